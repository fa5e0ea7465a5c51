using BenchmarkDotNet.Attributes;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// One query on all engines of the comparison. Unlike <see cref="Compare"/>, which interleaves them, this runs one after the other, each
/// until its time is known precisely.
/// </summary>
/// <param name="query">The query.</param>
[MemoryDiagnoser]
[Config(typeof(InOneProcess))]
public abstract class QueryBenchmarks(string query)
{
    private const int FewRows = 1_000;
    private static readonly Lazy<Contenders> ContendersOfFew = new(() => new(FewRows));
    private static Contenders? _contenders;
    private Contender _contender = null!;

    [Params(100_000, 1_000_000, 10_000_000, Priority = -1)]
    public int Rows { get; set; }

    [ParamsSource(nameof(Engines))]
    public string Engine { get; set; } = "";

    /// <summary>The engines that answer the query, ours first.</summary>
    public IEnumerable<string> Engines => ContendersOfFew.Value.Of(query).Select(contender => contender.Engine);

    /// <summary>Creates the rows once for all engines, since all run in this process.</summary>
    [GlobalSetup]
    public void Setup()
    {
        if (_contenders?.Deals.Rows.Length != Rows)
        {
            _contenders?.Dispose();
            _contenders = null;
            _contenders = new(Rows);
        }

        _contender = _contenders.Of(query).Single(contender => contender.Engine == Engine);
        _contender.Before();
    }

    [Benchmark]
    public object Run() => _contender.Run();
}

public class Total() : QueryBenchmarks(Queries.Total);

public class ByRegion() : QueryBenchmarks(Queries.Region);

public class ByRegionAndPeriod() : QueryBenchmarks(Queries.RegionPeriod);

public class ShareByPeriod() : QueryBenchmarks(Queries.Share);

public class GrowthByRegion() : QueryBenchmarks(Queries.Growth);

public class ByCompany() : QueryBenchmarks(Queries.Company);

public class MedianByRegion() : QueryBenchmarks(Queries.Median);

public class Filtered() : QueryBenchmarks(Queries.Filtered);
