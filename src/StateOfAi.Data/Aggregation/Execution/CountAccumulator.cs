namespace StateOfAi.Data;

/// <summary>Counts the rows of each group.</summary>
internal sealed class CountAccumulator(Scan scan) : Accumulator
{
    private const int MostGroupsWithBanks = 512;

    private readonly int _banks = scan.Banks(MostGroupsWithBanks);
    private int[]? _counts;

    internal override bool HasDummySlots => true;

    internal int this[int group] => Counts.AsSpan(group * _banks, _banks) is { Length: > 1 } banks ? Sum(banks) : _counts![group];

    private int[] Counts => _counts ??= new int[scan.Index.Slots * _banks];

    internal override Accumulator ForThread() => new CountAccumulator(scan);

    internal override void Add(in Block block)
    {
        GroupedRows rows = block.Groups;
        if (rows.AreRuns(_banks))
        {
            for (int row = 0, length; row < rows.Count; row += length)
                Counts[rows.RunAt(row, out length) * _banks] += length;
        }
        else if (rows.Is32Bit)
        {
            Count<int>(rows.Groups32);
        }
        else
        {
            Count<ushort>(rows.Groups16);
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
            ScatterKernels.Count<TIndex, OneBank>(index, Counts, scan.Index.Slots);
        else
            ScatterKernels.Count<TIndex, EightBanks>(index, Counts, scan.Index.Slots);
    }

    private static int Sum(ReadOnlySpan<int> banks)
    {
        int sum = 0;
        foreach (int count in banks)
            sum += count;
        return sum;
    }
}
