namespace StateOfAi.Data.Benchmarks;

/// <summary>All engines that answer the queries on the same rows, ours first.</summary>
internal sealed class Contenders : IDisposable
{
    private readonly DuckDbEngine? _duckDb;

    internal Contenders(int rows, bool isOursOnly = false)
    {
        Deals = new(rows);
        _duckDb = isOursOnly ? null : new(Deals);
        All =
        [
            .. OurEngine.Of(Deals),
            .. AnalysisEngine.Of(Deals),
            .. ReadLimit.Of(Deals),
            .. _duckDb is null ? [] : LinqEngines.Of(Deals),
            .. _duckDb is null ? [] : FrameEngines.Of(Deals),
            .. _duckDb?.Of() ?? [],
            .. BuildEngines.Of(Deals, _duckDb),
        ];
    }

    internal Deals Deals { get; }

    internal IReadOnlyList<Contender> All { get; }

    internal Contender[] Of(string query) => [.. All.Where(contender => contender.Query == query)];

    public void Dispose() => _duckDb?.Dispose();
}
