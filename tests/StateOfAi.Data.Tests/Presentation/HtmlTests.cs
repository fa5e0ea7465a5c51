using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StateOfAi.Data.Tests;

/// <summary>What HTML says, and how it is laid out where a page has no styles.</summary>
public sealed class HtmlTests
{
    private static readonly Deal[] Deals =
    [
        new("A|B \"x\"", "$1.3B", 2021, ["Nobody, \"Nothing\", https://example.com/a_b"]),
        new("C & <D>", "$1M to $2M", 2023,
            ["Somebody, https://example.com/c, from page 3", "Nobody, \"Nothing\", https://example.com/a_b"]),
        new("E", null, 2023, []),
    ];

    private sealed record Deal(string Company, string? Amount, int Year, string[] Sources);

    [Fact]
    public void A_table_has_a_caption_headings_row_names_notes_and_sources() => Assert.Equal(
        """
        <div class="state-of-ai tex2jax_ignore mathjax_ignore">
        <div>
        <table>
        <caption><div><strong>Deals &amp; more</strong></div></caption>
        <thead>
        <tr><th scope="col">Company</th><th scope="col">Amount (USD)</th><th scope="col">Year</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">A|B &quot;x&quot;</th><td>1.3B</td><td>2021</td></tr>
        <tr><td colspan="3">… 2 more rows …</td></tr>
        </tbody>
        </table>
        </div>
        <div>
        <p>Made up.</p>
        <p>Source: Nobody, &quot;Nothing&quot;, <a href="https://example.com/a_b">https://example.com/a_b</a></p>
        </div>
        </div>

        """, Plain(View.ToHtml(1)));

