using System.Buffers;
using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// Quantiles by group without sorting: a sample of each group yields a bracket that almost surely encloses the quantile, one pass counts
/// the values below it and keeps the few within it, and quickselect finds the rank among these (R. Floyd, R. Rivest, Comm. ACM 18, 1975,
/// 165). The result is exact: if a rank turns out to be outside its bracket, all values are sorted.
/// </summary>
internal sealed class QuantileAccumulator<T> : OrderStatistics<T>
    where T : unmanaged, INumber<T>, IMinMaxValue<T>
{
    private const int LeastRows = 1 << 16;
    private const int LeastRowsOfGroup = 1 << 12;
    private const int MostGroups = (ushort.MaxValue / BracketKernels.Classes) - 1;

    private readonly MeasureColumn<T> _column;
    private readonly Scan _scan;
    private readonly QuantileBrackets<T> _brackets;
    private readonly int[] _classes;
    private readonly ushort[] _classOf = new ushort[BlockSize.Scan];
    private readonly ulong[] _isWithin = new ulong[BlockSize.Scan / 64];
    private readonly ushort[] _selectionWithin = new ushort[BlockSize.Scan + RowMask.Surplus];
    private readonly List<((T Value, int Group)[] Values, int Count)> _full = [];
    private (T Value, int Group)[] _within = [];
    private int _count;
    private int[] _starts = [];
    private T[] _values = [];
    private SortAccumulator<T, T>? _all;
    private (int Group, int Rank) _last = (-1, -1);

    internal QuantileAccumulator(MeasureColumn<T> column, Scan scan, double probability)
        : this(column, scan, QuantileBrackets<T>.Sample(column, scan, probability))
    {
    }

    private QuantileAccumulator(MeasureColumn<T> column, Scan scan, QuantileBrackets<T> brackets)
    {
        (_column, _scan, _brackets) = (column, scan, brackets);
        _classes = new int[(brackets.Groups + 1) * BracketKernels.Classes * EightBanks.Count];
    }

    internal override bool MarksMissing => true;

    /// <summary>Whether there are enough rows and few enough groups for sampling to pay off.</summary>
    internal static bool IsWorthwhile(Scan scan) =>
        !scan.IsFiltered && scan.Rows >= LeastRows && scan.Index.Groups <= Math.Min(scan.Rows / LeastRowsOfGroup, MostGroups);

    internal override Accumulator ForThread() => new QuantileAccumulator<T>(_column, _scan, _brackets);

    internal override void Add(in Block block)
    {
        if (_within.Length < _count + block.Count)
            TakeRoom();
        ReadOnlySpan<T> values = block.ValuesOf(_column.Values);
        ReadOnlySpan<ushort> groups = block.Buffers.WithoutMissing(block, _column.Validity, _brackets.Groups).Groups16;
        BracketKernels.Classify(groups, values, _brackets.Lows, _brackets.Highs, _classOf, _isWithin);
        ScatterKernels.Count<ushort, EightBanks>(_classOf.AsSpan(0, groups.Length), _classes,
            (_brackets.Groups + 1) * BracketKernels.Classes);
        Span<(T, int)> room = _within.AsSpan(_count);
        ReadOnlySpan<ushort> rows = RowMask.ToSelectionVector(_isWithin, _selectionWithin);
        for (int i = 0; i < rows.Length; i++)
            room[i] = (values[rows[i]], groups[rows[i]]);
        _count += rows.Length;
    }

    internal override void Merge(Accumulator other)
    {
        var another = (QuantileAccumulator<T>)other;
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

    internal override int Count(int group) => Enumerable.Range(0, BracketKernels.Classes).Sum(number => Class(group, number));

    internal override T ValueAt(int group, int rank)
    {
        // At the lower end, within, or at the upper end; if the ends are equal, the class within is at that point.
        int within = rank - Class(group, BracketKernels.Below);
        int lows = Class(group, BracketKernels.AtLow) + Class(group, BracketKernels.Within) - CountWithin(group);
        if (within >= 0 && within < lows)
            return _brackets.Lows[group];
        within -= lows;
        if (within >= 0 && within < CountWithin(group))
            return Selected(group, within);
        within -= CountWithin(group);
        return within >= 0 && within < Class(group, BracketKernels.AtHigh) ? _brackets.Highs[group] : All().ValueAt(group, rank);
    }

    /// <summary>
    /// The rank after the one just selected, as for the two middle values of a median, is the minimum of what quickselect left after it.
    /// </summary>
    private T Selected(int group, int rank)
    {
        Span<T> values = _values.AsSpan(_starts[group].._starts[group + 1]);
        T selected = _last == (group, rank - 1) ? QuickSelect.Min(values[rank..]) : QuickSelect.Select(values, rank);
        _last = (group, rank);
        return selected;
    }

    /// <summary>Rents another pooled array for the values within the bracket: allocating one would cost more than filling it.</summary>
    private void TakeRoom()
    {
        _full.Add((_within, _count));
        (_within, _count) = (ArrayPool<(T, int)>.Shared.Rent(2 * BlockSize.InPlace), 0);
    }

    private int CountWithin(int group) => _brackets.Lows[group] < _brackets.Highs[group] ? Class(group, BracketKernels.Within) : 0;

    private int Class(int group, int number)
    {
        int count = 0;
        for (int bank = 0; bank < EightBanks.Count; bank++)
            count += _classes[(((group * BracketKernels.Classes) + number) * EightBanks.Count) + bank];
        return count;
    }

    private SortAccumulator<T, T> All()
    {
        if (_all is null)
        {
            var all = new SortAccumulator<T, T>(_column, _scan, Count);
            _scan.Run([all]);
            _all = all;
        }

        return _all;
    }
}
