using static StateOfAi.Data.Tests.SeriesOf;

namespace StateOfAi.Data.Tests;

/// <summary>Sums and shares of rows that say what they cover: what does not add up gives no number, but names two of the rows.</summary>
public sealed class SharesOfUnlikeRowsTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Fact]
    public void Values_of_unicorns_at_two_times_are_not_added()
    {
        Observation[] rows =
        [
            .. Catalog.Reports[2023].Observations.OfMeasure("measure.enterprise-value").Where(row => row.Country is not null),
        ];
        MarketShares<string> both = rows.ToMarketShares(row => row.Country!.Value.Code, row => row.Value);

        Assert.Equal(UnknownReason.PeriodsNotComparable, both["US"].Share.Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, both["US"].Amount.Reason);
        Assert.False(both.Whole.IsKnown);
        Assert.Contains("ToMarketSharesByPeriod", both["US"].Share.Explanation, StringComparison.Ordinal);
        Assert.Contains("AI unicorns", both["US"].Share.Explanation, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(UnknownReason.PeriodsNotComparable, rows.Sum(row => row.Value).Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, rows.Select(row => row.Value).Sum().Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, rows.Sum(row => row.Value * 2).Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable,
            rows.ToCohorts(row => row.Country!.Value.Code).First().Sum(row => row.Value).Reason);
        // 5.9 of 6.055 trillion.
        Assert.Equal("97.4401%", rows.Where(row => row.Period == P("as-of 2023"))
            .ToMarketShares(row => row.Country!.Value.Code, row => row.Value)["US"].Percent.ToString("G6", null));
        Assert.Equal("97.4401%", rows.ToMarketSharesByPeriod(row => row.Period, row => row.Country!.Value.Code, row => row.Value)
            [P("as-of 2023")]["US"].Percent.ToString("G6", null));
    }

    [Fact]
    public void Levels_of_different_subjects_at_different_moments_are_not_added()
    {
        MarketShares<string> shares = MarketShares.Of(new Dictionary<string, Figure>
        {
            ["US"] = Catalog.Reports[2023].Observations["observation.us-unicorn-value-2022"].Value!,
            ["GB"] = Catalog.Reports[2023].Observations["observation.uk-unicorn-value-2023"].Value!,
        });

        Assert.Equal(UnknownReason.PeriodsNotComparable, shares["US"].Share.Reason);
        Assert.Equal("$4.6T", shares["US"].Amount.ToString());
    }

    [Theory]
    [InlineData("2023-Q1=$1", "2023-Q2=$3", null, "75%")]
    [InlineData("2023-Q1=$1", "2023-Q1=$3", null, "75%")]
    [InlineData("2023-01-05=$1", "2023-07-12=$3", null, "75%")]
    [InlineData("2023-Q1=$1", "2023=$3", "the two overlap", null)]
    [InlineData("2023-Q1=$1", "2024=$3", "the two differ in length", null)]
    [InlineData("2023-01/2023-06=$1", "2023-04/2023-09=$3", "the two overlap", null)]
    [InlineData("as-of 2023=$1", "as-of 2024=$3", "levels at two moments do not add up", null)]
    [InlineData("as-of 2023=$1", "2023=$3", "a level at a moment and an amount over a period do not add up", null)]
    [InlineData("2022=40%", "2023=30%", "percentages of different periods do not add up", null)]
    [InlineData("2023=40%", "2023=30%", null, "30%")]
    public void Periods_tell_what_adds_up(string first, string second, string? why, string? share)
    {
        (string Key, PeriodValue Row)[] rows = [("A", Points(first).Single()), ("B", Points(second).Single())];
        Own[] own = [.. rows.Select(row => new Own(row.Key, row.Row.Period, row.Row.Value))];
        MarketShares<string> shares = own.ToMarketShares(row => row.Key, row => row.Value);
        Estimate<Quantity> sum = own.Sum(row => row.Value);

        Assert.Equal(why is null, sum.IsKnown);
        if (why is null)
        {
            Assert.Equal(share, shares["B"].Percent.ToString());
            return;
        }

        Assert.Equal(UnknownReason.PeriodsNotComparable, sum.Reason);
        Assert.Contains("'A' is ", sum.Explanation, StringComparison.Ordinal);
        Assert.Contains("and 'B' is ", sum.Explanation, StringComparison.Ordinal);
        Assert.Contains($": {why}", sum.Explanation, StringComparison.Ordinal);
        Assert.Equal(sum.Explanation, shares["B"].Share.Explanation);
        Assert.Equal(sum.Explanation, own.ToSeriesOfSums(_ => P("2023"), row => row.Value).First.Value.Explanation);
        Assert.Equal(sum.Explanation, own.ToCohorts(_ => "all").First().Sum(row => row.Value).Explanation);
        // A mean takes nothing for a sum, but it is of amounts of one length.
        bool areUnlike = (first, second) is ("as-of 2023=$1" or "2023-Q1=$1", "2023=$3") or ("2023-Q1=$1", "2024=$3");
        Assert.Equal(!areUnlike, own.ToCohorts(_ => "all").First().Mean(row => row.Value).IsKnown);
        // What is only counted is no figure of the rows.
        Assert.Equal("50%", own.ToMarketShares(row => row.Key, _ => 1, Unit.Count("row", "rows"))["B"].Percent.ToString());
    }

    [Fact]
    public void Vintages_and_scopes_are_not_added()
    {
        Own[] read = [new("A", P("2023"), F("$1"), "2024"), new("B", P("2023"), F("$1"), "2025")],
            scoped = [new("A", P("2023"), F("$1"), null, "US"), new("B", P("2023"), F("$1"), null, "world")],
            partly = [new("A", P("2023"), F("$1"), "2024", "US"), new("B", P("2023"), F("$1"))];

        Assert.Equal("'A' was read 2024 and 'B' 2025; keep the rows of one vintage", read.Sum(row => row.Value).Explanation);
        Assert.Equal(UnknownReason.VintagesDiffer, read.ToMarketShares(row => row.Key, row => row.Value)["A"].Share.Reason);
        Assert.Equal("'A' covers US and 'B' world; keep the rows of one scope", scoped.Sum(row => row.Value).Explanation);
        Assert.Equal(UnknownReason.ScopesDiffer,
            scoped.ToMarketSharesByPeriod(row => row.Period, row => row.Key, row => row.Value)[P("2023")]["A"].Share.Reason);
        Assert.Equal("$2", partly.Sum(row => row.Value).ToString());
        // Investment by two publishers, and unicorns by two readings.
        Assert.Equal(UnknownReason.ScopesDiffer,
            Catalog.Datasets.Unicorns.Where(row => row.Count is not null && row.Period == P("as-of 2023"))
                .ToMarketShares(row => row.Country?.Code ?? row.Region!, row => row.Count).First().Share.Reason);
    }

    [Fact]
    public void Groups_of_one_measure_and_subject_add_up_and_measures_do_not()
    {
        Observation[] rows = [.. Catalog.Reports[2023].Observations];
        Observation revenue = Array.Find(rows, row => row.Id == "observation.nvidia-data-center-revenue-fy2024-q2")!;

        Assert.Equal(UnknownReason.ScopesDiffer, new[] { revenue, Array.Find(rows, row =>
            row.Measure.Id == "measure.funding" && row.Value?.Unit == Unit.Usd)! }.Sum(row => row.Value).Reason);
    }

    [Fact]
    public void A_total_of_another_time_is_not_the_whole()
    {
        Own[] parts = [new("A", P("2023-Q1"), F("$1")), new("B", P("2023-Q1"), F("$1"))];

        Assert.Equal("25%", parts.ToMarketShares(row => row.Key, row => row.Value, total: F("$4"))["A"].Percent.ToString());
        NvidiaRevenue first = Catalog.Datasets.NvidiaRevenue["nvidia-revenue.fy2024-q1"],
            second = Catalog.Datasets.NvidiaRevenue["nvidia-revenue.fy2024-q2"];
        Assert.Equal(UnknownReason.PeriodsNotComparable, first.Platforms.ToMarketShares(row => row.Platform, row => row.Value,
            total: second.Total).First().Share.Reason);
        Assert.True(first.Platforms.ToMarketShares(row => row.Platform, row => row.Value, total: first.Total).First().Share.IsKnown);
    }

    [Fact]
    public void Cells_of_unlike_periods_are_not_added()
    {
        Cell<string>[] quarters = [Cell("A", "2023-Q1"), Cell("A", "2023-Q2"), Cell("B", "2023-Q1")],
            unlike = [Cell("A", "2023-Q1"), Cell("A", "2023"), Cell("B", "2023-Q1")],
            levels = [Cell("A", "as-of 2022"), Cell("B", "as-of 2023")];

        Assert.Equal("33.3333%", quarters.ToMarketShares(Unit.Usd)["B"].Percent.ToString("G6", null));
        Assert.Equal(UnknownReason.PeriodsNotComparable, unlike.ToMarketShares(Unit.Usd)["B"].Share.Reason);
        Assert.Contains("The cell of 'A'", unlike.ToMarketShares(Unit.Usd)["B"].Share.Explanation, StringComparison.Ordinal);
        Assert.Equal(UnknownReason.PeriodsNotComparable, levels.ToMarketShares(Unit.Usd)["B"].Share.Reason);

        static Cell<string> Cell(string key, string period) => new(key, 1, 10m, period: P(period));
    }

    [Fact]
    public void Deals_on_different_days_add_up()
    {
        FundingRound[] rounds =
            [.. Catalog.Reports[2023].FundingRounds.Where(round => round.IsAdditive && round.Amount?.Unit == Unit.Usd)];

        Assert.True(rounds.DistinctBy(round => round.Period).Count() > 1);
        Assert.True(rounds.Sum(round => round.Amount).IsKnown);
        Assert.True(rounds.ToMarketShares(round => round.Id, round => round.Amount).First().Share.IsKnown);
    }

    private static Figure F(string text) => Figure.Parse(text);

    private sealed class Own(string key, TimePeriod? period, Figure? value, string? vintage = null, string? scope = null) : IObserved
    {
        public string Key => key;

        public TimePeriod? Period => period;

        public Figure? Value => value;

        public PartialDate? Vintage => vintage is null ? null : PartialDate.Parse(vintage);

        public string? Scope => scope;

        public override string ToString() => key;
    }
}
