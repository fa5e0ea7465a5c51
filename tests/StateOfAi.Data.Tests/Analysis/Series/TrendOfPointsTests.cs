using NodaTime;
using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class TrendOfPointsTests
{
    private static readonly (string Day, double Flops)[] Models =
    [
        ("2020-05-28", 3.14e23), ("2022-04-04", 2.53e24), ("2022-04-04", 1.0e24), ("2023-03-14", 2.1e25), ("2023-12-06", 5.0e25),
        ("2025-02-17", 5.0e26),
    ];

    [Fact]
    public void Several_points_of_one_day_are_fitted_as_least_squares_in_Python_fit_them()
    {
        // Days from the first over 365.25 and natural logarithms, by the sums of squares.
        LogLinearTrend trend = Enumerable.Reverse(Models)
            .ToTrend(model => Day(model.Day), model => model.Flops, Unit.Count("FLOP", "FLOP"));

        Assert.Equal(6, trend.Count);
        Assert.Equal(1.6382404324814865, trend.LogSlope.Value, 1e-12);
        Assert.Equal(0.2017742781957541, trend.StandardError.Value, 1e-12);
        Assert.Equal(0.9427925664111092, trend.RSquared.Value.Value, 1e-12);
        Assert.Equal("414.611%", trend.AnnualRate.ToString("G6", null));
    }

    [Fact]
    public void Four_years_of_days_are_1461_days()
    {
        LogLinearTrend trend = new[] { ("2020-01-01", 1m), ("2024-01-01", 16m) }.ToTrend(row => Day(row.Item1), row => row.Item2, Unit.Usd);

        Assert.Equal("100% a year, R² 1, n = 2", trend.ToString());
        Assert.Equal(UnknownReason.TooFewValues, trend.StandardError.Reason);
    }

    [Fact]
    public void Bounds_of_figures_reach_the_slope()
    {
        LogLinearTrend trend = new[] { ("2020-01-01", "$1 to $2"), ("2024-01-01", "$16 to $32") }.ToTrend(row => Day(row.Item1),
            row => F(row.Item2));

        Assert.Equal(Math.Log(8) / 4, trend.LogSlope.Lower!.Value, 1e-14);
        Assert.Equal(Math.Log(32) / 4, trend.LogSlope.Upper!.Value, 1e-14);
        Assert.Equal("2020-01-01: $1 to $2 has no single value to fit to", trend.RSquared.Explanation);
    }

    [Fact]
    public void What_has_no_line_says_why()
    {
        Assert.Equal(UnknownReason.TooFewValues, Of().LogSlope.Reason);
        Assert.Equal(UnknownReason.TooFewValues, Of(("2020-01-01", 1m)).LogSlope.Reason);
        Assert.Equal("all rows are dated 2020-01-01, and a line needs at least two days",
            Of(("2020-01-01", 1m), ("2020-01-01", 2m)).LogSlope.Explanation);
        Assert.Equal(UnknownReason.NoVariation, Of(("2020-01-01", 1m), ("2020-01-01", 2m)).RSquared.Reason);
        Assert.Equal("Row 2 has no value", Of(("2020-01-01", 1m), ("2021-01-01", null)).LogSlope.Explanation);
        Assert.Equal(UnknownReason.NotPositive, Of(("2020-01-01", 0m), ("2021-01-01", 1m)).LogSlope.Reason);
        Assert.Throws<ArgumentException>("date", () => new[] { 1m }.ToTrend(_ => null, number => number, Unit.Usd));
        Assert.Throws<ArgumentException>("unit", () => new[] { 1m }.ToTrend(_ => Day("2020-01-01"), number => number));
        Assert.Throws<UnitMismatchException>(() => new[] { "$1", "5 users" }.ToTrend(_ => Day("2020-01-01"), text => F(text)));

        static LogLinearTrend Of(params (string Day, decimal? Value)[] rows) =>
            rows.ToTrend(row => Day(row.Day), row => row.Value, Unit.Usd);
    }

    [Fact]
    public void Rows_say_what_the_trend_rests_on()
    {
        NvidiaRevenue[] rows = [.. StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.Where(row => row.DataCenter is not null).Take(3)];

        Assert.NotEmpty(rows[0].Provenance.Sources);
        Assert.Equal(rows.SelectMany(row => row.Provenance.Sources).Distinct(),
            rows.ToTrend(row => row.Period.End, row => row.DataCenter).Sources);
    }

    private static LocalDate Day(string text) => PartialDate.Parse(text).Start;
}
