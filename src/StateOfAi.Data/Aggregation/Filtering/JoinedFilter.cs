namespace StateOfAi.Data;

/// <summary>A condition made of others. Any number of them may be joined one by one, so that they are worked out by a <see cref="FilterProgram"/> and not by one calling the next.</summary>
internal abstract class CompoundFilter : Filter
{
    /// <summary>More conditions take longer to work out than any way that is meant for many keys.</summary>
    internal const int MostConditions = 1 << 20;

    private FilterProgram? _program;

    private protected CompoundFilter(ColumnTable table, long conditions)
        : base(table)
    {
        Conditions = conditions <= MostConditions ? (int)conditions : throw new InvalidOperationException(
            "A filter joins at most 1,048,576 conditions. For many keys of a dimension use IsIn, or Where with a condition on the key.");
    }

    /// <summary>How many conditions are joined, each as often as it is.</summary>
    internal override int Conditions { get; }

    // Two threads may both make it, and either will do.
    internal override void Select(int start, int count, Span<ulong> mask) => (_program ??= FilterProgram.Of(this)).Select(start, count, mask);
}

/// <summary>Both of two conditions, or one of them.</summary>
internal sealed class JoinedFilter(Filter left, Filter right, bool isAnd) : CompoundFilter(left.Table, (long)left.Conditions + right.Conditions)
{
    /// <summary>The one that takes more masks to work out comes first, as the other needs none of these then.</summary>
    internal Filter First => right.Masks > left.Masks ? right : left;

    internal Filter Second => right.Masks > left.Masks ? left : right;

    internal bool IsAnd => isAnd;

    internal override int Masks { get; } = left.Masks == right.Masks ? left.Masks + 1 : Math.Max(left.Masks, right.Masks);
}

/// <summary>The opposite of a condition.</summary>
internal sealed class OppositeFilter(Filter filter) : CompoundFilter(filter.Table, (long)filter.Conditions + 1)
{
    internal Filter Of => filter;

    internal override int Masks => filter.Masks;
}
