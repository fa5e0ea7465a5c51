namespace StateOfAi.Data.Queries.Benchmarks;

/// <summary>
/// A question, asked of an engine, of rows that are pulled from it, and of a column table. Each returns the number of cells.
/// </summary>
/// <param name="Name">The question in words.</param>
/// <param name="HoldsRows">Whether the answer from rows holds all of them in memory.</param>
/// <param name="Ask">Asks an engine.</param>
/// <param name="Pull">Asks an engine for the rows.</param>
/// <param name="OfRows">Answers from rows.</param>
/// <param name="OfColumns">Answers from a column table.</param>
internal sealed record Question(
    string Name,
    bool HoldsRows,
    Func<IQueryable<DealRow>, Task<int>> Ask,
    Func<IQueryable<DealRow>, IQueryable<DealRow>> Pull,
    Func<IEnumerable<DealRow>, int> OfRows,
    Func<DealColumns, int> OfColumns)
{
    private const string None = "(none)";

    internal static IReadOnlyList<Question> All { get; } =
    [
        new("shares by region", false,
            async deals => (await deals.Where(deal => deal.Amount != null)
                .ToMarketSharesAsync(deal => deal.Region ?? None, deal => deal.Amount, Unit.Usd)).Count,
            deals => deals.Where(deal => deal.Amount != null).Select(deal => new DealRow { Region = deal.Region, Amount = deal.Amount }),
            deals => deals.ToMarketShares(deal => deal.Region ?? None, deal => deal.Amount, Unit.Usd).Count,
            table => table.WithAmount.ToMarketShares(table.Region, table.Amount, Unit.Usd).Count),
        new("shares by month and category", true,
            async deals => (await deals.Where(deal => deal.Amount != null).ToMarketSharesByPeriodAsync(
                deal => TimePeriod.OfMonth(deal.Year, deal.Month), deal => deal.Category, deal => deal.Amount, Unit.Usd))
                .Sum(period => period.Value.Count),
            deals => deals.Where(deal => deal.Amount != null).Select(deal =>
                new DealRow { Category = deal.Category, Year = deal.Year, Month = deal.Month, Amount = deal.Amount }),
            deals => deals.ToMarketSharesByPeriod(
                    deal => TimePeriod.OfMonth(deal.Year, deal.Month), deal => deal.Category, deal => deal.Amount, Unit.Usd)
                .Sum(period => period.Value.Count),
            table => table.WithAmount.ToMarketSharesByPeriod(table.Period, table.Category, table.Amount, Unit.Usd)
                .Sum(period => period.Value.Count)),
        new("cohorts by region, category and month", true,
            async deals => (await deals.ToCohortsAsync(
                deal => new { Region = deal.Region ?? None, deal.Category, deal.Year, deal.Month }, deal => deal.Revenue, Unit.Usd)).Count,
            deals => deals.Select(deal => new DealRow
            {
                Region = deal.Region, Category = deal.Category, Year = deal.Year, Month = deal.Month, Revenue = deal.Revenue,
            }),
            deals => deals.ToCohorts(deal => new { Region = deal.Region ?? None, deal.Category, deal.Year, deal.Month })
                .Select(group => group.Sample(deal => deal.Revenue, Unit.Usd)).Count(sample => sample.StandardDeviation is not null),
            table => table.Rows.GroupBy(table.Region, table.Category, table.Period).Aggregate(
                Aggregate.Count(), table.Revenue.Sum(), table.Revenue.Mean(), table.Revenue.Min(), table.Revenue.Max(),
                table.Revenue.StandardDeviation()).Count),
        new("series by category", false,
            async deals => (await deals.ToSeriesByAsync(
                deal => deal.Category, deal => TimePeriod.OfMonth(deal.Year, deal.Month), deal => deal.Revenue, Unit.Usd))
                .Sum(series => series.Value.Count),
            deals => deals.Select(deal =>
                new DealRow { Category = deal.Category, Year = deal.Year, Month = deal.Month, Revenue = deal.Revenue }),
            deals => deals.ToSeriesOfSumsBy(
                    deal => deal.Category, deal => TimePeriod.OfMonth(deal.Year, deal.Month), deal => deal.Revenue, Unit.Usd)
                .Sum(series => series.Value.Count),
            table => table.Rows.ToSeriesBy(table.Category, table.Period, table.Revenue, Unit.Usd).Sum(series => series.Value.Count)),
        new("vintage cohorts", true,
            async deals => (await deals.Where(deal => deal.Amount != null).ToVintageCohortsAsync(
                deal => TimePeriod.OfYear(deal.StartYear), deal => TimePeriod.OfYear(deal.Year), deal => deal.Amount, Unit.Usd))
                .Sum(cohort => cohort.Cells.Count),
            deals => deals.Where(deal => deal.Amount != null)
                .Select(deal => new DealRow { StartYear = deal.StartYear, Year = deal.Year, Amount = deal.Amount }),
            deals => deals.ToVintageCohorts(
                    deal => TimePeriod.OfYear(deal.StartYear), deal => TimePeriod.OfYear(deal.Year), deal => deal.Amount, Unit.Usd)
                .Sum(cohort => cohort.Cells.Count),
            table => table.WithAmount.ToVintageCohorts(table.Start, table.Year, table.Amount, Unit.Usd).Sum(cohort => cohort.Cells.Count)),
    ];
}
