namespace StateOfAi.Data.Tests;

public sealed class OwnDatasetTests
{
    private static readonly IStateOfAiCatalog Embedded = StateOfAiCatalog.Embedded;
    private static readonly Dataset<GpuOrder> Orders = Dataset.Of(GpuOrder.Info, GpuOrder.Rows);
    private static readonly IStateOfAiCatalog Catalog = Embedded.With(Orders);

    [Fact]
    public void Datasets_list_it_after_the_embedded_ones()
    {
        Assert.Equal(Embedded.Datasets.Count + 1, Catalog.Datasets.Count);
        Assert.Same(Orders, Catalog.Datasets[^1]);
        Assert.Same(Orders, Catalog.Datasets["gpu-orders"]);
        Assert.Same(Orders, Catalog.Datasets.Of<GpuOrder>("gpu-orders"));
        Assert.Null(Embedded.Datasets.GetOrNull("gpu-orders"));
        Assert.Same(Embedded.Datasets.Unicorns, Catalog.Datasets.Unicorns);
        Assert.Contains("gpu-orders", Catalog.Tables.Select(table => table.Name));
    }

    [Fact]
    public void A_dataset_of_another_row_type_says_so()
    {
        string message = Assert.Throws<InvalidCastException>(() => Catalog.Datasets.Of<Observation>("gpu-orders")).Message;
        Assert.Contains("gpu-orders", message, StringComparison.Ordinal);
        Assert.Contains("Observation", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_found_by_id_and_know_their_dataset()
    {
        var row = (GpuOrder)Catalog["gpu-orders.quuxcloud-2024"];
        Assert.Same(Orders[0], row);
        Assert.Equal("gpu-orders as read 2026-11", $"{row.Dataset}");
        Assert.Equal("Quuxcloud orders H100s: 20,000 GPUs", $"{row}");
        Assert.Equal("org.nvidia", row.Maker!.Id);
        Assert.Null(Embedded.GetOrNull("gpu-orders.quuxcloud-2024"));
        Assert.Same(Embedded["org.nvidia"], Catalog["org.nvidia"]);
        Assert.Contains("quuxcloud-2024",
            Assert.Throws<RowNotFoundException>(() => Catalog["gpu-orders.quuxclowd-2024"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rows_of_the_user_stay_as_they_are()
    {
        GpuOrder row = GpuOrder.Rows[0];
        Dataset<GpuOrder> orders = Dataset.Of(GpuOrder.Info, [row]);
        Assert.NotSame(row, orders[0]);
        Assert.Null(row.Dataset);
        Assert.Empty(row.Gpus.RowsOrNone());
        Assert.Empty(row.Sources);
    }

    [Fact]
    public void Search_finds_rows_and_the_dataset_beside_the_embedded_ones()
    {
        Assert.Equal("gpu-orders.quuxcloud-2025", Catalog.Search("quuxcloud b200")[0].Id);
        Assert.Contains("gpu-orders", Catalog.Search("orders of GPUs").Take(3).Select(hit => hit.Id));
        Assert.Contains("acme.gpu-register", Catalog.Search("acme register").Select(hit => hit.Id));
        Assert.Equal(Embedded.Search("Databricks MosaicML")[0].Id, Catalog.Search("Databricks MosaicML")[0].Id);
        Assert.Empty(Embedded.Search("quuxcloud").Where(hit => hit.Id.StartsWith("gpu-orders", StringComparison.Ordinal)));
    }

    [Fact]
    public void Figures_and_results_are_cited()
    {
        Assert.Equal([GpuOrder.Register], Orders[0].Sources);
        Assert.Equal([GpuOrder.Register], (Orders[0].Gpus + Orders[1].Gpus).Sources);
        Series series = Orders.ToSeries(row => row.Period!, row => row.Gpus);
        Assert.Equal([GpuOrder.Register], series.PeriodOverPeriod()[0].Sources);
        string view = Orders.ToMarkdown();
        Assert.Contains("Acme Research, \"Register of GPU orders\"", view, StringComparison.Ordinal);
        Assert.Contains("Acme Research, GPU register (CC-BY-4.0)", view, StringComparison.Ordinal);
        Assert.Contains("accessed 2026-11-02", Orders[0].Provenance.Citation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_show_its_properties()
    {
        string[] headings = [.. Orders.ToView().Columns.Select(column => column.Name)];
        Assert.Equal(["Id", "Label", "Buyer", "Maker", "Gpus", "Period", "Status"], headings[..7]);
        string text = Catalog.ToText(maxRows: null);
        Assert.Contains("Datasets[\"gpu-orders\"]", text, StringComparison.Ordinal);
        Assert.Contains("Datasets.Unicorns", text, StringComparison.Ordinal);
        Assert.Contains("Orders of GPUs", Catalog.Datasets.ToText(maxRows: null), StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_of_its_rows_are_sources_of_the_catalog()
    {
        Assert.Equal(Embedded.Sources.Count + 1, Catalog.Sources.Count);
        Assert.Same(GpuOrder.Register, Catalog.Sources["acme.gpu-register"]);
        Assert.Same(GpuOrder.Register, Catalog["acme.gpu-register"]);
        Assert.Same(Catalog.Sources, Catalog.Sources);
        Assert.Same(Embedded.Organizations, Catalog.Organizations);
    }

    [Fact]
    public void The_content_hash_covers_it()
    {
        Assert.Matches("^[0-9a-f]{64}$", Catalog.ContentHash);
        Assert.NotEqual(Embedded.ContentHash, Catalog.ContentHash);
        Assert.Equal(Catalog.ContentHash, Embedded.With(Dataset.Of(GpuOrder.Info, GpuOrder.Rows)).ContentHash);
        Assert.NotEqual(Catalog.ContentHash, Embedded.With(Dataset.Of(GpuOrder.Info, GpuOrder.Rows[..1])).ContentHash);
        Assert.Equal(Embedded.DataVersion, Catalog.DataVersion);
    }

    [Fact]
    public void Rows_of_the_package_make_datasets_too()
    {
        Organization nvidia = Embedded.Organizations["org.nvidia"];
        Dataset<FundingRound> rounds = Dataset.Of(new DatasetInfo
        {
            Name = "my-rounds",
            Title = "My rounds",
            Coverage = "One round.",
            Vintage = PartialDate.Parse("2026-11", null),
            License = "LicenseRef-internal",
            Credit = "Me",
            Sources = [GpuOrder.Register],
        }, [
            new FundingRound
            {
                Id = "my-rounds.a", Label = "A", Organization = nvidia, Amount = Figure.Parse("$5M"), Kind = RoundKind.Seed,
                Status = FundingStatus.Raised, Period = TimePeriod.OfYear(2025), Date = PartialDate.Parse("2025-03", null),
            },
        ]);
        IStateOfAiCatalog catalog = Catalog.With(rounds);
        Assert.Equal("$5M", $"{catalog.Datasets.Of<FundingRound>("my-rounds")[0].Amount}");
        Assert.Equal(Embedded.Datasets.Count + 2, catalog.Datasets.Count);
        Assert.Equal([GpuOrder.Register], rounds[0].Amount!.RestsOn());
        Assert.Equal(Embedded.Sources.Count + 1, catalog.Sources.Count);
        Assert.Empty(catalog.Validate());
    }

    [Fact]
    public void All_findings_come_at_once_with_the_place_of_the_row()
    {
        GpuOrder[] wrong =
        [
            new() { Id = "other.a", Label = " A", Buyer = "B", Gpus = Figure.Parse("30 GPUs") },
            new() { Id = "gpu-orders.b", Label = "B", Buyer = "B", Gpus = Figure.Exact(0.5m, Unit.Gpus), Period = TimePeriod.OfYear(1066) },
            new() { Id = "gpu-orders.b", Label = "", Buyer = "B\u200E", Gpus = Figure.Parse("30 GPUs") },
        ];
        var info = new DatasetInfo
        {
            Name = "gpu-orders",
            Title = "",
            Coverage = "None.",
            Vintage = PartialDate.Parse("2026", null),
            License = "Free",
            Credit = "Me",
        };
        DataLoadException error = Assert.Throws<DataLoadException>(() => Embedded.With(Dataset.Of(info, wrong)));
        Assert.All(error.Findings, finding => Assert.Equal(("gpu-orders", 0), (finding.File, finding.Line)));
        Assert.Equivalent(
            new[]
            {
                "$.license known-license", "$.title not-empty", "$.description not-empty", "$.rows[0].id id-form",
                "$.rows[0].label clean-text",
                "$.rows[0] has-source", "$.rows[1] has-source", "$.rows[2] has-source", "$.rows[1].gpus.value whole-count",
                "$.rows[1].period year-within-reason", "$.rows[2].id unique-id", "$.rows[2].label not-empty", "$.rows[2].buyer clean-text",
            },
            error.Findings.Select(finding => $"{finding.JsonPath} {finding.Rule}"), strict: true);
    }

    [Fact]
    public void A_required_property_that_is_null_is_a_finding_at_the_place_of_its_row()
    {
        GpuOrder[] rows =
        [
            new() { Id = "gpu-orders.a", Label = "A", Buyer = "B", Gpus = null! },
            new() { Id = "gpu-orders.b", Label = "B", Buyer = null!, Gpus = Figure.Parse("30 GPUs"), Period = null },
            new() { Id = null!, Label = null!, Buyer = "B", Gpus = Figure.Parse("30 GPUs") },
        ];
        DataLoadException error = Assert.Throws<DataLoadException>(
            () => Embedded.With(Dataset.Of(GpuOrder.Info, rows, row => ("orders.csv", row + 2))));
        Assert.Equal(
            [
                "orders.csv(2) gpus required", "orders.csv(3) buyer required", "orders.csv(4) id id-form",
                "orders.csv(4) label not-empty",
            ],
            error.Findings.Select(finding => $"{finding.File}({finding.Line}) {finding.JsonPath} {finding.Rule}"));
        Assert.StartsWith("'gpus' is required but null; set it,", error.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_required_property_that_may_be_null_is_left_alone()
    {
        var row = new Lease { Id = "gpu-orders.a", Label = "A", Until = null, Power = null, Halls = 2 };
        Assert.Empty(Embedded.With(Dataset.Of(GpuOrder.Info, [row])).Validate());
    }

    [Fact]
    public void Ids_and_names_of_the_catalog_are_taken()
    {
        var row = new GpuOrder { Id = "unicorns.us-2023-slides", Label = "A", Buyer = "B", Gpus = Figure.Parse("30 GPUs") };
        var info = new DatasetInfo
        {
            Name = "unicorns",
            Title = "T",
            Coverage = "None.",
            Vintage = PartialDate.Parse("2026", null),
            License = "MIT",
            Credit = "Me",
            Sources = [GpuOrder.Register],
        };
        DataLoadException error = Assert.Throws<DataLoadException>(() => Embedded.With(Dataset.Of(info, [row])));
        Assert.Equal(["$ unique-id", "$.rows[0].id unique-id"], error.Findings.Select(finding => $"{finding.JsonPath} {finding.Rule}"));
        Assert.Throws<DataLoadException>(() => Catalog.With(Orders));
    }

    private sealed class Lease : CustomRow
    {
        public required TimePeriod? Until { get; init; }

        public required Figure? Power { get; init; }

        public required int Halls { get; init; }
    }

    [Fact]
    public void A_null_row_or_dataset_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Dataset.Of(GpuOrder.Info, [GpuOrder.Rows[0], null!]));
        Assert.Throws<ArgumentException>(() => Embedded.With((IDataset)null!));
        Assert.Throws<ArgumentNullException>(() => Dataset.Of<GpuOrder>(null!, []));
    }
}

internal static class BasisExtensions
{
    internal static IEnumerable<Row> RowsOrNone(this Figure figure) => (figure + figure).RowsBehind();

    internal static IEnumerable<Source> RestsOn(this Figure figure) => (figure + figure).Sources;
}
