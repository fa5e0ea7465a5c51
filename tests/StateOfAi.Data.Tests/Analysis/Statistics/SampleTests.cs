using System.Globalization;
using static StateOfAi.Data.Tests.Printed;
using static StateOfAi.Data.Tests.StatisticExamples;

namespace StateOfAi.Data.Tests;

public sealed class SampleTests
{
    private sealed record Row(string Name, double? Users);

    [Fact]
    public void A_sample_has_the_textbook_statistics()
    {
        // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, squared deviations 32, over 7.
        Sample sample = Users(9, 4, 2, 5, 4, 7, 4, 5);

        Assert.Equal("5 users", sample.Mean.ToString());
        Assert.Equal("40 users", sample.Sum.ToString());
        Assert.Equal(Math.Sqrt(32.0 / 7), sample.StandardDeviation.Value.Value, 1e-15);
        Assert.Equal("4.5 users", sample.Median.ToString());
        Assert.Equal([2, 4, 4, 4, 5, 5, 7, 9], sample.Values);
        Assert.Equal("n = 8, mean 5 users, SD 2.13809 users", sample.ToString("G6", null));
    }

    // Hyndman and Fan's type 7, worked by hand: of 10, 20, 40, 80 the place of p is 1 + 3p.
    [Theory]
    [InlineData(0, 10)]
    [InlineData(0.25, 17.5)]
    [InlineData(0.5, 30)]
    [InlineData(0.9, 68)]
    [InlineData(1, 80)]
    public void A_quantile_lies_between_the_two_nearest_values(double probability, double value) =>
        Assert.Equal(value, Users(80, 10, 40, 20).Quantile(new(probability)).Value.Value, 1e-12);

    [Fact]
    public void A_missing_value_leaves_everything_unknown_until_it_is_left_out()
    {
        Row[] rows = [new("a", 10), new("b", null), new("c", 20)];
        Sample sample = rows.ToSample(row => row.Users, Unit.Users);

        Assert.Equal(1, sample.Missing);
        Assert.Equal(2, sample.Count);
        Assert.Equal(UnknownReason.ValueMissing, sample.Mean.Reason);
        Assert.Equal(UnknownReason.ValueMissing, sample.Median.Reason);
        Assert.Equal("not known: 1 of 3 values is missing, and a missing value is not zero; WithoutMissing leaves missing values out",
            sample.StandardDeviation.ToString());
        Assert.Equal("15 users", sample.WithoutMissing().Mean.ToString());
    }

    [Fact]
    public void Too_few_values_say_so()
    {
        Assert.Equal(UnknownReason.NoValues, Users().Mean.Reason);
        Assert.Equal(UnknownReason.NoValues, Users().Median.Reason);
        Assert.Equal(UnknownReason.TooFewValues, Users(5).StandardDeviation.Reason);
        Assert.Equal("5 users", Users(5).Median.ToString());
    }

    [Fact]
    public void Percentages_deviate_by_points_and_ranks_have_no_mean()
    {
        Assert.Equal(Unit.PercentagePoints, Sample.Of([10, 20], Unit.Percent).StandardDeviation.Value.Unit);
        Assert.Equal(Unit.Percent, Sample.Of([10, 20], Unit.Percent).Mean.Value.Unit);
        Assert.Equal(UnknownReason.UnitHasNoAmount, Sample.Of([1, 2], Unit.Rank).Mean.Reason);
        Assert.Equal(UnknownReason.UnitHasNoAmount, Sample.Of([1, 2], Unit.Rank).Median.Reason);
    }

    [Fact]
    public void Equal_values_have_no_deviation_however_they_round() =>
        Assert.Equal(0, Users(0.1, 0.1, 0.1).StandardDeviation.Value.Value);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Only_finite_numbers_are_values(double value)
    {
        Assert.Throws<ArgumentException>("values", () => Users(1, value));
        // The place is that in the rows, those without a value counted.
        Assert.StartsWith("Row 3 has",
            Assert
                .Throws<ArgumentException>(nameof(value),
                    () =>
                        new[] { new Row("a", null), new Row("b", 1), new Row("c", value) }.ToSample(row => row.Users, Unit.Users)).Message,
                            StringComparison.Ordinal);
    }

