namespace StateOfAi.Data;

/// <summary>
/// A condition made of others. Any number of them may be joined one by one, so a <see cref="FilterProgram"/> evaluates them, instead of
/// each calling the next.
/// </summary>
internal abstract class CompoundFilter : RowFilter
{
    /// <summary>With more conditions, any of the ways that are meant for many keys is faster.</summary>
    internal const int MostConditions = 1 << 20;

    private FilterProgram? _program;

    private protected CompoundFilter(long conditions)
    {
        Conditions = conditions <= MostConditions ? (int)conditions : throw new InvalidOperationException(
            "A filter joins at most 1,048,576 conditions. For many keys of a dimension use IsIn, or Where with a condition on the key.");
    }

    /// <summary>How many conditions are joined, repeated ones included.</summary>
    internal override int Conditions { get; }

    // Two threads may both create it; either will do.
    internal override void Select(int start, int count, Span<ulong> mask) =>
        (_program ??= FilterProgram.Of(this)).Select(start, count, mask);
}

/// <summary>Both of two conditions, or one of them.</summary>
internal sealed class JoinedFilter(RowFilter left, RowFilter right, bool isAnd) : CompoundFilter((long)left.Conditions + right.Conditions)
{
    /// <summary>The one that takes more masks comes first, since the other can then reuse them.</summary>
    internal RowFilter First => right.Masks > left.Masks ? right : left;

    internal RowFilter Second => right.Masks > left.Masks ? left : right;

    internal bool IsAnd => isAnd;

    internal override int Masks { get; } = left.Masks == right.Masks ? left.Masks + 1 : Math.Max(left.Masks, right.Masks);
}

/// <summary>The opposite of a condition.</summary>
internal sealed class OppositeFilter(RowFilter filter) : CompoundFilter((long)filter.Conditions + 1)
{
    internal RowFilter Of => filter;

    internal override int Masks => filter.Masks;
}
