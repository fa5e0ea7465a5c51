using System.Numerics;

namespace StateOfAi.Data;

/// <summary>The accumulators that a set of aggregates needs, each created once, and the passes that fill them.</summary>
internal sealed class AggregationPlan(Scan scan, Summation summation, Func<int, string> describe)
{
    private readonly Dictionary<(object? Of, Type Kind), Accumulator> _first = [];
    private readonly Dictionary<(object Of, Type Kind), Lazy<Accumulator>> _second = [];
    private readonly List<Action<int>> _forEachGroup = [];

    internal Scan Scan => scan;

    /// <summary>Counts the rows of each group.</summary>
    internal Func<int, int> Counts()
    {
        CountAccumulator rows = FirstPass<CountAccumulator>(null, () => new(scan));
        return group => rows[group];
    }

    /// <summary>Counts the rows of each group that have a value: all rows minus those without, which are usually few.</summary>
    internal Func<int, int> Counts(Validity? validity)
    {
        Func<int, int> rows = Counts();
        if (validity is null)
            return rows;
        MissingAccumulator missing = FirstPass<MissingAccumulator>(validity, () => new(validity, scan));
        return group => rows(group) - missing[group];
    }

    internal DoubleAccumulator Doubles(MeasureColumn<double> column) =>
        FirstPass<DoubleAccumulator>(column, () => new(column, scan, summation));

    internal SumAccumulator<T, TSum> Sums<T, TSum>(MeasureColumn<T> column)
        where T : unmanaged, INumber<T>
        where TSum : unmanaged, INumber<TSum> =>
        FirstPass<SumAccumulator<T, TSum>>(column, () => new(column, scan));

    internal DecimalAccumulator Decimals(MeasureColumn<decimal> column) => FirstPass<DecimalAccumulator>(column, () => new(column, scan));

    internal MinMaxAccumulator<T> MinMax<T>(MeasureColumn<T> column)
        where T : unmanaged, INumber<T>, IMinMaxValue<T> =>
        FirstPass<MinMaxAccumulator<T>>(column, () => new(column, scan));

    /// <summary>
    /// Whether each group has a value. A group by keys always has rows, so if no value is missing nothing needs to be counted.
    /// </summary>
    internal Func<int, bool> HasValues(Validity? validity)
    {
        if (validity is null && scan.Index.IsByKeys)
            return _ => true;
        Func<int, int> counts = Counts(validity);
        return group => counts(group) > 0;
    }

    /// <summary>Collects the values of each group in the second pass.</summary>
    internal Func<SortAccumulator<T, TValue>> Sorted<T, TValue>(MeasureColumn<T> column)
        where T : struct, INumber<T>
        where TValue : struct, INumber<TValue>
    {
        Func<int, int> counts = Counts(column.Validity);
        return SecondPass(column, () => new SortAccumulator<T, TValue>(column, scan, counts));
    }

    /// <summary>Gets or creates an accumulator of the first pass.</summary>
    internal TAccumulator FirstPass<TAccumulator>(object? of, Func<TAccumulator> create)
        where TAccumulator : Accumulator
    {
        if (!_first.TryGetValue((of, typeof(TAccumulator)), out Accumulator? accumulator))
            _first.Add((of, typeof(TAccumulator)), accumulator = create());
        return (TAccumulator)accumulator;
    }

    internal FirstLastAccumulator FirstLast(Validity? validity) => FirstPass<FirstLastAccumulator>(validity, () => new(validity, scan));

    /// <summary>Gets or creates an accumulator of the second pass, which can use the results of the first.</summary>
    internal Func<TAccumulator> SecondPass<TAccumulator>(object of, Func<TAccumulator> create)
        where TAccumulator : Accumulator
    {
        if (!_second.TryGetValue((of, typeof(TAccumulator)), out Lazy<Accumulator>? accumulator))
            _second.Add((of, typeof(TAccumulator)), accumulator = new(create));
        return () => (TAccumulator)accumulator.Value;
    }

    /// <summary>Registers a check that each group's result is in range.</summary>
    internal void Check(Func<int, bool> isInRange, Func<int, string> found) => ForEachGroup(group =>
    {
        if (!isInRange(group))
            throw new OverflowException($"{found(group)}{describe(group)} is out of range of the result.");
    });

    /// <summary>Registers a computation to run for each group once all accumulators are filled.</summary>
    internal void ForEachGroup(Action<int> compute) => _forEachGroup.Add(compute);

    /// <summary>Reads the rows and returns the groups that have any; <see langword="null"/> for all.</summary>
    internal int[]? Run()
    {
        bool isFiltered = scan.HasFilter && scan.Index.IsByKeys;
        // A filter may leave a group without rows; if values are missing too, sums alone cannot tell.
        if (isFiltered && !_first.Values.OfType<DoubleAccumulator>().Any(sum => sum.IsOfAllRows))
            Counts();
        if (_first.Count > 0)
            scan.Run([.. _first.Values]);
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
        if (_first.TryGetValue((null, typeof(CountAccumulator)), out Accumulator? counted))
            return Where(group => ((CountAccumulator)counted)[group] > 0);
        // A sum can tell without counting: groups with a value have rows, and if no value is missing, groups without a value have none.
        DoubleAccumulator? sums = _first.Values.OfType<DoubleAccumulator>().OrderByDescending(sum => sum.IsOfAllRows).FirstOrDefault();
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