    [Fact]
    public void Marks_and_footnotes_link_to_each_other()
    {
        string html = Plain(View.ToHtml(sources: FootnoteDetail.Full));

        Assert.Contains("""<td>2021</td><td><a id="t-1-row" href="#t-1">1</a></td>""", html);
        Assert.Contains("""<td>2023</td><td><a id="t-2-row" href="#t-2">2</a>, <a href="#t-1">1</a></td>""", html);
        Assert.Contains("""https://example.com/a_b</a> <a href="#t-1-row" title="To the row">↑</a></li>""", html);
        Assert.Contains("""<li id="t-2">Somebody, <a href="https://example.com/c">https://example.com/c</a>, from page 3""", html);
        XElement table = XElement.Parse(View.ToHtml(sources: FootnoteDetail.Full));
        string[] ids = [.. table.Descendants().Attributes("id").Select(id => id.Value)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(table.Descendants().Attributes("href").Where(link => link.Value[0] == '#'),
            link => Assert.Contains(link.Value[1..], ids));
    }

    [Fact]
    public void Ids_are_the_same_each_time_and_other_ones_in_other_tables()
    {
        string Ids(ITabular table) => string.Join(' ',
            Regex.Matches(table.ToHtml(sources: FootnoteDetail.Full), "id=\"[^\"]*\"").Select(match => match.Value));

        Assert.NotEmpty(Ids(View));
        Assert.Equal(Ids(View), Ids(View));
        Assert.NotEqual(Ids(View), Ids(Deals[..2].ToView(view => view.Column("Company", deal => deal.Company).Source("A"))));
        Assert.Empty(Ids(Deals.ToView(view => view.Column("Company", deal => deal.Company))));
    }

    [Fact]
    public void A_first_column_names_rows_where_all_its_cells_differ()
    {
        Assert.Contains("<th scope=\"row\"", new[] { "a", "b" }.ToView(view => view.Column("A", x => x)).ToHtml());
        Assert.DoesNotContain("<th scope=\"row\"", new[] { "a", "a" }.ToView(view => view.Column("A", x => x)).ToHtml());
        Assert.DoesNotContain("<th scope=\"row\"", new[] { "a", "" }.ToView(view => view.Column("A", x => x)).ToHtml());
    }

    [Theory]
    [InlineData("short", true)]
    [InlineData("a text of more than thirty-two letters", false)]
    [InlineData("a-name-of-more-than-thirty-two-letters", true)]
    public void Short_texts_and_names_are_not_broken(string text, bool isUnbroken) => Assert.Equal(isUnbroken, IsUnbroken(text));

    [Fact]
    public void Numbers_periods_and_dates_are_not_broken()
    {
        Assert.True(IsUnbroken(Figure.Parse("$1M to $2M")));
        Assert.True(IsUnbroken(TimePeriod.Parse("2023-01-29/2023-04-29")));
        Assert.Contains("the days <span style=\"white-space:nowrap\">2023-01-29,</span> and",
            new[] { "a long text that names the days 2023-01-29, and others" }.ToView(view => view.Column("A", x => x)).ToHtml());
    }

    [Fact]
    public void Colors_are_those_of_the_page() =>
        Assert.All(Regex.Matches(View.ToHtml(), "(?:color|background)[^;\"]*"), match => Assert.Equal("color:inherit", match.Value));

    [Fact]
    public void A_page_is_a_document_for_light_and_dark()
    {
        string page = View.ToHtmlPage(1, FootnoteDetail.None);

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n", page);
        Assert.Contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", page);
        Assert.Contains("<title>Deals &amp; more</title>", page);
        Assert.Contains("@media (prefers-color-scheme: dark)", page);
        Assert.Contains($"<body>\n{View.ToHtml(1, FootnoteDetail.None)}</body>\n</html>\n", page);
        Assert.Contains("<title>Table</title>", Deals.ToView(view => view.Column("Year", deal => deal.Year)).ToHtmlPage());
        Assert.Throws<ArgumentOutOfRangeException>(() => View.ToHtmlPage(0));
    }

    [Fact]
    public void A_page_of_several_tables_lists_each_source_once()
    {
        ITabular[] tables = [View.Take(1), View, View.WithTitle("Again").TakeLast(1)];
        string page = Plain(tables.ToHtmlPage("Three <tables>", sources: FootnoteDetail.Full));

        Assert.Contains("<title>Three &lt;tables&gt;</title>", page);
        Assert.Contains(
            "<body>\n<h1>Three &lt;tables&gt;</h1>\n<div class=\"state-of-ai tex2jax_ignore mathjax_ignore\">\n<div>\n<table>", page);
        Assert.Equal(3, Regex.Count(page, "<table>"));
        Assert.Contains("<p>Source [<a id=\"source-1-row\" href=\"#source-1\">1</a>]</p>", page);
        Assert.Contains("<td><a id=\"source-2-row\" href=\"#source-2\">2</a>, <a href=\"#source-1\">1</a></td>", page);
        Assert.Equal(["source-1", "source-2"], Regex.Matches(page, "<li id=\"([^\"]*)\"").Select(item => item.Groups[1].Value));
        string[] ids = [.. Regex.Matches(page, " id=\"([^\"]*)\"").Select(id => id.Groups[1].Value)];
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void A_page_of_several_tables_has_short_source_lines_and_each_attribution_once()
    {
        Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
        ITabular[] tables = [revenue.TakeLast(1), revenue.TakeLast(2), revenue.TakeLast(2).YearOverYear()];
        string page = tables.ToHtmlPage("Revenue");

        Assert.Equal(3, Regex.Count(page, ">Sources? \\[<a "));
        Assert.Single(Regex.Matches(page, ">Credit: "));
        Assert.Equal(["source-1", "source-2"], Regex.Matches(page, "<li id=\"(source-[^\"]*)\"").Select(item => item.Groups[1].Value));
        Assert.DoesNotContain("Credit: ", tables.ToHtmlPage("Revenue", notes: FootnoteDetail.Brief));
        Assert.DoesNotContain("10-Q", tables.ToHtmlPage("Revenue", sources: FootnoteDetail.None));
        Assert.EndsWith("<body>\n<h1>Nothing</h1>\n</body>\n</html>\n", Array.Empty<ITabular>().ToHtmlPage("Nothing"));
        Assert.Throws<ArgumentException>(() => tables.ToHtmlPage(" "));
    }

    private static TableView View => Deals.ToView(view => view.Title("Deals & more").Column("Company", deal => deal.Company)
        .Column("Amount", deal => deal.Amount is null ? null : Figure.Parse(deal.Amount)).Column("Year", deal => deal.Year).Note("Made up.")
        .Sources(deal => deal.Sources));

    private static bool IsUnbroken(object value) => Regex.IsMatch(
        new[] { value }.ToView(view => view.Column("A", x => x)).ToHtml(), "<th scope=\"row\" style=\"[^\"]*white-space:nowrap");

    /// <summary>The HTML without styles and hashes.</summary>
    private static string Plain(string html) => Regex.Replace(Regex.Replace(html, " style=\"[^\"]*\"", ""), "t[0-9a-f]{10}-", "t-");
}
