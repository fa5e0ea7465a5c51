namespace StateOfAi.Data;

/// <summary>
/// One pass over the rows of a table. The rows are split into morsels, whose size depends only on the number of rows, and each thread takes
/// the next one that is left. Partial results are exact or stored per morsel, so that results are bit-for-bit the same for any number of
/// threads. Very many groups are partitioned among the threads.
/// </summary>
internal sealed class Scan(int rows, RowFilter? filter, GroupIndex index, int degreeOfParallelism)
{
    private const int LeastRowsOfMorsel = 1 << 16;
    private const int MostMorsels = 64;
    private const int RowsPerSelectedRow = 3;
    private const int LeastRowsOfGroupWithBanks = 32;
    private const int LeastRowsOfGroupInParallel = 256;
    private const int MostGroupsInParallel = 1 << 16;

    internal GroupIndex Index => index;

    internal int Rows => rows;

    internal bool HasFilter => filter is not null;

    /// <summary>Whether rows may be left out.</summary>
    internal bool IsFiltered => HasFilter || index.IsPartition;

    /// <summary>Rows per morsel, a multiple of the rows per block.</summary>
    internal int RowsOfMorsel { get; } = RoundUp(Math.Max(LeastRowsOfMorsel, (int)(((long)rows + MostMorsels - 1) / MostMorsels)));

    /// <summary>
    /// The number of banks per group: several if all fit in L1 cache and there are enough rows to make up for adding the banks.
    /// </summary>
    internal int Banks(int mostGroups) =>
        index.Groups <= mostGroups && rows / LeastRowsOfGroupWithBanks >= index.Groups ? EightBanks.Count : OneBank.Count;

    internal int Morsels => (int)(((long)rows + RowsOfMorsel - 1) / RowsOfMorsel);

    /// <summary>
    /// Whether several threads may process rows of the same group: with very many groups, merging costs more than it saves.
    /// </summary>
    internal bool IsParallelWorthwhile => index.Groups <= MostGroupsInParallel && !index.IsPartition;

    /// <summary>With very many groups, one pass per thread over a partition of them; otherwise this one.</summary>
    internal Scan[] Partitions() => IsParallelWorthwhile || degreeOfParallelism == 1 || Morsels <= 1
        ? [this]
        : Array.ConvertAll(index.Partitions(Math.Min(degreeOfParallelism, Morsels), rows), part => new Scan(rows, filter, part, 1));

    internal void Run(Accumulator[] accumulators)
    {
        // Each thread has accumulators for all groups, and merging them must be cheap compared to reading the rows.
        bool areFewPerGroup = rows / LeastRowsOfGroupInParallel < index.Groups;
        bool isSequential = !IsParallelWorthwhile || areFewPerGroup || Array.Exists(accumulators, accumulator => accumulator.IsSequential);
        int threads = isSequential ? 1 : Math.Min(degreeOfParallelism, Morsels);
        if (threads <= 1)
        {
            int next = 0;
            Work(accumulators, ref next);
        }
        else
        {
            int next = 0;
            var others = new Accumulator[threads - 1][];
            for (int thread = 0; thread < others.Length; thread++)
                others[thread] = Array.ConvertAll(accumulators, accumulator => accumulator.ForThread());
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

    private static int RoundUp(int rows) => (rows + BlockSize.InPlace - 1) / BlockSize.InPlace * BlockSize.InPlace;

    private void Work(Accumulator[] accumulators, ref int next)
    {
        using var buffers = new BlockBuffers();
        bool isInPlace = filter is null && index.Groups == 1 && !Array.Exists(accumulators, accumulator => accumulator.MarksMissing);
        bool canRedirect = Array.TrueForAll(accumulators, accumulator => accumulator.HasDummySlots);
        int rowsOfBlock = isInPlace ? BlockSize.InPlace : BlockSize.Scan;
        for (int morsel; (morsel = Interlocked.Increment(ref next) - 1) < Morsels;)
        {
            int end = (int)Math.Min((long)(morsel + 1) * RowsOfMorsel, rows);
            for (int start = morsel * RowsOfMorsel; start < end; start += rowsOfBlock)
            {
                Block block = BlockAt(start, Math.Min(rowsOfBlock, end - start), canRedirect, buffers);
                if (block.Count == 0)
                    continue;
                foreach (Accumulator accumulator in accumulators)
                    accumulator.Add(block);
            }

            foreach (Accumulator accumulator in accumulators)
                accumulator.EndMorsel(morsel);
        }
    }

    private Block BlockAt(int start, int count, bool canRedirect, BlockBuffers buffers)
    {
        if (index.IsPartition)
            return index.BlockOfPartition(start, count, filter, buffers);
        if (filter is null)
            return new(start, index.Of(start, count, buffers), buffers);
        Span<ulong> mask = buffers.Mask[..((count + 63) / 64)];
        filter.Select(start, count, mask);
        int found = RowMask.Count(mask);
        if (found == 0)
            return default;
        // If few rows are selected, they are listed in a selection vector. If many are, listing them costs more than adding all rows, with
        // the unselected ones going to dummy slots.
        if (found < count && !(canRedirect && found > count / RowsPerSelectedRow))
        {
            ReadOnlySpan<ushort> selection = RowMask.ToSelectionVector(mask, buffers.Selection);
            return new(start, index.Of(start, selection, buffers), selection, buffers);
        }

        GroupedRows groups = index.Of(start, count, buffers);
        return new(start, found == count ? groups : buffers.WithoutUnselected(groups, mask, index.Groups), buffers);
    }
}
