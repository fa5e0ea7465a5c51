using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// A thousand rows, where the fixed cost of a query matters: each query against a handwritten loop, and the analysis of a table against
/// that of rows.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class SmallTableBenchmarks
{
    private Deals _deals = null!;

    [Params(1_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup() => _deals = new(Rows);

    [Benchmark(Baseline = true), BenchmarkCategory("sums by region")]
    public object SumsByLoop()
    {
        var sums = new Dictionary<string, double>();
        foreach (Deal deal in _deals.Rows)
            sums[deal.Region] = sums.GetValueOrDefault(deal.Region) + (deal.Amount ?? 0);
        return sums;
    }

    [Benchmark, BenchmarkCategory("sums by region")]
    public object SumsByTable() => OurEngine.Read(_deals.Table.GroupBy(_deals.Region).Aggregate(_deals.Amount.Sum()));

    [Benchmark(Baseline = true), BenchmarkCategory("five statistics by region and period")]
    public object StatisticsByLoop()
    {
        var groups = new Dictionary<(string, int), (double Sum, int Count, int Present, double Min, double Max)>();
        foreach (Deal deal in _deals.Rows)
        {
            (string, int) key = (deal.Region, deal.Period);
            if (!groups.TryGetValue(key, out (double Sum, int Count, int Present, double Min, double Max) group))
                group = (0, 0, 0, double.PositiveInfinity, double.NegativeInfinity);
            groups[key] = deal.Amount is { } amount
                ? (group.Sum + amount, group.Count + 1, group.Present + 1, Math.Min(group.Min, amount), Math.Max(group.Max, amount))
                : group with { Count = group.Count + 1 };
        }

        return groups;
    }

    [Benchmark, BenchmarkCategory("five statistics by region and period")]
    public object StatisticsByTable() => OurEngine.Read(_deals.Table.GroupBy(_deals.Region, _deals.Period)
        .Aggregate(_deals.Amount.Sum(), Aggregate.Count(), _deals.Amount.Mean(), _deals.Amount.Min(), _deals.Amount.Max()));

    [Benchmark(Baseline = true), BenchmarkCategory("filtered sums by category")]
    public object FilteredByLoop()
    {
        var sums = new Dictionary<string, double>();
        foreach (Deal deal in _deals.Rows)
        {
            if (deal.Period is >= Deals.FirstPeriod and <= Deals.LastPeriod && Array.IndexOf(Deals.SomeRegions, deal.Region) >= 0)
                sums[deal.Category] = sums.GetValueOrDefault(deal.Category) + (deal.Amount ?? 0);
        }

        return sums;
    }

    [Benchmark, BenchmarkCategory("filtered sums by category")]
    public object FilteredByTable() =>
        OurEngine.Read(
            _deals.Table.Where(_deals.Region.IsIn(Deals.SomeRegions) & _deals.Period.Between(Deals.FirstPeriod, Deals.LastPeriod))
                .GroupBy(_deals.Category).Aggregate(_deals.Amount.Sum()));

    [Benchmark(Baseline = true), BenchmarkCategory("market shares by region")]
    public object SharesOfRows() =>
        _deals.Rows.Where(deal => deal.Amount is not null).ToMarketShares(deal => deal.Region, deal => deal.Amount, Unit.Usd);

    [Benchmark, BenchmarkCategory("market shares by region")]
    public object SharesOfTable() => _deals.Table.Where(_deals.Amount.IsPresent()).ToMarketShares(_deals.Region, _deals.Amount, Unit.Usd);
}
