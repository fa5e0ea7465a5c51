using static StateOfAi.Data.Tests.SeriesOf;

namespace StateOfAi.Data.Tests;

/// <summary>Levels and spans at the ends of 52- and 53-week years, spans with holes between them, and amounts of unlike lengths.</summary>
public sealed class SeriesOfUnevenStepsTests
{
    // The last Sundays in January of NVIDIA's balance sheets; fiscal 2016 and 2021 had 53 weeks.
    private const string Balances =
        "as-of 2015-01-25=$1; as-of 2016-01-31=$2; as-of 2017-01-29=$3; as-of 2020-01-26=$4; as-of 2021-01-31=$5; as-of 2022-01-30=$10; "
            + "as-of 2023-01-29=$11; as-of 2024-01-28=$22";

    [Theory]
    [InlineData("as-of 2016-01-31", "100%")]
    [InlineData("as-of 2017-01-29", "50%")]
    [InlineData("as-of 2021-01-31", "25%")]
    [InlineData("as-of 2022-01-30", "100%")]
    [InlineData("as-of 2023-01-29", "10%")]
    [InlineData("as-of 2024-01-28", "100%")]
    public void A_level_goes_with_the_one_52_or_53_weeks_before(string moment, string percent) =>
        Assert.Equal(percent, Text(Balances).YearOverYear(P(moment)).Percent.ToString());

    [Theory]
    [InlineData("2022-10-31/2023-01-29=$10; 2023-10-30/2024-01-28=$12", "2023-10-30/2024-01-28", "20%")]
    // The quarter of 14 weeks that ended fiscal 2021, and those before and after it.
    [InlineData("2019-10-28/2020-01-26=$10; 2020-10-26/2021-01-31=$11; 2021-11-01/2022-01-30=$22", "2020-10-26/2021-01-31", "10%")]
    [InlineData("2019-10-28/2020-01-26=$10; 2020-10-26/2021-01-31=$11; 2021-11-01/2022-01-30=$22", "2021-11-01/2022-01-30", "100%")]
    [InlineData("2021-12-26/2022-12-31=$10; 2023-01-01/2023-12-30=$15", "2023-01-01/2023-12-30", "50%")]
    public void A_span_goes_with_the_one_whose_ends_are_52_or_53_weeks_before(string series, string period, string percent) =>
        Assert.Equal(percent, Text(series).YearOverYear(P(period)).Percent.ToString());

    [Theory]
    [InlineData("as-of 2023-10-29=$10; as-of 2024-01-28=$12", "as-of 2024-01-28", "20%")]
    [InlineData("as-of 2020-10-25=$10; as-of 2021-01-31=$12", "as-of 2021-01-31", "20%")]
    [InlineData("2023-07-31/2023-10-29=$10; 2023-10-30/2024-01-28=$12", "2023-10-30/2024-01-28", "20%")]
    public void A_quarter_before_is_13_or_14_weeks_before(string series, string period, string percent) =>
        Assert.Equal(percent, Text(series).QuarterOverQuarter(P(period)).Percent.ToString());

    [Fact]
    public void The_same_date_goes_before_the_same_week() =>
        Assert.Equal("100%",
            Text("as-of 2022-01-29=$5; as-of 2022-01-30=$9; as-of 2023-01-29=$10").YearOverYear(P("as-of 2023-01-29")).Percent.ToString());

    [Theory]
    // Every Sunday: both the one 52 and the one 53 weeks before.
    [InlineData("as-of 2022-01-23=$1; as-of 2022-01-30=$2; as-of 2023-01-29=$3", "as-of 2023-01-29")]
    // The first of such a series has none before it, but one a week after.
    [InlineData("as-of 2022-01-30=$2; as-of 2022-02-06=$2; as-of 2023-01-29=$3", "as-of 2023-01-29")]
    // Not the same day of the week.
    [InlineData("as-of 2022-01-31=$2; as-of 2023-01-29=$3", "as-of 2023-01-29")]
    [InlineData("as-of 2022-02-05=$2; as-of 2023-01-29=$3", "as-of 2023-01-29")]
    // Ends 51 weeks before.
    [InlineData("2022-10-31/2023-02-05=$10; 2023-10-30/2024-01-28=$12", "2023-10-30/2024-01-28")]
    [InlineData("as-of 2022-01=$2; as-of 2023-01-29=$3", "as-of 2023-01-29")]
    public void What_is_not_surely_the_same_time_of_the_year_is_not_taken_for_it(string series, string period) =>
        Assert.Equal(UnknownReason.ValueMissing, Text(series).YearOverYear(P(period)).Percent.Reason);

