namespace StateOfAi.Data;

/// <summary>
/// A condition made of others. Any number of them may be combined one by one, so a <see cref="FilterProgram"/> evaluates them, rather than
/// nested calls.
/// </summary>
internal abstract class CompoundFilter : RowFilter
{
    /// <summary>For more conditions than this, any of the ways to select many keys is faster.</summary>
    internal const int MostConditions = 1 << 20;

    private FilterProgram? _program;

    private protected CompoundFilter(long conditions)
    {
        Conditions = conditions <= MostConditions ? (int)conditions : throw new InvalidOperationException(
            "A filter can combine up to 1,048,576 conditions. To select many keys, use IsIn, or Where with a condition on the key.");
    }

    /// <summary>The number of combined conditions, including duplicates.</summary>
    internal override int Conditions { get; }

    // Two threads may both create it; either copy will do.
    internal override void Select(int start, int count, Span<ulong> mask) =>
        (_program ??= FilterProgram.Of(this)).Select(start, count, mask);
}

/// <summary>Both of two conditions, or at least one of them.</summary>
internal sealed class JoinedFilter(RowFilter left, RowFilter right, bool isAnd) : CompoundFilter((long)left.Conditions + right.Conditions)
{
    /// <summary>The one that needs more masks comes first, since the other can then reuse them.</summary>
    internal RowFilter First => right.Masks > left.Masks ? right : left;

    internal RowFilter Second => right.Masks > left.Masks ? left : right;

    internal bool IsAnd => isAnd;

    internal override int Masks { get; } = left.Masks == right.Masks ? left.Masks + 1 : Math.Max(left.Masks, right.Masks);
}

/// <summary>The negation of a condition.</summary>
internal sealed class OppositeFilter(RowFilter filter) : CompoundFilter((long)filter.Conditions + 1)
{
    internal RowFilter Of => filter;

    internal override int Masks => filter.Masks;
}
