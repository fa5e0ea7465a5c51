using static StateOfAi.Data.Tests.SeriesOf;

namespace StateOfAi.Data.Tests;

public sealed class SeriesTrendTests
{
    [Fact]
    public void Doubling_each_year_is_a_trend_of_100_percent_without_error()
    {
        LogLinearTrend trend = Text("2020=$1; 2021=$2; 2022=$4; 2023=$8").Trend();

        Assert.Equal("100% a year, R² 1, n = 4", trend.ToString());
        Assert.Equal(Math.Log(2), trend.LogSlope.Value, 1e-14);
        Assert.Equal(0, trend.StandardError.Value, 1e-14);
    }

    [Fact]
    public void A_constant_series_has_no_variance_to_explain_and_no_slope()
    {
        for (int dollars = 1; dollars <= 100; dollars++)
        {
            for (int years = 3; years <= 12; years++)
            {
                LogLinearTrend trend = Text(string.Join("; ", Enumerable.Range(2000, years).Select(year => $"{year}=${dollars}"))).Trend();
                Assert.Equal((UnknownReason.WholeIsZero, 0, 0), (trend.RSquared.Reason, trend.LogSlope.Value, trend.StandardError.Value));
                Assert.Equal("0%", trend.AnnualRate.ToString());
            }
        }
    }

    [Fact]
    public void Three_points_are_fitted_as_by_hand()
    {
        // Logarithms 0, 1, 3 at 0, 1, 2: slope 3/2, residuals 1/6, -1/3, 1/6, R² 27/28, standard error the root of 1/12.
        LogLinearTrend trend = new[] { 0, 1, 3 }.Select((log, i) => (Period: TimePeriod.OfYear(2020 + i), Value: Math.Exp(log)))
            .ToSeries(row => row.Period, row => row.Value, Unit.Usd).Trend();

        Assert.Equal(1.5, trend.LogSlope.Value, 1e-12);
        Assert.Equal(0.288675134594813, trend.StandardError.Value, 1e-12);
        Assert.Equal(0.964285714285714, trend.RSquared.Value.Value, 1e-12);
        Assert.Equal("348.169%", trend.AnnualRate.ToString("G6", null));
        Assert.Equal(3, trend.Count);
    }

    [Fact]
    public void The_first_set_of_Anscombe_has_the_line_that_he_published()
    {
        // F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973): slope 0.5, its standard error 0.118, R²
        // 0.667.
        (int X,
            double Y)[] set = [(10, 8.04), (8, 6.95), (13, 7.58), (9, 8.81), (11, 8.33), (14, 9.96), (6, 7.24), (4, 4.26), (12, 10.84),
                (7, 4.82), (5, 5.68)];
        LogLinearTrend trend = set.ToSeries(row => TimePeriod.OfYear(2000 + row.X), row => Math.Exp(row.Y), Unit.Usd).Trend();

        Assert.Equal(0.500, trend.LogSlope.Value, 5e-4);
        Assert.Equal(0.118, trend.StandardError.Value, 5e-4);
        Assert.Equal(0.667, trend.RSquared.Value.Value, 5e-4);
        Assert.Equal(11, trend.Count);
    }

    [Theory]
    [InlineData("2022-Q1=$1; 2022-Q2=$2", "1,500%")]
    [InlineData("nvidia:FY2024-Q1=$1; nvidia:FY2024-Q2=$2", "1,500%")]
    [InlineData("2022-Q1=$1; 2022-Q3=$2", "300%")]
    [InlineData("as-of 2022-01-31=$1; as-of 2023-01-31=$2", "100%")]
    [InlineData("as-of 2022=$1; as-of 2023=$2", "about 100%")]
    [InlineData("2020=$1; 2021=$2 to $3; 2022=$4", "100%")]
    [InlineData("2020=$1 to $2; 2021=$2; 2022=$4 to $8", "41.4214% to 182.843%")]
    [InlineData("2020=$1; 2021=about $2; 2022=about $4", "about 100%")]
    [InlineData("2020=$1; 2021=$2; 2022=at least $4", "at least 100%")]
    public void The_slope_is_over_counted_periods_and_keeps_bounds(string series, string rate)
    {
        Assert.Equal(rate, Text(series).Trend().AnnualRate.ToString("G6", null));
    }

    [Theory]
    [InlineData("2020=$1; 2021=?; 2022=$4", UnknownReason.ValueMissing)]
    [InlineData("2020=$1", UnknownReason.TooFewValues)]
    [InlineData("2020=$1; 2021=$0", UnknownReason.NotPositive)]
    [InlineData("2020=$1; 2021=$0 to $2", UnknownReason.NotPositive)]
    [InlineData("2020=rank 1; 2021=rank 2", UnknownReason.UnitHasNoAmount)]
    [InlineData("as-of 2020=$1; as-of 2021-06=$2", UnknownReason.PeriodMissing)]
    [InlineData("2020-01/2020-03=$1; 2020-01/2020-06=$2", UnknownReason.PeriodsNotComparable)]
    public void Without_a_line_the_trend_says_why(string series, UnknownReason reason)
    {
        LogLinearTrend trend = Text(series).Trend();

        Assert.Equal(reason, trend.AnnualRate.Reason);
        Assert.Equal(reason, trend.StandardError.Reason);
        Assert.Equal(reason, trend.RSquared.Reason);
        Assert.StartsWith("not known", trend.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_fit_needs_single_values_and_something_to_explain()
    {
        Assert.Equal(UnknownReason.BoundsTooWide, Text("2020=$1; 2021=$2 to $3; 2022=$4").Trend().StandardError.Reason);
        Assert.Equal("about 1", Text("2020=$1; 2021=$2; 2022=about $4").Trend().RSquared.ToString());
        Assert.Equal(UnknownReason.WholeIsZero, Text("2020=$1; 2021=$1").Trend().RSquared.Reason);
        Assert.Equal(UnknownReason.TooFewValues, Text("2020=$1; 2021=$2").Trend().StandardError.Reason);
        Assert.Equal("100%", Text("2020=$1; 2021=?; 2022=$4").WithoutMissing().Trend().AnnualRate.ToString());
    }
}
