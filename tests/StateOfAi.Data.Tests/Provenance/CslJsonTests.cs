using System.Text.Json;

namespace StateOfAi.Data.Tests;

public sealed class CslJsonTests
{
    private static readonly Table<Source> Sources = StateOfAiCatalog.Embedded.Sources;

    [Theory]
    [InlineData("soai.2023",
        """{"id":"soai.2023","type":"report","author":[{"family":"Benaich","given":"Nathan"}],"title":"State of AI Report 2023","publisher":"Air Street Capital","issued":{"date-parts":[[2023,10,12]]},"accessed":{"date-parts":[[2026,11]]},"note":"from a secondary source, https://loop.houmin.site/context/state-of-ai-2023-industry","URL":"https://www.stateof.ai/2023"}""")]
    [InlineData("arxiv.1512.02595",
        """{"id":"arxiv.1512.02595","type":"article","title":"Deep Speech 2: End-to-End Speech Recognition in English and Mandarin","publisher":"arXiv","issued":{"date-parts":[[2015,12]]},"accessed":{"date-parts":[[2026,11,29]]},"note":"read in the copy http://www.wangfz.com/archives/74181","number":"arXiv:1512.02595","URL":"https://arxiv.org/abs/1512.02595"}""")]
    [InlineData("copyright-office.newsnet-1004",
        """{"id":"copyright-office.newsnet-1004","type":"webpage","title":"NewsNet 1004","publisher":"US Copyright Office","issued":{"date-parts":[[2023]]},"note":"title read from the address","URL":"https://www.copyright.gov/newsnet/2023/1004.html"}""")]
    [InlineData("science.adh2586",
        """{"id":"science.adh2586","type":"article-journal","title":"Experimental evidence on the productivity effects of generative artificial intelligence","container-title":"Science","accessed":{"date-parts":[[2026,11,29]]},"note":"read in the copy https://scribd.com/document/739494107/Noy-Zhang-2023-ChatGPT","DOI":"10.1126/science.adh2586","URL":"https://www.science.org/doi/10.1126/science.adh2586"}""")]
    [InlineData("ft.c93d2a76",
        """{"id":"ft.c93d2a76","type":"article-newspaper","title":"[Gulf states and NVIDIA GPUs]","container-title":"Financial Times","URL":"https://www.ft.com/content/c93d2a76-16f3-4585-af61-86667c5090ba"}""")]
    [InlineData("nvidia.filing-fy2025-q2",
        """{"id":"nvidia.filing-fy2025-q2","type":"report","author":[{"literal":"NVIDIA"}],"title":"[quarterly report for Q2 of fiscal 2025]","publisher":"NVIDIA","genre":"10-Q","issued":{"date-parts":[[2024]]},"accessed":{"date-parts":[[2026,11]]},"note":"from a secondary source, https://github.com/KazooKat/ram-price-outlook/blob/f3a891792c9cd5f54f3fdd78603862b3d53439dd/data/raw/sec_segments/segment_revenue.csv","URL":"https://www.sec.gov/Archives/edgar/data/1045810/000104581024000264/nvda-20240728.htm"}""")]
    [InlineData("courtlistener.concord-anthropic",
        """{"id":"courtlistener.concord-anthropic","type":"legal_case","title":"Concord Music Group, Inc. v. Anthropic PBC","publisher":"CourtListener","genre":"docket","note":"title read from the address","URL":"https://www.courtlistener.com/docket/68889092/concord-music-group-inc-v-anthropic-pbc/"}""")]
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
        string[] types = ["article", "article-journal", "article-newspaper", "dataset", "document", "entry-encyclopedia", "graphic",
            "legal_case", "post", "post-weblog", "regulation", "report", "webpage"];
        JsonElement[] items = [.. JsonDocument.Parse(new Citation(Sources).ToCslJson()).RootElement.EnumerateArray()];

        Assert.Equal(Sources.Select(source => source.Id), items.Select(item => item.GetProperty("id").GetString()));
        Assert.All(items, item => Assert.Contains(item.GetProperty("type").GetString(), types));
        Assert.All(items,
            item => Assert.True(!item.TryGetProperty("URL", out JsonElement url) || IsAddress(url.GetString()!), item.GetRawText()));
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out _) && !text.Any(letter => char.IsWhiteSpace(letter) || letter > '~');
}
