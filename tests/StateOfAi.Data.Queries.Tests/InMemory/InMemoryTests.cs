using System.Linq.Expressions;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>Objects in memory are a source too, by which the shapes of keys and values are tested without an engine.</summary>
public sealed class InMemoryTests
{
    private static readonly IQueryable<Deal> Deals = new Deal[]
    {
        new() { Id = 1, Region = "US", Category = "A", Year = 2024, Quarter = 1, Month = 2, Day = new(2024, 2, 3),
            Revenue = 10, Amount = 1.25m, Units = 4, Won = true },
        new() { Id = 2, Region = "US", Category = "B", Year = 2024, Quarter = 1, Month = 3, Day = new(2024, 3, 1),
            Revenue = 20, Amount = 2.50m, Units = 6, Won = false },
        new() { Id = 3, Region = "UK", Category = "A", Year = 2024, Quarter = 2, Month = 4, Day = new(2024, 4, 30),
            Revenue = 30, Amount = 3m, Units = 10, Won = true },
        new() { Id = 4, Region = "UK", Category = "B", Year = 2025, Quarter = 1, Month = 1, Day = new(2025, 1, 1),
            Revenue = 40, Amount = 3.25m, Units = 20 },
    }.AsQueryable();

    private static readonly IQueryable<Deal> WithNullKey =
        Deals.AsEnumerable().Append(new Deal { Region = null, Revenue = 5, Won = true }).AsQueryable();

    private enum Outcome
    {
        Lost = 1,
        Won = 2,
    }

    [Fact]
    public async Task Shares_are_of_the_sums_largest_first()
    {
        MarketShares<string> shares = await Deals.ToMarketSharesAsync(deal => deal.Region!, deal => deal.Revenue, Unit.Usd);

        Assert.Equal(["UK", "US"], shares.Select(share => share.Key));
        Assert.Equal([70, 30], shares.Select(share => share.Amount.Value.Value));
        Assert.Equal([0.7, 0.3], shares.Select(share => share.Share.Value.Value));
        Assert.Equal(0.58, shares.Herfindahl.Fraction.Value.Value, 12);
    }

    [Fact]
    public async Task Shares_take_a_reported_total()
    {
        MarketShares<string> shares = await Deals.ToMarketSharesAsync(deal => deal.Region!, deal => deal.Revenue, Unit.Usd, total: 200);

        Assert.Equal([0.35, 0.15], shares.Select(share => share.Share.Value.Value));
    }

    [Fact]
    public async Task No_rows_are_no_shares()
    {
        Assert.Empty(await Deals.Where(deal => deal.Id < 0).ToMarketSharesAsync(deal => deal.Region!, deal => deal.Revenue, Unit.Usd));
        Assert.Empty(await Deals.Where(deal => deal.Id < 0).ToMarketSharesByPeriodAsync(
            deal => TimePeriod.OfYear(deal.Year), deal => deal.Region!, deal => deal.Revenue, Unit.Usd));
        Assert.Empty(await Deals.Where(deal => deal.Id < 0).ToCohortsAsync(deal => deal.Region, deal => deal.Revenue, Unit.Usd));
        Assert.Empty(await Deals.Where(deal => deal.Id < 0).AggregateAsync(deal => deal.Region, deal => deal.Revenue, Unit.Usd));
        await Assert.ThrowsAsync<ArgumentException>(() =>
            Deals.Where(deal => deal.Id < 0).ToSeriesAsync(deal => TimePeriod.OfYear(deal.Year), deal => deal.Revenue, Unit.Usd));
    }

