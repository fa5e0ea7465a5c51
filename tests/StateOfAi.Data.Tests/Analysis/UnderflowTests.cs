using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

/// <summary>A product, power or share that is not zero and too small for a double is never written as zero.</summary>
public sealed class UnderflowTests
{
    [Theory]
    [InlineData("0.1 ^ 400", "")]
    [InlineData("0.1 ^ 200 * 0.1 ^ 200", "")]
    [InlineData("-(0.1 ^ 200) * 0.1 ^ 200", "")]
    [InlineData("0.0000000000000000000000000001 ^ 12", "")]
    [InlineData("0.5 ^ 1074", "")]
    [InlineData("0.1 ^ [a]", "a=400x to 500x")]
    public void What_is_too_small_for_a_double_is_not_zero(string formula, string fields) =>
        Assert.Equal(UnknownReason.BoundsTooWide, Worked.Out(formula, "multiple", fields).Reason);

    [Theory]
    [InlineData("0.1 ^ [a]", "a=2x to 400x", "at most 0.01x")]
    [InlineData("[a] ^ 400", "a=0.1x to 1x", "at most 1x")]
    [InlineData("0.1 ^ 200 * [a]", "a=0x to 5x", "0x to 5e-200x")]
    [InlineData("0.1 ^ 300 * ([a] - 5)", "a=0x to 6x", "-5e-300x to 1e-300x")]
    [InlineData("0 ^ 400", "", "0x")]
    [InlineData("0 * 0.1 ^ 200", "", "0x")]
    [InlineData("[a] ^ 400", "a=0x to 1x", "0x to 1x")]
    public void The_other_end_stays(string formula, string fields, string expected) =>
        Assert.Equal(expected, Worked.Out(formula, "multiple", fields).ToString());

    [Fact]
    public void A_share_of_a_total_that_is_too_small_for_a_double_is_not_zero()
    {
        Estimate<Fraction> share = new[] { 1e-290 }.ToMarketShares(_ => "a", value => value, Unit.Usd,
            Figure.Exact(7e28m, Unit.Usd))["a"].Share;

        Assert.Equal((0, null, 2.2250738585072014e-308), (share.Lower!.Value.Value, share.Point?.Value, share.Upper!.Value.Value));
        Assert.Equal("0",
            new[] { 0.0 }.ToMarketShares(_ => "a", value => value, Unit.Usd, Figure.Exact(7e28m, Unit.Usd))["a"].Share.ToString());
    }

    [Fact]
    public void A_product_of_shares_that_is_too_small_for_a_double_is_not_zero()
    {
        (string Key, double Value)[] rows = [("a", 1e-170), ("b", 1e-170), ("c", 1)];
        Estimate<HerfindahlPoints> change = rows.ToMarketShares(row => row.Key, row => row.Value, Unit.Usd).Merging("a", "b").Change;

        Assert.Equal((0, null), (change.Lower!.Value.Value, change.Point?.Value));
        Assert.True(change.Upper!.Value.Value > 0);
    }

    [Theory]
    [InlineData("$10", "at least $20")]
    [InlineData("at least $10", "$20")]
    [InlineData("at least $10", "at least $20")]
    [InlineData("about $10", "$20")]
    [InlineData("$10 to $20", "up to $20")]
    public void What_is_all_of_its_market_gains_nothing_beyond_it(string from, string to)
    {
        (TimePeriod Period, Figure Value)[] rows = [(TimePeriod.OfYear(2022), F(from)), (TimePeriod.OfYear(2023), F(to))];
        AmountDecomposition amount = rows.ToMarketSharesByPeriod(row => row.Period, _ => "a", row => row.Value).Shifts[0]["a"].Amount;

        Assert.Equal("$0", amount.OwnGain.ToString());
        Assert.Equal(amount.Change, amount.MarketGrowth);
    }
}
