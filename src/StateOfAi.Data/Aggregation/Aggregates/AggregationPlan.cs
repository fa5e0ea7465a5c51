using System.Numerics;

namespace StateOfAi.Data;

/// <summary>What has to be added up for some aggregates: each thing once, in as few passes over the rows as it takes.</summary>
internal sealed class AggregationPlan(Scan scan, Summation summation, Func<int, string> describe)
{
    private readonly Dictionary<(object? Of, Type Kind), Accumulator> _accumulators = [];
    private readonly Dictionary<(object Of, Type Kind), Lazy<Accumulator>> _second = [];
    private readonly List<Action<int>> _checks = [];

    internal Scan Scan => scan;

    /// <summary>Counts rows, or those with a value.</summary>
    internal CountAccumulator Counts(Validity? validity) => Of<CountAccumulator>(validity, () => new(validity, scan));

    internal DoubleAccumulator Doubles(MeasureColumn<double> column) => Of<DoubleAccumulator>(column, () => new(column, scan, summation));

    internal NumberAccumulator<T, TSum> Numbers<T, TSum>(MeasureColumn<T> column)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
        where TSum : struct, INumber<TSum> =>
        Of<NumberAccumulator<T, TSum>>(column, () => new(column, scan));

    /// <summary>Adds up something in the first pass, together with all else.</summary>
    internal TAccumulator Of<TAccumulator>(object? of, Func<TAccumulator> create)
        where TAccumulator : Accumulator
    {
        if (!_accumulators.TryGetValue((of, typeof(TAccumulator)), out Accumulator? accumulator))
            _accumulators.Add((of, typeof(TAccumulator)), accumulator = create());
        return (TAccumulator)accumulator;
    }

    internal EndsAccumulator Ends(Validity? validity) => Of<EndsAccumulator>(validity, () => new(validity, scan));

    /// <summary>Adds up something in a second pass, made of the results of the first.</summary>
    internal Func<TAccumulator> Then<TAccumulator>(object of, Func<TAccumulator> create)
        where TAccumulator : Accumulator
    {
        if (!_second.TryGetValue((of, typeof(TAccumulator)), out Lazy<Accumulator>? accumulator))
            _second.Add((of, typeof(TAccumulator)), accumulator = new(create));
        return () => (TAccumulator)accumulator.Value;
    }

    /// <summary>Has a result that can be out of range checked, for each group.</summary>
    internal void Check(Func<int, bool> isInRange, Func<int, string> found) => _checks.Add(group =>
    {
        if (!isInRange(group))
            throw new OverflowException($"{found(group)}{describe(group)} is out of range of the result.");
    });

    /// <summary>Reads the rows, and gives the groups that have any; <see langword="null"/> for all.</summary>
    internal int[]? Run(bool isFiltered)
    {
        scan.Run([.. _accumulators.Values]);
        if (_second.Count > 0)
            scan.Run([.. _second.Values.Select(accumulator => accumulator.Value)]);
        int[]? groups = isFiltered || !scan.Index.EveryGroupOccurs ? Occurring() : null;
        foreach (Action<int> check in _checks)
        {
            foreach (int group in groups ?? Enumerable.Range(0, scan.Index.Groups))
                check(group);
        }

        return groups;
    }

    private int[] Occurring()
    {
        if (!_accumulators.TryGetValue((null, typeof(CountAccumulator)), out Accumulator? counts))
            scan.Run([counts = new CountAccumulator(null, scan)]);
        return [.. Enumerable.Range(0, scan.Index.Groups).Where(group => ((CountAccumulator)counts)[group] > 0)];
    }
}
