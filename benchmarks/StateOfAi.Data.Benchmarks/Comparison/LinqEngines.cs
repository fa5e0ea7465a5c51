using ZLinq;

namespace StateOfAi.Data.Benchmarks;

/// <summary>LINQ over the objects with GroupBy and with AggregateBy, PLINQ, and ZLinq.</summary>
internal static class LinqEngines
{
    internal static IEnumerable<Contender> Of(
        Deals deals) => [.. GroupBy(deals.Rows), .. AggregateBy(deals.Rows), .. Parallel(deals.Rows), .. ZLinq(deals.Rows)];

    private static IEnumerable<Contender> GroupBy(Deal[] rows)
    {
        const string engine = "LINQ GroupBy";
        yield return Total(engine, () => rows.Sum(deal => deal.Amount));
        yield return Sums(Queries.Region, engine, () => rows.GroupBy(deal => deal.Region).Select(Sum).ToArray());
        yield return Stats(engine, () => rows.GroupBy(deal => (deal.Region, deal.Period)).Select(FiveStats).ToArray());
        yield return Shares(engine, () => Cells.Shares(rows.GroupBy(deal => (deal.Period, deal.Category)).Select(Sum).ToArray()));
        yield return Growth(engine, () => Cells.GrowthOfUnordered(rows.GroupBy(deal => (deal.Region, deal.Period)).Select(Sum)));
        yield return Sums(Queries.Company, engine, () => rows.GroupBy(deal => deal.Company).Select(Sum).ToArray());
        yield return Sums(Queries.Median, engine, () => rows.GroupBy(deal => deal.Region).Select(MedianOf).ToArray());
        yield return Sums(Queries.Filtered, engine, () => rows.Where(IsSelected).GroupBy(deal => deal.Category).Select(Sum).ToArray());
    }

    private static IEnumerable<Contender> AggregateBy(Deal[] rows)
    {
        const string engine = "LINQ AggregateBy";
        yield return Sums(Queries.Region, engine, () => rows.AggregateBy(deal => deal.Region, 0.0, Add).ToArray());
        yield return Stats(engine,
            () =>
                rows.AggregateBy(deal => (deal.Region, deal.Period), Statistics.None, (stats, deal) => stats.With(deal.Amount)).ToArray());
        yield return Shares(engine, () => Cells.Shares(rows.AggregateBy(deal => (deal.Period, deal.Category), 0.0, Add).ToArray()));
        yield return Growth(engine, () => Cells.GrowthOfUnordered(rows.AggregateBy(deal => (deal.Region, deal.Period), 0.0, Add)));
        yield return Sums(Queries.Company, engine, () => rows.AggregateBy(deal => deal.Company, 0.0, Add).ToArray());
        yield return Sums(Queries.Filtered, engine, () => rows.Where(IsSelected).AggregateBy(deal => deal.Category, 0.0, Add).ToArray());
    }

    private static IEnumerable<Contender> Parallel(Deal[] rows)
    {
        const string engine = "PLINQ 2t";
        ParallelQuery<Deal> parallel = rows.AsParallel().WithDegreeOfParallelism(2);
        yield return Total(engine, () => parallel.Sum(deal => deal.Amount));
        yield return Sums(Queries.Region, engine, () => parallel.GroupBy(deal => deal.Region).Select(Sum).ToArray());
        yield return Stats(engine, () => parallel.GroupBy(deal => (deal.Region, deal.Period)).Select(FiveStats).ToArray());
        yield return Shares(engine, () => Cells.Shares(parallel.GroupBy(deal => (deal.Period, deal.Category)).Select(Sum).ToArray()));
        yield return Growth(engine, () => Cells.GrowthOfUnordered(parallel.GroupBy(deal => (deal.Region, deal.Period)).Select(Sum)));
        yield return Sums(Queries.Company, engine, () => parallel.GroupBy(deal => deal.Company).Select(Sum).ToArray());
        yield return Sums(Queries.Median, engine, () => parallel.GroupBy(deal => deal.Region).Select(MedianOf).ToArray());
        yield return Sums(Queries.Filtered, engine, () => parallel.Where(IsSelected).GroupBy(deal => deal.Category).Select(Sum).ToArray());
    }

