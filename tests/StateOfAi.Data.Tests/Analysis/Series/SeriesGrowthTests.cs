using static StateOfAi.Data.Tests.Printed;
using static StateOfAi.Data.Tests.SeriesOf;

namespace StateOfAi.Data.Tests;

public sealed class SeriesGrowthTests
{
    private static readonly TimePeriod Quarter = FiscalCalendar.Nvidia.Quarter(2024, 2);

    [Fact]
    public void Data_center_revenue_of_NVIDIA_grew_as_its_press_release_says()
    {
        // Up 141% from the previous quarter and up 171% from a year ago: NVIDIA, financial results for the second quarter of fiscal 2024.
        Assert.Equal("140.966%", DataCenter.PeriodOverPeriod(Quarter).Percent.ToString("G6", null));
        Assert.Equal("140.966%", DataCenter.QuarterOverQuarter(Quarter).Percent.ToString("G6", null));
        Assert.Equal("171.23%", DataCenter.YearOverYear(Quarter).Percent.ToString("G6", null));
        Assert.Equal("$6.517B", DataCenter.YearOverYear(Quarter).Change.ToString("G6", null));
        // 18,404 / 2,048 over eleven quarters.
        Growth all = DataCenter.Cagr();
        Assert.Equal("8.98633x", all.Multiple.ToString("G6", null));
        Assert.Equal("122.207%", all.CompoundAnnualRate.ToString("G6", null));
        Assert.Equal("8.98633x", DataCenter.GrowthSince(FiscalCalendar.Nvidia.Quarter(2022, 1)).Multiple.ToString("G6", null));
        Assert.Equal("2.7123x", DataCenter.GrowthBetween(FiscalCalendar.Nvidia.Quarter(2023, 2), Quarter).Multiple.ToString("G6", null));
    }

    [Fact]
    public void All_growths_of_a_series_are_one_for_each_point()
    {
        ResultList<Growth> yearly = DataCenter.YearOverYear(), quarterly = DataCenter.PeriodOverPeriod();

        Assert.Equal((12, 12), (yearly.Count, quarterly.Count));
        Assert.All(yearly.Take(4), growth => Assert.Equal(UnknownReason.ValueMissing, growth.Percent.Reason));
        // 3,750 / 2,048 - 1 and 2,366 / 2,048 - 1.
        Assert.Equal("83.1055%", yearly[4].Percent.ToString("G6", null));
        Assert.Equal("15.5273%", quarterly[1].Percent.ToString("G6", null));
        Assert.Equal(DataCenter.QuarterOverQuarter().Select(growth => growth.Percent.ToString()).Skip(1),
            quarterly.Select(growth => growth.Percent.ToString()).Skip(1));
        Assert.Contains("is the first of the series", quarterly[0].Percent.Explanation, StringComparison.Ordinal);
        Assert.Equal("the series begins with NVIDIA FY2022 Q1", yearly[0].Percent.Explanation);
    }

    [Theory]
    [InlineData("2022-03=$4; 2022-06=$5; 2023-06=$10", "2023-06", "100%")]
    [InlineData("2022-H1=$4; 2022-H2=$5; 2023-H1=$10", "2023-H1", "150%")]
    [InlineData("2022-06-30=$4; 2023-06-30=$10", "2023-06-30", "150%")]
    [InlineData("2022=$4; 2023=$10", "2023", "150%")]
    [InlineData("as-of 2022=$4; as-of 2023=$10", "as-of 2023", "150%")]
    [InlineData("as-of 2022-02=$4; as-of 2023-02=$10", "as-of 2023-02", "150%")]
    [InlineData("as-of 2023-02-28=$4; as-of 2024-02-29=$10", "as-of 2024-02-29", "150%")]
    [InlineData("as-of 2024-02-29=$4; as-of 2025-02-28=$10", "as-of 2025-02-28", "150%")]
    [InlineData("2024-02-28=$1; 2024-02-29=$100; 2025-02-28=$2", "2025-02-28", "100%")]
    [InlineData("2022-01/2022-05=$4; 2023-01/2023-05=$10", "2023-01/2023-05", "150%")]
    [InlineData("arm:FY2023-H1=$4; arm:FY2024-H1=$10", "arm:FY2024-H1", "150%")]
    [InlineData("nvidia:FY2016-Q4=$4; nvidia:FY2017-Q4=$10", "nvidia:FY2017-Q4", "150%")]
    public void A_year_before_is_the_same_period_of_the_year_before(string series, string period, string percent)
    {
        Assert.Equal(percent, Text(series).YearOverYear(P(period)).Percent.ToString());
    }

    [Theory]
    [InlineData("2023-03=$4; 2023-06=$5", "2023-06", "25%")]
    [InlineData("as-of 2023-06-30=$4; as-of 2023-09-30=$5", "as-of 2023-09-30", "25%")]
    [InlineData("as-of 2022-11=$4; as-of 2023-02=$5", "as-of 2023-02", "25%")]
    public void A_quarter_before_is_three_months_before(string series, string period, string percent)
    {
        Assert.Equal(percent, Text(series).QuarterOverQuarter(P(period)).Percent.ToString());
    }

