using System.Text.Json;

namespace StateOfAi.Data.Tests;

public sealed class AddressTests
{
    private const string Koyfin = "\"https://app.koyfin.com/share/bc78c9e929\"";
    private const string Summary = "\"address\": \"https://loop.houmin.site/context/state-of-ai-2023-industry\"";

    [Theory]
    [InlineData("app.koyfin.com/share")]
    [InlineData("//app.koyfin.com/share")]
    [InlineData("/share/bc78c9e929")]
    [InlineData("ftp://app.koyfin.com/share")]
    [InlineData("file:///share")]
    [InlineData("mailto:share@koyfin.com")]
    [InlineData("httpx://app.koyfin.com/share")]
    [InlineData("https:app.koyfin.com/share")]
    [InlineData("https:///share")]
    [InlineData("https://?share")]
    [InlineData("https://app.koyfin.com/sh are")]
    [InlineData(" https://app.koyfin.com/share")]
    [InlineData("https://app.koyfin.com/share ")]
    [InlineData("https://app.koyfin.com/sh\tare")]
    [InlineData("https://app.koyfin.com/sh\nare")]
    [InlineData("https://app.koyfin.com/sh\u00A0are")]
    [InlineData("https://app.koyfin.com/sh\u007Fare")]
    [InlineData("https://app.koyfin.com/sh\u00E4re")]
    [InlineData("https://app.koyfin.com/<share>")]
    [InlineData("https://app.koyfin.com/sh\"are")]
    [InlineData("https://app.koyfin.com/{share}")]
    [InlineData("https://app.koyfin.com/sh|are")]
    [InlineData("https://app.koyfin.com/sh\\are")]
    [InlineData("https://app.koyfin.com/sh^are")]
    [InlineData("https://app.koyfin.com/sh`are")]
    [InlineData("https://app.koyfin.com@share.example/")]
    [InlineData("https://app.koyfin.com:share@share.example/")]
    [InlineData("https://app.koyfin.com/100%")]
    [InlineData("https://app.koyfin.com/100%2")]
    [InlineData("https://app.koyfin.com/100%zz")]
    public void What_no_browser_could_open_as_it_stands_is_refused_as_an_address_and_as_a_copy(string address)
    {
        string json = JsonSerializer.Serialize(address);
        var store = new MemoryStore();
        store.Edit("sources.json", Koyfin, json);
        store.Edit("sources.json", Summary, $"{Summary}, \"readFrom\": {json}");

        IReadOnlyList<DataFinding> findings = Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(store)).Findings;

        // What no text may hold is found once, as that.
        Assert.Equal(["$.rows[1].readFrom", "$.rows[5].address"], findings.Select(finding => finding.JsonPath));
        Assert.All(findings, finding => Assert.Contains(finding.Rule, (string[])["clean-text", "well-formed"]));
    }

    [Theory]
    [InlineData("https://app.koyfin.com/share?p=1&q=a%20b#:~:text=more%20than%2045%2C000")]
    [InlineData("http://datawrapper.dwcdn.net/Yv21C/3/")]
    [InlineData("https://www.datawrapper.de/_/KH89L/")]
    [InlineData("https://[2001:db8::1]/share;v=(1),'2'!*@$+=")]
    public void An_address_that_can_be_opened_is_taken_as_it_stands(string address)
    {
        var store = new MemoryStore();
        store.Edit("sources.json", Koyfin, JsonSerializer.Serialize(address));

        Assert.Equal(address, StateOfAiCatalog.Load(store).Sources["koyfin.bc78c9e929"].Address);
    }
}
