using System.Text.Json;
using System.Text.RegularExpressions;

namespace StateOfAi.Data.Tests;

/// <summary>A number rests on the page that states it: not on a home page, list or search that leads to it at best.</summary>
public sealed partial class SourceAddressTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    // The page itself could not be named. Whoever finds it takes the entry away.
    private static readonly Dictionary<string, string> Reasons = new()
    {
        ["guarini.doe-github"] = "the article was read on its author's page, which does not give its own address",
        ["ideogram.home"] = "the footnote prints the home page of the product, and no number rests on it",
        ["meta.annual-reports"] = "the copy that was read does not say which annual report each figure comes from",
        ["meta.quarterly-reports"] = "the copy that was read does not say which quarterly report each figure comes from",
    };

    [Fact]
    public void Every_source_is_a_page_or_has_a_reason_why_it_is_none() => Assert.Equal(
        Reasons.Keys.Order(StringComparer.Ordinal),
        Catalog.Sources.Where(source => FaultOf(source) is not null).Select(source => source.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_no_page_never_passes_for_read_at_its_address() => Assert.All(
        Catalog.Sources.Where(source => FaultOf(source) is not null),
        source => Assert.True(source.Reading is SourceReading.NotRead || source.ReadFrom is not null, source.Id));

    [Fact]
    public void Every_address_in_a_note_is_a_page_too() => Assert.Empty(
        from row in EmbeddedJson.Rows
        from match in Address().Matches(row.Json.TryGetProperty("note", out JsonElement note) ? note.GetString()! : "")
        let fault = PageAddress.FaultOf(match.Value)
        where fault is not null
        select $"{row.Json.GetProperty("id")} names {fault}: {match.Value}");

    [Theory]
    [InlineData("https://www.stateof.ai", "a home page")]
    [InlineData("https://www.datacenterdynamics.com/", "a home page")]
    [InlineData("https://www.tomshardware.com/?utm_source=share", "a home page")]
    [InlineData("https://example.org/index.html", "a home page")]
    [InlineData("https://example.org/en-US/", "a home page")]
    [InlineData("https://example.org/?p=", "a home page")]
    [InlineData("https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1045810&type=10-K", "a list or a search")]
    [InlineData("https://www.sec.gov/edgar/search/#/q=nvidia", "a list or a search")]
    [InlineData("https://www.courtlistener.com/?q=kadrey+meta&type=r", "a list or a search")]
    [InlineData("https://example.org/Search?term=h100", "a list or a search")]
    [InlineData("https://example.org/results?term=h100", "a list or a search")]
    [InlineData("https://example.org/find?k=h100", "a list or a search")]
    [InlineData("https://example.org/tag/gpu/", "a list or a search")]
    [InlineData("https://example.org/category/funding/ai", "a list or a search")]
    [InlineData("https://example.org/blog/page/3", "a list or a search")]
    [InlineData("https://www.sec.gov/Archives/edgar/data/1045810/", "an index")]
    [InlineData("https://www.courtlistener.com/docket/", "an index")]
    [InlineData("https://thomasbjames.com/2026/06/", "an index")]
    [InlineData("https://nvidianews.nvidia.com/news", "an index")]
    [InlineData("https://github.com/nathanbenaich/stateofai", "a repository, whose files change")]
    [InlineData("https://github.com/nathanbenaich/stateofai/tree/main", "a repository, whose files change")]
    [InlineData("https://github.com/nathanbenaich/stateofai/commits/main/compute", "a repository, whose files change")]
    [InlineData("https://huggingface.co/datasets/org/name", "a repository, whose files change")]
    [InlineData("https://x.com/NVIDIADC", "an account")]
    public void The_rule_finds_home_pages_lists_and_searches(string address, string fault) =>
        Assert.Equal(fault, PageAddress.FaultOf(address));

    [Theory]
    [InlineData("https://www.stateof.ai/2023")]
    [InlineData("https://www.stateof.ai/predictions")]
    [InlineData("https://ainad.net/?p=5589")]
    [InlineData("https://www.sec.gov/Archives/edgar/data/1045810/000104581024000029/nvda-20240128.htm")]
    [InlineData("https://www.sec.gov/Archives/edgar/data/1018724/000101872419000004/0001018724-19-000004-index.htm")]
    [InlineData("https://www.courtlistener.com/docket/67569326/kadrey-v-meta-platforms-inc/")]
    [InlineData("https://github.com/nathanbenaich/stateofai/blob/6e39d8e9f4b9bdeaa0be8c3ec93c412eb640d2c3/compute-graph-mar23.png")]
    [InlineData("https://www.telekom.com/en/media/media-information/archive/ai-sovereignty-for-germany-and-europe-1098708")]
    [InlineData("https://top500.org/lists/top500/2026/06/")]
    [InlineData("https://www.globaltimes.cn/page/202211/1279004.shtml")]
    [InlineData("https://x.com/NVIDIADC/status/2056419748225691802")]
    [InlineData("https://news.adobe.com/news/news-details/2023/Adobe-Releases-New-Firefly/default.aspx")]
    public void The_rule_leaves_pages_alone(string address) => Assert.Null(PageAddress.FaultOf(address));

    private static string? FaultOf(Source source) =>
        new[] { source.Address, source.ReadFrom }.OfType<string>().Select(PageAddress.FaultOf).FirstOrDefault(fault => fault is not null);

    [GeneratedRegex("https?://[^\\s\";,]+")]
    private static partial Regex Address();
}
