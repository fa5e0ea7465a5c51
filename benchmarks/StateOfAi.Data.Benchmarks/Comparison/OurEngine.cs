namespace StateOfAi.Data.Benchmarks;

/// <summary>This library: with exact summation, which is the default, and plain; with one thread and two.</summary>
internal static class OurEngine
{
    internal static IEnumerable<Contender> Of(Deals deals) =>
    [
        .. Of(deals, Contender.One, deals.Table),
        .. Of(deals, "ours plain 1t", deals.Table.WithSummation(Summation.Plain)),
        .. Of(deals, Contender.Two, deals.Table.WithDegreeOfParallelism(2)),
        .. Of(deals, "ours plain 2t", deals.Table.WithSummation(Summation.Plain).WithDegreeOfParallelism(2)),
    ];

    private static IEnumerable<Contender> Of(Deals deals, string engine, ColumnQuery rows)
    {
        Measure<double> amount = deals.Amount;
        yield return new(Queries.Total, engine, () => rows.Aggregate(amount.Sum())!, sum => Answer.Of([(double)sum]));
        yield return Sums(Queries.Region, () => rows.GroupBy(deals.Region).Aggregate(amount.Sum()));
        yield return new(
            Queries.RegionPeriod,
            engine,
            () =>
                Read(
                    rows.GroupBy(deals.Region, deals.Period)
                        .Aggregate(amount.Sum(), Aggregate.Count(), amount.Mean(), amount.Min(), amount.Max())),
            groups =>
                Answer.Of(
                    ((Groups<(string, int), (double?, int, double?, double?, double?)>)groups).Select(group =>
                        group.Value.Item1 + group.Value.Item2 + group.Value.Item3 + group.Value.Item4 + group.Value.Item5)));
        yield return new(Queries.Share, engine,
            () => Cells.Shares(Known(rows.GroupBy(deals.Period, deals.Category).Aggregate(amount.Sum()))),
            shares => Answer.OfShares((double[])shares));
        yield return new(Queries.Growth, engine,
            () => Cells.Growth(Known(rows.GroupBy(deals.Region, deals.Period).Aggregate(amount.Sum()))),
            growth => Answer.Of((double[])growth));
        yield return Sums(Queries.Company, () => rows.GroupBy(deals.Company).Aggregate(amount.Sum()));
        yield return Sums(Queries.Median, () => rows.GroupBy(deals.Region).Aggregate(amount.Median()));
        yield return Sums(Queries.Filtered,
            () =>
                rows.Where(deals.Region.IsIn(Deals.SomeRegions) & deals.Period.Between(Deals.FirstPeriod, Deals.LastPeriod))
                    .GroupBy(deals.Category).Aggregate(amount.Sum()));

        Contender Sums<TKey>(string query, Func<Groups<TKey, double?>> run) =>
            new(query, engine, () => Read(run()), groups => Answer.Of(((Groups<TKey, double?>)groups).Select(group => group.Value)));
    }

    /// <summary>Reads every key and result, since they are computed on access.</summary>
    internal static Groups<TKey, TValue> Read<TKey, TValue>(Groups<TKey, TValue> groups)
    {
        foreach (KeyValuePair<TKey, TValue> group in groups)
            _ = group;
        return groups;
    }

    /// <summary>Drops cells whose amounts are all missing: they have no sum, and so no share.</summary>
    private static KeyValuePair<TKey, double>[] Known<TKey>(Groups<TKey, double?> sums)
    {
        var known = new KeyValuePair<TKey, double>[sums.Count];
        int cell = 0;
        foreach ((TKey key, double? sum) in sums)
            known[cell++] = new(key, sum ?? 0);
        return known;
    }
}
