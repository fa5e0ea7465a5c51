using System.Numerics;

namespace StateOfAi.Data;

/// <summary>The exact sums of groups in one window of bits of an <see cref="ExactSumPlan"/>: 128-bit whole numbers, to which the parts in slots are moved in time.</summary>
internal sealed class ExactSums(ExactSumWindow window, Slots slots, int groups, int rowsBeforeFold)
{
    /// <summary>Parts are within 2^53 of their grid each time they are moved, so that so many of them fit in 64 bits.</summary>
    private const int FoldsBeforeCarry = 512;

    private (long High, long Low)[]? _parts;
    private Int128[]? _totals;
    private bool[]? _hasValue;
    private int _rows;
    private int _folds;

    internal Slots Slots => slots;

    internal int Bottom => window.Bottom;

    /// <summary>Whether the slots still hold everything, in one place a group, so that high plus low, rounded once, is the sum.</summary>
    internal bool IsInSlots => _parts is null && slots.Banks == 1;

    /// <summary>The sum while it is in the slots.</summary>
    internal double SumInSlots(int group) => window.IsPlain ? slots.High(group, 0) : slots.High(group, 0) + slots.Low(group, 0);

    /// <summary>Whether anything was added to a group, be it zeros.</summary>
    internal bool HasValue(int group) => _hasValue is null ? HasValue(group, 0) : _hasValue[group];

    /// <summary>The sum as a whole number of the grid of the bottom, once it is moved.</summary>
    internal Int128 Total(int group) => (_totals is null ? 0 : _totals[group]) + window.ToInteger(_parts![group].High, _parts[group].Low);

    internal void Add(GroupedRows rows, ReadOnlySpan<double> values)
    {
        for (int start = 0; start < rows.Count;)
        {
            if (_rows == rowsBeforeFold)
                Fold();
            int count = Math.Min(rows.Count - start, rowsBeforeFold - _rows);
            slots.Add(rows.Slice(start, count), values.Slice(start, count), window.Magic);
            _rows += count;
            start += count;
        }
    }

    /// <summary>Moves the parts in the slots to the totals.</summary>
    internal void Fold()
    {
        _parts ??= new (long, long)[groups];
        _hasValue ??= new bool[groups];
        for (int group = 0; group < groups; group++)
        {
            ref (long High, long Low) parts = ref _parts[group];
            for (int bank = 0; bank < slots.Banks; bank++)
            {
                if (!HasValue(group, bank))
                    continue;
                _hasValue[group] = true;
                parts.High += window.WholeHigh(slots.High(group, bank));
                parts.Low += window.IsPlain ? 0 : window.WholeLow(slots.Low(group, bank));
            }
        }

        slots.ResetSums();
        _rows = 0;
        if (++_folds == FoldsBeforeCarry)
            Carry();
    }

    private void Carry()
    {
        _totals ??= new Int128[groups];
        for (int group = 0; group < groups; group++)
            _totals[group] = Total(group);
        Array.Clear(_parts!);
        _folds = 0;
    }

    internal void Merge(ExactSums other)
    {
        Fold();
        other.Fold();
        Carry();
        for (int group = 0; group < groups; group++)
        {
            _totals![group] += other.Total(group);
            _hasValue![group] |= other._hasValue![group];
        }
    }

    private bool HasValue(int group, int bank) => BitConverter.DoubleToInt64Bits(slots.HasLow ? slots.Low(group, bank) : slots.High(group, bank)) != long.MinValue;
}
