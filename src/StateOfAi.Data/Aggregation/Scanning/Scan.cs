namespace StateOfAi.Data;

/// <summary>
/// One pass over the rows of a table. The rows are cut into morsels whose size depends on the numbers of rows and groups only, and threads take the next morsel that is left.
/// What they add up is exact or put away by morsel, so that the result is the same bits for any number of threads. Of very many groups each thread has a part.
/// </summary>
internal sealed class Scan(int rows, Filter? filter, GroupIndex index, int degreeOfParallelism)
{
    private const int LeastRowsOfMorsel = 1 << 16;
    private const int MostMorsels = 64;
    private const int RowsPerListedRow = 3;
    private const int LeastRowsOfGroupWithBanks = 32;
    private const int LeastRowsOfGroupInParallel = 256;
    private const int MostGroupsInParallel = 1 << 16;

    internal GroupIndex Index => index;

    internal int Rows => rows;

    /// <summary>Whether some rows may be left out.</summary>
    internal bool IsFiltered => filter is not null || index.IsPart;

    /// <summary>Rows of a morsel, a multiple of the rows of a block.</summary>
    internal int RowsOfMorsel { get; } = (int)(Math.Max(LeastRowsOfMorsel, ((long)rows + MostMorsels - 1) / MostMorsels) + BlockBuffers.RowsInPlace - 1) / BlockBuffers.RowsInPlace * BlockBuffers.RowsInPlace;

    /// <summary>How many accumulators a group has: several where these are few enough for the nearest cache, and the rows many enough to make up for joining them.</summary>
    internal int Banks(int mostGroups) => index.Groups <= mostGroups && rows / LeastRowsOfGroupWithBanks >= index.Groups ? EightBanks.Count : OneBank.Count;

    internal int Morsels => (int)(((long)rows + RowsOfMorsel - 1) / RowsOfMorsel);

    /// <summary>Whether several threads may have rows of one group: with very many groups, adding up apart and merging costs more than it saves.</summary>
    internal bool IsParallelWorthwhile => index.Groups <= MostGroupsInParallel && !index.IsPart;

    /// <summary>Of very many groups a pass for each thread over part of them; else this one.</summary>
    internal Scan[] Parts() => IsParallelWorthwhile || degreeOfParallelism == 1 || Morsels <= 1
        ? [this]
        : Array.ConvertAll(index.Parts(Math.Min(degreeOfParallelism, Morsels), rows), part => new Scan(rows, filter, part, 1));

    internal void Run(IReadOnlyList<Accumulator> accumulators)
    {
        // Each thread adds up for all groups, which then have to be merged: that is to be little beside the rows.
        bool areFewPerGroup = rows / LeastRowsOfGroupInParallel < index.Groups;
        int threads = !IsParallelWorthwhile || areFewPerGroup || accumulators.Any(accumulator => accumulator.IsSequential) ? 1 : Math.Min(degreeOfParallelism, Morsels);
        if (threads <= 1)
        {
            int next = 0;
            Work(accumulators, ref next);
        }
        else
        {
            int next = 0;
            Accumulator[][] others = [.. Enumerable.Range(1, threads - 1).Select(_ => accumulators.Select(accumulator => accumulator.ForThread()).ToArray())];
            Task[] tasks = [.. others.Select(own => Task.Run(() => Work(own, ref next)))];
            try
            {
                Work(accumulators, ref next);
            }
            finally
            {
                Task.WaitAll(tasks);
            }

            foreach (Accumulator[] own in others)
            {
                for (int i = 0; i < own.Length; i++)
                    accumulators[i].Merge(own[i]);
            }
        }

        foreach (Accumulator accumulator in accumulators)
            accumulator.Finish();
    }

    private void Work(IReadOnlyList<Accumulator> accumulators, ref int next)
    {
        using var buffers = new BlockBuffers();
        bool isInPlace = filter is null && index.Groups == 1 && !accumulators.Any(accumulator => accumulator.MarksMissing);
        bool maySetAside = accumulators.All(accumulator => accumulator.HasRoomForNone);
        int rowsOfBlock = isInPlace ? BlockBuffers.RowsInPlace : BlockBuffers.Rows;
        for (int morsel; (morsel = Interlocked.Increment(ref next) - 1) < Morsels;)
        {
            int end = (int)Math.Min((long)(morsel + 1) * RowsOfMorsel, rows);
            for (int start = morsel * RowsOfMorsel; start < end; start += rowsOfBlock)
            {
                Block block = BlockAt(start, Math.Min(rowsOfBlock, end - start), maySetAside, buffers);
                if (block.Count == 0)
                    continue;
                foreach (Accumulator accumulator in accumulators)
                    accumulator.Add(block);
            }

            foreach (Accumulator accumulator in accumulators)
                accumulator.EndMorsel(morsel);
        }
    }

    private Block BlockAt(int start, int count, bool maySetAside, BlockBuffers buffers)
    {
        if (index.IsPart)
            return index.BlockOfPart(start, count, filter, buffers);
        if (filter is null)
            return new(start, index.Of(start, count, buffers), buffers);
        Span<ulong> mask = buffers.Mask[..((count + 63) / 64)];
        filter.Select(start, count, mask);
        int found = RowsOfMask.Count(mask);
        if (found == 0)
            return default;
        // Few rows are listed. Of many, listing costs more than adding all, those not selected where they count for none.
        if (found < count && !(maySetAside && found > count / RowsPerListedRow))
        {
            ReadOnlySpan<ushort> selected = RowsOfMask.List(mask, buffers.Selected);
            return new(start, index.Of(start, selected, buffers), selected, buffers);
        }

        GroupedRows groups = index.Of(start, count, buffers);
        return new(start, found == count ? groups : buffers.WithoutUnselected(groups, mask, index.Groups), buffers);
    }
}
