using static StateOfAi.Data.Tests.Printed;
using static StateOfAi.Data.Tests.StatisticExamples;

namespace StateOfAi.Data.Tests;

public sealed class DifferenceInDifferencesTests
{
    // D. Card and A. B. Krueger, Minimum wages and employment, American Economic Review 84, 1994, table 3: employees of a restaurant in New
    // Jersey 20.44 before and 21.03 after, in Pennsylvania 23.33 and 21.17; the difference of the differences is printed as 2.76 (of
    // unrounded means).
    [Fact]
    public void New_Jersey_gained_against_Pennsylvania()
    {
        var effect =
            DifferenceInDifferences.Between(Growth.Between(F("20.44 people"), F("21.03 people")),
                Growth.Between(F("23.33 people"), F("21.17 people")));

        Assert.Equal(2.75, effect.Effect.Value.Value, 1e-12);
        Assert.Equal("0.59 people", effect.Group.Change.ToString());
        Assert.Equal("-2.16 people", effect.Reference.Change.ToString());
        Assert.Equal("2.75 people: 0.59 people against -2.16 people", effect.ToString());
        Assert.Equal(UnknownReason.ValueMissing, effect.StandardError.Reason);
        Assert.Equal(UnknownReason.ValueMissing, effect.Interval.Reason);
    }

    // The same with the printed standard errors 0.51, 0.52, 1.35 and 0.94, were the four samples independent (they were
    // not: the paper has 1.36): the root of 0.2601 + 0.2704 + 1.8225 + 0.8836 = 3.2366 is 1.799055.
    [Fact]
    public void Independent_samples_have_a_standard_error()
    {
        SampleSummary newJerseyBefore = SampleSummary.PublishedWithStandardError(321, F("20.44 people"), F("0.51 people"));
        SampleSummary newJerseyAfter = SampleSummary.PublishedWithStandardError(319, F("21.03 people"), F("0.52 people"));
        SampleSummary pennsylvaniaBefore = SampleSummary.PublishedWithStandardError(77, F("23.33 people"), F("1.35 people"));
        SampleSummary pennsylvaniaAfter = SampleSummary.PublishedWithStandardError(77, F("21.17 people"), F("0.94 people"));
        var effect = DifferenceInDifferences.Between(newJerseyBefore, newJerseyAfter, pennsylvaniaBefore, pennsylvaniaAfter);

        Assert.Equal(1.799055, effect.StandardError.Value.Value, 5e-7);
        Assert.Equal(2.75 / 1.79905, effect.T.Value, 1e-5);
        // 3.2366^2 over 0.2601^2 / 320 + 0.2704^2 / 318 + 1.8225^2 / 76 + 0.8836^2 / 76 = 10.47558 / 0.0544178.
        Assert.Equal(192.50, effect.DegreesOfFreedom.Value, 0.01);
        Assert.Equal(0.128, effect.PValue.Value, 5e-4);
        Assert.True(effect.Interval.Contains(new(0, F("1 people").Unit)));
    }

    [Fact]
    public void Bounds_of_all_four_figures_are_carried()
    {
        var effect =
            DifferenceInDifferences.Between(Growth.Between(F("$10 to $20"), F("$30 to $50")), Growth.Between(F("$5"), F("$6 to $7")));

        Assert.Equal("$8 to $39", effect.Effect.ToString());
    }

    [Fact]
    public void Percentages_differ_by_points() =>
        Assert.Equal("12 pp",
            DifferenceInDifferences.Between(Growth.Between(F("55%"), F("70%")), Growth.Between(F("20%"), F("23%"))).Effect.ToString());

    [Fact]
    public void The_periods_are_the_same_two()
    {
        Growth us = Growth.Between(At("2022", "292 unicorns"), At("2023", "315 unicorns")),
            uk = Growth.Between(At("2022", "20 unicorns"), At("2023", "25 unicorns"));
        Growth late = Growth.Between(At("2022", "20 unicorns"), At("2024", "25 unicorns"));

        Assert.Equal("18 unicorns", DifferenceInDifferences.Between(us, uk).Effect.ToString());
        Assert.Equal(UnknownReason.PeriodsNotComparable, DifferenceInDifferences.Between(us, late).Effect.Reason);
        Assert.Equal("18 unicorns",
            DifferenceInDifferences.Between(us, Growth.Between(F("20 unicorns"), F("25 unicorns"))).Effect.ToString());
    }

    [Fact]
    public void What_is_missing_or_of_another_unit_says_so()
    {
        Assert.Equal(UnknownReason.ValueMissing,
            DifferenceInDifferences.Between(Growth.Between(F("$1"), null), Growth.Between(F("$1"), F("$2"))).Effect.Reason);
        Assert.Equal(UnknownReason.CurrenciesDiffer,
            DifferenceInDifferences.Between(Growth.Between(F("$1"), F("$2")), Growth.Between(F("€1"), F("€2"))).Effect.Reason);
        Assert.Equal(UnknownReason.TooFewValues,
            DifferenceInDifferences.Between(Users(1).Summary, Users(1, 2).Summary, Users(1, 2).Summary, Users(1, 2).Summary).T.Reason);
    }
}