    [Fact]
    public async Task Shares_by_period_and_series_have_a_point_per_period()
    {
        MarketSharesByPeriod<string> shares = await Deals.ToMarketSharesByPeriodAsync(
            deal => TimePeriod.OfYear(deal.Year), deal => deal.Region!, deal => deal.Revenue, Unit.Usd);
        Series quarters = await Deals.ToSeriesAsync(
            deal => TimePeriod.OfQuarter(deal.Year, deal.Quarter), deal => deal.Amount, Unit.Usd);
        SeriesByKey<string> byKey = await Deals.ToSeriesByAsync(
            deal => deal.Category, deal => TimePeriod.OfYear(deal.Year), deal => deal.Units, Unit.Gpus);

        Assert.Equal([TimePeriod.OfYear(2024), TimePeriod.OfYear(2025)], shares.Keys);
        Assert.Equal(0.5, shares[TimePeriod.OfYear(2024)]["US"].Share.Value.Value);
        Assert.Equal(
            [(TimePeriod.OfQuarter(2024, 1), 3.75), (TimePeriod.OfQuarter(2024, 2), 3), (TimePeriod.OfQuarter(2025, 1), 3.25)],
            quarters.Select(point => (point.Period, point.Value.Value.Value)));
        Assert.Equal([6, 20], byKey["B"].Select(point => point.Value.Value.Value));
    }

    [Fact]
    public async Task A_series_may_have_one_period()
    {
        Series one = await Deals.Where(deal => deal.Year == 2025)
            .ToSeriesAsync(deal => TimePeriod.OfMonth(deal.Day.Year, deal.Day.Month), deal => deal.Revenue, Unit.Usd);

        Assert.Equal((TimePeriod.OfMonth(2025, 1), 40), (Assert.Single(one).Period, one[0].Value.Value.Value));
    }

    [Fact]
    public async Task Days_are_added_up_to_months()
    {
        MarketSharesByPeriod<string> shares = await Deals.ToMarketSharesByPeriodAsync(
            deal => TimePeriod.OfDay(deal.Day).In(Grain.Quarter), deal => deal.Category, deal => deal.Revenue, Unit.Usd);

        Assert.Equal([TimePeriod.OfQuarter(2024, 1), TimePeriod.OfQuarter(2024, 2), TimePeriod.OfQuarter(2025, 1)], shares.Keys);
        Assert.Equal(30, shares[TimePeriod.OfQuarter(2024, 1)].Whole.Value.Value);
    }

    [Fact]
    public async Task Cohorts_have_statistics_and_rates()
    {
        CellCohorts<string> amounts = await WithNullKey.ToCohortsAsync(deal => deal.Region, deal => deal.Revenue, Unit.Usd);
        CellCohorts<string> rates = await WithNullKey.ToCohortsAsync(deal => deal.Region, deal => deal.Won);

        Assert.Equal((2, 1L), (amounts.Count, amounts.InNone));
        Assert.Equal((2L, 30, 15, 10, 20), (amounts["US"].Count, amounts["US"].Sum.Value.Value, amounts["US"].Mean.Value.Value,
            amounts["US"].Least.Value.Value, amounts["US"].Most.Value.Value));
        Assert.Equal(Math.Sqrt(50), amounts["US"].Summary.StandardDeviation.Value.Value, 12);
        Assert.Equal((0.5, 1L), (rates["US"].Rate.Value.Value, rates.InNone));
        // One of two answers is not known: from 50% to 100%.
        Assert.Equal((0.5, 1), (rates["UK"].Rate.Lower!.Value.Value, rates["UK"].Rate.Upper!.Value.Value));
    }

    [Fact]
    public async Task Bounds_are_added_up_by_side()
    {
        MarketShares<string> shares = await Deals.ToMarketSharesAsync(
            deal => deal.Region!, deal => deal.Revenue - 1, deal => deal.Revenue + 1, Unit.Usd);
        CellCohorts<string> cohorts = await Deals.ToCohortsAsync(
            deal => deal.Region, deal => deal.Revenue - 1, deal => deal.Revenue + 1, Unit.Usd);
        Series series = await Deals.ToSeriesAsync(
            deal => TimePeriod.OfYear(deal.Year), deal => deal.Revenue - 1, deal => deal.Revenue + 1, Unit.Usd);

        Assert.Equal((68, 72), (shares["UK"].Amount.Lower!.Value.Value, shares["UK"].Amount.Upper!.Value.Value));
        Assert.Equal((28, 32), (cohorts["US"].Sum.Lower!.Value.Value, cohorts["US"].Sum.Upper!.Value.Value));
        Assert.Equal((57, 63), (series[0].Value.Lower!.Value.Value, series[0].Value.Upper!.Value.Value));
    }

