using BenchmarkDotNet.Attributes;

namespace StateOfAi.Data.Benchmarks;

/// <summary>Building a column table of six columns: of objects that share the strings of their keys, as from a database, and of objects with strings of their own, as from a file.</summary>
[MemoryDiagnoser]
public class ColumnBuildBenchmarks
{
    private Deals _deals = null!;

    [Params(100_000, 1_000_000)]
    public int Rows { get; set; }

    [Params(true, false)]
    public bool SharedStrings { get; set; }

    [GlobalSetup]
    public void Setup() => _deals = new(Rows, SharedStrings);

    [Benchmark]
    public ColumnTable Build() => _deals.Build();
}
