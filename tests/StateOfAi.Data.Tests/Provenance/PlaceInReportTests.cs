namespace StateOfAi.Data.Tests;

/// <summary>A slide is cited for the report that it is in, whatever other sources a row has.</summary>
public sealed class PlaceInReportTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Fact]
    public void A_slide_is_that_of_the_report_and_not_of_the_press()
    {
        Citation citation = Catalog["ai-deal.core-scientific-coreweave-acquisition"].Provenance.Citation;

        Assert.Equal(
            "Investing.com, \"Core Scientific shareholders reject merger with CoreWeave, agreement terminated\", accessed 2026-11-30, "
                + "https://ng.investing.com/news/sec-filings/core-scientific-shareholders-reject-merger-with-coreweave-agreement-"
                + "terminated-93CH-2179581; "
            + "Nathan Benaich, Air Street Capital, \"State of AI Report 2026\", 2026-10-08, slide 123, accessed 2026-11-29, "
                + "https://www.stateof.ai/State-of-AI-Report-2026.pdf",
            citation.ToString());
        Assert.Equal(["investing.core-scientific-vote", "soai.2026"], citation.Sources.Select(source => source.Id));
        string[] entries = citation.ToBibTeX().Split("\n\n");
        Assert.DoesNotContain("slide", entries[0], StringComparison.Ordinal);
        Assert.Contains("@techreport{soai-2026", entries[1], StringComparison.Ordinal);
        Assert.Contains("slide 123", entries[1], StringComparison.Ordinal);
        Assert.Contains("slide 123", citation.ToCslJson()[citation.ToCslJson().IndexOf("soai.2026", StringComparison.Ordinal)..],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_sources_only_a_report_or_a_summary_has_a_place() => Assert.All(
        Catalog.Tables.SelectMany(table => table.Rows).Where(row => row.Sources.Count > 1 && row.Provenance.Citation.Locators.Count > 0),
        row => Assert.True(row.Provenance.Citation.Sources[^1].Kind is SourceKind.Report or SourceKind.Summary, row.Id));
}
