using static StateOfAi.Data.Tests.Printed;
using static StateOfAi.Data.Tests.StatisticExamples;

namespace StateOfAi.Data.Tests;

public sealed class BootstrapTests
{
    // B. Efron and R. Tibshirani, An Introduction to the Bootstrap, 1993, table 2.1: survival times of treated and control mice.
    private static readonly Sample Treated = Sample.Of([94, 197, 16, 38, 99, 141, 23], Unit.Days);
    private static readonly Sample Control = Sample.Of([52, 104, 146, 10, 51, 30, 40, 27, 46], Unit.Days);

    [Fact]
    public void The_mice_differ_by_what_may_be_chance()
    {
        ConfidenceInterval<Quantity> interval = Bootstrap.Difference(Treated, Control, sample => sample.Mean, seed: 1);

        // The book: a difference of 30.63; of infinitely many draws the means have standard errors of 23.36 and 13.33, so their difference
        // 26.9.
        Assert.Equal(30.63, interval.Point!.Value.Value, 5e-3);
        Assert.InRange(interval.Lower!.Value.Value, 30.63 - (2.2 * 26.9), 30.63 - (1.7 * 26.9));
        Assert.InRange(interval.Upper!.Value.Value, 30.63 + (1.7 * 26.9), 30.63 + (2.2 * 26.9));
    }

    // The ends were computed with another implementation of generator, draws and quantile, in whole numbers.
    [Fact]
    public void A_seed_gives_the_same_interval_on_every_machine() => Assert.Equal(
        "86.8571 days (95% interval 44.5607 days to 135.432 days)",
        Bootstrap.Interval(Treated, sample => sample.Mean, seed: 2023, draws: 1000).ToString("G6", null));

    [Fact]
    public void Any_statistic_can_be_drawn()
    {
        ConfidenceInterval<Quantity> median = Bootstrap.Interval(Treated, sample => sample.Median, 5, 500);

        Assert.Equal(94, median.Point!.Value.Value);
        Assert.All(new[] { median.Lower, median.Upper }, end => Assert.InRange(end!.Value.Value, 16, 197));
        Assert.Equal("20 pp",
            Bootstrap
                .Difference(Sample.Of([30, 30], Unit.Percent), Sample.Of([10, 10], Unit.Percent), sample => sample.Mean, 5,
                    100).Lower.ToString());
    }

    [Fact]
    public void What_cannot_be_drawn_says_why()
    {
        Assert.Equal(UnknownReason.TooFewValues, Bootstrap.Interval(Users(1), sample => sample.Mean, 1).Reason);
        Assert.Equal(UnknownReason.NoValues, Bootstrap.Interval(Users(), sample => sample.Mean, 1).Reason);
        Assert.Equal(UnknownReason.UnitsDiffer, Bootstrap.Difference(Users(1, 2), Treated, sample => sample.Mean, 1).Reason);
        Assert.Equal(UnknownReason.PointMissing, Bootstrap.Interval(Users(1, 2), _ => F("1 to 2 users").ToEstimate(), 1).Reason);
        Assert.Throws<ArgumentOutOfRangeException>("draws", () => Bootstrap.Interval(Treated, sample => sample.Mean, 1, 10));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => Bootstrap.Interval(Treated, sample => sample.Mean, 1, 100, new(1)));
    }

    // The example of S. Holm's method in the documentation of R and of many textbooks, by hand: 0.005 x 4, 0.01 x 3, 0.03 x 2, and 0.04 not
    // below that.
    [Fact]
    public void Holm_steps_down()
    {
        Assert.Equal([0.03, 0.06, 0.06, 0.02], HolmAdjustment.Of([0.01, 0.04, 0.03, 0.005]).Select(value => Math.Round(value, 12)));
        Assert.Equal([1, 1], HolmAdjustment.Of([0.6, 0.7]));
        Assert.Empty(HolmAdjustment.Of((double[])[]));
    }

    [Fact]
    public void A_test_that_was_not_made_is_not_counted()
    {
        Estimate<double> none = Estimate.Unknown<double>(UnknownReason.TooFewValues, "too few");
        IReadOnlyList<Estimate<double>> adjusted = HolmAdjustment.Of([Estimate.Exactly(0.01), none, Estimate.About(0.5)]);

        Assert.Equal(["0.02", "not known: too few", "about 0.5"], adjusted.Select(value => value.ToString()));
        Assert.StartsWith("A p value is a number from 0 to 1, found 0.1 to 0.2 at 0.",
            Assert.Throws<ArgumentOutOfRangeException>("pValues", () => HolmAdjustment.Of([Estimate.Between<double>(0.1, 0.2)])).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1.5, "1.5")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public void What_is_no_p_value_is_named_with_its_place(double value, string text)
    {
        ArgumentOutOfRangeException thrown = Assert.Throws<ArgumentOutOfRangeException>("pValues", () => HolmAdjustment.Of([0.5, value]));

        Assert.Equal(value, thrown.ActualValue);
        Assert.StartsWith($"A p value is a number from 0 to 1, found {text} at 1.", thrown.Message, StringComparison.Ordinal);
    }
}
