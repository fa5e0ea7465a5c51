namespace StateOfAi.Data;

/// <content>
/// Parts of very many groups, one for each thread: a thread reads the codes of all rows, and adds up those rows whose group is in its part. So nothing has to be merged, the accumulators of all
/// threads together are no more than those of one, and since the rows of a group are added in their order by one thread, the result is the same bits for any parts.
/// </content>
internal sealed partial class GroupIndex
{
    /// <summary>Parts are never so small that another way of adding would be chosen for them, such as by banks, in another order.</summary>
    private const int LeastGroupsOfPart = 1 << 10;
    private const int SampledRows = 1 << 10;

    private readonly GroupIndex? _whole;
    private readonly int _first;

    private GroupIndex(GroupIndex whole, int first, int groups)
    {
        (_dimensions, _indexed, _occurring) = (whole._dimensions, whole._indexed, whole._occurring);
        (EveryGroupOccurs, MostRowsOfGroup) = (whole.EveryGroupOccurs, whole.MostRowsOfGroup);
        (_whole, _first, Groups) = (whole, first, groups);
    }

    /// <summary>Whether these are some of the groups, numbered from 0.</summary>
    internal bool IsPart => _whole is not null;

    /// <summary>The number of the first of them in the whole.</summary>
    internal int First => _first;

    /// <summary>Parts of about as many rows each, by a sample; a group is in one of them.</summary>
    /// <param name="most">How many at the most.</param>
    /// <param name="rows">How many rows there are.</param>
    internal GroupIndex[] Parts(int most, int rows)
    {
        var parts = new GroupIndex[Math.Min(most, Groups / LeastGroupsOfPart)];
        // The same places in every run: which they are decides only how long it takes.
        var random = new Random(1);
        using var buffers = new BlockBuffers();
        int[] sample = [.. Enumerable.Range(0, SampledRows).Select(_ => Of(random.Next(rows), 1, buffers)[0]).Order()];
        for (int part = 0, first = 0; part < parts.Length; part++)
        {
            int left = parts.Length - part - 1;
            int end = left == 0 ? Groups : Math.Clamp(sample[SampledRows / parts.Length * (part + 1)], first + LeastGroupsOfPart, Groups - (left * LeastGroupsOfPart));
            parts[part] = new(this, first, end - first);
            first = end;
        }

        return parts;
    }

    /// <summary>The rows of a part, of all or of those that a filter selects.</summary>
    internal Block BlockOfPart(int start, int count, Filter? filter, BlockBuffers buffers)
    {
        Span<ulong> mask = buffers.Mask[..((count + 63) / 64)];
        if (filter is null)
            mask.Fill(ulong.MaxValue);
        else
            filter.Select(start, count, mask);
        ReadOnlySpan<int> groups = _whole!.Of(start, count, buffers).Wide;
        int found = PartKernels.Select(groups, _first, Groups, mask, buffers.Selected, buffers.Wide);
        return new(start, new GroupedRows((ReadOnlySpan<int>)buffers.Wide[..found]), buffers.Selected[..found], buffers);
    }
}
