namespace StateOfAi.Data;

/// <summary>
/// Accumulators of doubles by group and bank: a plain sum, the high and low part of a split sum, or a record of both with the smallest and the
/// largest value. Rows that count for none have accumulators of their own, whose sums may be of anything.
/// </summary>
internal sealed class Slots
{
    /// <summary>With so many groups, eight accumulators each still fit in the nearest cache.</summary>
    private const int MostGroupsWithBanks = 128;

    private readonly int _rooms;
    private readonly int _size;
    private readonly double[] _slots;

    /// <param name="scan">The rows and their groups.</param>
    /// <param name="size">1 for a plain sum, 2 for a split one, 4 for a record.</param>
    internal Slots(Scan scan, int size)
    {
        (_rooms, _size) = (scan.Index.Rooms, size);
        Banks = scan.Banks(MostGroupsWithBanks);
        _slots = GC.AllocateUninitializedArray<double>(_rooms * Banks * size);
        Reset();
    }

    internal int Banks { get; }

    internal bool HasLow => _size > 1;

    /// <summary>The sum of the high parts, or the plain one, of a bank. A plain sum is a negative zero where nothing was added.</summary>
    internal double High(int group, int bank) => _slots[At(group, bank)];

    /// <summary>The sum of the low parts of a bank; a negative zero where nothing was added.</summary>
    internal double Low(int group, int bank) => _slots[At(group, bank) + 1];

    /// <summary>The smallest value of all banks; positive infinity without one.</summary>
    internal double Least(int group) => LeastAt(group, 2);

    /// <summary>The largest value of all banks, kept as the smallest opposite; negative infinity without one.</summary>
    internal double Most(int group) => -LeastAt(group, 3);

    internal void Add(GroupedRows rows, ReadOnlySpan<double> values, double magic)
    {
        if (rows.AreRuns(Banks))
            AddRuns(rows, values, magic);
        else if (rows.IsWide)
            Scatter<int>(rows.Wide, values, magic);
        else
            Scatter<ushort>(rows.Narrow, values, magic);
    }

    /// <summary>Empties the sums; the smallest and largest values stay.</summary>
    internal void ResetSums()
    {
        for (int slot = 0; slot < _slots.Length; slot += _size)
        {
            _slots[slot] = -0.0;
            if (_size > 1)
                _slots[slot + 1] = -0.0;
        }
    }

    /// <summary>Empties the sums of a group.</summary>
    internal void ResetSums(int group)
    {
        for (int bank = 0; bank < Banks; bank++)
            _slots.AsSpan(At(group, bank), Math.Min(_size, 2)).Fill(-0.0);
    }

    internal void MergeExtremes(Slots other)
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

    private double LeastAt(int group, int place)
    {
        double least = _slots[At(group, 0) + place];
        for (int bank = 1; bank < Banks; bank++)
            least = Math.Min(least, _slots[At(group, bank) + place]);
        return least;
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
                ScatterKernels.AddPlain<TIndex, TBanks>(index, values, _slots, _rooms);
                break;
            case 2:
                ScatterKernels.AddSplit<TIndex, TBanks>(index, values, _slots, _rooms, magic);
                break;
            default:
                ScatterKernels.AddRecords<TIndex, TBanks>(index, values, _slots, _rooms, magic);
                break;
        }
    }

    private void AddRuns(GroupedRows rows, ReadOnlySpan<double> values, double magic)
    {
        // Plain sums of very many groups are added in the order of the rows, as without runs: where rows of other threads' groups are left out, runs are others, and the bits are to be the same.
        bool isInOrder = magic == 0 && rows.IsWide;
        for (int row = 0, length; row < rows.Count; row += length)
        {
            Span<double> slot = _slots.AsSpan(At(rows.RunAt(row, out length), 0), _size);
            ReadOnlySpan<double> run = values.Slice(row, length);
            if (_size == 1)
            {
                slot[0] = isInOrder ? SpanKernels.SumInOrder(slot[0], run) : slot[0] + SpanKernels.Sum(run);
                continue;
            }

            (double high, double low) = SpanKernels.SumSplit(run, magic);
            slot[0] = isInOrder ? SpanKernels.SumInOrder(slot[0], run) : slot[0] + high;
            slot[1] += low;
            if (_size == ScatterKernels.Record)
            {
                (double least, double most) = SpanKernels.Extremes(run);
                slot[2] = Math.Min(slot[2], least);
                slot[3] = Math.Min(slot[3], -most);
            }
        }
    }
}
