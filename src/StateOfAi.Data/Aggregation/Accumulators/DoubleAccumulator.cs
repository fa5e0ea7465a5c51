using System.Numerics;

namespace StateOfAi.Data;

/// <summary>Sum, smallest and largest value of doubles by group: those of the three that are asked for, in one pass.</summary>
internal sealed class DoubleAccumulator(MeasureColumn<double> column, Scan scan, Summation summation) : Accumulator
{
    private readonly int _groups = scan.Index.Groups;
    private bool _wantsSum;
    private bool _wantsExtremes;
    private Slots? _slots;
    private ExactSumPlan? _plan;
    private ExactSums[] _exact = [];
    private MorselSums? _plain;
    private double[]? _sums;
    private bool[]? _hasValue;

    internal override bool MarksMissing => _wantsExtremes && column.Validity is not null;

    internal override bool HasRoomForNone => true;

    /// <summary>Whether no value is missing.</summary>
    internal bool IsOfAllRows => column.Validity is null;

    internal void WantSum() => _wantsSum = true;

    internal void WantExtremes() => _wantsExtremes = true;

    /// <summary>Whether a group has a value that is not missing.</summary>
    internal bool HasValue(int group) => _hasValue is null ? _exact[0].HasValue(group) : _hasValue[group];

    /// <summary>The sum; zero where there is no value.</summary>
    internal double Sum(int group) => _sums is null ? _exact[0].SumInSlots(group) : _sums[group];

    /// <summary>The sum over a count, rounded once; a plain sum is rounded before.</summary>
    internal double Mean(int group, int count)
    {
        if (_plain is not null)
            return _sums![group] / count;
        if (_exact is not [{ } only])
        {
            (BigInteger whole, int exponent) = WholeOf(group);
            return ExactRounding.Quotient(whole, exponent, count);
        }

        return only.IsInSlots(group) ? ExactRounding.Quotient(only.HighInSlots(group), only.LowInSlots(group), count) : ExactRounding.Quotient(only.Total(group), only.Bottom, count);
    }

    internal double Least(int group) => _slots!.Least(group);

    internal double Most(int group) => _slots!.Most(group);

    internal override Accumulator ForThread() => new DoubleAccumulator(column, scan, summation) { _wantsSum = _wantsSum, _wantsExtremes = _wantsExtremes };

    internal override void Add(in Block block)
    {
        Start();
        ReadOnlySpan<double> values = block.ValuesOf(column.Values);
        GroupedRows rows = MarksMissing ? block.Buffers.WithoutMissing(block, column.Validity!, _groups) : block.Groups;
        if (_exact.Length == 0)
            _slots!.Add(rows, values, 0);
        else if (_exact.Length == 1)
            _exact[0].Add(rows, values);
        else
            AddInWindows(rows, values);
        if (_exact.Length > 1 && _wantsExtremes)
            _slots!.Add(rows, values, 0);
    }

    internal override void EndMorsel(int morsel) => _plain?.Take(_slots!, morsel);

    internal override void Merge(Accumulator other)
    {
        var another = (DoubleAccumulator)other;
        Start();
        another.Start();
        for (int window = 0; window < _exact.Length; window++)
            _exact[window].Merge(another._exact[window]);
        _plain?.Merge(another._plain!);
        if (_wantsExtremes)
            _slots!.MergeExtremes(another._slots!);
    }

    internal override void Finish()
    {
        Start();
        if (_plain is not null)
        {
            (_sums, _hasValue) = _plain.Total(_slots!);
        }
        else if (_exact is [])
        {
            _hasValue = [.. Enumerable.Range(0, _groups).Select(group => Least(group) <= Most(group))];
        }
        else if (_exact is not [{ AreInSlots: true }])
        {
            Array.ForEach(_exact, sums => sums.Fold());
            _sums = [.. Enumerable.Range(0, _groups).Select(ExactSum)];
            // What a value leaves to the last window is a zero, if nothing else; what is missing leaves a negative one.
            _hasValue = [.. Enumerable.Range(0, _groups).Select(_exact[^1].HasValue)];
        }
    }

    private double ExactSum(int group)
    {
        if (_exact is [{ } only])
            return only.IsInSlots(group) ? only.SumInSlots(group) : ExactRounding.Round(only.Total(group), only.Bottom);
        (BigInteger whole, int exponent) = WholeOf(group);
        return ExactRounding.Round(whole, exponent);
    }

    private (BigInteger Whole, int Exponent) WholeOf(int group)
    {
        BigInteger sum = 0;
        foreach (ExactSums sums in _exact)
            sum += (BigInteger)sums.Total(group) << (sums.Bottom - _exact[^1].Bottom);
        return (sum, _exact[^1].Bottom);
    }

    private void AddInWindows(GroupedRows rows, ReadOnlySpan<double> values)
    {
        Span<double> here = stackalloc double[BlockBuffers.Rows], left = stackalloc double[BlockBuffers.Rows];
        for (int start = 0, count; start < rows.Count; start += count)
        {
            count = Math.Min(BlockBuffers.Rows, rows.Count - start);
            GroupedRows some = rows.Slice(start, count);
            values.Slice(start, count).CopyTo(left);
            for (int window = 0; window < _exact.Length - 1; window++)
            {
                _plan!.Windows[window].Split(left[..count], here, left);
                _exact[window].Add(some, here[..count]);
            }

            _exact[^1].Add(some, left[..count]);
        }
    }

    /// <summary>Takes the memory, when what is wanted is known.</summary>
    private void Start()
    {
        if (_slots is not null)
            return;
        bool isExact = _wantsSum && summation is Summation.Exact;
        _plan = isExact ? ExactSumPlan.For(column.Range, scan.Index.MostRowsOfGroup, _groups, !scan.IsParallelWorthwhile && scan.Index.KnowsFrequentGroups) : null;
        int size = _plan is { } plan && !plan.Windows[0].IsPlain ? 2 : 1;
        _slots = new(scan, _wantsExtremes ? ScatterKernels.Record : size);
        if (_plan is not null)
            _exact = [.. _plan.Windows.Select(window => new ExactSums(window, _plan.Windows.Count == 1 ? _slots : new(scan, 2), _groups, _plan.RowsBeforeFold, _plan.MovesFrequentOnly ? scan.Index.GroupsOfMoreRowsThan(_plan.RowsBeforeFold) : null))];
        else if (_wantsSum)
            _plain = new(_groups, scan);
    }
}
