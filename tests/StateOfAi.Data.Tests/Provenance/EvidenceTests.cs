namespace StateOfAi.Data.Tests;

public sealed class EvidenceTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;
    private static readonly Report Report = Catalog.Reports[2023];

    [Theory]
    [InlineData("erratum.f001", ErratumBasis.Source, "soai.2023 soai.2023.launch")]
    [InlineData("erratum.f010", ErratumBasis.Source, "soai.2023.launch")]
    [InlineData("erratum.f015", ErratumBasis.Page, "")]
    [InlineData("erratum.f017", ErratumBasis.Source, "nvidia.filing-fy2025-q1 nvidia.filing-fy2025-q2")]
    [InlineData("erratum.f019", ErratumBasis.Source, "windows-central.nvidia-fy2022 nvidia.filing-fy2022 nvidia.filing-fy2023")]
    [InlineData("erratum.f024", ErratumBasis.Page, "")]
    [InlineData("erratum.f041", ErratumBasis.Source, "ft.c93d2a76 business-insider.gulf-chips")]
    [InlineData("erratum.f045", ErratumBasis.Reading, "")]
    [InlineData("erratum.f054", ErratumBasis.Source, "cerebras.condor-galaxy-1 element14.condor-galaxy-1 zdnet.condor-galaxy")]
    [InlineData("erratum.f086", ErratumBasis.Source, "toms-hardware.h100-2024 toms-hardware.h100-2023")]
    [InlineData("erratum.f093", ErratumBasis.CommonRecord, "")]
    [InlineData("erratum.f118", ErratumBasis.Source, "cnbc.arm-first-day ft.first-arm")]
    [InlineData("erratum.f253", ErratumBasis.Source, "us-dc-district.thaler-perlmutter")]
    [InlineData("erratum.f186", ErratumBasis.Reading, "github.copilot-economic-impact")]
    [InlineData("erratum.f270", ErratumBasis.Source, "law-co-il.ai-lawsuits thomson-reuters.getty-complaint")]
    [InlineData("erratum.f314", ErratumBasis.Source, "exscientia.merck-kgaa-sec")]
    [InlineData("erratum.f373", ErratumBasis.Source, "abc-news.stocks-2023")]
    [InlineData("erratum.f381", ErratumBasis.Source, "boersen-zeitung.ai-investors")]
    public void An_erratum_says_what_it_rests_on_and_what_shows_it(string id, ErratumBasis basis, string evidence)
    {
        Erratum erratum = Report.Errata[id];

        Assert.Equal(basis, erratum.Basis);
        Assert.Equal(evidence, string.Join(' ', erratum.Evidence.Select(source => source.Id)));
    }

    [Theory]
    [InlineData("conflict.nvidia-revenue-year", "nvidia.filing-fy2022 nvidia.filing-fy2023 windows-central.nvidia-fy2022")]
    [InlineData("conflict.us-unicorns", "boersen-zeitung.ai-investors")]
    [InlineData("conflict.kaust-gpus", "ft.c93d2a76 soai.compute-index.2026-08 business-insider.gulf-chips")]
    [InlineData("conflict.chip-peak-interval", "soai.citation-counts.2026-06")]
    [InlineData("conflict.g42-performance", "cerebras.condor-galaxy-1")]
    [InlineData("conflict.tesla-cluster-source", "")]
    public void A_conflict_names_what_its_sides_take_from_elsewhere(string id, string evidence) =>
        Assert.Equal(evidence, string.Join(' ', Report.Conflicts[id].Evidence.Select(source => source.Id)));

    [Fact]
    public void Evidence_leads_to_a_publication_that_can_be_cited()
    {
        Source newspaper = Report.Errata["erratum.f381"].Evidence[0];

        Assert.Same(Catalog.Sources["boersen-zeitung.ai-investors"], newspaper);
        Assert.Equal("https://boersen-zeitung.de/english/ai-investors-are-turning-away-from-the-eu", newspaper.Address);
        Assert.Equal("2023-10", newspaper.Date.ToString());
        Assert.Null(newspaper.Footnote);
    }

    [Fact]
    public void Every_basis_has_the_errata_that_were_written_for_it() => Assert.Equal(
        ["Page 75", "Source 73", "CommonRecord 17", "Reading 46"],
        Report.Errata.GroupBy(erratum => erratum.Basis).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}"));

    [Fact]
    public void An_erratum_of_ones_own_may_have_evidence()
    {
        var erratum = new Erratum
        {
            Id = "own",
            Label = "Own",
            Fact = Report.Facts["F041"],
            Kind = ErratumKind.Wrong,
            Why = "It says so.",
            Certainty = Certainty.Certain,
            Basis = ErratumBasis.Source,
            Evidence = [Catalog.Sources["ft.c93d2a76"]],
        };

        Assert.Equal("ft.c93d2a76", Assert.Single(erratum.Evidence).Id);
    }

    [Fact]
    public void What_is_neither_the_report_nor_a_footnote_is_evidence_somewhere_or_the_source_of_a_row()
    {
        // An edition is a report, although only its launch page or what others quote from it may have been read.
        IEnumerable<Source> evidence = Catalog.Reports.SelectMany(report => report.Errata).SelectMany(erratum => erratum.Evidence)
            .Concat(Catalog.Reports.SelectMany(report => report.Conflicts).SelectMany(conflict => conflict.Evidence))
            .Concat(Catalog.Reports.Select(report => report.Source))
            .Concat(
                Catalog.Tables.SelectMany(table => table.Rows).Where(row => row is not Source).SelectMany(row => row.Provenance.Sources));
        HashSet<string> ids = [.. evidence.Select(source => source.Id)];

        Assert.All(Catalog.Sources.Where(source => source.Footnote is null && source.Provenance.IsEmpty),
            source => Assert.Contains(source.Id, ids));
    }
}