    [Theory]
    [InlineData("2022=$4; 2023=$5", "2023")]
    [InlineData("2022-H2=$4; 2023-H1=$5", "2023-H1")]
    [InlineData("as-of 2022=$4; as-of 2023=$5", "as-of 2023")]
    public void Longer_periods_have_no_quarter_before(string series, string period)
    {
        Assert.Equal(UnknownReason.PeriodsNotComparable, Text(series).QuarterOverQuarter(P(period)).Percent.Reason);
    }

    [Fact]
    public void A_gap_or_a_missing_value_is_not_jumped_over()
    {
        Series series = Text("2022-Q1=$1; 2022-Q3=$2; 2022-Q4=?; 2023-Q1=$4; 2023-Q3=$0; 2023-Q4=$1; 2024-Q1=-$1; 2024-Q2=$5");

        Assert.Equal("the series has no 2022-Q2", series.PeriodOverPeriod(P("2022-Q3")).Percent.Explanation);
        Assert.Equal(P("2022-Q2"), series.PeriodOverPeriod(P("2022-Q3")).FromPeriod);
        Assert.Equal("2022-Q4 has no value", series.PeriodOverPeriod(P("2023-Q1")).Percent.Explanation);
        Assert.Equal(UnknownReason.ValueMissing, series.YearOverYear(P("2023-Q4")).Percent.Reason);
        Assert.Equal(UnknownReason.BaseIsZero, series.PeriodOverPeriod(P("2023-Q4")).Percent.Reason);
        Assert.Equal(UnknownReason.BaseIsNegative, series.PeriodOverPeriod(P("2024-Q2")).Percent.Reason);
        Assert.Equal("4x", series.YearOverYear(P("2023-Q1")).Multiple.ToString());
        Assert.Throws<KeyNotFoundException>(() => series.YearOverYear(P("2022-Q2")));
    }

    [Fact]
    public void Moments_grow_from_the_moment_before_and_bounds_go_along()
    {
        // The market value of NVIDIA as the report of 2023 has it.
        Series marketCap = Text("as-of 2013-10-12=$8.5B; as-of 2023-10-12=more than $1.1T");

        Assert.Equal("at least 62.6288%", marketCap.Cagr().CompoundAnnualRate.ToString("G6", null));
        Assert.Equal("at least 129.412x", marketCap.PeriodOverPeriod(P("as-of 2023-10-12")).Multiple.ToString("G6", null));
        Assert.Empty(marketCap.Gaps);
    }

    [Fact]
    public void Points_of_two_series_compare_only_where_vintage_and_scope_do()
    {
        SeriesPoint first = Text("2021=$1", "2022", "US").First;

        Assert.Equal(UnknownReason.VintagesDiffer, Growth.Between(first, Text("2022=$2", "2023", "US").First).Percent.Reason);
        Assert.Equal("2021 was read 2022 and 2022 at a time not stated",
            Growth.Between(first, Text("2022=$2", null, "US").First).Change.Explanation);
        Assert.Equal(UnknownReason.ScopesDiffer, Growth.Between(first, Text("2022=$2", "2022", "world").First).CompoundAnnualRate.Reason);
        Assert.Equal(UnknownReason.CurrenciesDiffer, Growth.Between(first, Text("2022=€2", "2022", "US").First).Percent.Reason);
        Assert.Equal("100%", Growth.Between(first, Text("2022=$2", "2022", "US").First).Percent.ToString());
    }

    [Fact]
    public void A_quarter_is_annualized_to_its_fourth_power()
    {
        // U.S. Bureau of Economic Analysis, guide to the NIPA: from $100 to $105 in a quarter is 21.6% a year.
        Growth quarter = Text("2023-Q1=$100; 2023-Q2=$105").Cagr();

        Assert.Equal("21.5506%", quarter.CompoundAnnualRate.ToString("G6", null));
        Assert.Equal("5%", quarter.CompoundQuarterlyRate.ToString());
        // Thirteen weeks are a quarter.
        Growth fiscal = Text("nvidia:FY2024-Q1=$100; nvidia:FY2024-Q2=$105").Cagr();
        Assert.Equal("21.5506%", fiscal.CompoundAnnualRate.ToString("G6", null));
        Assert.Equal(UnknownReason.PeriodMissing, Growth.Between(F("$1"), F("$2")).CompoundAnnualRate.Reason);
        Assert.Equal("300%", Growth.Between(At("2023-H1", "$1"), At("2023-H2", "$2")).CompoundAnnualRate.ToString());
        Assert.Equal("300%", Growth.Between(At("as-of 2023-01-31", "$1"), At("as-of 2023-07-31", "$2")).CompoundAnnualRate.ToString());
    }