    [Fact]
    public async Task Vintages_are_by_age()
    {
        VintageCohorts cohorts = await Deals.ToVintageCohortsAsync(
            _ => TimePeriod.OfYear(2024), deal => TimePeriod.OfYear(deal.Year), deal => deal.Units, Unit.Gpus);

        Assert.Equal([20, 20], Assert.Single(cohorts).Cells.Select(cell => cell.Amount.Value.Value));
    }

    [Fact]
    public async Task Keys_of_several_columns_are_made_here()
    {
        var byTuple = await Deals.ToCohortsAsync(deal => ValueTuple.Create(deal.Region, deal.Category), deal => deal.Revenue, Unit.Usd);
        var byObject = await Deals.ToCohortsAsync(
            deal => new { deal.Region, deal.Category, deal.Year, deal.Quarter }, deal => deal.Revenue, Unit.Usd);
        var byText = await Deals.ToMarketSharesAsync(deal => deal.Region + "/" + deal.Category, deal => deal.Revenue, Unit.Usd);
        var byInterpolation = await Deals.ToMarketSharesAsync(deal => $"{deal.Region} {deal.Year}", deal => deal.Revenue, Unit.Usd);

        Assert.Equal(30, byTuple[("UK", "A")].Sum.Value.Value);
        Assert.Equal(40, byObject[new { Region = (string?)"UK", Category = "B", Year = 2025, Quarter = 1 }].Sum.Value.Value);
        Assert.Equal(["UK/B", "UK/A", "US/B", "US/A"], byText.Select(share => share.Key));
        Assert.Equal(30, byInterpolation["US 2024"].Amount.Value.Value);
    }

    [Fact]
    public async Task Groups_of_the_engine_that_have_one_key_are_added_up()
    {
        CellCohorts<int> cohorts = await Deals.ToCohortsAsync(deal => deal.Month / 3, deal => deal.Revenue, Unit.Usd);

        Assert.Equal([0, 1], cohorts.Select(cohort => cohort.Key).Order());
        Assert.Equal((2L, 50, 10, 40),
            (cohorts[0].Count, cohorts[0].Sum.Value.Value, cohorts[0].Least.Value.Value, cohorts[0].Most.Value.Value));
        Assert.Equal(Math.Sqrt(450), cohorts[0].Summary.StandardDeviation.Value.Value, 12);
    }

    [Fact]
    public async Task Keys_may_be_constant_captured_enum_or_nullable()
    {
        string name = "all";
        MarketShares<string> constant = await Deals.ToMarketSharesAsync(_ => name, deal => deal.Revenue, Unit.Usd);
        CellCohorts<Outcome> byEnum = await Deals.ToCohortsAsync(
            deal => deal.Revenue > 15 ? Outcome.Won : Outcome.Lost, deal => deal.Revenue, Unit.Usd);
        GroupTotalsTable<bool?> byAnswer = await Deals.AggregateAsync(deal => deal.Won, deal => deal.Revenue, Unit.Usd);

        Assert.Equal(("all", 100), (Assert.Single(constant).Key, constant["all"].Amount.Value.Value));
        Assert.Equal(90, byEnum[Outcome.Won].Sum.Value.Value);
        Assert.Equal([(null, 40), (false, 20), (true, 40)], byAnswer.Select(group => (group.Key, group.Sum.Value.Value)));
    }

    [Fact]
    public async Task A_null_in_a_text_is_an_empty_text_as_in_CSharp()
    {
        MarketShares<string> shares = await WithNullKey.ToMarketSharesAsync(deal => deal.Region + "!", deal => deal.Revenue, Unit.Usd);

        Assert.Equal(["UK!", "US!", "!"], shares.Select(share => share.Key));
    }

