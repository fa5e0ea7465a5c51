namespace StateOfAi.Data.Queries.Tests;

/// <summary>All answers over a million deals in all engines are those of the same deals in memory.</summary>
public sealed class AgreementTests
{
    private static readonly Lazy<MarketShares<string>> Shares = new(() =>
        DealRows.All.Where(deal => deal.Amount != null).ToMarketShares(deal => deal.Region ?? "(none)", deal => deal.Amount, Unit.Usd));

    private static readonly Lazy<MarketSharesByPeriod<string>> SharesByQuarter = new(() => DealRows.All.Where(deal => deal.Region != null)
        .ToMarketSharesByPeriod(
            deal => TimePeriod.OfQuarter(deal.Year, deal.Quarter), deal => deal.Region!, deal => deal.Units, Unit.Gpus));

    private static readonly Lazy<MarketShares<string>> SharesWithBounds = new(() => DealRows.All
        .Where(deal => deal.Category != DealRows.EmptyCategory && deal.Region != null)
        .Select(deal => (deal.Region, Low: deal.Lower < 40 ? null : deal.Lower, High: deal.Upper > 60 ? null : deal.Upper))
        .Where(deal => deal.Low != null || deal.High != null)
        .ToMarketShares(deal => deal.Region!, deal => Number.Of(Between(deal.Low, deal.High)), Unit.Usd));

    private static readonly Lazy<SeriesByKey<string>> SeriesByCategory = new(() => DealRows.All
        .ToSeriesOfSumsBy(deal => deal.Category, deal => TimePeriod.OfMonth(deal.Year, deal.Month), deal => deal.Revenue, Unit.Usd));

    private static readonly Lazy<Series> Series = new(() => DealRows.All.Where(deal => deal.Revenue != null)
        .ToSeriesOfSums(deal => TimePeriod.OfYear(deal.Year), deal => deal.Revenue, Unit.Usd));

    private static readonly Lazy<Cohorts<Deal, string>> Cohorts = new(() => DealRows.All.ToCohorts(deal => deal.Region));

