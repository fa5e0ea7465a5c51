using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

/// <summary>Printed numbers that were rounded become the range of numbers that are printed like them.</summary>
public sealed class WithRoundingTests
{
    [Theory]
    [InlineData("43%", 1, "42.5 to 43.5%")]
    [InlineData("43.2%", 0.1, "43.15 to 43.25%")]
    [InlineData("$1.2B", 100_000_000, "$1.15B to $1.25B")]
    [InlineData("about 43%", 1, "42.5 to 43.5%")]
    [InlineData("40 to 45%", 5, "37.5 to 47.5%")]
    [InlineData("more than 40%", 1, "at least 39.5%")]
    [InlineData("up to 40%", 1, "up to 40.5%")]
    [InlineData("-3%", 1, "-3.5% to -2.5%")]
    public void It_extends_by_half_a_step(string printed, double step, string expected) =>
        Assert.Equal(F(expected), F(printed).WithRounding((decimal)step));

    [Theory]
    [InlineData("43.2%", 1)]
    [InlineData("43%", 0)]
    [InlineData("43%", -1)]
    public void A_number_with_more_digits_was_not_rounded_to_the_step(string printed, double step) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(step), () => F(printed).WithRounding((decimal)step));

    [Fact]
    public void Rounded_percentages_of_101_have_shares()
    {
        (string Part, Figure Share)[] rows = [("A", F("43%")), ("B", F("29%")), ("C", F("29%"))];

        Assert.Equal(
            "the parts add up to at least 101%, above the whole of 100%; if they were rounded, figure.WithRounding(step), such as 1 for "
                + "whole numbers, states the bounds of each",
            rows.ToMarketShares(row => row.Part, row => row.Share)["A"].Share.Explanation);

        MarketShares<string> shares = rows.ToMarketShares(row => row.Part, row => row.Share.WithRounding(1));
        Assert.Equal(0.425, shares["A"].Share.Lower!.Value.Value, 12);
        // 100 less the least of the others, 28.5 and 28.5.
        Assert.Equal(0.43, shares["A"].Share.Upper!.Value.Value, 12);
        Assert.Equal(1, shares["A"].Rank);
        Assert.True(shares.Herfindahl.Points.IsKnown);
    }

    [Fact]
    public void Parts_far_above_their_whole_were_not_rounded() => Assert.Equal(
        "the parts add up to at least 130%, above the whole of 100%",
        MarketShares.Of(Parts("A=80%; B=50%"))["A"].Share.Explanation);

    [Fact]
    public void Rounded_amounts_have_shares_of_a_rounded_total()
    {
        MarketShares<string> shares = MarketShares.Of(
            new[] { ("A", "$1.3B"), ("B", "$1.3B") }.Select(
                row => KeyValuePair.Create(row.Item1, (Figure?)F(row.Item2).WithRounding(100_000_000))),
                    F("$2.5B").WithRounding(100_000_000));

        Assert.Equal("49% to 51%", shares["A"].Percent.ToString());
    }
}
