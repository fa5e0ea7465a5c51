using StateOfAi.Data.Testing;

namespace StateOfAi.Data.Tests;

public sealed class ApproximatelyTests
{
    public static TheoryData<Tolerance, double, double, bool> Tolerances => new()
    {
        { Tolerance.None, 1, 1, true },
        { Tolerance.None, 1, 1.0000001, false },
        { Tolerance.Absolute(0.5), 10, 10.5, true },
        { Tolerance.Absolute(0.5), 10, 10.75, false },
        { Tolerance.Relative(0.125), -8, -9, true },
        { Tolerance.Relative(0.125), 8, 9.25, false },
        { Tolerance.Relative(0.5), 0, 0.0001, false },
        { Tolerance.Rounded(RoundingRule.SignificantDigits(3)), 62.6, 62.6288, true },
        { Tolerance.Rounded(RoundingRule.SignificantDigits(4)), 62.6, 62.6288, false },
        { Tolerance.Rounded(RoundingRule.Decimals(0)), 5, 4.5, true },
        { Tolerance.Absolute(1e300), double.PositiveInfinity, 1, false },
    };

    [Theory]
    [MemberData(nameof(Tolerances))]
    public void A_tolerance_allows_what_it_says(Tolerance tolerance, double expected, double actual, bool allowed) =>
        Assert.Equal(allowed, tolerance.Allows(expected, actual));

