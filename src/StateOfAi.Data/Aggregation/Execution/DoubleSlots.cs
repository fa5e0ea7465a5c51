namespace StateOfAi.Data;

/// <summary>
/// Accumulators of doubles by group and bank: a plain sum, the high and low parts of a split sum, or a record of these two with minimum and
/// maximum. Sums in the dummy slots are never read.
/// </summary>
internal sealed class DoubleSlots
{
    /// <summary>With up to this many groups, eight accumulators for each fit in L1 cache.</summary>
    private const int MostGroupsWithBanks = 128;

    private readonly int _groupSlots;
    private readonly int _size;
    private readonly double[] _slots;

    /// <param name="scan">The rows and their groups.</param>
    /// <param name="size">1 for a plain sum, 2 for a split one, 4 for a record.</param>
    internal DoubleSlots(Scan scan, int size)
    {
        (_groupSlots, _size) = (scan.Index.Slots, size);
        Banks = scan.Banks(MostGroupsWithBanks);
        _slots = GC.AllocateUninitializedArray<double>(_groupSlots * Banks * size);
        Reset();
    }

    internal int Banks { get; }

    internal bool HasLow => _size > 1;

    /// <summary>The sum of a bank's high parts, or its plain sum. A plain sum is -0.0 if nothing was added.</summary>
    internal double High(int group, int bank) => _slots[At(group, bank)];

    /// <summary>The sum of a bank's low parts; -0.0 if nothing was added.</summary>
    internal double Low(int group, int bank) => _slots[At(group, bank) + 1];

    /// <summary>The minimum over all banks; positive infinity without values.</summary>
    internal double Min(int group) => MinAt(group, 2);

    /// <summary>The maximum over all banks, which is stored negated; negative infinity without values.</summary>
    internal double Max(int group) => -MinAt(group, 3);

    internal void Add(GroupedRows rows, ReadOnlySpan<double> values, double magic)
    {
        // With very many groups, plain sums are added in row order even within runs: partitions of the groups contain different runs, and
        // the results must be bit-for-bit the same.
        bool isInOrder = magic == 0 && rows.Is32Bit;
        rows.AddTo(values, Banks, new Target(this, magic, isInOrder));
    }

    /// <summary>Resets the sums but not minimum and maximum.</summary>
    internal void ResetSums()
    {
        for (int slot = 0; slot < _slots.Length; slot += _size)
        {
            _slots[slot] = -0.0;
            if (_size > 1)
                _slots[slot + 1] = -0.0;
        }
    }

    /// <summary>Resets the sums of a group.</summary>
    internal void ResetSums(int group)
    {
        for (int bank = 0; bank < Banks; bank++)
            _slots.AsSpan(At(group, bank), Math.Min(_size, 2)).Fill(-0.0);
    }

    internal void MergeMinMax(DoubleSlots other)
    {
        for (int slot = 0; slot < _slots.Length; slot += _size)
        {
            _slots[slot + 2] = Math.Min(_slots[slot + 2], other._slots[slot + 2]);
            _slots[slot + 3] = Math.Min(_slots[slot + 3], other._slots[slot + 3]);
        }
    }

    private void Reset()
    {
        ResetSums();
        for (int slot = 0; _size == ScatterKernels.Record && slot < _slots.Length; slot += _size)
            _slots[slot + 2] = _slots[slot + 3] = double.PositiveInfinity;
    }

    private double MinAt(int group, int offset)
    {
        double min = _slots[At(group, 0) + offset];
        for (int bank = 1; bank < Banks; bank++)
            min = Math.Min(min, _slots[At(group, bank) + offset]);
        return min;
    }

    private int At(int group, int bank) => ((group * Banks) + bank) * _size;

    private void Scatter<TIndex>(ReadOnlySpan<TIndex> index, ReadOnlySpan<double> values, double magic)
        where TIndex : unmanaged
    {
        if (Banks == EightBanks.Count)
            Scatter<TIndex, EightBanks>(index, values, magic);
        else
            Scatter<TIndex, OneBank>(index, values, magic);
    }

    private void Scatter<TIndex, TBanks>(ReadOnlySpan<TIndex> index, ReadOnlySpan<double> values, double magic)
        where TIndex : unmanaged
        where TBanks : struct, IBanks
    {
        switch (_size)
        {
            case 1:
                ScatterKernels.AddPlain<TIndex, TBanks>(index, values, _slots, _groupSlots);
                break;
            case 2:
                ScatterKernels.AddSplit<TIndex, TBanks>(index, values, _slots, _groupSlots, magic);
                break;
            default:
                ScatterKernels.AddRecords<TIndex, TBanks>(index, values, _slots, _groupSlots, magic);
                break;
        }
    }

    private void AddRun(int group, ReadOnlySpan<double> run, double magic, bool isInOrder)
    {
        Span<double> slot = _slots.AsSpan(At(group, 0), _size);
        if (_size == 1)
        {
            slot[0] = isInOrder ? RunKernels.SumInOrder(slot[0], run) : slot[0] + RunKernels.Sum(run);
            return;
        }

        (double high, double low) = RunKernels.SumSplit(run, magic);
        slot[0] = isInOrder ? RunKernels.SumInOrder(slot[0], run) : slot[0] + high;
        slot[1] += low;
        if (_size == ScatterKernels.Record)
        {
            (double min, double max) = RunKernels.MinMax(run);
            slot[2] = Math.Min(slot[2], min);
            slot[3] = Math.Min(slot[3], -max);
        }
    }

    /// <summary>The slots and how to add to them; a struct, so that calls are direct.</summary>
    private readonly struct Target(DoubleSlots slots, double magic, bool isInOrder) : IGroupTarget<double>
    {
        public void AddRun(int group, ReadOnlySpan<double> values) => slots.AddRun(group, values, magic, isInOrder);

        public void Scatter(ReadOnlySpan<ushort> groups, ReadOnlySpan<double> values) => slots.Scatter(groups, values, magic);

        public void Scatter(ReadOnlySpan<int> groups, ReadOnlySpan<double> values) => slots.Scatter(groups, values, magic);
    }
}
