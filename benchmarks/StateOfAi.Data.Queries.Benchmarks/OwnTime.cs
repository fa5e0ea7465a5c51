using System.Globalization;
using LinqToDB.Async;

namespace StateOfAi.Data.Queries.Benchmarks;

/// <summary>
/// Asks questions with some 30,000 cells of DuckDB, and has the same groups and aggregates given by a GROUP BY that is written by hand, in
/// turn over several rounds: the difference is the library's own time.
/// </summary>
internal static class OwnTime
{
    private const string Asked = "library", ByHand = "query by hand", QueryAlone = "query of the library alone";

    private const int WarmingRuns = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    internal static async Task RunAsync(Options options)
    {
        int rows = options.Number("--rows", 10_000_000), rounds = options.Number("--rounds", 15);
        await using var deals = new DuckDbDeals(rows, 1);
        Console.WriteLine("question,rows,way,cells,median_ms,min_ms,max_ms,median_cpu_ms,ratio_of_medians");
        await MeasureAsync("cohorts", rows, rounds, deals.Engine,
            (ByHand, CohortsByHandAsync), (Asked, CohortsAsync), (QueryAlone, CohortCellsAsync));
        await MeasureAsync("shares by period", rows, rounds, deals.Engine, (ByHand, SharesByHandAsync), (Asked, SharesAsync));
    }

    private static async Task MeasureAsync(string question, int rows, int rounds, DealEngine engine,
        params (string Way, Func<IQueryable<DealRow>, Task<int>> Run)[] ways)
    {
        var times = ways.Select(_ => new Timing()).ToArray();
        int[] cells = new int[ways.Length];

        // The runtime compiles hot code again, after pauses, which a program that asks many questions has behind it.
        for (int warming = 0; warming < WarmingRuns; warming++)
        {
            foreach ((_, Func<IQueryable<DealRow>, Task<int>> run) in ways)
                await engine.WithDealsAsync(run);
            await Task.Delay(Pause);
        }

        for (int round = 0; round < rounds; round++)
        {
            // Each goes first as often as the others, for caches help those that follow.
            for (int turn = 0; turn < ways.Length; turn++)
            {
                int way = (round + turn) % ways.Length;
                cells[way] = await times[way].AddAsync(() => engine.WithDealsAsync(ways[way].Run));
            }
        }

        int asked = Array.FindIndex(ways, way => way.Way == Asked);
        for (int way = 0; way < ways.Length; way++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{question},{rows},{ways[way].Way},{cells[way]},{times[way].Median:F2},{times[way].Least:F2},{times[way].Most:F2},")
                + string.Create(CultureInfo.InvariantCulture, $"{times[way].MedianCpu:F2},{times[way].Median / times[0].Median:F3}"));
        }

        for (int beside = 0; beside < ways.Length; beside++)
        {
            if (ways[beside].Way == Asked)
                continue;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"# {question}: the library's own time beside the {ways[beside].Way}: {times[asked].Median - times[beside].Median:F2} ms, ")
                + string.Create(CultureInfo.InvariantCulture, $"{times[asked].MedianCpu - times[beside].MedianCpu:F2} ms of processors"));
        }
    }

    private static async Task<int> CohortsAsync(IQueryable<DealRow> deals) => (await deals.ToCohortsAsync(
        deal => new { deal.Region, deal.Category, deal.Year, deal.Month }, deal => deal.Revenue, Unit.Usd)).Count;

    /// <summary>The query of the library, whose rows the provider makes and nobody reads.</summary>
    private static async Task<int> CohortCellsAsync(IQueryable<DealRow> deals)
    {
        IQueryable query = deals.ToCells(
            deal => new { deal.Region, deal.Category, deal.Year, deal.Month }, deal => deal.Revenue, Unit.Usd).Query;
        int count = 0;
        await foreach (object _ in (IAsyncEnumerable<object>)query)
            count++;
        return count;
    }

    private static async Task<int> CohortsByHandAsync(IQueryable<DealRow> deals) => (await deals
        .GroupBy(deal => new { deal.Region, deal.Category, deal.Year, deal.Month })
        .Select(group => new DealCell
        {
            Region = group.Key.Region,
            Category = group.Key.Category,
            Year = group.Key.Year,
            Month = group.Key.Month,
            Rows = group.LongCount(),
            Present = group.LongCount(deal => deal.Revenue != null),
            Sum = group.Sum(deal => deal.Revenue),
            Least = group.Min(deal => deal.Revenue),
            Most = group.Max(deal => deal.Revenue),
            Squares = group.Sum(deal => deal.Revenue * deal.Revenue),
        })
        .ToListAsync()).Count;

    private static async Task<int> SharesAsync(IQueryable<DealRow> deals) => (await deals.Where(deal => deal.Amount != null)
        .ToMarketSharesByPeriodAsync(deal => TimePeriod.OfMonth(deal.Year, deal.Month),
            deal => new { deal.Region, deal.Category }, deal => deal.Amount, Unit.Usd))
        .Sum(period => period.Value.Count);

    private static async Task<int> SharesByHandAsync(IQueryable<DealRow> deals) => (await deals.Where(deal => deal.Amount != null)
        .GroupBy(deal => new { deal.Region, deal.Category, deal.Year, deal.Month })
        .Select(group => new DealCell
        {
            Region = group.Key.Region,
            Category = group.Key.Category,
            Year = group.Key.Year,
            Month = group.Key.Month,
            Rows = group.LongCount(),
            Present = group.LongCount(deal => deal.Amount != null),
            Amount = group.Sum(deal => deal.Amount),
        })
        .ToListAsync()).Count;
}
