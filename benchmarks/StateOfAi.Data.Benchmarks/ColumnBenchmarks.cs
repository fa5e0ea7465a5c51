using BenchmarkDotNet.Attributes;

namespace StateOfAi.Data.Benchmarks;

/// <summary>The queries of the comparison on the columnar core alone; what others take for them is measured by <see cref="Compare"/>, in turn and in one process.</summary>
[MemoryDiagnoser]
public class ColumnBenchmarks
{
    private Deals _deals = null!;
    private ColumnQuery _rows = null!;

    [Params(100_000, 1_000_000, 10_000_000)]
    public int Rows { get; set; }

    [Params(Summation.Exact, Summation.Plain)]
    public Summation Sums { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _deals = new(Rows);
        _rows = _deals.Table.WithSummation(Sums);
    }

    [Benchmark]
    public double? Total() => _rows.Aggregate(_deals.Amount.Sum());

    [Benchmark]
    public object ByRegion() => _rows.GroupBy(_deals.Region).Aggregate(_deals.Amount.Sum());

    [Benchmark]
    public object ByRegionAndPeriod() => _rows.GroupBy(_deals.Region, _deals.Period)
        .Aggregate(_deals.Amount.Sum(), Aggregate.Count(), _deals.Amount.Mean(), _deals.Amount.Min(), _deals.Amount.Max());

    [Benchmark]
    public object ByPeriodAndCategory() => _rows.GroupBy(_deals.Period, _deals.Category).Aggregate(_deals.Amount.Sum());

    [Benchmark]
    public object ByCompany() => _rows.GroupBy(_deals.Company).Aggregate(_deals.Amount.Sum());

    [Benchmark]
    public object MedianByRegion() => _rows.GroupBy(_deals.Region).Aggregate(_deals.Amount.Median());

    [Benchmark]
    public object FilteredByCategory() => _rows.Where(_deals.Region.IsIn(Deals.SomeRegions) & _deals.Period.Between(Deals.FirstPeriod, Deals.LastPeriod))
        .GroupBy(_deals.Category).Aggregate(_deals.Amount.Sum());
}
