using System.Buffers;
using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// Places in the order of groups without sorting them: a sample of each group gives a bracket that the place is nearly sure to be in, one pass counts what is
/// below and keeps the few values within, and of these the place is selected (R. Floyd, R. Rivest, Comm. ACM 18, 1975, 165). The result is exact: where a place turns out not to be in its
/// bracket, all values are sorted.
/// </summary>
internal sealed class SelectionAccumulator<T> : OrderStatistics<T>
    where T : unmanaged, INumber<T>, IMinMaxValue<T>
{
    private static readonly ushort[] OneGroup = new ushort[BlockBuffers.RowsInPlace];

    private readonly MeasureColumn<T> _column;
    private readonly Scan _scan;
    private readonly Func<int, int> _counts;
    private readonly SelectionBracket<T>[] _brackets;
    private readonly int[] _classes;
    private readonly List<((T Value, int Group)[] Values, int Count)> _full = [];
    private (T Value, int Group)[] _within = [];
    private int _count;
    private T[][] _withinGroup = [];
    private OrderAccumulator<T>? _all;
    private (int Group, int Place) _last = (-1, -1);

    internal SelectionAccumulator(MeasureColumn<T> column, Scan scan, Func<int, int> counts, double probability)
        : this(column, scan, counts, SelectionBracket<T>.Sample(column, scan, probability))
    {
    }

    private SelectionAccumulator(MeasureColumn<T> column, Scan scan, Func<int, int> counts, SelectionBracket<T>[] brackets)
    {
        (_column, _scan, _counts, _brackets) = (column, scan, counts, brackets);
        _classes = new int[brackets.Length * SelectionBracket<T>.Classes];
    }

    internal override bool MarksMissing => _column.Validity is not null;

    /// <summary>Whether so many rows of so few groups are worth a sample.</summary>
    internal static bool IsWorthwhile(Scan scan) => !scan.IsFiltered && scan.Rows >= 1 << 16 && scan.Rows / scan.Index.Groups >= 1 << 12;

    internal override Accumulator ForThread() => new SelectionAccumulator<T>(_column, _scan, _counts, _brackets);

    internal override void Add(in Block block)
    {
        if (_within.Length < _count + block.Count)
            TakeRoom();
        ReadOnlySpan<T> values = block.ValuesOf(_column.Values);
        GroupedRows rows = MarksMissing ? block.Buffers.WithoutMissing(block, _column.Validity!, _scan.Index.Groups) : block.Groups;
        if (rows.IsNarrow)
            _count = ScatterKernels.Classify<ushort, T>(rows.Narrow, values, _brackets, _classes, _within, _count);
        else if (rows.IsWide)
            _count = ScatterKernels.Classify<int, T>(rows.Wide, values, _brackets, _classes, _within, _count);
        else
            _count = ScatterKernels.Classify<ushort, T>(OneGroup.AsSpan(0, rows.Count), values, _brackets, _classes, _within, _count);
    }

    internal override void Merge(Accumulator other)
    {
        var another = (SelectionAccumulator<T>)other;
        for (int i = 0; i < _classes.Length; i++)
            _classes[i] += another._classes[i];
        another._full.Add((another._within, another._count));
        _full.AddRange(another._full);
    }

    internal override void Finish()
    {
        _withinGroup = [.. Enumerable.Range(0, _scan.Index.Groups).Select(group => new T[Class(group, SelectionBracket<T>.Within)])];
        int[] filled = new int[_withinGroup.Length];
        _full.Add((_within, _count));
        foreach (((T, int)[] values, int count) in _full)
        {
            foreach ((T value, int group) in values.AsSpan(0, count))
                _withinGroup[group][filled[group]++] = value;
            ArrayPool<(T, int)>.Shared.Return(values);
        }

        _full.Clear();
        _within = [];
    }

    internal override T Place(int group, int place)
    {
        SelectionBracket<T> bracket = _brackets[group];
        int within = place - Class(group, SelectionBracket<T>.Below), lows = Class(group, SelectionBracket<T>.AtLow) + Class(group, SelectionBracket<T>.AtPoint);
        if (within >= 0 && within < lows)
            return bracket.Low;
        within -= lows;
        if (within >= 0 && within < _withinGroup[group].Length)
            return Selected(group, within);
        within -= _withinGroup[group].Length;
        return within >= 0 && within < Class(group, SelectionBracket<T>.AtHigh) ? bracket.High : All().Place(group, place);
    }

    /// <summary>The place after the one just asked for, as between two values of a median, is the smallest of what the selection left behind it.</summary>
    private T Selected(int group, int place)
    {
        Span<T> values = _withinGroup[group];
        T selected = _last == (group, place - 1) ? Selection.Least(values[place..]) : Selection.Select(values, place);
        _last = (group, place);
        return selected;
    }

    /// <summary>More room for what is kept, of pooled arrays: fresh memory would cost more than filling it.</summary>
    private void TakeRoom()
    {
        _full.Add((_within, _count));
        (_within, _count) = (ArrayPool<(T, int)>.Shared.Rent(2 * BlockBuffers.RowsInPlace), 0);
    }

    private int Class(int group, int number) => _classes[(group * SelectionBracket<T>.Classes) + number];

    private OrderAccumulator<T> All()
    {
        if (_all is null)
        {
            _all = new(_column, _scan, _counts);
            _scan.Run([_all]);
        }

        return _all;
    }
}
