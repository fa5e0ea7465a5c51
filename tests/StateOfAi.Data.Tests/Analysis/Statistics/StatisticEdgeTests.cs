using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class StatisticEdgeTests
{
    [Theory]
    [InlineData(long.MaxValue, long.MaxValue)]
    [InlineData(long.MaxValue, 2)]
    [InlineData(5_000_000_000_000_000_000, 5_000_000_000_000_000_000)]
    public void Effects_of_any_counts_are_known(long group, long reference)
    {
        // Means 3 and 2 with deviations of 2 on both sides: half a deviation, which a count this large does not correct.
        var effect =
            EffectSize.Between(SampleSummary.Published(group, F("3 hours"), F("2 hours")),
                SampleSummary.Published(reference, F("2 hours"), F("2 hours")));

        Assert.Equal((0.5, 2.0), (effect.CohensD.Value, effect.PooledStandardDeviation.Value.Value));
        Assert.Equal(0.5, effect.HedgesG.Value, 1e-15);
    }

    [Theory]
    [InlineData(1e-9, 1.4142135623730951376e-9)]
    [InlineData(1e-5, 1.4142135624438058e-5)]
    [InlineData(1e-300, 1.4142135623730950e-300)]
    [InlineData(0.5, 0.816496580927726)]
    [InlineData(0.95, 4.3026527297494642)]
    public void The_quantile_of_t_keeps_its_digits_at_small_levels(double level, double t)
    {
        // Two values a group and equal deviations have two degrees of freedom, of which t is level × √(2 / (1 - level²)); the standard
        // error is 1.
        SampleSummary one = SampleSummary.Published(2, F("3 hours"), F("1 hour"));
        WelchTest test = WelchTest.Between(one, one, new Fraction(level));

        Assert.Equal(t, test.Interval.Upper!.Value.Value, Math.Abs(t) * 1e-14);
        Assert.Equal(-t, test.Interval.Lower!.Value.Value, Math.Abs(t) * 1e-14);
    }

    [Theory]
    [InlineData(1e-9, 1.2533141373155003296e-9)]
    [InlineData(1e-5, 1.2533141373483120e-5)]
    [InlineData(0.95, 1.9599639845400542)]
    public void The_normal_quantile_keeps_its_digits_at_small_levels(double level, double z)
    {
        // An interval from -1 to 1 has a standard error of 1 over the quantile of its level.
        Assert.Equal(1 / z, StatedEffect.Of(F("0 hours"), F("-1 hours"), F("1 hours"), new Fraction(level)).StandardError.Value.Value,
            1e-14 / z);
    }
}
