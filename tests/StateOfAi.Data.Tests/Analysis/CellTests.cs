using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

/// <summary>Cells grouped elsewhere give what the rows give that they were made of.</summary>
public sealed class CellTests
{
    private static readonly TimePeriod First = TimePeriod.OfQuarter(2024, 1), Second = TimePeriod.OfQuarter(2024, 2);

    private sealed record Deal(string Region, TimePeriod Quarter, decimal? Amount, bool? IsAi);

    private static readonly Deal[] Deals =
    [
        new("US", First, 30, true), new("US", First, 20, false), new("EU", First, 10, null), new("US", Second, 40, true),
        new("EU", Second, 60, true),
        new("EU", Second, 20, false), new("UK", Second, null, false), new("UK", Second, 5, true),
    ];

    private static readonly Deal[] Complete = [.. Deals.Where(deal => deal.Amount is not null)];

    private static IEnumerable<Cell<string>> ByRegionAndQuarter(Deal[] deals) => deals.GroupBy(deal => (deal.Region, deal.Quarter))
        .Select(group => Of(group.Key.Region, group, group.Key.Quarter));

    // What SELECT count(*), sum(amount), count(*) - count(amount), var_samp(amount), min(amount), max(amount) … GROUP BY gives.
    private static Cell<TKey> Of<TKey>(TKey key, IEnumerable<Deal> deals, TimePeriod? period = null)
        where TKey : notnull
    {
        decimal[] amounts = [.. deals.Select(deal => deal.Amount).OfType<decimal>()];
        double mean = amounts.Length == 0 ? 0 : (double)amounts.Average();
        return new(
            key,
            deals.Count(),
            amounts.Length == 0 ? null : amounts.Sum(),
            deals.Count(deal => deal.Amount is null),
            amounts.Length < 2 ? null : amounts.Sum(amount => ((double)amount - mean) * ((double)amount - mean)) / (amounts.Length - 1),
            amounts.Length == 0 ? null : amounts.Min(),
            amounts.Length == 0 ? null : amounts.Max(),
            period: period);
    }

    [Fact]
    public void Shares_are_those_of_the_rows()
    {
        Same(Complete.ToMarketShares(deal => deal.Region, deal => deal.Amount, Unit.Usd),
            ByRegionAndQuarter(Complete).ToMarketShares(Unit.Usd));
        Same(Deals.ToMarketShares(deal => deal.Region, deal => deal.Amount, Unit.Usd), ByRegionAndQuarter(Deals).ToMarketShares(Unit.Usd));
        Same(
            Deals.ToMarketShares(deal => deal.Region, deal => deal.Amount, Unit.Usd, total: 500),
            ByRegionAndQuarter(Deals).ToMarketShares(Unit.Usd, total: 500));
        MarketSharesByPeriod<string> rows =
            Deals.ToMarketSharesByPeriod(deal => deal.Quarter, deal => deal.Region, deal => deal.Amount, Unit.Usd);
        MarketSharesByPeriod<string> cells = ByRegionAndQuarter(Deals).ToMarketSharesByPeriod(Unit.Usd);
        Assert.Equal(rows.Keys, cells.Keys);
        Assert.All(rows, one => Same(one.Value, cells[one.Key]));

        // US 30 + 20 + 40, EU 10 + 60 + 20, UK 5.
        Assert.Equal(["$90", "$90", "$5"], ByRegionAndQuarter(Complete).ToMarketShares(Unit.Usd).Select(part => part.Amount.ToString()));
        Assert.Equal("1 of 2 amounts is missing, and a missing amount is not zero",
            ByRegionAndQuarter(Deals).ToMarketShares(Unit.Usd)["UK"].Amount.Explanation);
    }

    [Fact]
    public void Series_are_those_of_the_sums_of_rows()
    {
        Series rows = Complete.ToSeriesOfSums(deal => deal.Quarter, deal => deal.Amount, Unit.Usd),
            cells = ByRegionAndQuarter(Complete).ToSeries(Unit.Usd);

        Assert.Equal($"{rows}", $"{cells}");
        Assert.Equal(["$60", "$125"], cells.Select(point => point.Value.ToString()));
        Assert.Equal(UnknownReason.ValueMissing, ByRegionAndQuarter(Deals).ToSeries(Unit.Usd)[Second].Value.Reason);
        SeriesByKey<string> byRegion = ByRegionAndQuarter(Deals).ToSeriesBy(Unit.Usd, PartialDate.OfYear(2025), "all deals");
        Assert.Equal(
            Deals.ToSeriesOfSumsBy(deal => deal.Region, deal => deal.Quarter, deal => deal.Amount, Unit.Usd)
                .Select(one => WithoutRows($"{one.Key}: {one.Value}")),
            ByRegionAndQuarter(Deals).ToSeriesBy(Unit.Usd).Select(one => $"{one.Key}: {one.Value}"));
        Assert.Equal(("2025", "all deals"), (byRegion["US"].First.Vintage.ToString(), byRegion["US"].First.Scope));
    }

