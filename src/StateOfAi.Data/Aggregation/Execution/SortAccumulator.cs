using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// Collects the values of each group and sorts them on request: for few rows, few rows per group, or where all values are needed.
/// </summary>
/// <typeparam name="T">The type of the measure.</typeparam>
/// <typeparam name="TValue">The type that values are converted to: the same type, or double.</typeparam>
internal sealed class SortAccumulator<T, TValue>(MeasureColumn<T> column, Scan scan, Func<int, int> counts) : OrderStatistics<TValue>
    where T : struct, INumber<T>
    where TValue : struct, INumber<TValue>
{
    private TValue[]? _values;
    private int[] _starts = [];
    private int[] _next = [];
    private bool[] _isSorted = [];

    /// <summary>Each value has a fixed position, which threads would have to agree on.</summary>
    internal override bool IsSequential => true;

    internal override int Count(int group) => counts(group);

    internal override TValue ValueAt(int group, int rank) => Sorted(group)[rank];

    /// <summary>
    /// The values of a group in ascending order: a segment of one array for all groups, which stays alive as long as any segment does.
    /// </summary>
    internal ArraySegment<TValue> Sorted(int group)
    {
        var values = new ArraySegment<TValue>(_values!, _starts[group], _starts[group + 1] - _starts[group]);
        if (!_isSorted[group])
            values.AsSpan().Sort();
        _isSorted[group] = true;
        return values;
    }

    internal override Accumulator ForThread() => throw new InvalidOperationException("The values of groups are collected by one thread.");

    internal override void Merge(Accumulator other) =>
        throw new InvalidOperationException("The values of groups are collected by one thread.");

    internal override void Add(in Block block)
    {
        GroupedRows rowsOf = block.Groups;
        Start();
        ReadOnlySpan<T> values = block.ValuesOf(column.Values);
        for (int i = 0; i < values.Length; i++)
        {
            if (column.Validity is null || column.Validity[block.RowAt(i)])
                _values![_next[rowsOf[i]]++] = TValue.CreateTruncating(values[i]);
        }
    }

    internal override void Finish() => Start();

    internal override void Release() => _values = null;

    private void Start()
    {
        if (_values is not null)
            return;
        int groups = scan.Index.Groups;
        (_starts, _isSorted) = (new int[groups + 1], new bool[groups]);
        for (int group = 0; group < groups; group++)
            _starts[group + 1] = _starts[group] + counts(group);
        (_values, _next) = (GC.AllocateUninitializedArray<TValue>(_starts[groups]), [.. _starts]);
    }
}
