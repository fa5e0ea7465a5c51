using System.Numerics;

namespace StateOfAi.Data;

/// <summary>The sum, minimum and maximum of doubles by group: whichever are requested, in one pass.</summary>
internal sealed class DoubleAccumulator(MeasureColumn<double> column, Scan scan, Summation summation) : Accumulator
{
    private readonly int _groups = scan.Index.Groups;
    private bool _wantsSum;
    private bool _wantsMinMax;
    private DoubleSlots? _slots;
    private ExactSumPlan? _plan;
    private ExactSums[] _exact = [];
    private MorselSums? _plain;
    private double[]? _sums;
    private bool[]? _hasValue;

    internal override bool MarksMissing => _wantsMinMax && column.Validity is not null;

    internal override bool HasDummySlots => true;

    /// <summary>Whether no value is missing.</summary>
    internal bool IsOfAllRows => column.Validity is null;

    internal void WantSum() => _wantsSum = true;

    internal void WantMinMax() => _wantsMinMax = true;

    /// <summary>Whether a group has a value.</summary>
    internal bool HasValue(int group) => _hasValue is null ? _exact[0].HasValue(group) : _hasValue[group];

    /// <summary>The sum; zero if there is no value.</summary>
    internal double Sum(int group) => _sums is null ? _exact[0].SumInSlots(group) : _sums[group];

    /// <summary>The sum divided by a count, rounded once; a plain sum is rounded before that.</summary>
    internal double Mean(int group, int count)
    {
        if (_plain is not null)
            return _sums![group] / count;
        if (_exact is not [{ } only])
        {
            (BigInteger whole, int exponent) = WholeOf(group);
            return ExactRounding.Quotient(whole, exponent, count);
        }

        return only.IsInSlots(group)
            ? ExactRounding.Quotient(only.HighInSlots(group), only.LowInSlots(group), count)
            : ExactRounding.Quotient(only.Total(group), only.Bottom, count);
    }

    internal double Min(int group) => _slots!.Min(group);

    internal double Max(int group) => _slots!.Max(group);

    internal override Accumulator ForThread() =>
        new DoubleAccumulator(column, scan, summation) { _wantsSum = _wantsSum, _wantsMinMax = _wantsMinMax };

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
        if (_exact.Length > 1 && _wantsMinMax)
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
        if (_wantsMinMax)
            _slots!.MergeMinMax(another._slots!);
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
            _hasValue = [.. Enumerable.Range(0, _groups).Select(group => Min(group) <= Max(group))];
        }
        else if (_exact is not [{ AreInSlots: true }])
        {
            Array.ForEach(_exact, sums => sums.Fold());
            _sums = [.. Enumerable.Range(0, _groups).Select(ExactSum)];
            // In the last window a value leaves at least a positive zero, while a missing one leaves a negative zero.
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
        Span<double> here = stackalloc double[BlockSize.Scan], left = stackalloc double[BlockSize.Scan];
        for (int start = 0, count; start < rows.Count; start += count)
        {
            count = Math.Min(BlockSize.Scan, rows.Count - start);
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

    /// <summary>Allocates memory once it is known what is requested.</summary>
    private void Start()
    {
        if (_slots is not null)
            return;
        bool isExact = _wantsSum && summation is Summation.Exact;
        bool knowsFrequent = !scan.IsParallelWorthwhile && scan.Index.KnowsFrequentGroups;
        ExactSumPlan? plan = _plan = isExact ? ExactSumPlan.For(column.Range, scan.Index.MostRowsOfGroup, _groups, knowsFrequent) : null;
        int size = plan is not null && !plan.Windows[0].IsPlain ? 2 : 1;
        _slots = new(scan, _wantsMinMax ? ScatterKernels.Record : size);
        if (plan is not null)
        {
            int[]? moved = plan.MovesFrequentOnly ? scan.Index.GroupsOfMoreRowsThan(plan.RowsBeforeFold) : null;
            bool isOne = plan.Windows.Count == 1;
            _exact =
            [
                .. plan.Windows.Select(window => new ExactSums(window, isOne ? _slots : new(scan, 2), _groups, plan.RowsBeforeFold, moved)),
            ];
        }
        else if (_wantsSum)
        {
            _plain = new(_groups, scan);
        }
    }
}
