using System.Linq;

namespace StateOfAi.Data.Benchmarks;

/// <summary>This library: exact, which is the default, and plain; with one thread and two.</summary>
internal static class OurEngine
{
    internal static IEnumerable<Contender> Of(Deals deals) =>
    [
        .. Of(deals, Contender.One, Contender.One, deals.Table),
        .. Of(deals, "ours plain 1t", Contender.One, deals.Table.WithSummation(Summation.Plain)),
        .. Of(deals, Contender.Two, Contender.Two, deals.Table.WithDegreeOfParallelism(2)),
        .. Of(deals, "ours plain 2t", Contender.Two, deals.Table.WithSummation(Summation.Plain).WithDegreeOfParallelism(2)),
        new(Queries.Build, Contender.One, Contender.One, () => deals.Build(), _ => new(1, 0, 0)),
        new(Queries.Build, Contender.Two, Contender.Two, () => deals.Build(2), _ => new(1, 0, 0)),
    ];

    private static IEnumerable<Contender> Of(Deals deals, string engine, string reference, ColumnQuery rows)
    {
        Measure<double> amount = deals.Amount;
        yield return new(Queries.Total, engine, reference, () => rows.Aggregate(amount.Sum())!, sum => Answer.Of([(double)sum]));
        yield return Sums(Queries.Region, () => rows.GroupBy(deals.Region).Aggregate(amount.Sum()));
        yield return new(
            Queries.RegionPeriod,
            engine,
            reference,
            () => rows.GroupBy(deals.Region, deals.Period).Aggregate(amount.Sum(), Aggregate.Count(), amount.Mean(), amount.Min(), amount.Max()),
            groups => Answer.Of(((Groups<(string, int), (double?, int, double?, double?, double?)>)groups).Select(group => group.Value.Item1 + group.Value.Item2 + group.Value.Item3 + group.Value.Item4 + group.Value.Item5)));
        yield return Sums(Queries.Share, () => rows.GroupBy(deals.Period, deals.Category).Aggregate(amount.Sum()));
        yield return Sums(Queries.Growth, () => rows.GroupBy(deals.Region, deals.Period).Aggregate(amount.Sum()));
        yield return Sums(Queries.Company, () => rows.GroupBy(deals.Company).Aggregate(amount.Sum()));
        yield return Sums(Queries.Median, () => rows.GroupBy(deals.Region).Aggregate(amount.Median()));
        yield return Sums(Queries.Filtered, () => rows.Where(deals.Region.IsIn(Deals.SomeRegions) & deals.Period.Between(Deals.FirstPeriod, Deals.LastPeriod)).GroupBy(deals.Category).Aggregate(amount.Sum()));

        Contender Sums<TKey>(string query, Func<Groups<TKey, double?>> run) => new(query, engine, reference, run, groups => Answer.Of(((Groups<TKey, double?>)groups).Select(group => group.Value)));
    }
}