    private static readonly Lazy<VintageCohorts> Vintages = new(() => DealRows.All.Where(deal => deal.Units != null).ToVintageCohorts(
        deal => TimePeriod.OfQuarter(deal.StartYear, deal.StartQuarter), deal => TimePeriod.OfQuarter(deal.Year, deal.Quarter),
        deal => deal.Units, Unit.Gpus));

    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task Shares_are_the_same_to_the_digit(string name)
    {
        MarketShares<string> shares = await Sources.Get(name).GetAsync(deals => deals.Where(deal => deal.Amount != null)
            .ToMarketSharesAsync(deal => deal.Region ?? "(none)", deal => deal.Amount, Unit.Usd, cancellation: Ending));

        Same.Shares(Shares.Value, shares, name);
        Assert.All(Shares.Value, share => Assert.Equal(share.Amount.Point, shares[share.Key].Amount.Point));
    }

    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task Shares_by_quarter_are_the_same(string name)
    {
        MarketSharesByPeriod<string> shares = await Sources.Get(name).GetAsync(deals => deals.Where(deal => deal.Region != null)
            .ToMarketSharesByPeriodAsync(
                deal => TimePeriod.OfQuarter(deal.Year, deal.Quarter), deal => deal.Region!, deal => deal.Units, Unit.Gpus,
                cancellation: Ending));

        Assert.Equal(SharesByQuarter.Value.Keys, shares.Keys);
        foreach (TimePeriod period in shares.Keys)
            Same.Shares(SharesByQuarter.Value[period], shares[period], $"{name}, {period}");
    }

    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task Shares_of_amounts_with_bounds_are_the_same(string name)
    {
        MarketShares<string> shares = await Sources.Get(name).GetAsync(deals => deals
            .Where(deal => deal.Category != DealRows.EmptyCategory && deal.Region != null && (deal.Lower >= 40 || deal.Upper <= 60))
            .ToMarketSharesAsync(
                deal => deal.Region!, deal => deal.Lower < 40 ? null : deal.Lower, deal => deal.Upper > 60 ? null : deal.Upper, Unit.Usd,
                cancellation: Ending));

        Same.Shares(SharesWithBounds.Value, shares, name);
    }

    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task Series_by_key_are_the_same_where_numbers_are_missing(string name)
    {
        SeriesByKey<string> series = await Sources.Get(name).GetAsync(deals => deals.ToSeriesByAsync(
            deal => deal.Category, deal => TimePeriod.OfMonth(deal.Year, deal.Month), deal => deal.Revenue, Unit.Usd,
            cancellation: Ending));

        Assert.Equal(40, series.Count);
        Assert.All(DealRows.Categories, category => Same.Series(SeriesByCategory.Value[category], series[category], $"{name}, {category}"));
    }

    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task Series_and_its_growth_are_the_same(string name)
    {
        Series series = await Sources.Get(name).GetAsync(deals => deals.Where(deal => deal.Revenue != null)
            .ToSeriesAsync(deal => TimePeriod.OfYear(deal.Year), deal => deal.Revenue, Unit.Usd, cancellation: Ending));

        Same.Series(Series.Value, series, name);
        Assert.Equal(4, series.YearOverYear().Count(growth => growth.Percent.IsKnown));
        Assert.All(series.YearOverYear().Zip(Series.Value.YearOverYear()), pair => Same.Estimates(
            pair.Second.Percent, pair.First.Percent, percent => percent.Value, name, 1e-9));
    }

    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task Cohorts_are_the_same_with_variances(string name)
    {
        CellCohorts<string> regions = await Sources.Get(name).GetAsync(deals => deals.Where(deal => deal.Revenue != null)
            .ToCohortsAsync(deal => deal.Region, deal => deal.Revenue, Unit.Usd, cancellation: Ending));

        Assert.Equal(12, regions.Count);
        Assert.Equal(DealRows.All.Count(deal => deal is { Region: null, Revenue: not null }), regions.InNone);
        foreach (CellCohort<string> region in regions)
        {
            Sample sample = Cohorts.Value[region.Key].Rows.Where(deal => deal.Revenue != null).ToSample(deal => deal.Revenue, Unit.Usd);
            Assert.Equal(sample.Count, region.Count);
            Same.Quantities(sample.Sum, region.Sum, $"{name}, {region.Key}");
            Same.Quantities(sample.Mean, region.Mean, $"{name}, {region.Key}");
            Same.Quantities(sample.StandardDeviation, region.Summary.StandardDeviation, $"{name}, {region.Key}", Same.OfVariances);
            Assert.Equal((sample.Quantile(new(0)).Point, sample.Quantile(new(1)).Point), (region.Least.Point, region.Most.Point));
        }
    }

    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task Rates_are_the_same_where_answers_are_missing(string name)
    {
        CellCohorts<string> regions = await Sources.Get(name).GetAsync(deals =>
            deals.ToCohortsAsync(deal => deal.Region, deal => deal.Won, cancellation: Ending));

        Assert.Equal(19_917, regions.InNone);
        foreach (CellCohort<string> region in regions)
            Same.Fractions(Cohorts.Value[region.Key].Rate(deal => deal.Won), region.Rate, $"{name}, {region.Key}");
    }

    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task Vintage_cohorts_are_the_same(string name)
    {
        VintageCohorts cohorts = await Sources.Get(name).GetAsync(deals => deals.Where(deal => deal.Units != null).ToVintageCohortsAsync(
            deal => TimePeriod.OfQuarter(deal.StartYear, deal.StartQuarter), deal => TimePeriod.OfQuarter(deal.Year, deal.Quarter),
            deal => deal.Units, Unit.Gpus, cancellation: Ending));

        Assert.Equal(20, cohorts.Count);
        foreach ((VintageCohort one, VintageCohort other) in Vintages.Value.Zip(cohorts))
        {
            Assert.Equal((one.Period, one.Cells.Count), (other.Period, other.Cells.Count));
            foreach ((VintageCell cell, VintageCell same) in one.Cells.Zip(other.Cells))
            {
                Same.Quantities(cell.Amount, same.Amount, $"{name}, {one.Period}, age {cell.Age}");
                Same.Estimates(cell.Retention, same.Retention, percent => percent.Value, $"{name}, {one.Period}, age {cell.Age}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task Statistics_by_four_keys_are_the_same_though_sums_of_squares_lose_digits(string name)
    {
        GroupTotalsTable<(string? Region, string Category, int Year, int Quarter)> totals = await Sources.Get(name).GetAsync(deals =>
            deals.AggregateAsync(deal => deal.Region, deal => deal.Category, deal => deal.Year, deal => deal.Quarter, deal => deal.Revenue,
                Unit.Usd, cancellation: Ending));

        var expected = DealRows.All.GroupBy(deal => (deal.Region, deal.Category, deal.Year, deal.Quarter)).ToDictionary(group => group.Key);
        Assert.Equal(expected.Count, totals.Count);
        foreach (var total in totals)
        {
            Sample sample = expected[total.Key].ToSample(deal => deal.Revenue, Unit.Usd);
            Assert.Equal((sample.Count + sample.Missing, sample.Missing), (total.Count, total.Missing));
            Same.Quantities(sample.Sum, total.Sum, $"{name}, {total.Key}");
            Same.Quantities(sample.StandardDeviation, total.StandardDeviation, $"{name}, {total.Key}", Same.OfVariances);
            Assert.Equal((sample.Quantile(new(0)).Point, sample.Quantile(new(1)).Point), (total.Least.Point, total.Most.Point));
        }
    }

    private static Estimate<Quantity> Between(double? low, double? high) => Estimate.Between(Of(low), Of(high));

    private static Quantity? Of(double? number) => number is { } value ? new Quantity(value, Unit.Usd) : null;
}
