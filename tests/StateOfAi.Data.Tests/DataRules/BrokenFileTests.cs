using System.Text;

namespace StateOfAi.Data.Tests;

public sealed class BrokenFileTests
{
    private const string Organizations = "reference/organizations.json";

    [Fact]
    public void A_file_that_breaks_off_is_one_finding_at_its_last_line_however_many_rows_name_its_rows()
    {
        var store = new MemoryStore();
        string text = store.Text(Organizations);
        store.Set(Organizations, text[..text.IndexOf("\"org.nvidia\"", StringComparison.Ordinal)]);

        DataFinding finding = OnlyFindingOf(store);

        Assert.Equal((Organizations, store.Text(Organizations).Split('\n').Length, "$", "valid-json"),
            (finding.File, finding.Line, finding.JsonPath, finding.Rule));
        Assert.DoesNotContain("LineNumber", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"rows\": [] } x", "valid-json")]
    [InlineData("{ \"rows\": [], }", "valid-json")]
    [InlineData("", "valid-json")]
    [InlineData("{ \"description\": \"\\ud800\" }", "valid-json")]
    [InlineData("[]", "type")]
    [InlineData("7", "type")]
    public void A_file_that_is_no_object_is_one_finding(string text, string rule)
    {
        var store = new MemoryStore();
        store.Set(Organizations, text);

        DataFinding finding = OnlyFindingOf(store);

        Assert.Equal((Organizations, 1, "$", rule), (finding.File, finding.Line, finding.JsonPath, finding.Rule));
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_one_finding()
    {
        var store = new MemoryStore();
        store.Set(Organizations, Encoding.Unicode.GetBytes(store.Text(Organizations)));

        Assert.Equal((Organizations, "valid-json"), (OnlyFindingOf(store).File, OnlyFindingOf(store).Rule));
    }

    [Fact]
    public void A_missing_file_is_one_finding_without_a_line_whatever_rows_name_its_rows() =>
        Assert.All(DataStore.Embedded.Names.Where(MustBeThere), name =>
        {
            var store = new MemoryStore();
            store.Remove(name);

            DataFinding finding = OnlyFindingOf(store);

            Assert.Equal((name, 0, "$", "existing-file"), (finding.File, finding.Line, finding.JsonPath, finding.Rule));
        });

    [Fact]
    public void A_table_of_a_report_without_a_file_is_empty_and_of_the_license_of_its_edition()
    {
        var store = new MemoryStore();
        store.Remove("reports/2023/listings.json");
        Table<Listing> listings = new Catalog(store).Reports[2023].Listings;

        Assert.Empty(listings);
        Assert.Equal(("reports/2023/listings.json", null, "CC-BY-4.0", "2023-10-12"),
            (listings.File, listings.ContentHash, listings.License, listings.Vintage.ToString()));
        Assert.Equal("Companies that went, or set out to go, public.", listings.Description);
        // What the rows of the table were is missing now, and the table is not.
        Assert.Equal(["fact-has-home"],
            Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(store)).Findings.Select(finding => finding.Rule).Distinct());
    }

    [Fact]
    public void A_misspelled_file_of_a_table_is_a_finding()
    {
        var store = new MemoryStore();
        store.Set("reports/2023/listing.json", store.Text("reports/2023/listings.json"));

        Assert.Equal(("reports/2023/listing.json", "known-file"), (OnlyFindingOf(store).File, OnlyFindingOf(store).Rule));
    }

    [Fact]
    public void A_missing_version_is_a_finding()
    {
        var store = new MemoryStore();
        store.Remove("version.json");

        Assert.Equal(("version.json", "existing-file"), (OnlyFindingOf(store).File, OnlyFindingOf(store).Rule));
    }

    [Fact]
    public void A_file_that_no_table_is_read_from_is_a_finding()
    {
        var store = new MemoryStore();
        store.Set("reports/2023/rumors.json", "{}");

        DataFinding finding = OnlyFindingOf(store);

        Assert.Equal(("reports/2023/rumors.json", 1, "$", "known-file"), (finding.File, finding.Line, finding.JsonPath, finding.Rule));
    }

    [Fact]
    public void A_file_without_rows_says_what_is_missing()
    {
        var store = new MemoryStore();
        store.Set("reference/people.json", "{\n\"description\": \"People.\",\n\"vintage\": \"2023-10\",\n\"license\": \"CC-BY-4.0\"\n}");

        IReadOnlyList<DataFinding> findings = Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(store)).Findings;

        Assert.Equal([("$.credit", "required"), ("$.rows", "required")], findings.Select(finding => (finding.JsonPath, finding.Rule)));
    }

    [Fact]
    public void Slips_elsewhere_are_told_beside_a_broken_file()
    {
        var store = new MemoryStore();
        store.Set(Organizations, "{");
        store.Remove("reference/people.json");
        store.Edit("reports/2023/facts.json", "[\"soai.2023\"]", "[\"soai.1923\"]");

        IReadOnlyList<DataFinding> findings = Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(store)).Findings;

        Assert.Equal(["valid-json", "existing-file", "existing-reference"], findings.Select(finding => finding.Rule));
    }

    /// <summary>
    /// A table of a report may be without a file, an edition without tables is none without its own, and a dataset with several vintages
    /// has one of them less.
    /// </summary>
    private static bool MustBeThere(string name) =>
        name.EndsWith("/edition.json", StringComparison.Ordinal)
            ? DataStore.Embedded.Names.Count(other => other.StartsWith(name[..^"edition.json".Length], StringComparison.Ordinal)) > 1
            : !(name.StartsWith("reports/", StringComparison.Ordinal) || name.Split('.').Length > 2);

    private static DataFinding OnlyFindingOf(MemoryStore store) =>
        Assert.Single(Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(store)).Findings);
}
