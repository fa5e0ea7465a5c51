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
    private const int LeastRows = 1 << 16;
    private const int LeastRowsOfGroup = 1 << 12;
    private const int MostGroups = (ushort.MaxValue / SelectionKernels.Classes) - 1;

    private readonly MeasureColumn<T> _column;
    private readonly Scan _scan;
    private readonly SelectionBrackets<T> _brackets;
    private readonly int[] _classes;
    private readonly ushort[] _classOf = new ushort[BlockBuffers.Rows];
    private readonly ulong[] _isWithin = new ulong[BlockBuffers.Rows / 64];
    private readonly ushort[] _placesWithin = new ushort[BlockBuffers.Rows + RowsOfMask.Surplus];
    private readonly List<((T Value, int Group)[] Values, int Count)> _full = [];
    private (T Value, int Group)[] _within = [];
    private int _count;
    private int[] _starts = [];
    private T[] _values = [];
    private OrderAccumulator<T, T>? _all;
    private (int Group, int Place) _last = (-1, -1);

    internal SelectionAccumulator(MeasureColumn<T> column, Scan scan, double probability)
        : this(column, scan, SelectionBrackets<T>.Sample(column, scan, probability))
    {
    }

    private SelectionAccumulator(MeasureColumn<T> column, Scan scan, SelectionBrackets<T> brackets)
    {
        (_column, _scan, _brackets) = (column, scan, brackets);
        _classes = new int[(brackets.Groups + 1) * SelectionKernels.Classes * EightBanks.Count];
    }

    internal override bool MarksMissing => true;

    /// <summary>Whether so many rows of so few groups are worth a sample.</summary>
    internal static bool IsWorthwhile(Scan scan) => !scan.IsFiltered && scan.Rows >= LeastRows && scan.Index.Groups <= Math.Min(scan.Rows / LeastRowsOfGroup, MostGroups);

    internal override Accumulator ForThread() => new SelectionAccumulator<T>(_column, _scan, _brackets);

    internal override void Add(in Block block)
    {
        if (_within.Length < _count + block.Count)
            TakeRoom();
        ReadOnlySpan<T> values = block.ValuesOf(_column.Values);
        ReadOnlySpan<ushort> groups = block.Buffers.WithoutMissing(block, _column.Validity, _brackets.Groups).Narrow;
        SelectionKernels.Classify(groups, values, _brackets, _classOf, _isWithin);
        ScatterKernels.Count<ushort, EightBanks>(_classOf.AsSpan(0, groups.Length), _classes, (_brackets.Groups + 1) * SelectionKernels.Classes);
        Span<(T, int)> room = _within.AsSpan(_count);
        ReadOnlySpan<ushort> rows = RowsOfMask.List(_isWithin, _placesWithin);
        for (int i = 0; i < rows.Length; i++)
            room[i] = (values[rows[i]], groups[rows[i]]);
        _count += rows.Length;
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
        _full.Add((_within, _count));
        _within = [];
        int groups = _scan.Index.Groups;
        _starts = new int[groups + 1];
        for (int group = 0; group < groups; group++)
            _starts[group + 1] = _starts[group] + CountWithin(group);
        _values = ArrayPool<T>.Shared.Rent(_starts[groups]);
        int[] next = [.. _starts];
        foreach (((T, int)[] values, int count) in _full)
        {
            foreach ((T value, int group) in values.AsSpan(0, count))
                _values[next[group]++] = value;
            ArrayPool<(T, int)>.Shared.Return(values);
        }

        _full.Clear();
    }

    internal override void Release()
    {
        ArrayPool<T>.Shared.Return(_values);
        _values = [];
    }

    internal override int Count(int group) => Enumerable.Range(0, SelectionKernels.Classes).Sum(number => Class(group, number));

    internal override T Place(int group, int place)
    {
        // At the lower end, within, at the higher; where both ends are one, what would be within is at this point.
        int within = place - Class(group, SelectionKernels.Below), lows = Class(group, SelectionKernels.AtLow) + Class(group, SelectionKernels.Within) - CountWithin(group);
        if (within >= 0 && within < lows)
            return _brackets.Lows[group];
        within -= lows;
        if (within >= 0 && within < CountWithin(group))
            return Selected(group, within);
        within -= CountWithin(group);
        return within >= 0 && within < Class(group, SelectionKernels.AtHigh) ? _brackets.Highs[group] : All().Place(group, place);
    }

    /// <summary>The place after the one just asked for, as between two values of a median, is the smallest of what the selection left behind it.</summary>
    private T Selected(int group, int place)
    {
        Span<T> values = _values.AsSpan(_starts[group].._starts[group + 1]);
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

    private int CountWithin(int group) => _brackets.Lows[group] < _brackets.Highs[group] ? Class(group, SelectionKernels.Within) : 0;

    private int Class(int group, int number)
    {
        int count = 0;
        for (int bank = 0; bank < EightBanks.Count; bank++)
            count += _classes[(((group * SelectionKernels.Classes) + number) * EightBanks.Count) + bank];
        return count;
    }

    private OrderAccumulator<T, T> All()
    {
        if (_all is null)
        {
            var all = new OrderAccumulator<T, T>(_column, _scan, Count);
            _scan.Run([all]);
            _all = all;
        }

        return _all;
    }
}
