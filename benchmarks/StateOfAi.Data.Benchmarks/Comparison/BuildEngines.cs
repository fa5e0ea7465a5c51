namespace StateOfAi.Data.Benchmarks;

/// <summary>Builds a table of the six columns from the rows.</summary>
internal static class BuildEngines
{
    internal static IEnumerable<Contender> Of(Deals deals, DuckDbEngine? duckDb)
    {
        yield return Building(Contender.One, () => deals.Build());
        yield return Building(Contender.Two, () => deals.Build(2));
        if (duckDb is null)
            yield break;
        yield return Building("DuckDB appender", () => duckDb.Build(deals.Rows));
        yield return Building("Microsoft.Data.Analysis", () => FrameEngines.ToFrame(deals.Rows));
        if (deals.Rows.Length <= FrameEngines.MostRowsOfDeedle)
            yield return Building("Deedle", () => FrameEngines.ToDeedle(deals.Rows));
    }

    private static Contender Building(string engine, Func<object> build) => new(Queries.Build, engine, build, _ => new(1, 0, 0));
}
