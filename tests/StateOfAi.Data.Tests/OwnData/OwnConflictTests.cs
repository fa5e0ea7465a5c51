namespace StateOfAi.Data.Tests;

/// <summary>Conflicts that a user states between rows of an own dataset and others.</summary>
public sealed class OwnConflictTests
{
    private const string Theirs = "investment-by-year.cb-insights-equity-2023";

    private static readonly IStateOfAiCatalog Embedded = StateOfAiCatalog.Embedded;

    [Fact]
    public void A_conflict_stated_in_code_is_listed_found_and_a_doubt_of_the_row()
    {
        Dataset<GpuOrder> orders = Dataset.Of(With(Stated(GpuOrder.Rows[0], Embedded[Theirs])), GpuOrder.Rows);
        IStateOfAiCatalog catalog = Embedded.With(orders);

        Conflict conflict = catalog.Datasets.Conflicts["gpu-orders.conflict"];
        Assert.Equal(Embedded.Datasets.Conflicts.Count + 1, catalog.Datasets.Conflicts.Count);
        Assert.Same(orders[0], conflict.Rows[0]);
        Assert.Same(Embedded[Theirs], conflict.Rows[1]);
        Assert.Equal([conflict], catalog.GetConflictsOf(orders[0].Id));
        Assert.Equal([conflict], orders[0].Provenance.Conflicts);
        Assert.Empty(orders[1].Provenance.Conflicts);
        Assert.Contains(conflict, catalog.GetConflictsOf(Theirs));
        Assert.Equal(Embedded.GetConflictsOf(Theirs), catalog.GetConflictsOf(Theirs).Where(each => each != conflict));
        Doubt doubt = Assert.Single(orders[0].Doubts);
        Assert.Equal((DoubtKind.Conflict, conflict), (doubt.Kind, doubt.Cause));
        Assert.Contains(doubt.Text, orders.ToText(), StringComparison.Ordinal);
        Assert.Single((orders[0].Gpus + orders[1].Gpus).Doubts);
        Assert.Same(conflict, catalog["gpu-orders.conflict"]);
        Assert.Equal("gpu-orders.conflict", catalog.Search("registers disagree about quuxcloud").First(hit => hit.Row is Conflict).Id);
        Assert.Empty(catalog.Validate());
        Assert.NotEqual(catalog.ContentHash, Embedded.With(Dataset.Of(GpuOrder.Info, GpuOrder.Rows)).ContentHash);
    }

    [Fact]
    public void A_conflict_that_names_other_rows_keeps_all_other_fields()
    {
        Conflict stated = Stated(GpuOrder.Rows[0], Embedded[Theirs]);
        Conflict all = new()
        {
            Id = stated.Id,
            Label = stated.Label,
            Note = "Noted.",
            Details = [new Detail { Name = "a", Text = "b" }],
            Provenance = new([], [GpuOrder.Register]),
            Facts = [Embedded.Reports[2023].Facts[0]],
            Rows = stated.Rows,
            Sides = stated.Sides,
            Fields = ["gpus"],
            Resolution = ConflictResolution.PreferSecond,
            Why = "Why.",
            Certainty = Certainty.FairlySure,
            Evidence = [GpuOrder.Register],
        };

        Conflict named = all.Naming(row => row);

        Assert.Equal((all.Note, all.Provenance), (named.Note, named.Provenance));
        Assert.Equal(all.Details, named.Details);
        for (int i = 0; i < all.FieldTable.Length; i++)
        {
            Assert.False(all.ValueOf(i) is null or System.Collections.ICollection { Count: 0 }, all.FieldTable[i].Name);
            Assert.Equal(all.ValueOf(i), named.ValueOf(i));
        }
    }

    [Fact]
    public void A_later_dataset_can_be_in_conflict_with_an_earlier_one()
    {
        Dataset<GpuOrder> first = Dataset.Of(GpuOrder.Info, GpuOrder.Rows);
        var info = new DatasetInfo
        {
            Name = "other-orders",
            Title = "Other orders",
            Coverage = "One.",
            Vintage = GpuOrder.Info.Vintage,
            License = "MIT",
            Credit = "B",
            Sources = GpuOrder.Info.Sources,
            Conflicts = [Stated(first[0], Other)],
        };
        IStateOfAiCatalog catalog = Embedded.With(first).With(Dataset.Of(info, [Other]));

        Assert.Equal(["gpu-orders.conflict"], catalog.GetConflictsOf(first[0].Id).Select(conflict => conflict.Id));
        Assert.Equal(["gpu-orders.conflict"], catalog.GetConflictsOf("other-orders.a").Select(conflict => conflict.Id));
        Assert.Empty(catalog.Validate());
    }