    [Fact]
    public void Cohorts_are_those_of_the_rows()
    {
        CellCohorts<string> cells = Complete.GroupBy(deal => deal.Region).Select(group => Of(group.Key, group)).ToCohorts(Unit.Usd);
        Cohorts<Deal, string> rows = Complete.ToCohorts(deal => deal.Region);

        Assert.Equal($"{rows}", $"{cells}");
        foreach ((Cohort<Deal, string> own, CellCohort<string> cell) in rows.Zip(cells))
        {
            Sample sample = own.Sample(deal => deal.Amount, Unit.Usd);
            Assert.Equal(own.Key, cell.Key);
            Assert.Equal($"{own.Sum(deal => deal.Amount, Unit.Usd)} {own.Mean(deal => deal.Amount, Unit.Usd)}", $"{cell.Sum} {cell.Mean}");
            Assert.Equal($"{sample.Summary}", $"{cell.Summary}");
            Assert.Equal($"{sample.Quantile(new(0))} {sample.Quantile(new(1))}", $"{cell.Least} {cell.Most}");
        }

        Assert.Equal(("$90", "$30", "$10", "$20", "$40"), (
            cells["US"].Sum.ToString(), cells["US"].Mean.ToString(), cells["US"].Summary.StandardDeviation.ToString(),
            cells["US"].Least.ToString(), cells["US"].Most.ToString()));
        Assert.Equal(
            rows.PairsAgainst("US").First().Welch(group => group.Sample(deal => deal.Amount, Unit.Usd)).ToString(),
            cells.PairsAgainst("US").First().Welch(group => group.Summary).ToString());
        Assert.Equal("$0", cells.PairsAgainst("US").First().Compare(group => group.Sum).Difference.ToString());
    }

    [Fact]
    public void Vintage_cohorts_are_those_of_the_rows()
    {
        (TimePeriod Began, Deal Deal)[] rows = [.. Complete.Select(deal => (deal.Region == "US" ? First : deal.Quarter, deal))];
        IEnumerable<Cell<TimePeriod>> cells = rows.GroupBy(row => (row.Began, row.Deal.Quarter))
            .Select(group => Of(group.Key.Began, group.Select(row => row.Deal), group.Key.Quarter));

        Assert.Equal(
            rows.ToVintageCohorts(row => row.Began, row => row.Deal.Quarter, row => row.Deal.Amount, Unit.Usd).ToString(),
            cells.ToVintageCohorts(Unit.Usd).ToString());
        Assert.Equal("$40", cells.ToVintageCohorts(Unit.Usd)[First].Cells[1].Amount.ToString());
        Assert.True(cells.ToVintageCohorts(Unit.Usd, new NodaTime.LocalDate(2024, 5, 1))[First].Cells[1].IsPartial);
    }

    [Fact]
    public void Rates_are_those_of_the_rows()
    {
        Cell<string>[] counts = [.. Deals.GroupBy(deal => deal.Region).Select(group => new Cell<string>(
            group.Key, group.Count(), missing: group.Count(deal => deal.IsAi is null), successes: group.Count(deal => deal.IsAi is true)))];
        CellCohorts<string> cells = counts.ToCohorts();
        Cohorts<Deal, string> rows = Deals.ToCohorts(deal => deal.Region);

        Assert.Equal("33.3333% to 66.6667% (1 of 3, 1 not known)", cells["EU"].Proportion.ToString("G6", null));
        Assert.Equal(rows.Select(group => group.Proportion(deal => deal.IsAi).ToString()),
            cells.Select(group => group.Proportion.ToString()));
        Assert.Equal(
            rows.PairsAgainst("US").Last().Rates(group => group.Proportion(deal => deal.IsAi)).ToString(),
            cells.PairsAgainst("US").Last().Rates(group => group.Proportion).ToString());
        Assert.Equal("the sum of US was not given", cells["US"].Sum.Explanation);
        Assert.Throws<InvalidOperationException>(() => new[] { new Cell<string>("A", 1, 5m) }.ToCohorts(Unit.Usd)["A"].Rate);
    }

    [Fact]
    public void A_missing_number_leaves_its_group_unknown()
    {
        CellCohorts<string> cells = Deals.GroupBy(deal => deal.Region).Select(group => Of(group.Key, group)).ToCohorts(Unit.Usd);

        Assert.Equal((2L, 1L), (cells["UK"].Count, cells["UK"].Missing));
        Assert.Equal(
            [UnknownReason.ValueMissing, UnknownReason.ValueMissing, UnknownReason.ValueMissing, UnknownReason.ValueMissing],
            [cells["UK"].Sum.Reason, cells["UK"].Mean.Reason, cells["UK"].Least.Reason, cells["UK"].Summary.StandardDeviation.Reason]);
    }

