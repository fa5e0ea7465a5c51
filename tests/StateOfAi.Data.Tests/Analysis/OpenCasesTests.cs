namespace StateOfAi.Data.Tests;

/// <summary>Cases from public reports and files of the field.</summary>
public sealed class OpenCasesTests
{
    [Fact]
    public void Percentiles_keep_their_median_in_shares()
    {
        Unit chips = Unit.Count("chip", "chips");
        (string Owner, double P5, double P50, double P95)[] rows = [("A", 20, 30, 45), ("B", 50, 70, 80)];
        MarketShares<string> shares = rows.ToMarketShares(row => row.Owner, row => Estimate.Between<Quantity>(
            new Quantity(row.P5, chips), new Quantity(row.P95, chips), new Quantity(row.P50, chips)));

        Assert.Equal(30, shares["A"].Percent.Point!.Value.Value, 9);
        Assert.Equal(20, shares["A"].Percent.Lower!.Value.Value, 9);
        Assert.Equal(47.36842105263158, shares["A"].Percent.Upper!.Value.Value, 9);
    }

    [Fact]
    public void Money_with_three_decimals_keeps_its_digits()
    {
        Assert.Equal("$1.995", Figure.Exact(1.995m, Unit.Usd).ToString());
        Assert.Equal("119.644 index points", Figure.Exact(119.644m, Unit.IndexPoints).ToString());
        Assert.Equal(Figure.Exact(1.995m, Unit.Usd), Figure.Parse("$1.995"));
    }

    [Fact]
    public void Sums_beyond_a_decimal_are_known()
    {
        Unit flop = Unit.Count("FLOP", "FLOP");
        Estimate<Quantity> sum = new[] { Figure.Exact(5e28m, flop), Figure.Exact(5e28m, flop) }.Sum();

        Assert.Equal(1e29, sum.Number, 1e15);
        Assert.Equal(4e29, (sum * 4).Number, 1e15);
        Assert.Equal(2e29, new[] { 2e29 }.ToSum(number => number, flop).Number);
    }

    [Fact]
    public void The_mean_of_equal_values_is_that_value()
    {
        ColumnTable table = ColumnTable.From(new[] { 5.4, 5.4, 5.4 }).Measure(value => value, out Measure<double> amount).Build();

        Assert.Equal(5.4, table.Aggregate(amount.Mean()));
    }
}