    [Fact]
    public void A_hole_between_spans_is_a_gap_and_is_not_jumped_over()
    {
        Series quarters = Text("2022-01-31/2022-05-01=$10; 2022-05-02/2022-07-31=$20; 2022-10-31/2023-01-29=$40");

        Assert.Equal("25%",
            Text("2022-01-31/2022-05-01=$16; 2022-05-02/2022-07-31=$20").PeriodOverPeriod(P("2022-05-02/2022-07-31")).Percent.ToString());
        Assert.Equal(["2022-08-01/2022-10-30"], quarters.Gaps.Select(gap => gap.Code));
        Growth growth = quarters.PeriodOverPeriod(P("2022-10-31/2023-01-29"));
        Assert.Equal(UnknownReason.ValueMissing, growth.Percent.Reason);
        Assert.Equal("the series has no point that ends right before 2022-10-31 to 2023-01-29", growth.Percent.Explanation);
        Assert.Equal(UnknownReason.ValueMissing, quarters.PeriodOverPeriod()[2].Multiple.Reason);
        Assert.Contains("gaps: 2022-08-01/2022-10-30", quarters.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Spans_that_overlap_leave_no_gap_and_do_not_follow_each_other()
    {
        Series windows = Text("2022-01/2022-12=$1; 2022-07/2023-06=$2");

        Assert.Empty(windows.Gaps);
        Assert.Equal(UnknownReason.ValueMissing, windows.PeriodOverPeriod(P("2022-07/2023-06")).Percent.Reason);
    }

    [Fact]
    public void Amounts_of_unlike_lengths_have_no_highest_and_no_fall()
    {
        // A report on nine months and on three that end with the same day.
        Series series =
            Text("2022-01-01/2022-09-30=$212M; 2022-07-01/2022-09-30=$77M; 2023-01-01/2023-09-30=$316M; 2023-07-01/2023-09-30=$130M");
        const string Why =
            "2022-01-01 to 2022-09-30 covers 273 days and 2022-07-01 to 2022-09-30 covers 92; Growth.Between with the bare figures "
                + "compares them anyway";

        Assert.Equal((UnknownReason.PeriodsNotComparable, Why), (series.Peak().Value.Reason, series.Peak().Value.Explanation));
        Assert.Equal((UnknownReason.PeriodsNotComparable, null), (series.Trough().Value.Reason, series.Trough().Point));
        Assert.Equal("not known: " + Why, series.Peak().ToString());
        Assert.Equal("not known: " + Why, series.MaximumDrawdown().ToString());
        Assert.All(series.Drawdowns(), point => Assert.Equal(UnknownReason.PeriodsNotComparable, point.Value.Reason));
    }

    [Fact]
    public void A_year_to_date_is_no_fall_from_the_year_before() =>
        Assert.Equal(UnknownReason.PeriodsNotComparable,
            Text("2022-Q1=$1; 2022-Q2=$1; 2022-Q3=$1; 2022-Q4=$1; 2023-Q1=$2").YearToDateSums().MaximumDrawdown().Fall.Reason);

    [Fact]
    public void Percentages_compare_whatever_the_lengths_are_and_so_do_quarters_of_13_and_14_weeks()
    {
        Assert.Equal("40% in 2022-07-01 to 2022-09-30", Text("2022-01-01/2022-09-30=30%; 2022-07-01/2022-09-30=40%").Peak().ToString());
        Assert.Equal("-25%", Text("2022-01-01/2022-06-30=40%; 2022-07-01/2022-09-30=30%").MaximumDrawdown().Fall.ToString());
        Assert.Equal("-50%", Text("nvidia:FY2021-Q3=$10; nvidia:FY2021-Q4=$5").MaximumDrawdown().Fall.ToString());
        Assert.Equal("$10 in 2021", Text("2021=$10; 2022=?").WithoutMissing().Peak().ToString());
    }
}
