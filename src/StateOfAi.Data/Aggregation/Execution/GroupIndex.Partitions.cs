namespace StateOfAi.Data;

/// <content>
/// Partitions of very many groups, one per thread: each thread reads the codes of all rows and adds those whose group is in its partition.
/// Nothing needs to be merged, the accumulators of all threads together are no larger than those of one, and since one thread adds the rows
/// of a group in order, results are bit-for-bit the same for any partitioning.
/// </content>
internal sealed partial class GroupIndex
{
    /// <summary>
    /// Partitions are never so small that their rows would be added differently, such as in banks, and so in a different order.
    /// </summary>
    private const int LeastGroupsOfPartition = 1 << 10;
    private const int SampledRows = 1 << 10;

    private readonly GroupIndex? _whole;
    private readonly int _first;

    private GroupIndex(GroupIndex whole, int first, int groups)
    {
        (_dimensions, _indexed, _occurring) = (whole._dimensions, whole._indexed, whole._occurring);
        (EveryGroupOccurs, MostRowsOfGroup) = (whole.EveryGroupOccurs, whole.MostRowsOfGroup);
        (_whole, _first, Groups) = (whole, first, groups);
    }

    /// <summary>Whether this is a subset of the groups, numbered from 0.</summary>
    internal bool IsPartition => _whole is not null;

    /// <summary>The number that its first group has among all groups.</summary>
    internal int FirstGroup => _first;

    /// <summary>Partitions the groups so that each partition has about the same number of rows, judging by a sample.</summary>
    /// <param name="count">The maximum number of partitions.</param>
    /// <param name="rows">The number of rows.</param>
    internal GroupIndex[] Partitions(int count, int rows)
    {
        var partitions = new GroupIndex[Math.Min(count, Groups / LeastGroupsOfPartition)];
        // The same sample in every run; the choice affects only speed.
        var random = new Random(1);
        using var buffers = new BlockBuffers();
        int[] sample = [.. Enumerable.Range(0, SampledRows).Select(_ => Of(random.Next(rows), 1, buffers)[0]).Order()];
        for (int partition = 0, first = 0; partition < partitions.Length; partition++)
        {
            int left = partitions.Length - partition - 1;
            int sampled = sample[Math.Min(SampledRows / partitions.Length * (partition + 1), SampledRows - 1)];
            int least = first + LeastGroupsOfPartition, most = Groups - (left * LeastGroupsOfPartition);
            int end = left == 0 ? Groups : Math.Clamp(sampled, least, most);
            partitions[partition] = new(this, first, end - first);
            first = end;
        }

        return partitions;
    }

    /// <summary>The rows in a partition: all, or those that a filter selects.</summary>
    internal Block BlockOfPartition(int start, int count, RowFilter? filter, BlockBuffers buffers)
    {
        Span<ulong> mask = buffers.Mask[..((count + 63) / 64)];
        if (filter is null)
            mask.Fill(ulong.MaxValue);
        else
            filter.Select(start, count, mask);
        ReadOnlySpan<int> groups = _whole!.Of(start, count, buffers).Groups32;
        int found = PartitionKernels.Select(groups, _first, Groups, mask, buffers.Selection, buffers.Groups32);
        return new(start, new GroupedRows((ReadOnlySpan<int>)buffers.Groups32[..found]), buffers.Selection[..found], buffers);
    }
}
