namespace StateOfAi.Data.Tests;

public sealed class DatasetTests
{
    private readonly MemoryStore _store = new();
    private readonly Catalog _catalog;

    public DatasetTests() => _catalog = new Catalog(_store);

    public static TheoryData<string> Names => [.. StateOfAiCatalog.Embedded.Datasets.Select(dataset => dataset.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Touching_a_dataset_reads_that_dataset_only(string name)
    {
        IDataset dataset = _catalog.Datasets[name];
        Assert.Empty(_store.FilesRead);

        foreach (Row row in dataset.Latest.Rows)
            Assert.NotEmpty(row.Label);

        Assert.StartsWith($"datasets/{name}.", Assert.Single(_store.FilesRead), StringComparison.Ordinal);
    }

    // Their publishers give no license for data; the rows hold facts only (DATA-LICENSE.md).
    private static readonly string[] FactsOnly = ["ai-incidents", "ai-index", "api-prices", "robotaxi-rides"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_dataset_says_what_it_is_whom_to_credit_and_how_far_to_trust_it(string name)
    {
        IDataset dataset = _catalog.Datasets[name];

        Assert.NotEqual(dataset.Name, dataset.Title);
        Assert.All([dataset.Description, dataset.TrustNote, dataset.Coverage],
            text => Assert.EndsWith(".", text, StringComparison.Ordinal));
        Assert.Equal(FactsOnly.Contains(name) ? "LicenseRef-facts-only" : "CC-BY-4.0", dataset.License);
        Assert.NotEmpty(dataset.Credit);
        // The last vintage of the citations has eight projections only.
        Assert.Equal(dataset.Vintage, dataset.Vintages[name is "chip-citations" ? ^2 : ^1]);
        Assert.Equal(dataset.Vintages.Order(), dataset.Vintages);
        Assert.All(dataset.Vintages, vintage => Assert.All(dataset.OfVintage(vintage).Rows, row =>
        {
            Assert.NotEmpty(row.Provenance.Sources);
            Assert.Equal((name, vintage), (row.Dataset!.Dataset, row.Dataset.Vintage));
        }));
    }

    [Fact]
    public void A_dataset_that_is_not_there_is_told_with_those_near_it() => Assert.StartsWith(
        "'nvidia-revenues' is not in the list of datasets. Did you mean nvidia-revenue",
        Assert.Throws<RowNotFoundException>(() => _catalog.Datasets["nvidia-revenues"]).Message, StringComparison.Ordinal);

    [Fact]
    public void A_vintage_that_is_not_there_is_told_with_those_that_are()
    {
        VintageNotFoundException error =
            Assert.Throws<VintageNotFoundException>(() => _catalog.Datasets.ChipCitations.OfVintage(PartialDate.OfYear(2020)));

        Assert.Equal("chip-citations has no vintage 2020. Available: 2022-12, 2024-10, 2026-06, 2026-10.", error.Message);
        Assert.Equal(("chip-citations", "2020"), (error.Dataset, error.Vintage.ToString()));
    }

    [Fact]
    public void The_latest_vintage_is_given_and_named_where_none_is_asked_for()
    {
        Assert.Equal("2026-06", _catalog.Datasets.ChipCitations.Vintage.ToString());
        Assert.Same(_catalog.Datasets.ChipCitations.Latest[0], _catalog.Datasets.ChipCitations[0]);
        Assert.Contains("as read 2026-06, the latest complete one of 4 vintages", _catalog.Datasets.ChipCitations.ToString(),
            StringComparison.Ordinal);
        Assert.Contains("as read 2026-11", _catalog.Datasets.NvidiaRevenue.Total.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_that_does_not_agree_is_a_finding_with_both_numbers()
    {
        int line =
            _store.Edit("datasets/nvidia-annual-revenue.json", "{\n      \"id\": \"nvidia-annual-revenue.fy2024\",",
                "¦{\n      \"id\": \"nvidia-annual-revenue.fy2024\",");
        _store.Edit("datasets/nvidia-annual-revenue.json", "60922000000", "60923000000");

        DataFinding finding = Assert.Single(_catalog.Validate());

        Assert.Equal(("datasets/nvidia-annual-revenue.json", line, "$.rows[7]", "sums-agree"),
            (finding.File, finding.Line, finding.JsonPath, finding.Rule));
        Assert.Equal(
            "NVIDIA, fiscal 2024, total against the sum of the quarters: $60.923B against $60.922B, differs (-1000000, tolerance 0)",
            finding.Message);
    }

    [Theory]
    [InlineData("conflict.us-unicorns", "F382")]
    public void A_conflict_is_found_by_its_id_by_a_fact_and_by_a_row(string id, string fact)
    {
        Conflict conflict = (Conflict)_catalog[id];

        Assert.Contains(conflict, _catalog.Reports[2023].Facts[fact].Conflicts);
        Assert.NotEmpty(conflict.Rows);
        Assert.All(conflict.Rows, row => Assert.Contains(conflict, _catalog.GetConflictsOf(row.Id)));
        Assert.Contains(conflict, _catalog.GetConflictsOf(fact));
        Assert.All(_catalog.GetRowsOfFact(fact), row => Assert.Contains(conflict, _catalog.GetConflictsOf(row.Id)));
    }

    [Fact]
    public void Conflicts_of_a_row_that_is_not_there_cannot_be_had() =>
        Assert.Contains("unicorns.us-2023-slides",
            Assert.Throws<RowNotFoundException>(() => _catalog.GetConflictsOf("unicorns.us-2023-slide")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_conflict_of_datasets_alone_is_found_among_them()
    {
        Conflict conflict = _catalog.Datasets.Conflicts["conflict.ai-funding-2023"];

        Assert.Equal(["CB Insights", "Crunchbase", "PitchBook"], conflict.Rows.Cast<AiInvestment>().Select(row => row.Publisher.Name));
        Assert.Empty(conflict.Facts);
    }

    // An investment has the edition of the publisher that it is from.
    [Fact]
    public void Every_figure_of_a_dataset_has_a_vintage_so_that_members_of_one_go_together()
    {
        foreach (IDataset dataset in StateOfAiCatalog.Embedded.Datasets)
        {
            foreach (PartialDate vintage in dataset.Vintages)
            {
                IObserved[] rows = [.. dataset.OfVintage(vintage).Rows.OfType<IObserved>()];
                Assert.All(rows, row => Assert.True(row.Vintage is not null, $"{row} of {dataset.Name} has no vintage."));
                Assert.All(rows.Where(row => row is not AiInvestment), row => Assert.Equal(vintage, row.Vintage));
            }
        }

        Assert.All(StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.ByPlatform,
            row => Assert.Equal(StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.Vintage, ((IObserved)row).Vintage));
    }
}
