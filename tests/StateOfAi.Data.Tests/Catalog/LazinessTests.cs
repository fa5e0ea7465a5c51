namespace StateOfAi.Data.Tests;

public sealed class LazinessTests
{
    private const string Acquisitions = "reports/2023/acquisitions.json";
    private const string Edition = "reports/2023/edition.json";

    private readonly MemoryStore _store = new();
    private readonly Catalog _catalog;

    public LazinessTests() => _catalog = new Catalog(_store);

    [Fact]
    public void A_catalog_and_its_reports_read_nothing()
    {
        Assert.Equal([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026], _catalog.Reports.Select(report => report.Year));

        Assert.Empty(_store.FilesRead);
    }

    [Fact]
    public void A_table_reads_its_own_file_and_that_of_its_edition_once()
    {
        _ = _catalog.Reports[2023].Acquisitions[0];
        _ = _catalog.Reports[2023].Acquisitions["acquisition.biontech-instadeep"].Price;

        Assert.Equal([Acquisitions, Edition], _store.FilesRead);
        Assert.Equal(1, _store.ReadsOf(Acquisitions));
    }

    [Fact]
    public void A_reference_reads_the_table_it_leads_to()
    {
        _ = _catalog.Reports[2023].Acquisitions[0].Acquirer;

        Assert.Equal(["reference/organizations.json", Acquisitions, Edition], _store.FilesRead);
    }

    [Fact]
    public void A_citation_reads_facts_sections_slides_and_sources()
    {
        _ = _catalog.Reports[2023].Acquisitions[0].Provenance.Citation.ToString();

        Assert.Equal(
            [Acquisitions, Edition, "reports/2023/facts.json", "reports/2023/sections.json", "reports/2023/slides.json", "sources.json"],
            _store.FilesRead);
    }

    [Theory]
    [InlineData("acquisition.databricks-mosaicml", Acquisitions, Edition)]
    [InlineData("org.nvidia", "reference/organizations.json")]
    [InlineData("F298", Edition, "reports/2023/facts.json")]
    [InlineData("soai.2023", "sources.json")]
    [InlineData("observation.nvidia-fpga-2023", Edition, "reports/2023/observations.json")]
    [InlineData("observation.2023-gpt-4-input-size-first", Edition, "reports/2023/observations.json")]
    [InlineData("observation.2026-selected-sovereign-ai-programs-pledges",
        "reports/2026/edition.json", "reports/2026/observations.json")]
    [InlineData("prediction.2022-audio-tools", Edition, "reports/2023/predictions.json")]
    [InlineData("cluster.coreweave", "reports/2023/compute-clusters.json", Edition)]
    [InlineData("unicorns.us-2022-slides", "datasets/unicorns.json")]
    [InlineData("benchmark-score.arc-agi1.o1-2024-12-17-medium", "datasets/benchmark-scores.json")]
    [InlineData("gpu-cluster.116", "datasets/gpu-clusters.json")]
    [InlineData("model.genetic-algorithm", "datasets/notable-models.json")]
    public void A_row_by_id_reads_the_table_that_its_id_tells(string id, params string[] files)
    {
        Assert.Equal(id, _catalog[id].Id);

        Assert.Equal(files, _store.FilesRead);
    }

    [Fact]
    public void A_faulty_table_fails_when_it_is_asked_for_and_others_do_not()
    {
        _store.Edit(Acquisitions, "\"EUR\"", "\"EUX\"");

        Assert.Equal("known-currency",
            Assert.Single(Assert.Throws<DataLoadException>(() => _catalog.Reports[2023].Acquisitions).Findings).Rule);
        Assert.Equal(3, _catalog.Reports[2023].Papers.Count);
    }

    [Fact]
    public void Validation_reads_anew_and_changes_nothing_of_what_was_read()
    {
        Acquisition before = _catalog.Reports[2023].Acquisitions[0];

        Assert.Empty(_catalog.Validate());

        Assert.Same(before, _catalog.Reports[2023].Acquisitions[0]);
        Assert.Equal(2, _store.ReadsOf(Acquisitions));
    }
}
