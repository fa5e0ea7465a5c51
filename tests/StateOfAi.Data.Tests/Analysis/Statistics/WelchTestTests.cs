using static StateOfAi.Data.Tests.Printed;
using static StateOfAi.Data.Tests.StatisticExamples;

namespace StateOfAi.Data.Tests;

public sealed class WelchTestTests
{
    // R, t.test(extra ~ group, data = sleep): t = -1.8608, df = 17.776, p-value = 0.07939, 95 percent interval -3.3654832 to 0.2054832.
    [Fact]
    public void The_sleep_data_give_what_R_prints()
    {
        var test = WelchTest.Between(FirstDrug.Summary, SecondDrug.Summary);

        Assert.Equal(-1.8608, test.T.Value, 5e-5);
        Assert.Equal(17.776, test.DegreesOfFreedom.Value, 5e-4);
        Assert.Equal(0.07939, test.PValue.Value, 5e-6);
        Assert.Equal(-1.58, test.Difference.Value.Value, 1e-12);
        Assert.Equal(-3.3654832, test.Interval.Lower!.Value.Value, 5e-8);
        Assert.Equal(0.2054832, test.Interval.Upper!.Value.Value, 5e-8);
        Assert.Equal("-1.58 hours (95% interval -3.36548 hours to 0.205483 hours), t = -1.86081, df = 17.7765, p = 0.0793941",
            test.ToString("G6", null));
    }

    // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.3, AUTO83B.DAT: 249 US cars with mean 20.14458 and deviation 6.41470, 79
    // Japanese with 30.48101 and 6.10771; assuming unequal variances t = -12.94627, 136.8750 degrees of freedom.
    [Fact]
    public void Published_summaries_are_enough()
    {
        var us = SampleSummary.Published(249, Figure.Exact(20.14458m, Unit.Years), Figure.Exact(6.41470m, Unit.Years));
        var japan = SampleSummary.Published(79, Figure.Exact(30.48101m, Unit.Years), Figure.Exact(6.10771m, Unit.Years));
        var test = WelchTest.Between(us, japan);

        Assert.Equal(-12.94627, test.T.Value, 5e-5);
        Assert.Equal(136.8750, test.DegreesOfFreedom.Value, 5e-4);
        Assert.InRange(test.PValue.Value, 1e-30, 1e-20);
    }

