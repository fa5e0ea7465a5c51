using NodaTime;
using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class ColumnAnalysisTests
{
    private static readonly Unit Dollars = Unit.Of(Currency.Usd);

    private static readonly (string Region, TimePeriod Began, TimePeriod Period, double? Amount)[] Rows =
    [
        ("US", Month(1), Month(1), 30), ("US", Month(1), Month(2), 10), ("EU", Month(1), Month(1), 10), ("EU", Month(2), Month(2), 20),
        ("US", Month(2), Month(2), 20),
        ("US", Month(1), Month(3), 5), ("EU", Month(3), Month(3), null), ("EU", Month(3), Month(3), 4), ("US", Month(2), Month(3), 15),
    ];

    private readonly ColumnTable _table;
    private readonly Dimension<string> _region;
    private readonly Dimension<TimePeriod> _began;
    private readonly Dimension<TimePeriod> _period;
    private readonly Measure<double> _amount;

    public ColumnAnalysisTests() => _table = ColumnTable.From(Rows).Dimension(row => row.Region, out _region)
        .OrderedDimension(row => row.Began, out _began).OrderedDimension(row => row.Period, out _period)
        .Measure(row => row.Amount, out _amount).Build();

    [Fact]
    public void Shares_are_those_of_the_rows()
    {
        ColumnQuery two = _table.Where(_period.Between(Month(1), Month(2)));
        MarketShares<string> shares = two.ToMarketShares(_region, _amount, Dollars);

        // US 30 + 10 + 20 of 90, EU 10 + 20.
        Assert.Equal(60.0 / 90, shares["US"].Share.Point!.Value.Value, 1e-15);
        Assert.Equal(30.0 / 90, shares["EU"].Share.Point!.Value.Value, 1e-15);
        Assert.Equal(WithoutRows($"{Rows.ToMarketShares(row => row.Region, row => row.Amount, Dollars)}"),
            $"{_table.ToMarketShares(_region, _amount, Dollars)}");
        Assert.Equal(UnknownReason.ValueMissing, _table.ToMarketShares(_region, _amount, Dollars)["EU"].Share.Reason);
    }

    [Fact]
    public void Shares_by_period_are_those_of_the_rows()
    {
        MarketSharesByPeriod<string> expected =
            Rows.ToMarketSharesByPeriod(row => row.Period, row => row.Region, row => row.Amount, Dollars);
        MarketSharesByPeriod<string> shares = _table.ToMarketSharesByPeriod(_period, _region, _amount, Dollars);

        Assert.Equal(0.75, shares[Month(1)]["US"].Share.Point!.Value.Value);
        Assert.Equal(expected.Select(shares => WithoutRows($"{shares}")), shares.Select(shares => $"{shares}"));
    }

    [Fact]
    public void Growth_by_a_dimension_is_that_of_the_rows()
    {
        SeriesByKey<string> series = _table.ToSeriesBy(_region, _period, _amount, Dollars, scope: "test");

        Assert.Equal(100, series["EU"].PeriodOverPeriod(Month(2)).Percent.Point!.Value.Value);
        Assert.Equal(0, series["US"].PeriodOverPeriod(Month(2)).Percent.Point!.Value.Value);
        Assert.Equal(UnknownReason.ValueMissing, series["EU"].PeriodOverPeriod(Month(3)).Percent.Reason);
        // 40 in January, 50 in February: +25%.
        Assert.Equal(25, _table.ToSeries(_period, _amount, Dollars).PeriodOverPeriod(Month(2)).Percent.Point!.Value.Value);
    }

    [Fact]
    public void Vintage_cohorts_are_those_of_the_rows()
    {
        VintageCohorts expected = Rows.ToVintageCohorts(row => row.Began, row => row.Period, row => row.Amount, Dollars);
        VintageCohorts cohorts = _table.ToVintageCohorts(_began, _period, _amount, Dollars);

        // January: 40, then 10, then 5; February: 40, then 15; March: 4 and one that is missing.
        Assert.Equal(["40 10 5", "40 15", "?"],
            cohorts.Select(cohort => string.Join(' ', cohort.Cells.Select(cell => cell.Amount.Point?.Value.ToString() ?? "?"))));
        Assert.Equal(expected.Select(Text).Select(WithoutRows), cohorts.Select(Text));
        var through = new LocalDate(2023, 4, 10);
        Assert.Equal(
            Rows.ToVintageCohorts(row => row.Began, row => row.Period, row => row.Amount, Dollars, through).Select(Text)
                .Select(WithoutRows),
            _table.ToVintageCohorts(_began, _period, _amount, Dollars, through).Select(Text));

        static string Text(VintageCohort cohort) =>
            string.Join("; ",
                cohort.Cells.Select(cell =>
                    $"{cell.Age} {cell.Period} {cell.Amount.Point?.Value} {cell.Amount.Reason} {cell.Retention} "
                        + $"{cell.Cumulative.Point?.Value} {cell.IsPartial}"));
    }

    [Fact]
    public void Cohorts_by_dimension_and_by_condition_have_the_summaries_of_their_samples()
    {
        Sample us = Rows.Where(row => row.Region == "US").ToSample(row => row.Amount, Dollars);

        // 30, 10, 20, 5, 15: mean 16, squared deviations 196 + 36 + 16 + 121 + 1 = 370 over 4.
        SampleSummary summary = _table.Where(_region.Is("US")).ToSampleSummary(_amount, Dollars);
        Assert.Equal((5, 16, Math.Sqrt(92.5)),
            (summary.Count, summary.Mean.Point!.Value.Value, summary.StandardDeviation.Point!.Value.Value));
        Assert.Equal($"{us}", $"{_table.ToSampleSummaries(_region, _amount, Dollars)[0].Value}");
        Assert.Equal(UnknownReason.ValueMissing, _table.ToSampleSummaries(_region, _amount, Dollars)[1].Value.Mean.Reason);
        Assert.Equal(34.0 / 3,
            _table.Where(_region.Is("EU") & _amount.IsPresent()).ToSampleSummary(_amount, Dollars).Mean.Point!.Value.Value);
        Assert.Equal(UnknownReason.NoValues, _table.Where(_region.Is("CN")).ToSampleSummary(_amount, Dollars).Mean.Reason);
        Assert.Equal(UnknownReason.TooFewValues,
            _table.Where(_amount.Between(4, 4)).ToSampleSummary(_amount, Dollars).StandardDeviation.Reason);
    }

    [Fact]
    public void Cohorts_have_the_numbers_of_their_samples_and_are_compared_in_pairs()
    {
        ColumnCohorts<string> cohorts = _table.Where(_amount.IsPresent()).ToCohorts(_region, _amount, Dollars);
        CohortPair<ColumnCohort<string>> pair = Assert.Single(cohorts.Pairs());

        // US 5, 10, 15, 20, 30 against EU 4, 10, 20: of 15 pairs US has the larger in 1 + 1.5 + 2 + 2.5 + 3.
        Assert.Equal("US: 5 rows; EU: 3 rows", cohorts.ToString());
        Assert.Equal((15, 10, 34),
            (cohorts["US"].Sample.Median.Value.Value, cohorts["EU"].Sample.Median.Value.Value, cohorts["EU"].Sample.Sum.Value.Value));
        Assert.Equal(10, pair.MannWhitney(group => group.Sample).U.Value);
        Assert.Equal("US: $15 against EU: $10: +$5, 1.5x", pair.Compare(group => group.Sample.Median).ToString());
        Assert.Equal("US: 60% against EU: 33.3333%: +26.6667 pp, 1.8x",
            pair.Compare(group => group.Rate(_amount.AtLeast(15))).ToString("G6", null));
        Assert.Equal("US: 5 rows against EU: 3 rows", pair.ToString());
        Assert.Equal(2, cohorts["EU"].Rows.Where(_period.Between(Month(1), Month(2))).Aggregate(Aggregate.Count()));
        Assert.Equal("No group is named 'CN'. The groups are: US, EU.", Assert.Throws<KeyNotFoundException>(() => cohorts["CN"]).Message);
    }

    [Fact]
    public void Cohorts_by_conditions_may_share_rows_and_are_then_not_tested()
    {
        ColumnCohorts<string> cohorts =
            _table.ToCohorts(_amount, Dollars, ("US", _region.Is("US")), ("small", _amount.AtMost(10)), ("Mars", _region.Is("Mars")));
        CohortPair<ColumnCohort<string>> pair = Assert.Single(cohorts.Overlaps);

        Assert.Equal("US: 5 rows; small: 4 rows; Mars: 0 rows; in no group: 2 rows; in both US and small: 2 rows", cohorts.ToString());
        Assert.Equal(UnknownReason.GroupsOverlap, pair.MannWhitney(group => group.Sample).U.Reason);
        Assert.Equal("+$8.75", pair.Welch(group => group.Sample).Difference.ToString("+", null));
        Assert.Equal(UnknownReason.NoValues, cohorts["Mars"].Sample.Mean.Reason);
        Assert.Contains("| small | 4 | 0 | 7.3 | 3.20 | 7.5 |", cohorts.ToMarkdown());
        Assert.Contains("2 of 9 rows are in no group.", cohorts.ToMarkdown());
        Assert.Contains("2 rows are in both US and small.", cohorts.ToMarkdown());
        Assert.Throws<ArgumentException>("groups",
            () => _table.ToCohorts(_amount, Dollars, ("a", _region.Is("US")), ("a", _region.Is("EU"))));
        Assert.Throws<ArgumentException>("keys", () => _table.ToCohorts(_region, _amount, Dollars, ["EU", "EU"]));
    }

    [Fact]
    public void A_proportion_counts_rows_of_which_it_is_not_known_apart()
    {
        // EU: 10, 20, 4 and one that is missing.
        ColumnQuery eu = _table.Where(_region.Is("EU"));

        Assert.Equal("25.0% (1 of 4)", eu.ToProportion(_amount.AtLeast(15)).ToString());
        Assert.Equal("25.0% to 50.0% (1 of 4, 1 not known)", eu.ToProportion(_amount.AtLeast(15), known: _amount.IsPresent()).ToString());
        Assert.Equal("50.0% to 75.0% (2 of 4, 1 not known)",
            eu.ToProportion(!_amount.AtLeast(10.5), known: _amount.IsPresent()).ToString());
    }

    private static TimePeriod Month(int month) => TimePeriod.OfMonth(2023, month);
}
