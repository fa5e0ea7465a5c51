using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace StateOfAi.Data.Tests;

public sealed partial class RowJsonTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    // The serializer does not inherit the attribute.
    [Fact]
    public void Every_type_that_is_shown_as_a_table_has_the_converter() =>
        Assert.Empty(typeof(Figure).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(ITabular)) && !type.IsDefined(typeof(JsonConverterAttribute), inherit: false))
            .Select(type => type.Name));

    [Fact]
    public void Every_row_of_the_catalog_is_written()
    {
        int rows = 0;
        foreach (Row row in Catalog.Tables.SelectMany(table => table.Rows))
        {
            using JsonDocument json = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(row, row.GetType()));
            Assert.NotEqual(0, json.RootElement.GetProperty("rows").GetArrayLength());
            rows++;
        }

        Assert.InRange(rows, 1_000, int.MaxValue);
    }

    [Fact]
    public void A_growth_has_its_numbers_periods_and_sources()
    {
        Growth growth = Catalog.Datasets.NvidiaRevenue.DataCenter.YearOverYear(TimePeriod.Parse("nvidia:FY2024-Q2"));

        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(new { growth }));

        JsonElement table = json.RootElement.GetProperty("growth");
        Assert.Contains("\"unit\":\"USD\"", table.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("\"code\":\"nvidia:FY2024-Q2\"", table.GetRawText(), StringComparison.Ordinal);
        Assert.NotEqual(0, table.GetProperty("sources").GetArrayLength());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(growth.ToJson()), JsonNode.Parse(table.GetRawText())));
    }

    public static TheoryData<object> Results
    {
        get
        {
            Series series = Catalog.Datasets.NvidiaRevenue.DataCenter;
            (string Region, int Year, decimal Amount)[] sales =
                [("North", 2022, 1), ("South", 2022, 2), ("North", 2023, 3), ("South", 2023, 4)];
            MarketShares<string> shares = sales.ToMarketShares(sale => sale.Region, sale => sale.Amount, Unit.Usd);
            return new(
                series, series.YearOverYear(), series.Take(2), series.Where(_ => false), shares, shares.Herfindahl, shares["North"],
                Catalog.Reports[2023].Audit(), Catalog.Reports[2023], Catalog.Datasets, (object)Catalog, Catalog.Search("NVIDIA"),
                Catalog.Validate(), series.ToView(), series.Peak());
        }
    }

    [Theory]
    [MemberData(nameof(Results), DisableDiscoveryEnumeration = true)]
    public void A_result_is_written_as_its_table(object result)
    {
        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(result, result.GetType()));
        if (result is not ITabular table)
            return;
        using JsonDocument expected = JsonDocument.Parse(table.ToJson());
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse(expected.RootElement.GetRawText()), JsonNode.Parse(json.RootElement.GetRawText())));
    }

    [Fact]
    public void Numbers_on_other_scales_are_written_with_their_text()
    {
        HerfindahlIndex index = new[] { ("A", 1m), ("B", 1m) }.ToMarketShares(row => row.Item1, row => row.Item2, Unit.Usd).Herfindahl;

        Assert.Equal("""{"value":5000,"low":5000,"high":5000,"unit":null,"text":"5,000"}""",
            JsonSerializer.Serialize(new HerfindahlPoints(5000)));
        Assert.Contains("5,000", JsonSerializer.Serialize(index), StringComparison.Ordinal);
        Assert.Equal("\"$5M\"", JsonSerializer.Serialize<object>(Figure.Parse("$5M")));
    }

    [Fact]
    public void A_result_cannot_be_read()
    {
        NotSupportedException error = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Growth>("{}"));

        Assert.Contains("A Growth is written as JSON, but cannot be read from it", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_generated_context_needs_no_reflection()
    {
        var answer = new Answer(
            Figure.Parse("$1.3B"), TimePeriod.OfQuarter(2023, 2), new Percent(12.5), null, Estimate.Exactly(new Quantity(5, Unit.Gpus)),
            new() { [Currency.Usd] = new(0.5) }, Growth.Between(Figure.Parse("$1"), Figure.Parse("$2")),
            Catalog.Reports[2023].Acquisitions["acquisition.databricks-mosaicml"]);

        string json = JsonSerializer.Serialize(answer, Generated.Default.Answer);

        Assert.StartsWith(
            """{"Amount":"$1.3B","Quarter":"2023-Q2","Stake":"12.5%","Change":null,"Chips":{"low":5,"value":5,"high":5,"unit":"gpu"},""",
            json, StringComparison.Ordinal);
        Assert.Equal(answer.Chips, JsonSerializer.Deserialize(
            """{"Chips":"5 GPUs","Amount":"$1","Quarter":"2023","Stake":"1%"}""", Generated.Default.Numbers)!.Chips);
    }

    internal sealed record Numbers(Figure Amount, TimePeriod Quarter, Percent Stake, Percent? Change, Estimate<Quantity> Chips);

    internal sealed record Answer(Figure Amount, TimePeriod Quarter, Percent Stake, Percent? Change, Estimate<Quantity> Chips,
        Dictionary<Currency, Fraction> Rates, Growth Growth, Acquisition Deal);

    [JsonSerializable(typeof(Answer))]
    [JsonSerializable(typeof(Numbers))]
    private sealed partial class Generated : JsonSerializerContext;
}