    [Fact]
    public void A_quantile_is_asked_for_by_a_part() =>
        Assert.Throws<ArgumentOutOfRangeException>("probability", () => Users(1).Quantile(new(90)));

    [Fact]
    public void A_published_summary_keeps_the_bounds_of_its_figures()
    {
        var summary = SampleSummary.Published(100, F("$30M to $60M"), F("$20M"));

        Assert.Equal("$30M to $60M", summary.Mean.ToString());
        Assert.Equal("$2M", summary.StandardError.ToString());
        Assert.Equal("n = 100, mean $30M to $60M, SD $20M", summary.ToString());
        Assert.Equal("n = 100, mean $2.5M", SampleSummary.Published(100, F("$2.5M"), null).ToString());
        Assert.Equal("n = 100, mean $2,5M",
            SampleSummary.Published(100, F("$2.5M"), null).ToString(null, CultureInfo.GetCultureInfo("de-DE")));
    }

    [Fact]
    public void A_published_standard_error_is_turned_into_a_deviation()
    {
        var summary = SampleSummary.PublishedWithStandardError(25, F("10%"), F("2 pp"));

        Assert.Equal("10 pp", summary.StandardDeviation.ToString());
        Assert.Equal("2 pp", summary.StandardError.ToString());
    }

    [Fact]
    public void What_was_not_published_is_not_known()
    {
        Assert.Equal(UnknownReason.ValueMissing, SampleSummary.Published(10, F("5%"), null).StandardError.Reason);
        Assert.Equal(UnknownReason.ValueMissing, SampleSummary.Published(10, null, F("5%")).Mean.Reason);
    }

    [Fact]
    public void A_summary_that_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("count", () => SampleSummary.Published(0, F("5%"), null));
        Assert.Throws<ArgumentException>("standardDeviation", () => SampleSummary.Published(5, F("$5"), F("€1")));
        Assert.Throws<ArgumentException>("standardDeviation", () => SampleSummary.Published(5, F("$5"), F("-$1")));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => SampleSummary.PublishedWithStandardError(0, F("$5"), F("$1")));
        Assert.Throws<ArgumentException>("standardError", () => SampleSummary.PublishedWithStandardError(5, F("$5"), F("-$1")));
    }

    [Theory]
    [InlineData(1e200, 1e200)]
    [InlineData(1e-200, 1e-200)]
    public void Deviations_whose_squares_are_beyond_a_double_are_deviations(double unit, double deviation)
    {
        // 1, 2 and 3 units: one unit; the means of 2 and 5 units are three deviations apart.
        Sample low = Users(unit, 2 * unit, 3 * unit), high = Users(4 * unit, 5 * unit, 6 * unit);

        Assert.Equal(1, low.StandardDeviation.Value.Value / deviation, 1e-12);
        Assert.Equal(3, EffectSize.Between(high.Summary, low.Summary).CohensD.Value, 1e-12);
    }

    [Fact]
    public void What_is_beyond_a_double_has_no_sum_t_or_effect()
    {
        Sample tiny = Users(1e-200, 2e-200), wide = Users(-1e200, 1e200);

        Assert.Equal(UnknownReason.BoundsTooWide, Users(1e308, 1.5e308).Sum.Reason);
        Assert.Equal(1.25e308, Users(1e308, 1.5e308).Mean.Value.Value);
        Assert.Equal(0, Users(-1.5e308, 1.5e308).Median.Value.Value);
        Assert.Equal(UnknownReason.BoundsTooWide, WelchTest.Between(tiny.Summary, wide.Summary).T.Reason);
        Assert.Equal(UnknownReason.BoundsTooWide, EffectSize.Between(tiny.Summary, wide.Summary).CohensD.Reason);
    }
}