    [Fact]
    public void The_interval_has_the_level_that_is_asked_for()
    {
        // t(0.995; 17.776) = 2.8824..., between 2.878 (18) and 2.898 (17) of the tables; the standard error is 0.849091.
        ConfidenceInterval<Quantity> interval = WelchTest.Between(FirstDrug.Summary, SecondDrug.Summary, new(0.99)).Interval;

        Assert.Equal(0.99, interval.Level.Value);
        Assert.InRange(interval.Upper!.Value.Value, -1.58 + (2.878 * 0.84909), -1.58 + (2.898 * 0.84910));
        Assert.True(interval.Contains(new(0.5, Unit.Hours)));
        Assert.False(interval.Contains(new(1, Unit.Hours)));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => WelchTest.Between(FirstDrug.Summary, SecondDrug.Summary, new(95)));
    }

    [Fact]
    public void Bounds_of_a_published_mean_stay_bounds_and_give_no_test()
    {
        var test =
            WelchTest.Between(SampleSummary.Published(50, F("$30M to $60M"), F("$5M")), SampleSummary.Published(50, F("$20M"), F("$5M")));

        Assert.Equal("$10M to $40M", test.Difference.ToString());
        Assert.Equal(UnknownReason.PointMissing, test.T.Reason);
        Assert.Equal(UnknownReason.PointMissing, test.Interval.Reason);
        Assert.Equal("$10M to $40M, its interval not known: a single number is needed, but only $10M to $40M is known", test.ToString());
    }

    [Fact]
    public void About_is_taken_at_its_word_and_stays_about()
    {
        var test =
            WelchTest.Between(SampleSummary.Published(50, F("about $30M"), F("$5M")), SampleSummary.Published(50, F("$20M"), F("$5M")));

        Assert.Equal("about 10", test.T.ToString());
        Assert.Equal("about $10M", test.Difference.ToString());
    }

    [Fact]
    public void A_mean_without_a_deviation_has_a_difference_and_no_test()
    {
        // The Copilot experiment of 2022 published means, 71.17 and 160.89 minutes, and no deviations.
        var test =
            WelchTest.Between(SampleSummary.Published(45, Figure.Exact(71.17m, Unit.Hours), null),
                SampleSummary.Published(50, Figure.Exact(160.89m, Unit.Hours), null));

        Assert.Equal("-89.72 hours", test.Difference.ToString("G6", null));
        Assert.Equal(UnknownReason.ValueMissing, test.PValue.Reason);
    }

    [Fact]
    public void A_culture_writes_the_numbers() => Assert.Equal(
        "-1,58 hours (95 % interval -3,37 hours to 0,21 hours), t = -1,86, df = 17,78, p = 0,0794",
        WelchTest.Between(FirstDrug.Summary, SecondDrug.Summary).ToString("F2", System.Globalization.CultureInfo.GetCultureInfo("de-DE")));

    [Fact]
    public void What_cannot_be_tested_says_why()
    {
        Assert.Equal(UnknownReason.TooFewValues, WelchTest.Between(Users(1).Summary, Users(1, 2).Summary).T.Reason);
        Assert.Equal(UnknownReason.NoValues, WelchTest.Between(Users().Summary, Users(1, 2).Summary).T.Reason);
        Assert.Equal(UnknownReason.NoVariation, WelchTest.Between(Users(1, 1).Summary, Users(2, 2).Summary).T.Reason);
        Assert.Equal(0, WelchTest.Between(Users(1, 1).Summary, Users(2, 2).Summary).StandardError.Value.Value);
        Assert.Equal(UnknownReason.UnitsDiffer, WelchTest.Between(Users(1, 2).Summary, FirstDrug.Summary).T.Reason);
        Assert.Equal(UnknownReason.CurrenciesDiffer,
            WelchTest.Between(Sample.Of([1, 2], Unit.Usd).Summary, Sample.Of([1, 2], Unit.Eur).Summary).Interval.Reason);
        Assert.Equal(UnknownReason.UnitHasNoAmount,
            WelchTest.Between(Sample.Of([1, 2], Unit.Rank).Summary, Sample.Of([1, 3], Unit.Rank).Summary).T.Reason);
    }

    [Fact]
    public void Numbers_far_from_one_are_tested_as_well()
    {
        var test =
            WelchTest.Between(Sample.Of(FirstDrug.Values.Select(value => value * 1e-100), Unit.Hours).Summary,
                Sample.Of(SecondDrug.Values.Select(value => value * 1e-100), Unit.Hours).Summary);

        Assert.Equal("-1.86081", test.T.ToString("G6", null));
        Assert.Equal("17.7765", test.DegreesOfFreedom.ToString("G6", null));
    }

    [Fact]
    public void Percentages_differ_by_points() =>
        Assert.Equal("10 pp",
            WelchTest.Between(Sample.Of([20, 30], Unit.Percent).Summary, Sample.Of([10, 20], Unit.Percent).Summary).Difference.ToString());

    // M. Borenstein, L. Hedges, J. Higgins, H. Rothstein, Introduction to Meta-Analysis, 2009, chapter 4: means 103 and 100, deviations 5.5
    // and 4.5, 50 in each group: pooled 5.0249, d = 0.5970, g = 0.5924.
    [Fact]
    public void Effect_sizes_are_those_of_the_textbook()
    {
        var effect = EffectSize.Between(
            SampleSummary.Published(50, Figure.Exact(103, Unit.Users), Figure.Exact(5.5m, Unit.Users)),
            SampleSummary.Published(50, Figure.Exact(100, Unit.Users), Figure.Exact(4.5m, Unit.Users)));

        Assert.Equal(5.0249, effect.PooledStandardDeviation.Value.Value, 5e-5);
        Assert.Equal(0.5970, effect.CohensD.Value, 5e-5);
        Assert.Equal(0.5924, effect.HedgesG.Value, 5e-5);
        Assert.Equal("d = 0.597022, g = 0.59244", effect.ToString("G6", null));
    }

    // L. V. Hedges (1981), table of the exact correction: 0.5642 for 2 degrees of freedom, 0.7979 for 4, 0.9227 for 10.
    [Theory]
    [InlineData(2, 0.5642)]
    [InlineData(3, 0.7979)]
    [InlineData(6, 0.9227)]
    public void The_correction_of_small_samples_is_the_exact_one(int each, double correction)
    {
        var group = SampleSummary.Published(each, F("3 users"), F("1 users"));
        var effect = EffectSize.Between(group, SampleSummary.Published(each, F("2 users"), F("1 users")));

        Assert.Equal(1, effect.CohensD.Value, 1e-12);
        Assert.Equal(correction, effect.HedgesG.Value, 5e-5);
    }

    [Fact]
    public void Without_variation_there_is_no_effect_size() =>
        Assert.Equal(UnknownReason.NoVariation, EffectSize.Between(Users(1, 1).Summary, Users(2, 2).Summary).HedgesG.Reason);

    // The Copilot experiment of 2022: 55% faster, 95% interval 21 to 89, p = 0.0017 in the original, by a t-test on few people. The
    // interval alone gives 68 / 3.919928 = 17.3473 points, z = 3.17053 and p = 0.00152.
    [Fact]
    public void A_stated_effect_allows_what_its_interval_implies()
    {
        var effect = StatedEffect.Of(F("55%"), F("21%"), F("89%"));

        Assert.Equal("about 17.3473 pp", effect.StandardError.ToString("G6", null));
        Assert.Equal(3.17053, effect.Z.Value, 5e-6);
        Assert.Equal(0.00152, effect.PValue.Value, 5e-6);
        Assert.Equal("55% (95% interval 21% to 89%), z about 3.17053, p about 0.00152161", effect.ToString("G6", null));
    }

    // D. G. Altman and J. M. Bland, BMJ 343, 2011, d2304: relative risk 0.81 (0.70 to 0.94), logarithms -0.211 (-0.357 to -0.062), z 2.81,
    // P 0.005.
    [Fact]
    public void A_ratio_is_stated_by_logarithms()
    {
        var effect =
            StatedEffect.Of(Figure.Exact(-0.211m, Unit.Fraction), Figure.Exact(-0.357m, Unit.Fraction),
                Figure.Exact(-0.062m, Unit.Fraction));

        Assert.Equal(-2.81, effect.Z.Value, 0.01);
        Assert.Equal(0.005, effect.PValue.Value, 5e-4);
    }

    [Fact]
    public void A_stated_effect_that_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentException>("effect", () => StatedEffect.Of(F("5%"), F("10%"), F("20%")));
        Assert.Throws<ArgumentException>("lower", () => StatedEffect.Of(F("5%"), F("1 pp"), F("20%")));
        Assert.Throws<ArgumentException>("upper", () => StatedEffect.Of(F("5%"), F("1%"), F("at least 20%")));
    }
}
