using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class MarketSharesOfNumbersTests
{
    private sealed record Sale(string Vendor, decimal? Price, double? Hours, int Units, long Visits);

    private static readonly Sale[] Sales = [new("A", 0.1m, 1.5, 10, 1), new("B", 0.2m, 3, 30, 3), new("A", 0.2m, 1.5, 10, 0)];

    [Fact]
    public void Plain_numbers_of_any_type_become_shares()
    {
        // 0.3 of 0.5; 3 of 6; 20 of 50; 1 of 4.
        Assert.Equal("A: 60%; B: 40%", Sales.ToMarketShares(sale => sale.Vendor, sale => sale.Price, Unit.Usd).ToString());
        Assert.Equal("A: 50%; B: 50%", Sales.ToMarketShares(sale => sale.Vendor, sale => sale.Hours, Unit.Hours).ToString());
        Assert.Equal("B: 60%; A: 40%", Sales.ToMarketShares(sale => sale.Vendor, sale => sale.Units, Unit.Gpus).ToString());
        Assert.Equal("B: 75%; A: 25%", Sales.ToMarketShares(sale => sale.Vendor, sale => sale.Visits, Unit.Users).ToString());
        Assert.Equal("$0.3", Sales.ToMarketShares(sale => sale.Vendor, sale => sale.Price, Unit.Usd)["A"].Amount.ToString());
        Assert.Equal("A: 30%; B: 20%; the rest: 50%",
            Sales.ToMarketShares(sale => sale.Vendor, sale => sale.Price, Unit.Usd, total: F("$1")).ToString());
    }

    [Fact]
    public void Numbers_are_refused_as_figures_are()
    {
        Assert.Equal(UnknownReason.PartIsNegative, Shares(-1, 2)["A"].Share.Reason);
        Assert.Equal(UnknownReason.WholeIsZero, Shares(0, 0)["A"].Share.Reason);
        Assert.Equal(UnknownReason.ValueMissing, Shares(1, null)["A"].Share.Reason);
        Assert.Equal(
            "both amounts are missing (first: row 1), and a missing amount is not zero; row.… ?? Missing.LeftOut leaves such rows "
                + "out and says so, and row.… ?? Missing.UpTo(maximum) bounds them",
            new double?[] { null, null }.ToMarketShares(_ => "A", number => number, Unit.Usd)["A"].Amount.Explanation);
        Assert.Equal(UnknownReason.PartAboveWhole, Shares(1, 2, F("$2"))["A"].Share.Reason);
        Assert.Equal(UnknownReason.UnitsDiffer, Shares(1, 2, F("2 users"))["A"].Share.Reason);

        static MarketShares<string> Shares(double a, double? b, Figure? total = null) =>
            new[] { ("A", (double?)a), ("B", b) }.ToMarketShares(row => row.Item1, row => row.Item2, Unit.Usd, total);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_is_not_finite_is_no_amount(double number) =>
        Assert.Contains("Row 1",
            Assert.Throws<ArgumentException>("value", () => new[] { number }.ToMarketShares(_ => "A", value => value, Unit.Usd)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Sums_of_decimals_are_exact_or_beyond_them_in_doubles()
    {
        decimal[] large = [decimal.MaxValue, decimal.MaxValue];

        // Twice 2^96 - 1.
        Assert.Equal(158456325028528675187087900672.0, large.ToMarketShares(_ => "A", value => value, Unit.Usd)["A"].Amount.Value.Value);
        Assert.Equal(158456325028528675187087900672.0,
            large.ToMarketShares(_ => "A", value => Figure.Exact(value, Unit.Usd))["A"].Amount.Value.Value);
        Assert.Throws<ArgumentException>("key", () => large.ToMarketShares(_ => (string)null!, value => value, Unit.Usd));
        Assert.Throws<ArgumentException>("unit", () => large.ToMarketShares(_ => "A", value => value));
        Assert.Throws<ArgumentNullException>("value", () => large.ToMarketShares(_ => "A", null!, Unit.Usd));
    }

    [Fact]
    public void A_dictionary_of_figures_needs_no_lambdas()
    {
        Dictionary<string, Figure> figures = new() { ["A"] = F("$30B"), ["B"] = F("$10B") };
        Dictionary<string, Figure?> missing = new() { ["A"] = F("$30B"), ["B"] = null };

        Assert.Equal("A: 75%; B: 25%", MarketShares.Of(figures).ToString());
        Assert.Equal("A: 60%; B: 20%; the rest: 20%", MarketShares.Of(figures, F("$50B")).ToString());
        Assert.Equal(UnknownReason.ValueMissing, MarketShares.Of(missing.AsEnumerable())["A"].Share.Reason);
    }
}
