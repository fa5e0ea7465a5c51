namespace StateOfAi.Data;

/// <summary>How many rows a group has.</summary>
internal sealed class CountAccumulator(Scan scan) : Accumulator
{
    private const int MostGroupsWithBanks = 512;

    private readonly int _banks = scan.Banks(MostGroupsWithBanks);
    private int[]? _counts;

    internal override bool HasRoomForNone => true;

    internal int this[int group] => Counts.AsSpan(group * _banks, _banks) is { Length: > 1 } banks ? Sum(banks) : _counts![group];

    private int[] Counts => _counts ??= new int[scan.Index.Rooms * _banks];

    internal override Accumulator ForThread() => new CountAccumulator(scan);

    internal override void Add(in Block block)
    {
        GroupedRows rows = block.Groups;
        if (rows.AreRuns(_banks))
        {
            for (int row = 0, length; row < rows.Count; row += length)
                Counts[rows.RunAt(row, out length) * _banks] += length;
        }
        else if (rows.IsWide)
        {
            Count<int>(rows.Wide);
        }
        else
        {
            Count<ushort>(rows.Narrow);
        }
    }

    internal override void Merge(Accumulator other)
    {
        int[] counts = Counts, others = ((CountAccumulator)other).Counts;
        for (int slot = 0; slot < counts.Length; slot++)
            counts[slot] += others[slot];
    }

    private void Count<TIndex>(ReadOnlySpan<TIndex> index)
        where TIndex : unmanaged
    {
        if (_banks == 1)
            ScatterKernels.Count<TIndex, OneBank>(index, Counts, scan.Index.Rooms);
        else
            ScatterKernels.Count<TIndex, EightBanks>(index, Counts, scan.Index.Rooms);
    }

    private static int Sum(ReadOnlySpan<int> banks)
    {
        int sum = 0;
        foreach (int count in banks)
            sum += count;
        return sum;
    }
}
