using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// Exact sums by group in one window of bits of an <see cref="ExactSumPlan"/>: 128-bit integers, into which the partial sums in the slots
/// are folded before they could round.
/// </summary>
/// <param name="window">The window.</param>
/// <param name="slots">Where rows are added.</param>
/// <param name="groups">How many groups there are.</param>
/// <param name="rowsBeforeFold">The number of rows after which partial sums are folded.</param>
/// <param name="moved">
/// The groups whose partial sums are folded, in order; <see langword="null"/> for all. Those of other groups stay in the slots.
/// </param>
internal sealed class ExactSums(ExactSumWindow window, DoubleSlots slots, int groups, int rowsBeforeFold, int[]? moved = null)
{
    /// <summary>A folded partial sum is within 2^53 units of its grid, so this many fit in 64 bits.</summary>
    private const int FoldsBeforeCarry = 512;

    private (long High, long Low)[]? _parts;
    private Int128[]? _totals;
    private bool[]? _hasValue;
    private int _rows;
    private int _folds;

    internal int Bottom => window.Bottom;

    /// <summary>Whether the slots still hold everything, in one bank, so that high plus low, rounded once, is the sum.</summary>
    internal bool AreInSlots => _parts is null && slots.Banks == 1;

    private int Moved => moved?.Length ?? groups;

    /// <summary>The sum while it is still in the slots.</summary>
    internal double SumInSlots(int group) => window.IsPlain ? slots.High(group, 0) : slots.High(group, 0) + slots.Low(group, 0);

    /// <summary>The high part of the sum; together with the low part it is exact.</summary>
    internal double HighInSlots(int group) => slots.High(group, 0);

    internal double LowInSlots(int group) => window.IsPlain ? 0 : slots.Low(group, 0);

    /// <summary>Whether anything was added to a group, even just zeros.</summary>
    internal bool HasValue(int group) => _hasValue is null || IsInSlots(group) ? HasValue(group, 0) : _hasValue[PositionOf(group)];

    /// <summary>Whether the slots hold everything for a group, in one bank.</summary>
    internal bool IsInSlots(int group) => AreInSlots || PositionOf(group) < 0;

    /// <summary>The sum as an integer in units of the bottom grid, after folding.</summary>
    internal Int128 Total(int group) => TotalAt(PositionOf(group));

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

    /// <summary>Folds the partial sums in the slots into the totals.</summary>
    internal void Fold()
    {
        _parts ??= new (long, long)[Moved];
        _hasValue ??= new bool[Moved];
        for (int i = 0; i < Moved; i++)
        {
            int group = moved?[i] ?? i;
            ref (long High, long Low) parts = ref _parts[i];
            for (int bank = 0; bank < slots.Banks; bank++)
            {
                if (!HasValue(group, bank))
                    continue;
                _hasValue[i] = true;
                parts.High += window.WholeHigh(slots.High(group, bank));
                parts.Low += window.IsPlain ? 0 : window.WholeLow(slots.Low(group, bank));
            }

            slots.ResetSums(group);
        }

        _rows = 0;
        if (++_folds == FoldsBeforeCarry)
            Carry();
    }

    private void Carry()
    {
        _totals ??= new Int128[Moved];
        for (int i = 0; i < Moved; i++)
            _totals[i] = TotalAt(i);
        Array.Clear(_parts!);
        _folds = 0;
    }

    /// <summary>Merges the sums of another thread. Threads that share groups fold all of them.</summary>
    internal void Merge(ExactSums other)
    {
        Fold();
        other.Fold();
        Carry();
        for (int i = 0; i < Moved; i++)
        {
            _totals![i] += other.TotalAt(i);
            _hasValue![i] |= other._hasValue![i];
        }
    }

    private Int128 TotalAt(int i) => (_totals is null ? 0 : _totals[i]) + window.ToInteger(_parts![i].High, _parts[i].Low);

    private int PositionOf(int group) => moved is null ? group : Array.BinarySearch(moved, group);

    private bool HasValue(int group, int bank) =>
        BitConverter.DoubleToInt64Bits(slots.HasLow ? slots.Low(group, bank) : slots.High(group, bank)) != long.MinValue;
}
