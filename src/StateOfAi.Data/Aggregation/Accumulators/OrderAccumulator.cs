namespace StateOfAi.Data;

/// <summary>The values of each group together, sorted when a place of them is asked for: for few rows, or few a group.</summary>
internal sealed class OrderAccumulator<T>(MeasureColumn<T> column, Scan scan, Func<int, int> counts) : OrderStatistics<T>
    where T : unmanaged, System.Numerics.INumber<T>
{
    private T[]? _values;
    private int[] _starts = [];
    private int[] _next = [];
    private bool[] _isSorted = [];

    /// <summary>Each value has its place, which threads would have to agree on.</summary>
    internal override bool IsSequential => true;

    internal override int Count(int group) => counts(group);

    internal override T Place(int group, int place)
    {
        if (!_isSorted[group])
            _values.AsSpan(_starts[group].._starts[group + 1]).Sort();
        _isSorted[group] = true;
        return _values![_starts[group] + place];
    }

    internal override Accumulator ForThread() => throw new InvalidOperationException("The values of groups are collected by one thread.");

    internal override void Merge(Accumulator other) => throw new InvalidOperationException("The values of groups are collected by one thread.");

    internal override void Add(in Block block)
    {
        GroupedRows rowsOf = block.Groups;
        Start();
        ReadOnlySpan<T> values = block.ValuesOf(column.Values);
        for (int i = 0; i < values.Length; i++)
        {
            if (column.Validity is null || column.Validity[block.RowAt(i)])
                _values![_next[rowsOf[i]]++] = values[i];
        }
    }

    internal override void Finish() => Start();

    private void Start()
    {
        if (_values is not null)
            return;
        int groups = scan.Index.Groups;
        (_starts, _isSorted) = (new int[groups + 1], new bool[groups]);
        for (int group = 0; group < groups; group++)
            _starts[group + 1] = _starts[group] + counts(group);
        (_values, _next) = (GC.AllocateUninitializedArray<T>(_starts[groups]), [.. _starts]);
    }
}
