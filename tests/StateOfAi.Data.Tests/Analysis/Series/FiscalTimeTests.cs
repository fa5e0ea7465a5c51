using static StateOfAi.Data.Tests.Printed;
using static StateOfAi.Data.Tests.SeriesOf;

namespace StateOfAi.Data.Tests;

/// <summary>Between fiscal periods of one calendar the periods are counted, whether their years have 52 or 53 weeks.</summary>
public sealed class FiscalTimeTests
{
    private static readonly Series Annual =
        StateOfAiCatalog.Embedded.Datasets.NvidiaAnnualRevenue.ToSeries(row => row.Period, row => row.Total);

    [Theory]
    // 16,675 / 10,918; 26,914 / 16,675; (60,922 / 16,675)^(1/3); (130,497 / 26,974)^(1/2): the years of NVIDIA's annual reports.
    [InlineData(2020, 2021, "52.7294%")]
    [InlineData(2021, 2022, "61.4033%")]
    [InlineData(2021, 2024, "54.0173%")]
    [InlineData(2023, 2025, "119.952%")]
    public void The_growth_rate_of_fiscal_years_is_a_year_a_year(int from, int to, string rate)
    {
        Growth growth = Annual.GrowthBetween(FiscalCalendar.Nvidia.Year(from), FiscalCalendar.Nvidia.Year(to));

        Assert.Equal(rate, growth.CompoundAnnualRate.ToString("G6", null));
        Assert.Equal(12 * (to - from), growth.Months);
    }

    [Fact]
    public void A_year_over_year_growth_is_over_one_year()
    {
        Assert.Equal(
            "$16.675B to $26.914B over 1 year: +61.4033%, 1.61403x",
            Annual.YearOverYear(FiscalCalendar.Nvidia.Year(2022)).ToString("G6", null));
        // (10,323 / 4,284)^(1/3): 34.0661% a month over three months.
        Assert.Equal(
            "$4.284B to $10.323B over 3 months: +140.966%, 2.40966x, +34.0661% a month",
            DataCenter.PeriodOverPeriod(FiscalCalendar.Nvidia.Quarter(2024, 2)).ToString("G6", null));
    }

    [Fact]
    public void What_doubles_each_fiscal_year_doubles_in_twelve_months()
    {
        Series doubling = Text("nvidia:FY2021=$1; nvidia:FY2022=$2; nvidia:FY2023=$4; nvidia:FY2024=$8; nvidia:FY2025=$16");

        Assert.Equal("100%", doubling.Cagr().CompoundAnnualRate.ToString());
        Assert.Equal("100%", doubling.Trend().AnnualRate.ToString());
        Assert.Equal("12 months", doubling.Cagr().DoublingTime.ToString());
        Assert.Equal("18.9207%", doubling.Cagr().CompoundQuarterlyRate.ToString("G6", null));
        Assert.Equal("12 months", Text("nvidia:FY2021=$2; nvidia:FY2022=$1").Cagr().HalvingTime.ToString());
    }

    [Fact]
    public void Sums_over_fiscal_quarters_are_counted_by_the_quarter_they_go_through()
    {
        Growth trailing = DataCenter.TrailingSums(4).YearOverYear(FiscalCalendar.Nvidia.Quarter(2024, 2));

        Assert.Equal(12, trailing.Months);
        // 22,056 / 13,755.
        Assert.Equal("60.349%", trailing.CompoundAnnualRate.ToString("G6", null));
        Assert.Equal(12, DataCenter.YearToDateSums().YearOverYear(FiscalCalendar.Nvidia.Quarter(2024, 2)).Months);
    }

    [Theory]
    [InlineData("nvidia:FY2020-H2", "nvidia:FY2021-H2", 12)]
    [InlineData("nvidia:FY2020-Q4", "nvidia:FY2021-Q4", 12)]
    [InlineData("nvidia:FY2021-Q3", "nvidia:FY2021-Q4", 3)]
    [InlineData("2024-02", "2024-03", 1)]
    [InlineData("nvidia:FY2022", "nvidia:FY2021", -12)]
    public void Periods_of_one_calendar_are_counted(string from, string to, double months) =>
        Assert.Equal(months, Growth.Between(At(from, "$1"), At(to, "$2")).Months);

    [Theory]
    [InlineData("nvidia:FY2022", "2022")]
    [InlineData("2021-12-26/2022-12-31", "2023-01-01/2023-12-30")]
    [InlineData("as-of 2022-01-30", "as-of 2023-01-29")]
    public void Other_periods_take_their_days(string from, string to)
    {
        TimePeriod start = P(from), end = P(to);

        Assert.Equal(start.MonthsUntil(end), Growth.Between(At(from, "$1"), At(to, "$2")).Months);
        Assert.NotEqual(Math.Round(start.MonthsUntil(end)), start.MonthsUntil(end));
    }

    [Theory]
    [InlineData("2024-02-28", "2025-02-28")]
    [InlineData("2024-02-29", "2025-03-01")]
    [InlineData("2023-01-01", "2024-01-02")]
    public void What_is_written_as_one_year_is_one(string from, string to) =>
        Assert.Contains(" over 1 year: ", Growth.Between(At(from, "$1"), At(to, "$2")).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Growth_of_nothing_is_refused_by_name()
    {
        Figure one = F("$1");
        Estimate<Quantity> number = one.ToEstimate();
        TimePeriod year = P("2023");

        Assert.Equal(UnknownReason.ValueMissing, Growth.ImpliedBase(null, F("10%")).Reason);
        Assert.Equal(UnknownReason.ValueMissing, Growth.ImpliedBase(one, null).Reason);
        Assert.Equal("the base is missing", Growth.Between((Estimate<Quantity>?)null, number).Percent.Explanation);
        Assert.Equal("the end is missing", Growth.Between(number, null).Percent.Explanation);
        Assert.Throws<ArgumentNullException>("fromPeriod", () => Growth.Between(null!, number, year, number));
        Assert.Equal(UnknownReason.ValueMissing, Growth.Between(year, null, year, number).Percent.Reason);
        Assert.Throws<ArgumentNullException>("toPeriod", () => Growth.Between(year, number, null!, number));
        Assert.Equal(UnknownReason.ValueMissing, Growth.Between(year, number, year, null).Percent.Reason);
        Assert.Throws<ArgumentNullException>("from", () => Growth.Between((SeriesPoint)null!, Text("2023=$1").First));
        Assert.Throws<ArgumentNullException>("to", () => Growth.Between(Text("2023=$1").First, null!));
    }

    [Theory]
    [InlineData("0002=$1; 0003=$2", "0003", "100%")]
    [InlineData("0001-06=$1; 0002-06=$2; 0003-06=$4", "0003-06", "100%")]
    [InlineData("0004-02-28=$1; 0005-02-28=$3", "0005-02-28", "200%")]
    public void A_year_before_is_found_near_the_year_one_too(string series, string period, string percent) =>
        Assert.Equal(percent, Text(series).YearOverYear(P(period)).Percent.ToString());
}
