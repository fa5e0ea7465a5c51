namespace StateOfAi.Data;

/// <summary>The group of each row of a block: two bytes each while there are up to 65,535 groups, else four; none where all rows are of the one group 0.</summary>
internal readonly ref struct GroupedRows
{
    private const int Probes = 24;
    private const int ProbesThatMayDiffer = 3;

    internal GroupedRows(int count) => Count = count;

    internal GroupedRows(ReadOnlySpan<ushort> narrow)
    {
        Narrow = narrow;
        Count = narrow.Length;
        IsNarrow = true;
    }

    internal GroupedRows(ReadOnlySpan<int> wide)
    {
        Wide = wide;
        Count = wide.Length;
        IsWide = true;
    }

    internal int Count { get; }

    internal bool IsNarrow { get; }

    internal bool IsWide { get; }

    internal ReadOnlySpan<ushort> Narrow { get; }

    internal ReadOnlySpan<int> Wide { get; }

    /// <summary>
    /// Whether neighbors are mostly of one group, as where rows are sorted by it: then it pays to sum runs. A few probes tell, and in rows of random
    /// order the first few of them.
    /// </summary>
    /// <param name="banks">How many accumulators a group has: with several, rows of one group do not wait for each other, so that only longer runs pay.</param>
    internal bool AreRuns(int banks)
    {
        if (!IsNarrow && !IsWide)
            return true;
        int step = Count / Probes, differing = 0;
        for (int probe = 0; probe < Probes && step > 1; probe++)
        {
            int row = probe * step;
            differing += (IsNarrow ? Narrow[row] != Narrow[row + 1] : Wide[row] != Wide[row + 1]) ? 1 : 0;
            if (differing > (banks > 1 ? 0 : ProbesThatMayDiffer))
                return false;
        }

        return step > 1;
    }

    /// <summary>The group of the run that begins at a row, and how many rows it has.</summary>
    internal int RunAt(int row, out int length)
    {
        if (IsNarrow)
        {
            length = Narrow[row..].IndexOfAnyExcept(Narrow[row]) is > 0 and int next ? next : Count - row;
            return Narrow[row];
        }

        if (IsWide)
        {
            length = Wide[row..].IndexOfAnyExcept(Wide[row]) is > 0 and int next ? next : Count - row;
            return Wide[row];
        }

        length = Count - row;
        return 0;
    }

    internal GroupedRows Slice(int start, int count) => IsNarrow ? new(Narrow.Slice(start, count)) : IsWide ? new(Wide.Slice(start, count)) : new(count);

    /// <summary>The group of a row.</summary>
    internal int this[int row] => IsNarrow ? Narrow[row] : IsWide ? Wide[row] : 0;
}