    [Fact]
    public async Task Values_may_be_expressions_of_any_type_of_numbers()
    {
        Assert.Equal(60, await SumAsync(deal => deal.Revenue * 2));
        Assert.Equal(5, await SumAsync(deal => (int)deal.Id + 1));
        Assert.Equal(3, await SumAsync(deal => (short)deal.Id));
        Assert.Equal(3, await SumAsync(deal => (float)deal.Id));
        Assert.Equal(30, await SumAsync(deal => deal.Revenue!.Value));
        Assert.Equal(3.75, await SumAsync(deal => deal.Amount));
        Assert.Equal(10, await SumAsync(deal => deal.Units));

        static async Task<double> SumAsync<T>(System.Linq.Expressions.Expression<Func<Deal, T>> value) =>
            (await Deals.ToCohortsAsync(deal => deal.Region, value, Unit.Gpus))["US"].Sum.Value.Value;
    }

    [Fact]
    public async Task A_missing_number_makes_its_sum_unknown_and_a_sum_of_nothing_is_missing()
    {
        IQueryable<Deal> deals = Deals.AsEnumerable().Append(new Deal { Region = "US" }).Append(new Deal { Region = "none" }).AsQueryable();
        GroupTotalsTable<string?> groups = await deals.AggregateAsync(deal => deal.Region, deal => deal.Revenue, Unit.Usd);

        Assert.Equal([("UK", 0L), ("US", 1L), ("none", 1L)], groups.Select(group => (group.Key, group.Missing)));
        Assert.Equal([true, false, false], groups.Select(group => group.Sum.IsKnown));
        Assert.All(groups.Skip(1), group => Assert.Equal(UnknownReason.ValueMissing, group.Sum.Reason));
    }

    [Fact]
    public async Task Quantiles_are_of_any_function_of_the_rows()
    {
        CellCohorts<string> cohorts = await Deals.ToCohortsAsync(deal => deal.Region, deal => deal.Revenue, Unit.Usd,
            [new(0.5), new(0.9)], (deals, p) => deals.Min(deal => deal.Revenue) + (p * 10));

        Assert.Equal((15, 19), (cohorts["US"].Median.Value.Value, cohorts["US"].Quantile(new(0.9)).Value.Value));
    }

    [Fact]
    public async Task Sources_and_progress_are_those_of_the_options()
    {
        var progress = new CellsRead();
        var options = new QueryOptions<Deal> { Progress = progress, MaxCells = 2 };
        await Deals.ToCohortsAsync(deal => deal.Region, deal => deal.Revenue, Unit.Usd, options: options);

        Assert.Equal([2], progress.Told);
    }

    [Fact]
    public async Task What_engines_compute_differently_is_computed_here()
    {
        Deal[] deals =
        [
            new() { Region = "alpha", Day = new(2024, 1, 31), Units = 7, Revenue = -2.5, Amount = 1 },
            new() { Region = "Alpha", Day = new(2024, 2, 29), Units = null, Revenue = 2.5, Amount = 2 },
        ];
        async Task<string> KeysAsync<TKey>(Expression<Func<Deal, TKey>> key)
        {
            GroupTotalsTable<TKey> totals = await deals.AsQueryable().AggregateAsync(key, deal => deal.Amount, Unit.Usd);
            return string.Join("; ", totals.Select(total => FormattableString.Invariant($"{total.Key}")));
        }

        Assert.Equal("False; True", await KeysAsync(deal => deal.Region!.StartsWith('a')));
        Assert.Equal("2; 3", await KeysAsync(deal => deal.Day.AddMonths(1).Month));
        Assert.Equal("-2; 2", await KeysAsync(deal => Math.Round(deal.Revenue!.Value)));
        Assert.Equal("-2; 2", await KeysAsync(deal => (int)deal.Revenue!.Value));
        Assert.Equal("v7; none", await KeysAsync(deal => deal.Units == null ? "none" : "v" + deal.Units.Value));
        Assert.Equal("False; True", await KeysAsync(deal => deal.Units > 3));
        Assert.Equal("no; yes", await KeysAsync(deal => deal.Units.HasValue ? "yes" : "no"));
    }
}
