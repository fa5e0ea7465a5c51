namespace StateOfAi.Data.Tests;

/// <summary>An edition is a folder.</summary>
public sealed class EditionTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void A_folder_makes_an_edition_with_the_tables_that_it_has_files_of()
    {
        AddEdition();

        IStateOfAiCatalog catalog = StateOfAiCatalog.Load(_store);

        Assert.Equal([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026], catalog.Reports.Select(report => report.Year));
        Assert.Equal("State of AI Report 2022", catalog.Reports[2022].Title);
        Table<Section> sections = catalog.Reports[2022].Sections;
        Assert.Equal(["Research 2022", "Industry 2022", "Politics 2022"], sections.Select(section => section.Label));
        Assert.Equal(("2022-10-11", "CC-BY-4.0", "Air Street"), (sections.Vintage.ToString(), sections.License, sections.Credit));
        Assert.Empty(catalog.Reports[2022].Acquisitions);
        Assert.Same(catalog.Reports[2022].Sections[1], catalog["section.2022-industry"]);
        Assert.Empty(catalog.Validate());
    }

    [Fact]
    public void A_table_with_other_terms_says_so_beside_its_rows() => Assert.Equal(
        ("State of AI Report 2023, Nathan Benaich and Air Street Capital",
            "StateOfAi.Data contributors, on the State of AI Report 2023 of Nathan Benaich and Air Street Capital"),
        (StateOfAiCatalog.Embedded.Reports[2023].Facts.Credit, StateOfAiCatalog.Embedded.Reports[2023].Errata.Credit));

    [Theory]
    [InlineData("reports/2022/edition.json", null, "reports/2022/edition.json(0): $: existing-file: the file is missing")]
    [InlineData("reports/2022/edition.json",
        "{ \"source\": \"soai.2022\", \"vintage\": \"2022-10-11\", \"license\": \"Free\", \"credit\": \"Us\" }",
        "reports/2022/edition.json(1): $.license: known-license: 'Free' is not")]
    [InlineData("reports/2022/edition.json",
        "{ \"source\": \"soai.1922\", \"vintage\": \"2022-10-11\", \"license\": \"CC-BY-4.0\", \"credit\": \"Us\" }",
        "reports/2022/edition.json(1): $.source: report-has-source: the source 'soai.1922' of the report for 2022 does not exist")]
    [InlineData("reports/2022/edition.json",
        "{ \"source\": \"soai.2022\", \"vintage\": \"2022-10-11\", \"license\": \"CC-BY-4.0\" }",
        "reports/2022/edition.json(1): $.credit: required: 'credit' is missing")]
    [InlineData("reports/2022/section.json", "{ \"rows\": [] }",
        "reports/2022/section.json(1): $: known-file: the file is not a known data file")]
    [InlineData("reports/22/edition.json", "{}", "reports/22/edition.json(1): $: known-file: the file is not a known data file")]
    public void What_is_wrong_with_the_folder_is_one_finding(string file, string? text, string finding)
    {
        AddEdition();
        if (text is null)
            _store.Remove(file);
        else
            _store.Set(file, text);

        DataLoadException error = Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(_store));
        Assert.StartsWith(finding, Assert.Single(error.Findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_vintage_of_a_dataset_is_a_file()
    {
        _store.Remove("datasets/funding-by-quarter.2023-12.json");

        Assert.Equal(["2024-03"], VintagesOf(new Catalog(_store)));
        Assert.Equal(["2023-12", "2024-03"], VintagesOf(StateOfAiCatalog.Embedded));
    }

    private static IEnumerable<string> VintagesOf(IStateOfAiCatalog catalog) =>
        catalog.Datasets.FundingByQuarter.Vintages.Select(vintage => vintage.ToString());

    private void AddEdition()
    {
        _store.Set("reports/2022/edition.json", """
            { "source": "soai.2022", "vintage": "2022-10-11", "license": "CC-BY-4.0", "credit": "Air Street" }
            """);
        _store.Set("reports/2022/sections.json", """
            {
              "rows": [
                { "id": "section.2022-research", "label": "Research 2022", "order": 1, "sources": ["soai.2022"] },
                { "id": "section.2022-industry", "label": "Industry 2022", "order": 2, "sources": ["soai.2022"] },
                { "id": "section.2022-politics", "label": "Politics 2022", "order": 3, "sources": ["soai.2022"] }
              ]
            }
            """);
    }
}