    [Fact]
    public void Tolerances_that_say_nothing_are_wrong_use()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Tolerance.Absolute(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tolerance.Relative(double.NaN));
        Assert.Throws<ArgumentException>("rule", () => Tolerance.Rounded(RoundingRule.Bound));
    }

    [Fact]
    public void Points_and_bounds_are_compared()
    {
        var expected = Estimate.Between<Percent>(new(10), new(20), new(15));

        Approximately.Equal(expected, Estimate.Between<Percent>(new(10.5), new(19.5), new(15)), Tolerance.Absolute(0.5));
        Assert.Equal(
            ["lower bound expected 10%, found 12%: off by 2; at most 0.5 is allowed",
                "upper bound expected 20%, found none in 15% (at least 12%)"],
            Assert
                .Throws<ApproximationException>(() =>
                    Approximately.Equal(expected, Estimate.Between<Percent>(new(12), null, new(15)), Tolerance.Absolute(0.5))).Differences);
    }

    [Fact]
    public void Where_there_is_no_value_the_reasons_are_compared_and_not_their_words()
    {
        var expected = Estimate.Unknown<Multiple>(UnknownReason.ValueMissing, "one");

        Approximately.Equal(expected, Estimate.Unknown<Multiple>(UnknownReason.ValueMissing, "another"), Tolerance.None);
        Assert.Equal(["expected no value (ValueMissing: one), found no value (NoVariation: two)"],
            Approximately.Differences(expected, Estimate.Unknown<Multiple>(UnknownReason.NoVariation, "two"), Tolerance.None));
        Assert.Equal(["expected no value (ValueMissing: one), found 3x"],
            Approximately.Differences(expected, Estimate.Exactly(new Multiple(3)), Tolerance.None));
    }

    [Fact]
    public void Units_are_to_be_the_same()
    {
        var dollars = Estimate.Exactly(new Quantity(5, Unit.Usd));

        Assert.Equal(["expected $5, found €5: the units are USD and EUR"],
            Approximately.Differences(dollars, Estimate.Exactly(new Quantity(5, Unit.Eur)), Tolerance.Absolute(9)));
        Assert.Equal(["value expected $5, found $6: off by 1; at most 0.1 of the expected value is allowed"],
            Approximately.Differences(dollars, Estimate.Exactly(new Quantity(6, Unit.Usd)), Tolerance.Relative(0.1)));
    }

    [Theory]
    [InlineData("$5M", "$5.1M", null)]
    [InlineData("$5M", "about $5M", "expected $5M, found about $5M: Exact in USD and About in USD")]
    [InlineData("$5M to $6M", "$5M to $7M",
        "upper bound expected $6M, found $7M: off by 1E+06; at most 0.02 of the expected value is allowed")]
    [InlineData("$5M", null, "expected $5M, found none")]
    [InlineData(null, null, null)]
    public void Figures_are_compared_with_their_qualifiers(string? expected, string? actual, string? difference) =>
        Assert.Equal(difference is null ? [] : [difference],
            Approximately.Differences(Read(expected), Read(actual), Tolerance.Relative(0.02)));

    [Fact]
    public void A_number_is_compared_with_the_point()
    {
        Approximately.Equal(62.6, Estimate.Between<Percent>(new(50), new(70), new(62.6288)), Tolerance.Rounded(RoundingRule.Decimals(1)));

        Assert.Equal("point expected 62.6, found none in 50% to 70%",
            Assert
                .Throws<ApproximationException>(() =>
                    Approximately.Equal(62.6, Estimate.Between<Percent>(new(50), new(70)), Tolerance.Absolute(99))).Message);
    }

    [Fact]
    public void A_concentration_is_compared_in_points() =>
        Approximately.Equal(6250.4, Shares(("A", 1), ("B", 3)).Herfindahl.Points, Tolerance.Absolute(0.5));

    [Fact]
    public void Nothing_is_close_to_infinity()
    {
        Assert.False(Tolerance.Relative(0.01).Allows(double.PositiveInfinity, 5));
        Assert.True(Tolerance.Relative(0.01).Allows(double.PositiveInfinity, double.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => Tolerance.Absolute(double.PositiveInfinity));
    }

    [Fact]
    public void Series_are_compared_period_by_period() => Assert.Equal(
        ["2022: value expected $2, found $3: off by 1; at most 0.5 is allowed", "2023: expected 2023: $3, found nothing",
            "2024: expected nothing, found 2024: $3"],
        Approximately.Differences(Points((2021, 1), (2022, 2), (2023, 3)), Points((2021, 1.5m), (2022, 3), (2024, 3)),
            Tolerance.Absolute(0.5)));

    [Fact]
    public void Shares_are_compared_part_by_part() => Assert.Equal(
        ["B, share: value expected 0.75, found 0.5: off by 0.25; at most 0.125 is allowed",
            "A, share: value expected 0.25, found 0.5: off by 0.25; at most 0.125 is allowed",
            "A, amount: value expected $1, found $3: off by 2; at most 0.125 is allowed"],
        Approximately.Differences(Shares(("A", 1), ("B", 3)), Shares(("A", 3), ("B", 3)), Tolerance.Absolute(0.125)));

    [Fact]
    public void The_comparer_finds_estimates_equal_that_are_printed_alike()
    {
        var comparer = new EstimateComparer<Quantity>(RoundingRule.SignificantDigits(2));
        Estimate<Quantity> Dollars(double value) => Estimate.Exactly(new Quantity(value, Unit.Usd));

        Assert.Single(new HashSet<Estimate<Quantity>>([Dollars(1.249e9), Dollars(1.151e9)], comparer));
        Assert.Equal(2, new HashSet<Estimate<Quantity>>([Dollars(1.249e9), Dollars(1.251e9)], comparer).Count);
        Assert.NotEqual(Dollars(1), Estimate.Exactly(new Quantity(1, Unit.Eur)), comparer);
    }

    private static Figure? Read(string? text) => text is null ? null : Figure.Parse(text);

    private static Series Points(params (int Year, decimal Dollars)[] points) =>
        points.ToSeries(point => TimePeriod.OfYear(point.Year), point => Figure.Exact(point.Dollars, Unit.Usd));

    private static MarketShares<string> Shares(params (string Key, decimal Dollars)[] parts) =>
        parts.ToMarketShares(part => part.Key, part => Figure.Exact(part.Dollars, Unit.Usd));
}