    [Fact]
    public void What_contradicts_itself_is_refused()
    {
        Assert.Throws<ArgumentNullException>("key", () => new Cell<string>(null!, 1));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => new Cell<string>("A", -1));
        Assert.Throws<ArgumentOutOfRangeException>("missing", () => new Cell<string>("A", 1, missing: 2));
        Assert.Throws<ArgumentOutOfRangeException>("successes", () => new Cell<string>("A", 2, missing: 1, successes: 2));
        Assert.Throws<ArgumentOutOfRangeException>("variance", () => new Cell<string>("A", 2, 1m, variance: -1));
        Assert.Throws<ArgumentException>("cells", () => new Cell<string>[] { new("A", 1, 1m), new("A", 1, 1m) }.ToCohorts(Unit.Usd));
        Assert.Throws<ArgumentException>("cells", () => new Cell<string>[] { new("A", 1, 1m) }.ToSeries(Unit.Usd));
        Assert.Throws<ArgumentException>("cells", () => new Cell<string>[] { new("A", 1) }.ToMarketShares(Unit.Usd));
        Assert.Throws<ArgumentException>("unit", () => new Cell<string>[] { new("A", 1, 1m) }.ToMarketShares());
    }

    private static void Same(MarketShares<string> expected, MarketShares<string> actual)
    {
        Assert.Equal(WithoutRows($"{expected}"), $"{actual}");
        Assert.Equal(WithoutRows($"{expected.Whole} {expected.Rest}"), $"{actual.Whole} {actual.Rest}");
        Assert.Equal(expected.Select(part => WithoutRows($"{part.Key} {part.Amount} {part.Rank}")),
            actual.Select(part => $"{part.Key} {part.Amount} {part.Rank}"));
    }

    [Fact]
    public void A_group_without_rows_adds_nothing_whatever_sum_an_outer_join_gives_it()
    {
        Cell<string>[] cells = [new("a", 0), new("b", 2, 5), new("c", 0, 0)];

        Assert.Equal("b: 100%", cells.ToMarketShares(Unit.Usd).ToString());
        Assert.Equal("2020=$5", string.Join("; ",
            new[] { new Cell<string>("a", 0, period: TimePeriod.OfYear(2020)),
                new Cell<string>("b", 2, 5, period: TimePeriod.OfYear(2020)) }
                .ToSeries(Unit.Usd).Select(point => $"{point.Period.Code}={point.Value}")));
    }

    [Fact]
    public void Cells_that_contradict_themselves_are_refused()
    {
        Assert.Equal("sum", Assert.Throws<ArgumentException>(() => new Cell<string>("a", 0, 5)).ParamName);
        Assert.Equal("sum", Assert.Throws<ArgumentException>(() => new Cell<string>("a", 2, 5, missing: 2)).ParamName);
        Assert.Equal("variance", Assert.Throws<ArgumentException>(() => new Cell<string>("a", 1, 5, variance: 1)).ParamName);
        Assert.Equal("variance", Assert.Throws<ArgumentOutOfRangeException>(
            () => new Cell<string>("a", 3, 5, variance: double.PositiveInfinity)).ParamName);
        Assert.Equal("least", Assert.Throws<ArgumentException>(() => new Cell<string>("a", 3, 5, least: 9, most: 1)).ParamName);
        Assert.Equal("most", Assert.Throws<ArgumentException>(() => new Cell<string>("a", 0, most: 1)).ParamName);
        Assert.Throws<ArgumentException>(() => new Cell<string>[] { null! }.ToMarketShares(Unit.Usd));
    }

    [Fact]
    public void Quantiles_are_those_that_were_given()
    {
        var quantiles = new Dictionary<Fraction, Number> { [new(0.9)] = Number.Of(48m)!.Value, [new(0.5)] = Number.Of(30m)!.Value };
        CellCohorts<string> cells = new Cell<string>[]
        {
            new("US", 3, 90m, quantiles: quantiles), new("UK", 2, 5m, missing: 1, quantiles: quantiles), new("EU", 0),
        }.ToCohorts(Unit.Usd);

        Assert.Equal(("$30", "$48"), (cells["US"].Median.ToString(), cells["US"].Quantile(new(0.9)).ToString()));
        Assert.Equal("the quantile 0.25 of US was not given", cells["US"].Quantile(new(0.25)).Explanation);
        Assert.Equal((UnknownReason.ValueMissing, UnknownReason.NoValues), (cells["UK"].Median.Reason, cells["EU"].Median.Reason));
        Assert.Contains("Median", cells.ToMarkdown(), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => cells["US"].Quantile(new(1.5)));
        Assert.Equal("quantiles", Assert.Throws<ArgumentException>(() => new Cell<string>("a", 0, quantiles: quantiles)).ParamName);
    }

    [Fact]
    public void Rows_in_no_group_are_counted()
    {
        CellCohorts<string> cells = new Cell<string>[] { new("US", 3, 90m) }.ToCohorts(Unit.Usd, inNone: 2);

        Assert.Equal((5L, 2L), (cells.RowCount, cells.InNone));
        Assert.Throws<ArgumentOutOfRangeException>("inNone", () => Array.Empty<Cell<string>>().ToCohorts(inNone: -1));
    }
}
