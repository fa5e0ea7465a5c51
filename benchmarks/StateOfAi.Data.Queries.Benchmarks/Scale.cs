using System.Diagnostics;
using System.Globalization;

namespace StateOfAi.Data.Queries.Benchmarks;

/// <summary>
/// Asks each question of each engine, of the rows pulled from it and of a column table, in turn over several rounds, and prints one line
/// for each. Bytes are those that come from the engine, counted in a separate run.
/// </summary>
internal static class Scale
{
    private const int MostPulls = 3;

    /// <summary>The most rows that are held as objects, some 200 bytes each, or 6 GB.</summary>
    private const long MostHeld = 30_000_000;

    internal static async Task RunAsync(Options options)
    {
        int rows = options.Number("--rows", 10_000_000), copies = options.Number("--copies", 1);
        int rounds = options.Number("--rounds", 5);
        bool pulls = !options.Has("--no-rows");
        string[] names = (options.Text("--engines") ?? "duckdb,clickhouse,postgresql").Split(',');
        long total = (long)rows * copies;
        Console.WriteLine("engine,way,rows,nodes,question,cells,median_ms,min_ms,max_ms,bytes_moved");
        if (names.Contains(DealEngine.DuckDb))
        {
            long start = Stopwatch.GetTimestamp();
            await using var deals = new DuckDbDeals(rows, copies);
            Loaded(DealEngine.DuckDb, total, start);
            await MeasureAsync(deals.Engine, total, rounds, pulls, hasTable: pulls);
        }

        if (names.Contains(DealEngine.ClickHouse) && !IsSkipped(ClickHouseCluster.Skip))
        {
            long start = Stopwatch.GetTimestamp();
            await using ClickHouseDeals deals = await ClickHouseDeals.StartAsync(rows, copies);
            Loaded(DealEngine.ClickHouse, total, start);
            foreach (DealEngine engine in deals.Engines)
                await MeasureAsync(engine, total, rounds, pulls && engine.Nodes > 1, hasTable: false);
        }

        if (names.Contains(DealEngine.PostgreSql) && !IsSkipped(PostgreSqlPrograms.Skip))
        {
            long start = Stopwatch.GetTimestamp();
            await using PostgreSqlDeals deals = await PostgreSqlDeals.StartAsync(rows, copies);
            Loaded(DealEngine.PostgreSql, total, start);
            await MeasureAsync(deals.Engine, total, rounds, pulls, hasTable: false);
        }
    }

    private static async Task MeasureAsync(DealEngine engine, long rows, int rounds, bool pulls, bool hasTable)
    {
        DealColumns? table = null;
        if (hasTable)
        {
            var building = new Timing();
            await building.AddAsync(() => engine.WithDealsAsync(deals =>
            {
                table = new(DealColumns.Pull(deals));
                return Task.FromResult(table.Rows.Count);
            }));
            Print(engine.Name, "build of the column table", rows, engine.Nodes, "all columns", table!.Rows.Count, building, null);
        }

        foreach (Question question in Question.All)
        {
            bool isPulled = pulls && !(question.HoldsRows && rows > MostHeld);
            Timing asking = new(), pulling = new(), columns = new();
            int cells = await engine.WithDealsAsync(question.Ask), ofRows = 0, ofTable = 0;
            for (int round = 0; round < rounds; round++)
            {
                await asking.AddAsync(() => engine.WithDealsAsync(question.Ask));
                if (isPulled && round < MostPulls)
                    ofRows = await pulling.AddAsync(() => engine.WithDealsAsync(deals => Pulled(question, deals)));
                if (table is not null)
                    ofTable = await columns.AddAsync(() => Task.FromResult(question.OfColumns(table)));
            }

            Print(engine.Name, "query", rows, engine.Nodes, question.Name, cells, asking, await engine.BytesOfAsync(question.Ask));
            if (isPulled)
                Print(engine.Name, "rows pulled", rows, engine.Nodes, question.Name, ofRows, pulling,
                    await engine.BytesOfAsync(deals => Task.FromResult(question.Pull(deals).AsEnumerable().Count())));
            else if (pulls)
                Console.WriteLine(FormattableString.Invariant(
                    $"# {question.Name}: {rows:N0} rows are not pulled, since as objects they do not fit in memory"));
            if (table is not null)
                Print("column table", "in memory", rows, 1, question.Name, ofTable, columns, null);
        }
    }

    private static Task<int> Pulled(Question question, IQueryable<DealRow> deals) =>
        Task.FromResult(question.OfRows(question.Pull(deals).AsEnumerable()));

    private static bool IsSkipped(string? why)
    {
        if (why is not null)
            Console.WriteLine($"# skipped: {why}");
        return why is not null;
    }

    private static void Loaded(string engine, long rows, long start) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"# {engine}: {rows:N0} rows made in {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s"));

    private static void Print(string engine, string way, long rows, int nodes, string question, int cells, Timing timing, long? bytes) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{engine},{way},{rows},{nodes},\"{question}\",{cells},{timing.Median:F1},{timing.Least:F1},{timing.Most:F1},")
            + (bytes?.ToString(CultureInfo.InvariantCulture) ?? "n/a"));
}
