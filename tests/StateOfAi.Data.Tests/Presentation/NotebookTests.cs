using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive.Formatting;

namespace StateOfAi.Data.Tests;

/// <summary>What notebooks print, by the formatters that they use.</summary>
public sealed class NotebookTests
{
    private static readonly Report Report = StateOfAiCatalog.Embedded.Reports[2023];

    private sealed record Deal(string Company, double Amount, int Year);

    private static readonly Deal[] Deals = [new("<script>alert(1)</script>", 3, 2021), new("B & C", 1, 2021), new("D", 9, 2022)];

    public static TheoryData<string, string> Shown => new()
    {
        { "table", ">Databricks buys MosaicML</th>" },
        { "dataset", "<caption>" },
        { "row", "<tr><th scope=\"row\">Price</th><td><span>$</span>1.3B</td></tr>" },
        { "rows of a row", "<th scope=\"col\">Label</th>" },
        { "series", "<th scope=\"col\">Value (<span>$</span>B)</th>" },
        { "shares", "<td>75</td>" },
        { "growth", "<tr><th scope=\"row\">Percent</th><td>50%</td></tr>" },
        { "growth by period", "<th scope=\"col\">Percent (%)</th>" },
        { "cohorts", "<th scope=\"row\">early</th><td>2</td>" },
        { "audit", "<td>Disagrees</td>" },
        { "audit in another order", "<td>Disagrees</td>" },
        { "hits", "<strong>Hits for MosaicML</strong>" },
        { "reports", "State of AI Report 2023" },
        { "catalog", "<th scope=\"row\">Datasets.NvidiaRevenue</th>" },
        { "figure", "<span class=\"tex2jax_ignore mathjax_ignore\">more than 45,000 GPUs</span>" },
        { "estimate", "50%" },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public void Values_of_the_library_are_html_tables_or_one_text(string what, string part)
    {
        object value = ValueOf(what);

        string html = Html(value);

        Assert.Contains(part, html);
        Assert.DoesNotContain("<script", html);
        Assert.Equal(what is not ("figure" or "estimate"), html.StartsWith("<div class=", StringComparison.Ordinal));
        Assert.Equal("text/html", Formatter.GetPreferredMimeTypesFor(value.GetType()).First());
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void The_plain_form_is_that_of_the_console(string what, string part)
    {
        object value = ValueOf(what);

        Assert.NotEqual("", part);
        string? console = value is ITabular table and not IStateOfAiCatalog ? table.ToText() : value.ToString();
        Assert.Equal(console, value.ToDisplayString("text/plain"));
    }

    [Fact]
    public void Text_of_rows_is_encoded() =>
        Assert.Contains("<th scope=\"row\">&lt;script&gt;alert(1)&lt;/script&gt;</th>",
            Html(Deals.ToMarketShares(deal => deal.Company, deal => (double?)deal.Amount, Unit.Usd)));

    [Fact]
    public void Of_thousands_of_rows_the_first_and_the_last_are_shown()
    {
        string html = Html(Enumerable.Range(1, 5000).ToView(view => view.Column("Number", _ => 7).Column("Place", number => number)));

        Assert.Contains(
            "<td>5</td></tr>\n<tr><td colspan=\"2\">… 4,990 more rows …</td></tr>\n<tr><td>7</td><td>4996</td>", html);
        Assert.Contains("<td>5000</td></tr>\n</tbody>", html);
    }

    /// <summary>What a notebook shows, without its styles.</summary>
    private static string Html(object value) => Regex.Replace(value.ToDisplayString("text/html"), " style=\"[^\"]*\"", "");

    private static object ValueOf(string what) => what switch
    {
        "table" => Report.Acquisitions,
        "dataset" => StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue,
        "row" => Report.Acquisitions[0],
        "rows of a row" => Report.Acquisitions[0].Provenance.Facts,
        "series" => Series(),
        "shares" => Deals.Take(2).ToMarketShares(deal => deal.Company, deal => (double?)deal.Amount, Unit.Usd),
        "growth" => Growth.Between(Figure.Exact(2, Unit.Usd), Figure.Exact(3, Unit.Usd)),
        "growth by period" => Series().PeriodOverPeriod(),
        "cohorts" => Deals.ToCohorts(("early", deal => deal.Year == 2021), ("late", deal => deal.Year == 2022)),
        "audit" => Report.Audit(),
        "audit in another order" => Report.Audit().Where(audit => audit.Verdict is Verdict.Disagrees).OrderBy(audit => audit.Claim.Id),
        "hits" => StateOfAiCatalog.Embedded.Search("MosaicML"),
        "reports" => StateOfAiCatalog.Embedded.Reports,
        "catalog" => StateOfAiCatalog.Embedded,
        "figure" => Figure.MoreThan(45_000, Unit.Gpus),
        _ => Growth.Between(Figure.Exact(2, Unit.Usd), Figure.Exact(3, Unit.Usd)).Percent,
    };

    private static Series Series() => StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
}
