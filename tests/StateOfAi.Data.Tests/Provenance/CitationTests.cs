namespace StateOfAi.Data.Tests;

public sealed class CitationTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Theory]
    [InlineData("soai.2023",
        "Nathan Benaich, Air Street Capital, \"State of AI Report 2023\", 2023-10-12, from a secondary source, accessed 2026-11, "
            + "https://www.stateof.ai/2023")]
    [InlineData("arxiv.1512.02595",
        "arXiv, \"Deep Speech 2: End-to-End Speech Recognition in English and Mandarin\", 2015-12, accessed 2026-11-29, "
            + "https://arxiv.org/abs/1512.02595")]
    [InlineData("associated-press.openai-release",
        "Associated Press, \"AP, Open AI agree to share select news content and technology in new collaboration\", "
            + "press release, 2023, "
            + "https://www.ap.org/press-releases/2023/ap-open-ai-agree-to-share-select-news-content-and-technology-in-new-collaboration")]
    [InlineData("ft.c93d2a76",
        "Financial Times, [Gulf states and NVIDIA GPUs], https://www.ft.com/content/c93d2a76-16f3-4585-af61-86667c5090ba")]
    [InlineData("summary.2023.industry",
        "loop.houmin.site, [Chinese summary of the Industry section, 2023], from \"State of AI Report 2023\", accessed 2026-11, "
            + "https://loop.houmin.site/context/state-of-ai-2023-industry")]
    [InlineData("coreweave.nvidia",
        "CoreWeave, \"CoreWeave\", "
            + "https://www.coreweave.com/blog/coreweave-nvidia#:~:text=We%20have%20over%2045%2C000%20high%20,on%2Ddemand%20in%20our%20fleet.")]
    [InlineData("nvidia.filing-fy2025-q2",
        "NVIDIA, [quarterly report for Q2 of fiscal 2025], 10-Q, 2024, from a secondary source, accessed 2026-11, "
            + "https://www.sec.gov/Archives/edgar/data/1045810/000104581024000264/nvda-20240728.htm")]
    [InlineData("new-york-times.filing-2020",
        "The New York Times Company, \"Form 8-K\", 2020-04-10, accessed 2026-11-29, "
            + "https://sec.gov/Archives/edgar/data/71691/000119312520103950/d905793d8k.htm")]
    [InlineData("coreweave.registration", "CoreWeave, \"Amendment No. 2 to Form S-1\", 2025-03-20, accessed 2026-11-29")]
    public void A_source_is_cited_with_what_is_known_of_it(string id, string line) =>
        Assert.Equal(line, Catalog.Sources[id].Citation.ToString());

    [Fact]
    public void A_row_is_cited_with_its_source_first_and_then_its_place_in_the_report() => Assert.Equal(
        "NVIDIA Newsroom, \"NVIDIA Announces Financial Results for Second Quarter Fiscal 2024\", press release, accessed 2026-11-29, "
            + "https://nvidianews.nvidia.com/news/nvidia-announces-financial-results-for-second-quarter-fiscal-2024; "
        + "Nathan Benaich, Air Street Capital, \"State of AI Report 2023\", 2023-10-12, Compute, \"GPU demand sees NVIDIA print blowout "
        + "earnings as it enters the $1T market cap club\", from a secondary source, accessed 2026-11, https://www.stateof.ai/2023",
        Catalog["observation.nvidia-data-center-revenue-fy2024-q2"].Provenance.ToString());

    [Fact]
    public void A_row_of_two_places_is_cited_with_both() => Assert.Equal(
        "InstaDeep, \"BioNTech Completes Acquisition of InstaDeep\", press release, 2023-07, "
            + "https://www.instadeep.com/2023/07/biontech-completes-acquisition-of-instadeep/; "
        + "Nathan Benaich, Air Street Capital, \"State of AI Report 2023\", 2023-10-12, Biopharma, \"Once ignored by major pharma "
        + "companies, AI is moving front and center for some\" "
        + "and Investment, \"Although IPOs dried up in 2023, the M&A market continues to stay strong\", from a secondary source, accessed "
        + "2026-11, https://www.stateof.ai/2023",
        Catalog["acquisition.biontech-instadeep"].Provenance.Citation.ToString());

    [Fact]
    public void A_row_without_facts_of_its_own_is_cited_with_its_sources() => Assert.Equal(
        "Nathan Benaich, Air Street Capital, \"State of AI Report 2023\", 2023-10-12, from a secondary source, accessed 2026-11, "
            + "https://www.stateof.ai/2023",
        Catalog["org.discord"].Provenance.Citation.ToString());

    [Fact]
    public void A_fact_is_cited_as_the_rows_that_house_it() =>
        Assert.Equal(Catalog.GetRowsOfFact("F014")[0].Provenance.Citation.ToString(), Catalog["F014"].Provenance.Citation.ToString());

    [Theory]
    [InlineData("Own Press, the harvest", "Own Press, [the harvest]")]
    [InlineData("The harvest", "Own Press, [The harvest]")]
    [InlineData("Own Press", "Own Press")]
    public void Our_label_stands_for_a_title_that_is_not_known(string label, string line)
    {
        var source = new Source { Id = "own", Label = label, Publisher = "Own Press", Kind = SourceKind.News };

        Assert.Equal(line, source.Citation.ToString());
    }

    [Fact]
    public void A_citation_of_nothing_is_empty()
    {
        var nothing = new Citation([]);

        Assert.Equal(("", "", "", "[]"), (nothing.ToString(), nothing.ToShortText(), nothing.ToBibTeX(), nothing.ToCslJson()));
        Assert.Throws<ArgumentNullException>("sources", () => new Citation(null!));
    }
}