    private static IEnumerable<Contender> ZLinq(Deal[] rows)
    {
        const string engine = "ZLinq GroupBy";
        yield return Total(engine, () => rows.AsValueEnumerable().Sum(deal => deal.Amount));
        yield return Sums(Queries.Region, engine, () => rows.AsValueEnumerable().GroupBy(deal => deal.Region).Select(Sum).ToArray());
        yield return Stats(engine, () => rows.AsValueEnumerable().GroupBy(deal => (deal.Region, deal.Period)).Select(FiveStats).ToArray());
        yield return Shares(engine,
            () => Cells.Shares(rows.AsValueEnumerable().GroupBy(deal => (deal.Period, deal.Category)).Select(Sum).ToArray()));
        yield return Growth(engine,
            () => Cells.GrowthOfUnordered(rows.AsValueEnumerable().GroupBy(deal => (deal.Region, deal.Period)).Select(Sum).ToArray()));
        yield return Sums(Queries.Company, engine, () => rows.AsValueEnumerable().GroupBy(deal => deal.Company).Select(Sum).ToArray());
        yield return Sums(Queries.Median, engine, () => rows.AsValueEnumerable().GroupBy(deal => deal.Region).Select(MedianOf).ToArray());
        yield return Sums(Queries.Filtered, engine,
            () => rows.AsValueEnumerable().Where(IsSelected).GroupBy(deal => deal.Category).Select(Sum).ToArray());
    }

    internal static bool IsSelected(Deal deal) =>
        deal.Period is >= Deals.FirstPeriod and <= Deals.LastPeriod && Deals.SomeRegions.Contains(deal.Region);

    private static double Add(double sum, Deal deal) => sum + (deal.Amount ?? 0);

    private static KeyValuePair<TKey, double> Sum<TKey>(IGrouping<TKey, Deal> group) => new(group.Key, group.Sum(deal => deal.Amount) ?? 0);

    private static KeyValuePair<TKey, Statistics> FiveStats<TKey>(IGrouping<TKey, Deal> group) =>
        new(group.Key,
            new(group.Sum(deal => deal.Amount) ?? 0, group.Count(), group.Count(deal => deal.Amount is not null),
                group.Min(deal => deal.Amount) ?? 0, group.Max(deal => deal.Amount) ?? 0));

    private static KeyValuePair<TKey, double> MedianOf<TKey>(IGrouping<TKey, Deal> group)
    {
        double[] sorted = [.. group.Select(deal => deal.Amount).OfType<double>().Order()];
        return new(group.Key, (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2);
    }

    private static Contender Total(string engine, Func<double?> run) =>
        new(Queries.Total, engine, () => run()!, sum => Answer.Of([(double)sum]));

    private static Contender Sums<TKey>(string query, string engine, Func<KeyValuePair<TKey, double>[]> run) =>
        new(query, engine, run, groups => Answer.Of(((KeyValuePair<TKey, double>[])groups).Select(group => group.Value)));

    private static Contender Shares(string engine, Func<double[]> run) =>
        new(Queries.Share, engine, run, shares => Answer.OfShares((double[])shares));

    private static Contender Growth(string engine, Func<double[]> run) =>
        new(Queries.Growth, engine, run, growth => Answer.Of((double[])growth));

    private static Contender Stats<TKey>(string engine, Func<KeyValuePair<TKey, Statistics>[]> run) =>
        new(Queries.RegionPeriod, engine, run,
            groups => Answer.Of(((KeyValuePair<TKey, Statistics>[])groups).Select(group => group.Value.All)));

    private readonly record struct Statistics(double Sum, int Count, int Present, double Min, double Max)
    {
        internal static readonly Statistics None = new(0, 0, 0, double.PositiveInfinity, double.NegativeInfinity);

        internal double All => Sum + Count + (Sum / Present) + Min + Max;

        internal Statistics With(double? amount) => amount is { } value
            ? new(Sum + value, Count + 1, Present + 1, Math.Min(Min, value), Math.Max(Max, value))
            : this with { Count = Count + 1 };
    }
}