    [Fact]
    public void A_conflict_in_a_folder_is_read_with_the_dataset()
    {
        Dictionary<string, string> files = GpuOrder.Files;
        files["datasets/conflicts.json"] = """
            {
              "description": "Conflicts.", "vintage": "2026-11", "license": "CC0-1.0", "credit": "Acme Research",
              "rows": [
                { "id": "conflict.quuxcloud", "label": "Two numbers of one order", "between": ["20,000", "25,000"], "resolution": "open",
                  "why": "Nobody knows.", "certainty": "verySure",
                  "rows": ["gpu-orders.quuxcloud-2024", "investment-by-year.cb-insights-equity-2023"] }
              ]
            }
            """;
        DatasetFile declared = DatasetFile.Of<GpuOrder>("gpu-orders");
        IStateOfAiCatalog catalog = Embedded.With(files, declared);
        GpuOrder order = catalog.Datasets.Of<GpuOrder>("gpu-orders")[0];

        Assert.Equal(["conflict.quuxcloud"], catalog.GetConflictsOf(order.Id).Select(conflict => conflict.Id));
        Assert.Equal(["conflict.quuxcloud"], order.Provenance.Conflicts.Select(conflict => conflict.Id));
        Assert.Contains("conflict.quuxcloud", catalog.GetConflictsOf(Theirs).Select(conflict => conflict.Id));
        Assert.Same(order, catalog.Datasets.Conflicts["conflict.quuxcloud"].Rows[0]);
        Assert.Empty(catalog.Validate());

        files["datasets/conflicts.json"] =
            files["datasets/conflicts.json"].Replace("quuxcloud-2024", "quuxcloud-1999", StringComparison.Ordinal);
        DataFinding finding = Assert.Single(Assert.Throws<DataLoadException>(() => Embedded.With(files, declared)).Findings);
        Assert.Equal(("datasets/conflicts.json", 6, "existing-reference"), (finding.File, finding.Line, finding.Rule));
    }

    [Fact]
    public void A_conflict_with_one_side_or_about_rows_that_do_not_exist_is_a_finding()
    {
        DatasetInfo info = With(Stated(GpuOrder.Rows[0], Other, "20,000 in one register"));

        DataLoadException error = Assert.Throws<DataLoadException>(() => Embedded.With(Dataset.Of(info, GpuOrder.Rows)));

        Assert.Equivalent(new[] { "gpu-orders-conflicts two-sides", "gpu-orders-conflicts existing-reference" },
            error.Findings.Select(finding => $"{finding.File} {finding.Rule}"), strict: true);
        Assert.Contains("'other-orders.a' does not exist", error.Message, StringComparison.Ordinal);
    }

    private static GpuOrder Other =>
        new() { Id = "other-orders.a", Label = "An order", Buyer = "Quuxcloud", Gpus = Figure.Parse("25,000 GPUs") };

    private static Conflict Stated(Row one, Row other, params string[] sides) => new()
    {
        Id = "gpu-orders.conflict",
        Label = "Registers disagree about Quuxcloud",
        Facts = [],
        Rows = [one, other],
        Sides = sides.Length > 0 ? sides : ["20,000 in one register", "25,000 in the other"],
        Resolution = ConflictResolution.PreferFirst,
        Why = "The first has the contract.",
        Certainty = Certainty.VerySure,
    };

    private static DatasetInfo With(Conflict conflict) => new()
    {
        Name = "gpu-orders",
        Title = "Orders of GPUs",
        Coverage = "Orders of 2024 and 2025 that Acme knows.",
        Vintage = GpuOrder.Info.Vintage,
        License = "CC-BY-4.0",
        Credit = "Acme Research, GPU register",
        Sources = GpuOrder.Info.Sources,
        Conflicts = [conflict],
    };
}
