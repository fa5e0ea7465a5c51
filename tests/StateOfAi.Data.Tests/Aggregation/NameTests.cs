namespace StateOfAi.Data.Tests;

/// <summary>What dimensions, measures and aggregates are called in tables of results.</summary>
public class NameTests
{
    private Dimension<string>? _usedRegion;

    [Fact]
    public void Variables_give_their_names_in_words()
    {
        ColumnTableBuilder builder = new ColumnTableBuilder()
            .Dimension(new[] { "EU" }, out _usedRegion)
            .Dimension(new[] { "EU" }, out Dimension<string> Q3)
            .Measure(new[] { 1.5 }, out var amountUSD)
            .Measure(new long?[] { null }, out Measure<long> @long)
            .Measure(new[] { 1m }, out Measure<decimal> price, name: "Price, in $")
            .Measure(new[] { 1 }, out Measure<int> units, name: null)
            .Dimension(new[] { 1 }, out Dimension<int> without, name: "");
        builder.Build();

        Assert.Equal(("used region", "q3", "amount USD", "long", "Price, in $", "value", "key"),
            (_usedRegion.Name, Q3.Name, amountUSD.Name, @long.Name, price.Name, units.Name, without.Name));
        Assert.Equal(["standard deviation of amount USD", "median of amount USD", "quantile 0.9 of amount USD"],
            [amountUSD.StandardDeviation().Name, amountUSD.Median().Name, amountUSD.Quantile(new(0.9)).Name]);
        Assert.Equal(["first of long", "values of long", "distinct count of long", "distinct count of used region", "count"],
            [@long.First().Name, @long.CountPresent().Name, @long.DistinctCount().Name, _usedRegion.DistinctCount().Name,
                Aggregate.Count().Name]);
    }

    [Fact]
    public void Results_are_shown_under_names()
    {
        ColumnTable table = ColumnTable.From([("EU", 2022, 2.5), ("US", 2022, 4), ("EU", 2023, 1)])
            .Dimension(deal => deal.Item1, out var region).OrderedDimension(deal => deal.Item2, out var year)
            .Measure(deal => deal.Item3, out var amount).Build();

        Assert.Equal(
            """
            | Region | Sum of amount | Count |
            | --- | ---: | ---: |
            | EU | 3.5 | 2 |
            | US | 4.0 | 1 |
            """, table.GroupBy(region).Aggregate(amount.Sum(), Aggregate.Count()).ToMarkdown().Trim(), ignoreLineEndingDifferences: true);
        Assert.Equal("Region,Total,Total (2)",
            table.GroupBy(region).Aggregate(amount.Sum().Named("Total"), Aggregate.Count().Named("total")).ToCsv().Split('\n')[0].Trim(),
            ignoreCase: true);
        Assert.Equal("Region,Year,Max of amount", table.GroupBy(region, year).Aggregate(amount.Max()).ToCsv().Split('\n')[0].Trim());
    }

    [Fact]
    public void Groups_are_found_by_their_key()
    {
        ColumnTable table = ColumnTable.From([("EU", 2022, 2.5), ("US", 2022, 4), ("EU", 2023, 1)])
            .Dimension(deal => deal.Item1, out var region).OrderedDimension(deal => deal.Item2, out var year)
            .Measure(deal => deal.Item3, out var amount).Build();
        Groups<string, double?> byRegion = table.Where(year.Is(2022)).GroupBy(region).Aggregate(amount.Sum());

        Assert.Equal((2.5, 4.0), (byRegion["EU"], byRegion["US"]));
        Assert.Equal(1, table.GroupBy(region, year).Aggregate(Aggregate.Count())[("EU", 2023)]);
        Assert.StartsWith("There is no group (US, 2024). The groups are: (EU, 2022), ",
            Assert.Throws<KeyNotFoundException>(() => table.GroupBy(region, year).Aggregate(amount.Sum())[("US", 2024)]).Message,
            StringComparison.Ordinal);
        Assert.False(byRegion.TryGetValue("Eu", out double? none));
        Assert.Null(none);
        Assert.Equal("There is no group Eu. The groups are: EU, US.", Assert.Throws<KeyNotFoundException>(() => byRegion["Eu"]).Message);
        Assert.Equal("There is no group US. The result has no groups.",
            Assert.Throws<KeyNotFoundException>(() => table.Where(year.Is(1)).GroupBy(region).Aggregate(amount.Sum())["US"]).Message);
    }

    [Fact]
    public void Errors_name_the_column()
    {
        (string? Region, double Amount)[] rows = [("EU", 1), (null, double.NaN)];

        Assert.StartsWith("The region of row 1, counted from 0, is null;",
            Assert.Throws<ArgumentException>(() => ColumnTable.From(rows).Dimension(row => row.Region!, out var region).Build()).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("The amount of row 1, counted from 0, is NaN;",
            Assert.Throws<ArgumentException>(() => ColumnTable.From(rows).Measure(row => row.Amount, out var amount).Build()).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("The used share of row 0, counted from 0, is Infinity;",
            Assert
                .Throws<ArgumentException>(() =>
                    new ColumnTableBuilder().Measure(new[] { double.PositiveInfinity }, out var usedShare)).Message,
                        StringComparison.Ordinal);

        new ColumnTableBuilder().Dimension(new[] { 1 }, out var year).Measure(new[] { 1m }, out var price).Build();
        ColumnTable other = new ColumnTableBuilder().Dimension(new[] { 1 }, out var month).Build();
        Assert.StartsWith("The dimension year belongs to a different table than the rows.",
            Assert.Throws<ArgumentException>(() => other.GroupBy(year)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The sum of price belongs to a different table than the rows.",
            Assert.Throws<ArgumentException>(() => other.GroupBy(month).Aggregate(price.Sum())).Message, StringComparison.Ordinal);
    }
}
