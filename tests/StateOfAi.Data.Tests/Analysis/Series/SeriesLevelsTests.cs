using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

/// <summary>Levels carried to the end of a period, and differences of cumulative series.</summary>
public sealed class SeriesLevelsTests
{
    private static readonly TimePeriod[] Years = [TimePeriod.OfYear(2021), TimePeriod.OfYear(2022), TimePeriod.OfYear(2023)];

    private static Series Of(params (string Period, string? Value)[] points) =>
        points.ToSeries(point => TimePeriod.Parse(point.Period), point => point.Value is null ? null : F(point.Value));

    [Fact]
    public void A_level_is_carried_forward_and_says_so()
    {
        Series levels = Of(("as-of 2022-03-31", "100 users"), ("as-of 2022-09-30", "200 users"), ("as-of 2023-12-31", "500 users"))
            .AtEndOf(Years);

        Assert.Equal(["as-of 2021-12-31", "as-of 2022-12-31", "as-of 2023-12-31"], levels.Select(point => point.Period.Code));
        Assert.Equal(UnknownReason.NoValues, levels[0].Value.Reason);
        Assert.Equal("the series begins with as of 2022-03-31, after as of 2021-12-31", levels[0].Value.Explanation);
        Assert.Equal([200, 500], levels.Skip(1).Select(point => point.Value.Number));
        Assert.Equal("Carried forward from as of 2022-09-30, the last reading before.", Assert.Single(levels[1].Doubts).Text);
        Assert.Empty(levels[2].Doubts);
    }

    [Fact]
    public void Levels_of_two_sites_add_up_at_the_end_of_a_year()
    {
        PeriodValue[] north = [At("as-of 2022-05-01", "10 users"), At("as-of 2023-07-01", "30 users")];
        PeriodValue[] south = [At("as-of 2022-11-15", "5 users")];
        Series total = new[] { north.ToSeries(), south.ToSeries() }.SelectMany(site => site.AtEndOf(Years[1], Years[2]))
            .ToSeriesOfSums(point => point.Period, point => point.Value);

        Assert.Equal([15, 35], total.Select(point => point.Value.Number));
    }

    [Fact]
    public void A_moment_known_by_its_year_is_certain_at_the_end_of_it() => Assert.Equal(
        [1, 2],
        Of(("as-of 2021", "1 users"), ("as-of 2022", "2 users")).AtEndOf(TimePeriod.Parse("2022-06"), Years[1])
            .Select(point => point.Value.Number));

    [Fact]
    public void Amounts_have_no_level() =>
        Assert.Throws<InvalidOperationException>(() => Of(("2022", "$5"), ("2023", "$6")).AtEndOf(Years));

    [Fact]
    public void Differences_of_a_cumulative_series_cover_the_days_between()
    {
        Series added = Of(("as-of 2022-12-31", "100 users"), ("as-of 2023-03-31", "160 users"), ("as-of 2023-06-30", "150 users"))
            .Differences();

        Assert.Equal(["2023-01-01/2023-03-31", "2023-04-01/2023-06-30"], added.Select(point => point.Period.Code));
        Assert.Equal([60, -10], added.Select(point => point.Value.Number));
        Assert.Equal(50, added.TrailingSums(2).Last.Value.Number);
    }

    [Fact]
    public void Differences_of_years_keep_the_year_and_gaps()
    {
        Series added = Of(("2020", "20%"), ("2021", "25%"), ("2023", "40%")).Differences();

        Assert.Equal(Unit.PercentagePoints, added.Unit);
        Assert.Equal(5, added[TimePeriod.OfYear(2021)].Value.Number);
        Assert.Equal(UnknownReason.ValueMissing, added[TimePeriod.OfYear(2023)].Value.Reason);
        Assert.Throws<InvalidOperationException>(() => Of(("2020", "$5")).Differences());
        Assert.Throws<InvalidOperationException>(() => Of(("as-of 2020", "$5"), ("as-of 2021", "$6")).Differences());
    }

    [Fact]
    public void A_span_is_compared_with_the_one_within_a_week_of_a_year_before()
    {
        Series quarters = Of(("2022-01-01/2022-04-02", "$10M"), ("2022-04-03/2022-07-02", "$20M"), ("2022-07-03/2022-10-01", "$30M"),
            ("2022-10-02/2022-12-31", "$40M"), ("2023-01-01/2023-04-01", "$12M"));

        Assert.Equal(20, quarters.YearOverYear(quarters.Last.Period).Percent.Number, 9);
        Assert.Equal(-70, quarters.QuarterOverQuarter(quarters.Last.Period).Percent.Number, 9);
    }

    [Theory]
    [InlineData("2022-01-09/2022-04-09")] // Eight days off.
    [InlineData("2022-01-01/2022-06-30")] // A half year that begins on the same day.
    public void Other_spans_are_not_the_same_time_of_the_year(string earlier) => Assert.False(
        Of((earlier, "$10M"), ("2023-01-01/2023-03-31", "$12M")).YearOverYear(TimePeriod.Parse("2023-01-01/2023-03-31")).Percent.IsKnown);

    [Fact]
    public void Weeks_and_fortnights_have_no_match_within_a_week() => Assert.False(
        Of(("2022-01-04/2022-01-17", "$10M"), ("2023-01-01/2023-01-14", "$12M"))
            .YearOverYear(TimePeriod.Parse("2023-01-01/2023-01-14")).Percent.IsKnown);

    [Fact]
    public void Days_within_an_earlier_span_are_not_a_gap() => Assert.Equal(
        ["2023-01-01/2023-01-31"],
        Of(("2022-01-01/2022-12-31", "$10M"), ("2022-04-01/2022-06-30", "$3M"), ("2023-02-01/2023-02-28", "$1M")).Gaps
            .Select(gap => gap.Code));

    [Fact]
    public void Unlike_lengths_are_not_set_against_each_other()
    {
        Series mixed = Of(("2022-01-01/2022-09-30", "$212M"), ("2022-07-01/2022-09-30", "$77M"), ("2023-01-01/2023-09-30", "$316M"),
            ("2023-07-01/2023-09-30", "$130M"));

        Assert.Equal(UnknownReason.PeriodsNotComparable, mixed.Peak().Value.Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, mixed.Trough().Value.Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, mixed.MaximumDrawdown().Fall.Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, mixed.Trend().LogSlope.Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, mixed.Cagr().Percent.Reason);
        Assert.All(mixed.Differences(), point => Assert.False(point.Value.IsKnown));
        Assert.All(mixed.TrailingSums(2), point => Assert.False(point.Value.IsKnown));
        Assert.Equal(UnknownReason.PeriodsNotComparable,
            new[] { At("2022-01-01/2022-09-30", "$212M"), At("2022-10-01/2022-12-31", "$77M") }.Sum(row => row.Value).Reason);
        // The same nine months and the same three months are compared.
        Assert.Equal(49.056603773584904, mixed.YearOverYear(mixed[2].Period).Percent.Number, 9);
        Assert.Equal(68.83116883116882, mixed.YearOverYear(mixed[3].Period).Percent.Number, 9);
    }
}
