namespace StateOfAi.Data.Tests;

public sealed class AppRetentionTests
{
    private static readonly Dataset<Observation> Apps = StateOfAiCatalog.Embedded.Datasets.AppRetention;

    [Theory]
    [InlineData("genai-median-retention", "retention", null, "generative-AI apps", "42%")]
    [InlineData("consumer-median-retention", "retention", null, "established consumer apps", "63%")]
    [InlineData("genai-median-daily", "daily-to-monthly-users", null, "generative-AI apps", "14%")]
    [InlineData("best-consumer-daily", "daily-to-monthly-users", null, "best consumer apps", "60 to 65%")]
    [InlineData("whatsapp-daily", "daily-to-monthly-users", "WhatsApp", null, "85%")]
    [InlineData("chatgpt-retention", "retention", "ChatGPT", null, "56%")]
    [InlineData("youtube-retention", "retention", "YouTube", null, "85%")]
    [InlineData("candy-crush-retention", "retention", "Candy Crush", null, "48%")]
    [InlineData("character-ai-daily", "daily-to-monthly-users", "Character.AI", null, "41%")]
    [InlineData("chatgpt-daily", "daily-to-monthly-users", "ChatGPT", null, "14%")]
    [InlineData("established-apps-retention", "retention", null, "established apps", "64 to 85%")]
    public void Apps_and_groups_are_as_quoted(string id, string measure, string? product, string? subject, string value)
    {
        Observation row = Apps["app-retention." + id];

        Assert.Equal(("measure." + measure, product, subject, value),
            (row.Measure.Id, row.Product?.Name, row.Subject, row.Value!.ToString()));
    }

    [Fact]
    public void There_are_eleven() => Assert.Equal(11, Apps.Count);

    [Theory]
    [InlineData("chatgpt-retention", "genai-median-retention", 14, 14, 1.333333)]
    [InlineData("chatgpt-retention", "consumer-median-retention", -7, -7, 0.888889)]
    [InlineData("candy-crush-retention", "consumer-median-retention", -15, -15, 0.761905)]
    [InlineData("character-ai-daily", "genai-median-daily", 27, 27, 2.928571)]
    public void Apps_are_compared_with_the_medians(string app, string median, double low, double high, double ratio)
    {
        var comparison = CohortComparison.Between(Of(app), Of(median));

        Assert.Equal((low, high), (comparison.PercentagePoints.Lower!.Value.Value, comparison.PercentagePoints.Upper!.Value.Value));
        Assert.Equal(ratio, comparison.Ratio.Point!.Value.Value, 6);
    }

    [Fact]
    public void A_range_against_a_median_has_bounds_and_no_point()
    {
        var comparison = CohortComparison.Between(Of("established-apps-retention"), Of("consumer-median-retention"));

        Assert.Equal((1, 22, null),
            (comparison.PercentagePoints.Lower!.Value.Value, comparison.PercentagePoints.Upper!.Value.Value,
                comparison.PercentagePoints.Point));
    }

    /// <summary>The source gives 64 to 85 percent for apps including YouTube and Instagram, and no number for Instagram.</summary>
    [Fact]
    public void No_product_has_a_range_that_belongs_to_a_group()
    {
        Assert.DoesNotContain(Apps, row => row.Product?.Id is "product.instagram");
        Assert.All(Apps.Where(row => row.Product is not null), row => Assert.NotNull(row.Value!.Value));
        Assert.Contains("including YouTube and Instagram", Apps["app-retention.established-apps-retention"].Note, StringComparison.Ordinal);
    }

    private static CohortValue Of(string id) => CohortValue.Of(Apps["app-retention." + id].Label, Apps["app-retention." + id].Value);
}
