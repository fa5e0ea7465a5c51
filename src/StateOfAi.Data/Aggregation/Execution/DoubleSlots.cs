namespace StateOfAi.Data;

/// <summary>
/// Accumulators of doubles by group and bank: a plain sum, the high and low part of a split sum, or a record of these two with minimum and
/// maximum. The dummy slots hold sums that nobody reads.
/// </summary>
internal sealed class DoubleSlots
{
    /// <summary>Up to this many groups, eight accumulators each fit in the nearest cache.</summary>
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

    /// <summary>The sum of the high parts, or the plain one, of a bank. A plain sum is -0.0 if nothing was added.</summary>
    internal double High(int group, int bank) => _slots[At(group, bank)];

    /// <summary>The sum of the low parts of a bank; -0.0 if nothing was added.</summary>
    internal double Low(int group, int bank) => _slots[At(group, bank) + 1];

    /// <summary>The minimum over all banks; positive infinity if there is none.</summary>
    internal double Min(int group) => MinAt(group, 2);

    /// <summary>The maximum over all banks, stored negated; negative infinity if there is none.</summary>
    internal double Max(int group) => -MinAt(group, 3);

    internal void Add(GroupedRows rows, ReadOnlySpan<double> values, double magic)
    {
        // Plain sums of very many groups are added in row order even within runs: partitions of the groups see other runs, and the bits
        // must be the same.
        bool isInOrder = magic == 0 && rows.Is32Bit;
        rows.AddTo(values, Banks, new Target(this, magic, isInOrder));
    }

    /// <summary>Resets the sums; minimum and maximum stay.</summary>
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

    /// <summary>The slots, with how to add to them; a structure, so that calls to it are direct.</summary>
    private readonly struct Target(DoubleSlots slots, double magic, bool isInOrder) : IGroupTarget<double>
    {
        public void AddRun(int group, ReadOnlySpan<double> values) => slots.AddRun(group, values, magic, isInOrder);

        public void Scatter(ReadOnlySpan<ushort> groups, ReadOnlySpan<double> values) => slots.Scatter(groups, values, magic);

        public void Scatter(ReadOnlySpan<int> groups, ReadOnlySpan<double> values) => slots.Scatter(groups, values, magic);
    }
}
