using BenchmarkDotNet.Attributes;

namespace StateOfAi.Data.Benchmarks;

/// <summary>A thousand rows, where what a query costs at all counts, against the loop that one would write by hand; and sorted and skewed keys against random ones.</summary>
[MemoryDiagnoser]
public class SmallTableBenchmarks
{
    private Deals _deals = null!;

    [Params(1_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup() => _deals = new(Rows);

    [Benchmark(Baseline = true)]
    public object DictionaryLoop()
    {
        var sums = new Dictionary<string, double>();
        foreach (Deal deal in _deals.Rows)
            sums[deal.Region] = sums.GetValueOrDefault(deal.Region) + (deal.Amount ?? 0);
        return sums;
    }

    [Benchmark]
    public object ColumnTable() => _deals.Table.GroupBy(_deals.Region).Aggregate(_deals.Amount.Sum());

    [Benchmark]
    public object ByTwoDimensions() => _deals.Table.GroupBy(_deals.Region, _deals.Period).Aggregate(_deals.Amount.Sum());
}
