using System.Runtime.CompilerServices;

namespace StateOfAi.Data;

/// <summary>
/// The group of each row of a block: two bytes each with up to 65,535 groups, otherwise four; nothing is stored if all rows are in group 0.
/// </summary>
internal readonly ref struct GroupedRows
{
    private const int Probes = 24;
    private const int ProbesThatMayDiffer = 3;

    internal GroupedRows(int count) => Count = count;

    internal GroupedRows(ReadOnlySpan<ushort> groups)
    {
        Groups16 = groups;
        Count = groups.Length;
        Is16Bit = true;
    }

    internal GroupedRows(ReadOnlySpan<int> groups)
    {
        Groups32 = groups;
        Count = groups.Length;
        Is32Bit = true;
    }

    internal int Count { get; }

    internal bool Is16Bit { get; }

    internal bool Is32Bit { get; }

    /// <summary>The groups if they are two bytes wide.</summary>
    internal ReadOnlySpan<ushort> Groups16 { get; }

    /// <summary>The groups if they are four bytes wide.</summary>
    internal ReadOnlySpan<int> Groups32 { get; }

    /// <summary>The group of a row.</summary>
    internal int this[int row] => Is16Bit ? Groups16[row] : Is32Bit ? Groups32[row] : 0;

    /// <summary>
    /// Adds the values of the rows to the accumulators of their groups: run by run if neighbors mostly share a group, as in rows sorted by
    /// it; otherwise row by row.
    /// </summary>
    /// <param name="values">The value of each row.</param>
    /// <param name="banks">
    /// The number of accumulators per group. With several, rows of the same group do not wait for each other, so only longer runs pay off.
    /// </param>
    /// <param name="target">The accumulators.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void AddTo<TValue, TTarget>(ReadOnlySpan<TValue> values, int banks, TTarget target)
        where TTarget : IGroupTarget<TValue>
    {
        if (AreRuns(banks))
        {
            for (int row = 0, length; row < Count; row += length)
            {
                int group = RunAt(row, out length);
                target.AddRun(group, values.Slice(row, length));
            }
        }
        else if (Is32Bit)
        {
            target.Scatter(Groups32, values);
        }
        else
        {
            target.Scatter(Groups16, values);
        }
    }

    /// <summary>Whether neighbors mostly share a group. A few probes can tell; in rows in random order, the first few suffice.</summary>
    internal bool AreRuns(int banks)
    {
        if (!Is16Bit && !Is32Bit)
            return true;
        int step = Count / Probes, differing = 0;
        for (int probe = 0; probe < Probes && step > 1; probe++)
        {
            int row = probe * step;
            differing += (Is16Bit ? Groups16[row] != Groups16[row + 1] : Groups32[row] != Groups32[row + 1]) ? 1 : 0;
            if (differing > (banks > 1 ? 0 : ProbesThatMayDiffer))
                return false;
        }

        return step > 1;
    }

    /// <summary>The group of the run that begins at a row, and the run's length.</summary>
    internal int RunAt(int row, out int length)
    {
        if (Is16Bit)
        {
            length = Groups16[row..].IndexOfAnyExcept(Groups16[row]) is > 0 and int next ? next : Count - row;
            return Groups16[row];
        }

        if (Is32Bit)
        {
            length = Groups32[row..].IndexOfAnyExcept(Groups32[row]) is > 0 and int next ? next : Count - row;
            return Groups32[row];
        }

        length = Count - row;
        return 0;
    }

    internal GroupedRows Slice(int start, int count) =>
        Is16Bit ? new(Groups16.Slice(start, count))
        : Is32Bit ? new(Groups32.Slice(start, count))
        : new(count);
}
