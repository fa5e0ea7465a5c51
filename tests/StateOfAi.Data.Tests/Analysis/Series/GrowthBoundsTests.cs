using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class GrowthBoundsTests
{
    [Theory]
    [InlineData("$10", "more than $20", "at least 2x")]
    [InlineData("$10", "up to $20", "at most 2x")]
    [InlineData("$10", "about $20", "about 2x")]
    [InlineData("about $10", "$20", "about 2x")]
    [InlineData("up to $10", "$20", "at least 2x")]
    [InlineData("at least $10", "$20", "at most 2x")]
    [InlineData("$10 to $20", "$40 to $80", "2x to 8x")]
    [InlineData("$10 to $20", "-$40 to $80", "-4x to 8x")]
    [InlineData("$10 to $20", "-$80 to -$40", "-8x to -2x")]
    [InlineData("up to $20", "-$80 to -$40", "-2x or lower")]
    [InlineData("at least $20", "-$80 to -$40", "-4x or higher")]
    [InlineData("at least $20", "$0", "0x")]
    [InlineData("at least $20", "$0 to $80", "0x to 4x")]
    [InlineData("about $20", "$0", "0x")]
    [InlineData("$10", "$0", "0x")]
    public void A_multiple_keeps_the_bounds_of_both_ends(string from, string to, string multiple)
    {
        Assert.Equal(multiple, Growth.Between(F(from), F(to)).Multiple.ToString());
    }

    [Theory]
    [InlineData("$0", UnknownReason.BaseIsZero)]
    [InlineData("about $0", UnknownReason.BaseIsZero)]
    [InlineData("-$5", UnknownReason.BaseIsNegative)]
    [InlineData("about -$5", UnknownReason.BaseIsNegative)]
    [InlineData("-$9 to -$5", UnknownReason.BaseIsNegative)]
    [InlineData("up to -$5", UnknownReason.BaseIsNegative)]
    [InlineData("-$5 to $5", UnknownReason.BaseMayNotBePositive)]
    [InlineData("$0 to $5", UnknownReason.BaseMayNotBePositive)]
    [InlineData("more than -$5", UnknownReason.BaseMayNotBePositive)]
    [InlineData("up to $0", UnknownReason.BaseMayNotBePositive)]
    public void A_ratio_needs_a_positive_base_and_the_change_does_not(string from, UnknownReason reason)
    {
        Growth growth = Growth.Between(At("2022", from), At("2023", "$10"));

        Assert.Equal(reason, growth.Multiple.Reason);
        Assert.Equal(reason, growth.Percent.Reason);
        Assert.Equal(reason, growth.CompoundAnnualRate.Reason);
        Assert.True(growth.Change.IsKnown);
    }

    [Theory]
    [InlineData("about $10", "more than $20")]
    [InlineData("about $10", "$20 to $30")]
    [InlineData("up to $10", "up to $20")]
    [InlineData("more than $20", "more than $40")]
    public void Bounds_that_leave_nothing_say_so(string from, string to)
    {
        Assert.Equal(UnknownReason.BoundsTooWide, Growth.Between(F(from), F(to)).Multiple.Reason);
    }

    [Fact]
    public void A_tolerance_makes_bounds_of_about()
    {
        Growth growth = Growth.Between(F("about $10").WithTolerance(new Fraction(0.25)), F("$20 to $30"));

        Assert.Equal("1.6x to 4x", growth.Multiple.ToString());
    }

    [Theory]
    [InlineData(null, "$10", "the base is missing")]
    [InlineData("$10", null, "the end is missing")]
    [InlineData(null, null, "the end is missing")]
    public void A_missing_figure_is_not_zero(string? from, string? to, string explanation)
    {
        Growth growth = Growth.Between(At("2022", from), At("2023", to));

        Assert.Equal(UnknownReason.ValueMissing, growth.Change.Reason);
        Assert.Equal(UnknownReason.ValueMissing, growth.Percent.Reason);
        Assert.Equal(UnknownReason.ValueMissing, growth.CompoundMonthlyRate.Reason);
        Assert.Equal(explanation, growth.Multiple.Explanation);
    }

    [Theory]
    [InlineData("$10", "€20", UnknownReason.CurrenciesDiffer)]
    [InlineData("$10", "20 users", UnknownReason.UnitsDiffer)]
    [InlineData("10%", "20 pp", UnknownReason.UnitsDiffer)]
    public void Units_and_currencies_are_never_mixed(string from, string to, UnknownReason reason)
    {
        Growth growth = Growth.Between(F(from), F(to));

        Assert.Equal(reason, growth.Change.Reason);
        Assert.Equal(reason, growth.Multiple.Reason);
    }
}
