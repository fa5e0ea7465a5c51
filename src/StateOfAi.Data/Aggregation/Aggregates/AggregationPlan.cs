using System.Numerics;

namespace StateOfAi.Data;

/// <summary>What has to be added up for some aggregates: each thing once, in as few passes over the rows as it takes.</summary>
internal sealed class AggregationPlan(Scan scan, Summation summation, Func<int, string> describe)
{
    private readonly Dictionary<(object? Of, Type Kind), Accumulator> _accumulators = [];
    private readonly Dictionary<(object Of, Type Kind), Lazy<Accumulator>> _second = [];
    private readonly List<Action<int>> _forEachGroup = [];

    internal Scan Scan => scan;

    /// <summary>Counts the rows of groups.</summary>
    internal Func<int, int> Counts()
    {
        CountAccumulator rows = Of<CountAccumulator>(null, () => new(scan));
        return group => rows[group];
    }

    /// <summary>Counts the rows of groups with a value: all but those, mostly few, where it is missing.</summary>
    internal Func<int, int> Counts(Validity? validity)
    {
        Func<int, int> rows = Counts();
        if (validity is null)
            return rows;
        MissingAccumulator missing = Of<MissingAccumulator>(validity, () => new(validity, scan));
        return group => rows(group) - missing[group];
    }

    internal DoubleAccumulator Doubles(MeasureColumn<double> column) => Of<DoubleAccumulator>(column, () => new(column, scan, summation));

    internal SumAccumulator<T, TSum> Sums<T, TSum>(MeasureColumn<T> column)
        where T : unmanaged, INumber<T>
        where TSum : unmanaged, INumber<TSum> =>
        Of<SumAccumulator<T, TSum>>(column, () => new(column, scan));

    internal ExtremesAccumulator<T> Extremes<T>(MeasureColumn<T> column)
        where T : unmanaged, INumber<T>, IMinMaxValue<T> =>
        Of<ExtremesAccumulator<T>>(column, () => new(column, scan));

    /// <summary>Whether groups have a value: a group by keys has rows, and where no value is missing needs no counting.</summary>
    internal Func<int, bool> HasValues(Validity? validity)
    {
        if (validity is null && scan.Index.IsByKeys)
            return _ => true;
        Func<int, int> counts = Counts(validity);
        return group => counts(group) > 0;
    }

    /// <summary>Collects the values of groups in the second pass.</summary>
    internal Func<OrderAccumulator<T, TValue>> Sorted<T, TValue>(MeasureColumn<T> column)
        where T : struct, INumber<T>
        where TValue : struct, INumber<TValue>
    {
        Func<int, int> counts = Counts(column.Validity);
        return Then(column, () => new OrderAccumulator<T, TValue>(column, scan, counts));
    }

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
    internal void Check(Func<int, bool> isInRange, Func<int, string> found) => ForEachGroup(group =>
    {
        if (!isInRange(group))
            throw new OverflowException($"{found(group)}{describe(group)} is out of range of the result.");
    });

    /// <summary>Has something done for each group once all is added up.</summary>
    internal void ForEachGroup(Action<int> compute) => _forEachGroup.Add(compute);

    /// <summary>Reads the rows, and gives the groups that have any; <see langword="null"/> for all.</summary>
    internal int[]? Run(bool isFiltered)
    {
        // Of rows that a filter selects, a group may have none; where values are missing too, sums alone do not tell.
        if (isFiltered && !_accumulators.Values.OfType<DoubleAccumulator>().Any(sum => sum.IsOfAllRows))
            Counts();
        if (_accumulators.Count > 0)
            scan.Run([.. _accumulators.Values]);
        if (_second.Count > 0)
            scan.Run([.. _second.Values.Select(accumulator => accumulator.Value)]);
        int[]? groups = isFiltered || !scan.Index.EveryGroupOccurs ? Occurring() : null;
        foreach (Action<int> compute in _forEachGroup)
        {
            foreach (int group in groups ?? Enumerable.Range(0, scan.Index.Groups))
                compute(group);
        }

        foreach (Lazy<Accumulator> accumulator in _second.Values)
            accumulator.Value.Release();
        return groups;
    }

    private int[] Occurring()
    {
        if (_accumulators.TryGetValue((null, typeof(CountAccumulator)), out Accumulator? counted))
            return Where(group => ((CountAccumulator)counted)[group] > 0);
        // Where a sum tells, counting is spared: groups with a value have rows, and those without have none if no value is missing.
        DoubleAccumulator? sums = _accumulators.Values.OfType<DoubleAccumulator>().OrderByDescending(sum => sum.IsOfAllRows).FirstOrDefault();
        if (sums is not null && (sums.IsOfAllRows || Enumerable.Range(0, scan.Index.Groups).All(sums.HasValue)))
            return Where(sums.HasValue);
        var counts = new CountAccumulator(scan);
        scan.Run([counts]);
        return Where(group => counts[group] > 0);
    }

    private int[] Where(Func<int, bool> occurs)
    {
        int[] groups = new int[scan.Index.Groups];
        int count = 0;
        for (int group = 0; group < groups.Length; group++)
        {
            groups[count] = group;
            count += occurs(group) ? 1 : 0;
        }

        return groups[..count];
    }
}
