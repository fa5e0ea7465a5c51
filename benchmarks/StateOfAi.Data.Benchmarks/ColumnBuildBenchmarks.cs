using BenchmarkDotNet.Attributes;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// Building a table of six columns: from objects that share the strings of their keys, as from a database, and from objects that each have
/// their own strings, as from a file.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(InOneProcess))]
public class ColumnBuildBenchmarks
{
    private static readonly Lazy<DuckDbEngine> DuckDb = new(() => new());
    private static (int Rows, bool SharedStrings, Deals Deals)? _made;
    private Contender _contender = null!;

    [Params(100_000, 1_000_000, 10_000_000, Priority = -2)]
    public int Rows { get; set; }

    [Params(true, false, Priority = -1)]
    public bool SharedStrings { get; set; }

    [ParamsSource(nameof(Engines))]
    public string Engine { get; set; } = "";

    /// <summary>The engines that build a table, ours first.</summary>
    public IEnumerable<string> Engines => BuildEngines.Of(new(rows: 1), DuckDb.Value).Select(contender => contender.Engine);

    /// <summary>Creates the rows once for all engines, since all run in this process.</summary>
    [GlobalSetup]
    public void Setup()
    {
        if (_made is not { } made || made.Rows != Rows || made.SharedStrings != SharedStrings)
        {
            _made = null;
            _made = (Rows, SharedStrings, new(Rows, SharedStrings));
        }

        _contender = BuildEngines.Of(_made.Value.Deals, DuckDb.Value).Single(contender => contender.Engine == Engine);
    }

    [Benchmark]
    public object Build() => _contender.Run();
}
