using System.Globalization;

namespace StateOfAi.Data.Tests;

public sealed class ApiPriceTests
{
    private const decimal Million = 1_000_000;

    private static readonly ApiPricesDataset Prices = StateOfAiCatalog.Embedded.Datasets.ApiPrices;

    [Fact]
    public void Every_number_of_the_researched_table_is_that_of_the_row() => ResearchedTable.AssertIs("llm_api_prices", Prices,
        new()
        {
            ["model_id"] = row => row.ModelId,
            ["valid_from"] = row => row.ValidFrom?.ToString(),
            ["valid_to"] = row => row.ValidTo?.ToString(),
            ["first_seen"] = row => row.FirstSeen?.ToString(),
            ["last_seen"] = row => row.LastSeen?.ToString(),
        },
        new()
        {
            ["input_usd_per_million"] = row => row.Input.Value * Million,
            ["output_usd_per_million"] = row => row.Output.Value * Million,
            ["cached_input_usd_per_million"] = row => row.CachedInput?.Value * Million,
        });

    [Fact]
    public void The_dearest_and_the_cheapest_tokens_written()
    {
        ApiPrice[] sorted = [.. Prices.OrderBy(row => row.Output.Value)];

        Assert.Equal(("ministral-3b-latest", 0.04m), (sorted[0].ModelId, sorted[0].Output.Value * Million));
        Assert.Equal(("o1-pro", 600m), (sorted[^1].ModelId, sorted[^1].Output.Value * Million));
    }

    // Half of the 160 prices are at least four times as high for what is written as for what is read.
    [Fact]
    public void Writing_costs_four_times_as_much_as_reading()
    {
        decimal[] ratios = [.. Prices.Select(row => row.Output.Value!.Value / row.Input.Value!.Value).Order()];

        Assert.Equal((4m, 4m), (ratios[79], ratios[80]));
        Assert.Equal(81, Prices.Count(row => row.CachedInput is not null));
    }

    [Fact]
    public void A_price_is_for_prompts_of_a_length()
    {
        ApiPrice[] sonnet = [.. Prices.Where(row => row.Model is "Claude Sonnet 4 and 4.5")];

        Assert.Equal(["up to 200,000 tokens", "more than 200,000 tokens"], sonnet.Select(row => row.PromptLength!.ToString()));
        Assert.Equal([3m, 6m], sonnet.Select(row => row.Input.Value!.Value * Million));
    }

    [Fact]
    public void A_price_reads_per_million_tokens() =>
        Assert.Equal("OpenAI, GPT-4o: $2.5 in, $10 out per million tokens", Prices["api-price.gpt-4o"].ToString());

    [Theory]
    [InlineData("api-price.o3.to-2025-06-10", "conflict.o3-price")]
    [InlineData("api-price.o3.from-2025-06-10", "conflict.o3-price")]
    [InlineData("api-price.deepseek-v4-pro.to-2026-04-26", "conflict.deepseek-v4-pro-price")]
    public void A_price_that_the_list_lost_is_a_doubt(string id, string conflict) =>
        Assert.Contains(Prices[id].Doubts, doubt => doubt.Cause?.Id == conflict);

    [Fact]
    public void An_announced_price_is_a_projection() => Assert.Equal(["api-price.claude-sonnet-5.from-2026-09-01"],
        Prices.Where(row => row.Doubts.Any(doubt => doubt.Kind is DoubtKind.Projection)).Select(row => row.Id));

    // By hand from the table: the older price ends on the day on which the newer one begins, whatever days either was seen on.
    [Theory]
    [InlineData("DeepSeek-V4-Pro", 2026, 4, 22, "")]
    [InlineData("DeepSeek-V4-Pro", 2026, 4, 23, "3.48")]
    [InlineData("DeepSeek-V4-Pro", 2026, 4, 25, "3.48")]
    [InlineData("DeepSeek-V4-Pro", 2026, 4, 26, "0.87")]
    [InlineData("DeepSeek-V4-Pro", 2026, 11, 30, "0.87")]
    [InlineData("o3", 2025, 6, 9, "40")]
    [InlineData("o3", 2025, 6, 10, "8")]
    [InlineData("o3", 2026, 8, 5, "8")]
    [InlineData("Claude Sonnet 5", 2026, 8, 5, "10")]
    [InlineData("GPT-4o", 2026, 8, 5, "10")]
    [InlineData("GPT-4o", 2026, 8, 6, "")]
    public void A_price_applies_on_a_day(string model, int year, int month, int day, string dollars) =>
        Assert.Equal(dollars, string.Join(' ', Prices.At(new(year, month, day)).Where(row => row.Model == model)
            .Select(row => (row.Output.Value!.Value * Million).ToString("0.##", CultureInfo.InvariantCulture))));

    [Fact]
    public void Every_price_is_second_hand_and_only_facts()
    {
        Assert.Equal("LicenseRef-facts-only", Prices.License);
        Assert.All(Prices, row => Assert.Contains(row.Doubts, doubt => doubt.Kind is DoubtKind.SecondHand));
        Assert.Equal(["genai-prices"], Prices["api-price.deepseek-v4-pro.from-2026-04-26"].Sources.Select(source => source.Id));
    }

    [Fact]
    public void Days_are_those_of_the_file()
    {
        ApiPrice davinci = Prices["api-price.text-davinci-003"];

        Assert.Equal("2025-11-29", davinci.FirstSeen.ToString());
        Assert.Contains("after it had been withdrawn", davinci.Note, StringComparison.Ordinal);
        Assert.Equal(11, Prices.GroupBy(row => row.ModelId).Count(model => model.Count() > 1));
    }
}
