using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class CohortComparisonTests
{
    [Fact]
    public void Unicorn_value_grew_in_the_US_and_fell_in_the_UK()
    {
        CohortValue us = CohortValue.Of("US", Growth.Between(F("$4.6T"), F("$5.9T")).Percent);
        CohortValue uk = CohortValue.Of("UK", Growth.Between(F("$207B"), F("$155B")).Percent);
        var gap = CohortComparison.Between(us, uk);

        Assert.Equal("53.3816 pp", gap.PercentagePoints.ToString("G6", null));
        Assert.Equal("53.3816 pp", gap.Difference.ToString("G6", null));
        Assert.Equal(UnknownReason.BaseIsNegative, gap.Ratio.Reason);
        Assert.Equal(UnknownReason.BaseIsNegative, gap.PercentDifference.Reason);
        Assert.Equal("US: 28.2609% against UK: -25.1208%: +53.3816 pp", gap.ToString("G6", null));
    }

    [Fact]
    public void Amounts_differ_in_their_unit_and_by_a_ratio()
    {
        var gap = CohortComparison.Between(CohortValue.Of("GenAI", F("$30M to $60M")), CohortValue.Of("all", F("$20M")));

        Assert.Equal("$10M to $40M", gap.Difference.ToString());
        Assert.Equal("1.5x to 3x", gap.Ratio.ToString());
        Assert.Equal("50% to 200%", gap.PercentDifference.ToString());
        Assert.Equal(UnknownReason.UnitsDiffer, gap.PercentagePoints.Reason);
        Assert.Equal("GenAI: $30M to $60M against all: $20M: +$10M to +$40M, 1.5x to 3x", gap.ToString());
    }

    [Fact]
    public void Shares_compare_in_points_however_they_are_written()
    {
        Estimate<Fraction> share = MarketShares.Of(Parts("A=3 users; B=1 user"))["A"].Share;

        Assert.Equal("50 pp",
            CohortComparison.Between(CohortValue.Of("A", share), CohortValue.Of("B", F("25%"))).PercentagePoints.ToString());
        Assert.Equal("50 pp",
            CohortComparison
                .Between(CohortValue.Of("A", Figure.Exact(0.75m, Unit.Fraction)),
                    CohortValue.Of("B", Figure.Exact(0.25m, Unit.Fraction))).PercentagePoints.ToString());
    }

    [Fact]
    public void Multiples_compare_as_multiples()
    {
        CohortValue left = CohortValue.Of("left", Growth.Between(F("$1"), F("$6")).Multiple), right = CohortValue.Of("right", F("2x"));
        var gap = CohortComparison.Between(left, right);

        Assert.Equal("4x", gap.Difference.ToString());
        Assert.Equal("3x", gap.Ratio.ToString());
    }

    [Fact]
    public void A_missing_number_is_named()
    {
        var gap = CohortComparison.Between(CohortValue.Of("US", F("5%")), CohortValue.Of("UK", (Figure?)null));

        Assert.Equal(UnknownReason.ValueMissing, gap.Difference.Reason);
        Assert.Equal(UnknownReason.ValueMissing, gap.PercentagePoints.Reason);
        Assert.Equal("the number of UK is missing", gap.Ratio.Explanation);
    }

    [Theory]
    [InlineData("$5B", "€5B", UnknownReason.CurrenciesDiffer)]
    [InlineData("$5B", "5%", UnknownReason.UnitsDiffer)]
    public void Units_are_never_mixed(string group, string reference, UnknownReason reason)
    {
        var gap = CohortComparison.Between(CohortValue.Of("A", F(group)), CohortValue.Of("B", F(reference)));

        Assert.Equal(reason, gap.Difference.Reason);
        Assert.Equal(reason, gap.Ratio.Reason);
        Assert.Equal(reason, gap.PercentagePoints.Reason);
    }

    [Fact]
    public void Printed_digits_are_kept() =>
        Assert.Equal(0.2, CohortComparison.Between(CohortValue.Of("A", F("$0.3")), CohortValue.Of("B", F("$0.1"))).Difference.Value.Value);

    [Fact]
    public void A_culture_writes_the_numbers()
    {
        System.Globalization.CultureInfo german = System.Globalization.CultureInfo.GetCultureInfo("de-DE");
        var gap = CohortComparison.Between(CohortValue.Of("A", F("$1.5B")), CohortValue.Of("B", F("$1B")));

        Assert.Equal("A: $1,5B against B: $1B: +$500M, 1,5x", gap.ToString(null, german));
        Assert.Equal("A: $1,500,000,000", gap.Group.ToString("F", null));
        Assert.Equal("A: $1,5B against B: $1,0B: +$500,0M, 1,5x", gap.ToString("N1", german));
        Assert.Throws<FormatException>(() => gap.ToString("X", german));
    }

    [Fact]
    public void A_cohort_has_a_name()
    {
        Assert.Throws<ArgumentException>("name", () => CohortValue.Of(" ", F("5%")));
    }
}
