using BenchmarkDotNet.Attributes;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// Reading tables into a new catalog and finding rows in a loaded one, with the code already compiled. <see cref="Startup"/> measures the
/// additional cost in a fresh process.
/// </summary>
[MemoryDiagnoser]
public class CatalogBenchmarks
{
    private readonly Report _report = StateOfAiCatalog.Embedded.Reports[2023];

    /// <summary>Reads every table once, so that the warm benchmarks find them loaded.</summary>
    [GlobalSetup]
    public void ReadAll() => _ = StateOfAiCatalog.Embedded.Tables.Sum(table => table.Rows.Count);

    [Benchmark]
    public IStateOfAiCatalog NewCatalog() => new Catalog(DataStore.Embedded);

    [Benchmark]
    public int ReadOneTable() => new Catalog(DataStore.Embedded).Reports[2023].Acquisitions.Count;

    [Benchmark]
    public int ReadAllTables() => new Catalog(DataStore.Embedded).Tables.Sum(table => table.Rows.Count);

    [Benchmark]
    public int WarmTable() => _report.Acquisitions.Count;

    [Benchmark]
    public Acquisition WarmRowById() => _report.Acquisitions["acquisition.databricks-mosaicml"];

    [Benchmark]
    public Organization WarmReference() => _report.Acquisitions[0].Acquirer;

    [Benchmark]
    public int WarmLoop()
    {
        int priced = 0;
        foreach (Observation row in _report.Observations)
            priced += row.Value is null ? 0 : 1;
        return priced;
    }

    [Benchmark]
    public IReadOnlyList<SearchHit> Search() => StateOfAiCatalog.Embedded.Search("data center revenue");

    /// <summary>Compares each word with every word of the index.</summary>
    [Benchmark]
    public IReadOnlyList<SearchHit> SearchWithTypos() => StateOfAiCatalog.Embedded.Search("nvidai revneue");

    [Benchmark]
    public string SearchAndShow() => StateOfAiCatalog.Embedded.Search("data center revenue").Take(10).ToText();
}
