using System.Text.Json;

namespace StateOfAi.Data.Tests;

public sealed class CslJsonTests
{
    private static readonly Table<Source> Sources = StateOfAiCatalog.Embedded.Sources;

    [Theory]
    [InlineData("soai.2023",
        """{"id":"soai.2023","type":"report","author":[{"literal":"Nathan Benaich"}],"title":"State of AI Report 2023","publisher":"Air Street Capital","issued":{"date-parts":[[2023,10,12]]},"URL":"https://www.stateof.ai/2023"}""")]
    [InlineData("arxiv.1512.02595",
        """{"id":"arxiv.1512.02595","type":"article","title":"Deep Speech 2: End-to-End Speech Recognition in English and Mandarin","publisher":"arXiv","issued":{"date-parts":[[2015,12]]},"number":"arXiv:1512.02595","URL":"https://arxiv.org/abs/1512.02595"}""")]
    [InlineData("copyright-office.newsnet-1004",
        """{"id":"copyright-office.newsnet-1004","type":"webpage","title":"NewsNet 1004","publisher":"US Copyright Office","issued":{"date-parts":[[2023]]},"note":"title read from the address","URL":"https://www.copyright.gov/newsnet/2023/1004.html"}""")]
    [InlineData("science.adh2586",
        """{"id":"science.adh2586","type":"article-journal","title":"Experimental evidence on the productivity effects of generative artificial intelligence","container-title":"Science","DOI":"10.1126/science.adh2586","URL":"https://www.science.org/doi/10.1126/science.adh2586"}""")]
    [InlineData("ft.c93d2a76",
        """{"id":"ft.c93d2a76","type":"article-newspaper","title":"[Financial Times, Gulf states and NVIDIA GPUs]","container-title":"Financial Times","URL":"https://www.ft.com/content/c93d2a76-16f3-4585-af61-86667c5090ba"}""")]
    public void An_item_has_what_is_known_and_nothing_else(string id, string item)
    {
        using JsonDocument expected = JsonDocument.Parse($"[{item}]"), actual = JsonDocument.Parse(Sources[id].Citation.ToCslJson());

        Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));
    }

    [Fact]
    public void Quotation_marks_and_backslashes_come_back_as_they_were()
    {
        var source = new Source
        {
            Id = "own",
            Label = "Own",
            Publisher = "Käse & Co",
            Kind = SourceKind.Blog,
            Title = "A \"b\" \\ c\n<d>",
            Address = "https://example.org/a b"
        };

        JsonElement item = JsonDocument.Parse(source.Citation.ToCslJson()).RootElement[0];

        Assert.Equal("A \"b\" \\ c\n<d>", item.GetProperty("title").GetString());
        Assert.Equal("Käse & Co", item.GetProperty("container-title").GetString());
        Assert.Equal("https://example.org/a%20b", item.GetProperty("URL").GetString());
    }

    [Fact]
    public void Every_source_is_one_item_with_an_address_that_is_one_and_a_type_of_the_specification()
    {
        string[] types = ["article", "article-journal", "article-newspaper", "dataset", "document", "entry-encyclopedia", "graphic", "post",
            "post-weblog", "regulation", "report", "webpage"];
        JsonElement[] items = [.. JsonDocument.Parse(new Citation(Sources).ToCslJson()).RootElement.EnumerateArray()];

        Assert.Equal(Sources.Select(source => source.Id), items.Select(item => item.GetProperty("id").GetString()));
        Assert.All(items, item => Assert.Contains(item.GetProperty("type").GetString(), types));
        Assert.All(items,
            item => Assert.True(!item.TryGetProperty("URL", out JsonElement url) || IsAddress(url.GetString()!), item.GetRawText()));
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out _) && !text.Any(letter => char.IsWhiteSpace(letter) || letter > '~');
}
