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
        { "table", "<td style=\"text-align:left\">Databricks buys MosaicML</td>" },
        { "dataset", "<caption>" },
        { "row", "<tr><td style=\"text-align:left\">Price</td><td style=\"text-align:left\"><span>$</span>1.3B</td></tr>" },
        { "rows of a row", "<th style=\"text-align:left\">Label</th>" },
        { "series", "<th style=\"text-align:right\">Value (USD)</th>" },
        { "shares", "<td style=\"text-align:right\">75</td>" },
        { "growth", "<tr><td style=\"text-align:left\">Percent</td><td style=\"text-align:right\">50%</td></tr>" },
        { "growth by period", "<th style=\"text-align:right\">Percent (%)</th>" },
        { "cohorts", "<td style=\"text-align:left\">early</td><td style=\"text-align:right\">2</td>" },
        { "audit", "<td style=\"text-align:left\">Disagrees</td>" },
        { "audit in another order", "<td style=\"text-align:left\">Disagrees</td>" },
        { "hits", "<caption>Hits for MosaicML</caption>" },
        { "reports", "State of AI Report 2023" },
        { "figure", "more than 45,000 GPUs" },
        { "estimate", "50%" },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public void Values_of_the_library_are_html_tables_or_one_text(string what, string part)
    {
        object value = ValueOf(what);

        string html = value.ToDisplayString("text/html");

        Assert.Contains(part, html);
        Assert.DoesNotContain("<script", html);
        Assert.Equal(what is not ("figure" or "estimate"), html.StartsWith("<table>", StringComparison.Ordinal));
        Assert.Equal("text/html", Formatter.GetPreferredMimeTypesFor(value.GetType()).First());
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void The_plain_form_is_that_of_the_console(string what, string part)
    {
        object value = ValueOf(what);

        Assert.NotEqual("", part);
        Assert.Equal(value is ITabular table ? table.ToText(30) : value.ToString(), value.ToDisplayString("text/plain"));
    }

    [Fact]
    public void Text_of_rows_is_encoded() =>
        Assert.Contains("<td style=\"text-align:left\">&lt;script&gt;alert(1)&lt;/script&gt;</td>",
            Deals.ToMarketShares(deal => deal.Company, deal => (double?)deal.Amount, Unit.Usd).ToDisplayString("text/html"));

    [Fact]
    public void Of_thousands_of_rows_the_first_and_the_last_are_shown()
    {
        string html = Enumerable.Range(1, 5000).ToView(view => view.Column("Number", number => number)).ToDisplayString("text/html");

        Assert.Contains(
            "<td style=\"text-align:right\">30</td></tr>\n<tr><td colspan=\"1\" style=\"text-align:left\">… 4,940 of 5,000 rows not shown "
                + "…</td></tr>\n<tr><td style=\"text-align:right\">4971</td>", html);
        Assert.Contains("<td style=\"text-align:right\">5000</td></tr>\n</tbody>", html);
    }

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
        "figure" => Figure.MoreThan(45_000, Unit.Gpus),
        _ => Growth.Between(Figure.Exact(2, Unit.Usd), Figure.Exact(3, Unit.Usd)).Percent,
    };

    private static Series Series() => StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
}
