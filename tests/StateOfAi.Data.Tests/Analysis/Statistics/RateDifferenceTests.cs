using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class RateDifferenceTests
{
    // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, 1998, 857, table I, method 3
    // (Wilson).
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilson_intervals_are_those_published(long successes, long trials, double lower, double upper)
    {
        ConfidenceInterval<Percent> interval = Proportion.Of(successes, trials).Interval();

        Assert.Equal(lower * 100, interval.Lower!.Value.Value, 5.1e-3);
        Assert.Equal(upper * 100, interval.Upper!.Value.Value, 5.1e-3);
    }

    // R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 1998, 873, table
    // II, method 10 (hybrid score).
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0000)]
    public void Hybrid_score_intervals_are_those_published(long successes, long trials, long otherSuccesses, long otherTrials, double lower,
        double upper)
    {
        ConfidenceInterval<PercentagePoints> interval = RateDifference
            .Between(Proportion.Of(successes, trials), Proportion.Of(otherSuccesses, otherTrials)).Interval;

        Assert.Equal(lower * 100, interval.Lower!.Value.Value, 5.1e-3);
        Assert.Equal(upper * 100, interval.Upper!.Value.Value, 5.1e-3);
    }

    [Fact]
    public void A_difference_is_written_with_its_counts() => Assert.Equal(
        "80% (56 of 70) against 60% (48 of 80): 20 pp (95% interval 5.24315 pp to 33.3873 pp)",
        RateDifference.Between(Proportion.Of(56, 70), Proportion.Of(48, 80)).ToString("G6", null));

    // The Copilot experiment of 2022: 78% against 70% completed the task, 45 and 50 people. Nothing says that this is no chance.
    [Fact]
    public void Completion_with_and_without_Copilot_may_be_chance()
    {
        var difference = RateDifference.Between(Proportion.Of(35, 45), Proportion.Of(35, 50));

        Assert.Equal(7.78, difference.Difference.Value.Value, 5e-3);
        Assert.True(difference.Interval.Contains(new(0)));
    }

    [Fact]
    public void What_is_not_known_of_some_leaves_bounds_and_no_interval()
    {
        bool?[] answers = [true, true, false, null];
        Proportion rate = answers.ToProportion(answer => answer);

        Assert.Equal("50% to 75% (2 of 4, 1 not known)", rate.Rate.Select(part => part.ToPercent()) + " (2 of 4, 1 not known)");
        Assert.Equal("50.0% to 75.0% (2 of 4, 1 not known)", rate.ToString());
        Assert.Equal(UnknownReason.ValueMissing, rate.Interval().Reason);
        var difference = RateDifference.Between(rate, Proportion.Of(1, 4));
        Assert.Equal("25 pp to 50 pp", difference.Difference.ToString());
        Assert.Equal(UnknownReason.ValueMissing, difference.Interval.Reason);
    }

    [Fact]
    public void A_group_without_members_has_no_rate()
    {
        Assert.Equal(UnknownReason.NoValues, Proportion.Of(0, 0).Rate.Reason);
        Assert.Equal(UnknownReason.NoValues, Proportion.Of(0, 0).Interval().Reason);
        Assert.Equal(UnknownReason.NoValues, RateDifference.Between(Proportion.Of(1, 2), Proportion.Of(0, 0)).Interval.Reason);
    }

    [Fact]
    public void Counts_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("successes", () => Proportion.Of(-1, 5));
        Assert.Throws<ArgumentOutOfRangeException>("successes", () => Proportion.Of(6, 5));
        Assert.Throws<ArgumentOutOfRangeException>("trials", () => Proportion.Of(0, -1));
    }
}