    [Fact]
    public void A_portfolio_compounds_as_in_the_textbook()
    {
        // Investopedia, Compound Annual Growth Rate: $10,000, $13,000, $14,000, $19,000 at four turns of the year is 23.86% a year.
        Series portfolio = Text("as-of 2018-01-01=$10000; as-of 2019-01-01=$13000; as-of 2020-01-01=$14000; as-of 2021-01-01=$19000");

        Assert.Equal("23.8562%", portfolio.Cagr().CompoundAnnualRate.ToString("G6", null));
        Assert.Equal(["30%", "7.69231%", "35.7143%"],
            portfolio.PeriodOverPeriod().Skip(1).Select(growth => growth.Percent.ToString("G6", null)));
        Assert.Equal("90%", portfolio.PeriodOverPeriod().Skip(1).Select(growth => growth.Percent).Compounded().ToString());
    }

    [Theory]
    [InlineData("2021", "$1", "2022", "$2", "12 months")]
    [InlineData("2021", "$1", "2023", "$4", "12 months")]
    [InlineData("2021", "$1", "2022", "$1.5", "20.5141 months")]
    [InlineData("2021", "$1", "2022", "$2 to $4", "6 months to 12 months")]
    [InlineData("2021", "$1", "2022", "at least $4", "at most 6 months")]
    [InlineData("2021", "$1", "2022", "about $4", "about 6 months")]
    [InlineData("as-of 2022", "$1", "as-of 2023", "$2", "12 months (0.0322581 months to 23.9677 months)")]
    public void What_grows_doubles_in_some_months(string from, string start, string to, string end, string time)
    {
        Growth growth = Growth.Between(At(from, start), At(to, end));

        Assert.Equal(time, growth.DoublingTime.ToString("G6", null));
        Assert.Equal(UnknownReason.DoesNotFall, growth.HalvingTime.Reason);
    }

    [Theory]
    [InlineData("$1", "$0.5", "12 months")]
    [InlineData("$4", "$1 to $2", "6 months to 12 months")]
    [InlineData("$4", "up to $2", "at most 12 months")]
    [InlineData("$4", "$0", "0 months")]
    public void What_falls_halves_in_some_months(string start, string end, string time)
    {
        Growth growth = Growth.Between(At("2021", start), At("2022", end));

        Assert.Equal(time, growth.HalvingTime.ToString());
        Assert.Equal(UnknownReason.DoesNotGrow, growth.DoublingTime.Reason);
    }

    [Theory]
    [InlineData("$1", UnknownReason.DoesNotGrow, "does not grow")]
    [InlineData("$1 to $2", UnknownReason.DoesNotGrow, "may not grow")]
    [InlineData("up to $2", UnknownReason.DoesNotGrow, "may not grow")]
    [InlineData("about $0.5", UnknownReason.DoesNotGrow, "does not grow")]
    [InlineData("-$1", UnknownReason.EndIsNegative, "below zero")]
    public void What_may_not_grow_has_no_doubling_time(string end, UnknownReason reason, string explanation)
    {
        Estimate<Quantity> time = Growth.Between(At("2021", "$1"), At("2022", end)).DoublingTime;

        Assert.Equal(reason, time.Reason);
        Assert.Contains(explanation, time.Explanation, StringComparison.Ordinal);
        Assert.Equal(UnknownReason.PeriodMissing, Growth.Between(F("$1"), F("$2")).DoublingTime.Reason);
    }

    [Theory]
    [InlineData("10%; 20%", "32%")]
    [InlineData("100%; -50%", "0%")]
    [InlineData("10 to 20%; 50%", "65% to 80%")]
    [InlineData("at least 10%; 50%", "at least 65%")]
    [InlineData("about 10%; 50%", "about 65%")]
    [InlineData("-100%; 50%", "-100%")]
    [InlineData("12.5%", "12.5%")]
    public void Rates_compound_to_one(string rates, string one)
    {
        Assert.Equal(one, rates.Split("; ").Select(F).Compounded().ToString());
    }

    [Fact]
    public void Rates_that_do_not_compound_say_why()
    {
        Assert.Equal(UnknownReason.NoValues, Array.Empty<Percent>().Compounded().Reason);
        Assert.Equal(UnknownReason.ValueMissing, new Figure?[] { F("10%"), null }.Compounded().Reason);
        Assert.Equal(UnknownReason.EndIsNegative, new[] { F("10%"), F("-101%") }.Compounded().Reason);
        Assert.Equal(UnknownReason.BoundsTooWide, new[] { F("at least 10%"), F("up to 10%") }.Compounded().Reason);
        Assert.Equal("32%", new[] { new Percent(10), new Percent(20) }.Compounded().ToString());
        Assert.Throws<ArgumentException>(() => new[] { F("$1") }.Compounded());
    }
}
