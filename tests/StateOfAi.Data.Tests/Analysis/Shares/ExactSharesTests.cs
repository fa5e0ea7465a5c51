namespace StateOfAi.Data.Tests;

/// <summary>Amounts of rows are added up exactly, as those of a table: the order of rows and parts changes no digit.</summary>
public sealed class ExactSharesTests
{
    [Theory]
    [InlineData(new[] { 1e16, 1, -1e16 }, 1.0)]
    [InlineData(new[] { 0.1, 0.2, 0.3 }, 0.6)]
    [InlineData(new[] { 0.3, 0.2, 0.1 }, 0.6)]
    [InlineData(new[] { 1e308, 1e308, -1e308 }, 1e308)]
    [InlineData(new[] { 1.7976931348623157e308, 1e292, -1.7976931348623157e308 }, 1e292)]
    [InlineData(new[] { 1.0, 1e-300, -1.0, 5e-324 }, 1e-300)]
    [InlineData(new[] { 9007199254740992, 1.0, 1.0 }, 9007199254740994.0)]
    [InlineData(new[] { 9007199254740992, 1.0, 1e-300 }, 9007199254740994.0)]
    public void An_amount_is_rounded_once(double[] numbers, double sum)
    {
        Assert.Equal(sum, numbers.ToMarketShares(_ => "a", number => number, Unit.Usd)["a"].Amount.Value.Value);
        Assert.Equal(sum, Sample.Of(numbers, Unit.Usd).Sum.Value.Value);
    }

    [Fact]
    public void Rows_and_table_agree_on_what_cancels()
    {
        (string Key, double Amount)[] rows = [("a", 1e16), ("a", 1), ("a", -1e16), ("b", 1)];

        Assert.Equal("a: 50%; b: 50%", rows.ToMarketShares(row => row.Key, row => row.Amount, Unit.Usd).ToString());
    }

    [Fact]
    public void Two_million_tenths_in_three_keys()
    {
        // 666,667 and 666,666 times the double nearest to 0.1, rounded once.
        MarketShares<int> shares = Enumerable.Range(0, 2_000_000).ToMarketShares(row => row % 3, _ => 0.1, Unit.Usd);

        Assert.Equal([66666.7, 66666.7, 66666.6], shares.OrderBy(share => share.Key).Select(share => share.Amount.Value.Value));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_order_of_rows_changes_a_digit_of_amounts_shares_and_what_is_left(int seed)
    {
        var random = new Random(seed);
        for (int times = 0; times < 200; times++)
        {
            (string Key, TimePeriod Year,
                double Amount)[] rows = [
                    .. Enumerable.Range(0, random.Next(2, 60))
                        .Select(_ => ($"k{random.Next(8)}", TimePeriod.OfYear(2020 + random.Next(2)), random.Next(1, 100_000) / 100.0))];
            ColumnTable table = ColumnTable.From(rows).Dimension(row => row.Key, out var key).Dimension(row => row.Year, out var year)
                .Measure(row => row.Amount, out var amount).Build(null, TestContext.Current.CancellationToken);
            Figure total = Figure.Exact(100_000, Unit.Usd);
            string[] expected =
                Texts(table.ToMarketShares(key, amount, Unit.Usd), table.ToMarketShares(key, amount, Unit.Usd, total),
                    table.ToMarketSharesByPeriod(year, key, amount, Unit.Usd));

            for (int order = 0; order < 3; order++)
            {
                random.Shuffle(rows);
                Assert.Equal(expected, Texts(
                    rows.ToMarketShares(row => row.Key, row => row.Amount, Unit.Usd),
                    rows.ToMarketShares(row => row.Key, row => row.Amount, Unit.Usd, total),
                    rows.ToMarketSharesByPeriod(row => row.Year, row => row.Key, row => row.Amount, Unit.Usd)));
                Assert.Equal(
                    table.Aggregate(amount.Sum(), amount.Mean()),
                    (rows.ToSample(row => row.Amount, Unit.Usd).Sum.Value.Value,
                        rows.ToSample(row => row.Amount, Unit.Usd).Mean.Value.Value));
            }
        }
    }

    [Fact]
    public void Sums_of_decimals_are_exact_in_any_order_and_go_on_beyond_a_decimal()
    {
        decimal[] rows = [7e28m, 7e28m, -7e28m, 0.01m];

        Assert.Equal(7e28, rows.ToMarketShares(_ => "a", row => row, Unit.Usd)["a"].Amount.Value.Value);
        Assert.Equal(0.01, rows[1..].ToMarketShares(_ => "a", row => row, Unit.Usd)["a"].Amount.Value.Value);
        Assert.Equal(1.4e29, rows[..2].ToMarketShares(_ => "a", row => row, Unit.Usd)["a"].Amount.Value.Value);
        Assert.Equal(0.3, new[] { 0.1m, 0.2m }.ToMarketShares(_ => "a", row => row, Unit.Usd)["a"].Amount.Value.Value);
    }

    private static string[] Texts(MarketShares<string> shares, MarketShares<string> ofTotal, MarketSharesByPeriod<string> byPeriod) =>
        [.. Texts(shares), .. Texts(ofTotal), .. byPeriod.OrderBy(one => one.Key).SelectMany(one => Texts(one.Value))];

    private static IEnumerable<string> Texts(MarketShares<string> shares) => shares.OrderBy(share => share.Key, StringComparer.Ordinal)
        .Select(share => $"{share.Key} {share.Amount.Value.Value:R} {share.Share.Value.Value:R} {share.Rank}")
        .Append($"{shares.Whole.Value.Value:R} {shares.Rest.Value.Value:R}");
}
