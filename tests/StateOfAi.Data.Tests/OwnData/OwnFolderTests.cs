namespace StateOfAi.Data.Tests;

public sealed class OwnFolderTests
{
    private static readonly DatasetFile Declared = DatasetFile.Of<GpuOrder>("gpu-orders");

    [Fact]
    public void Files_make_a_dataset_with_everything_that_they_state()
    {
        IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded.With(GpuOrder.Files, Declared);
        Dataset<GpuOrder> orders = catalog.Datasets.Of<GpuOrder>("gpu-orders");
        Assert.Equal("Orders of GPUs; primary; 2026-11; 2025; CC-BY-4.0; 2",
            $"{orders.Title}; {Lower(orders.Trust)}; {orders.Vintage}; {orders.Through}; {orders.License}; {orders.Count}");
        GpuOrder first = orders[0], second = orders[1];
        Assert.Equal("NVIDIA, Quuxcloud", $"{first.Maker!.Name}, {second.Maker!.Name}");
        Assert.Same(StateOfAiCatalog.Embedded.Organizations["org.nvidia"], first.Maker);
        Assert.Same(catalog.Organizations["org.quuxcloud"], second.Maker);
        Assert.Same(second, first.Replaces);
        Assert.Same(first, second.Replaces);
        Assert.Equal((OrderStatus.PartlyDelivered, "2024-03", "NO", "USD", true, 2, 12.5m),
            (first.Status, $"{first.Signed}", $"{first.Site}", $"{first.PaidIn}", first.IsFirm, first.Halls, first.MegawattsPerHall));
        Assert.Equal((OrderStatus.Announced, null, null, null, false, null, null),
            (second.Status, second.Signed, second.Site, second.PaidIn, second.IsFirm, second.Halls, second.MegawattsPerHall));
        Assert.Equal(["first phase"], first.Remarks);
        Assert.Equal(["SE", "FI"], first.Partners.Select(country => country.Code));
        Assert.Empty(second.Remarks);
        Assert.Null(first.IsLeased);
        Assert.Equal(["acme.gpu-register"], (first.Gpus + second.Gpus).Sources.Select(source => source.Id));
        Assert.Equal("gpu-orders.quuxcloud-2025", catalog.Search("quuxcloud b200")[0].Id);
        Assert.Empty(catalog.Validate());
    }

    [Fact]
    public void A_folder_is_read_as_well_and_later_changes_have_no_effect()
    {
        string folder = Directory.CreateTempSubdirectory("own-data").FullName;
        try
        {
            foreach ((string name, string text) in GpuOrder.Files)
            {
                string path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }

            File.WriteAllText(Path.Combine(folder, "gpu-orders.schema.json"), StateOfAiCatalog.JsonSchemaOf(Declared));
            IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded.With(folder, Declared);
            Directory.Delete(folder, recursive: true);
            Assert.Equal(2, catalog.Datasets["gpu-orders"].Latest.Rows.Count);
            Assert.Empty(catalog.Validate());
        }
        finally
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }

        Assert.Throws<DirectoryNotFoundException>(() => StateOfAiCatalog.Embedded.With(folder, Declared));
    }

    [Fact]
    public void Vintages_are_files_with_a_date()
    {
        Dictionary<string, string> files = GpuOrder.Files;
        string text = files["datasets/gpu-orders.json"];
        files.Remove("datasets/gpu-orders.json");
        foreach (string vintage in (string[])["2025-01", "2026-11"])
        {
            files[$"datasets/gpu-orders.{vintage}.json"] =
                text.Replace("gpu-orders.quuxcloud", $"gpu-orders.{vintage}.quuxcloud", StringComparison.Ordinal)
                    .Replace("\"vintage\": \"2026-11\"", $"\"vintage\": \"{vintage}\"", StringComparison.Ordinal);
        }

        Dataset<GpuOrder> orders = StateOfAiCatalog.Embedded.With(files, Declared).Datasets.Of<GpuOrder>("gpu-orders");
        Assert.Equal(["2025-01", "2026-11"], orders.Vintages.Select(vintage => $"{vintage}"));
        Assert.Equal("gpu-orders.2026-11.quuxcloud-2024", orders[0].Id);
        Assert.Equal("gpu-orders.2025-01.quuxcloud-2024", orders.OfVintage(orders.Vintages[0])[0].Id);
    }

    [Fact]
    public void Rows_of_the_package_are_read_by_the_same_code()
    {
        Dictionary<string, string> files = new(GpuOrder.Files, StringComparer.Ordinal)
        {
            ["datasets/my-rounds.json"] = """
                {
                  "title": "My rounds", "description": "Rounds.", "vintage": "2026-11", "license": "CC0-1.0", "credit": "Me",
                  "trust": "primary", "trustNote": "Read.", "coverage": "One.",
                  "rows": [{ "id": "round.a", "label": "A", "organization": "org.quuxcloud", "amount": { "value": 5000000, "unit": "USD" },
                    "kind": "seed", "status": "raised", "period": "2025",
                    "date": "2025-03", "sources": ["acme.gpu-register"] }]
                }
                """,
        };
        IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded.With(files, Declared, DatasetFile.Of<FundingRound>("my-rounds", "round."));
        var round = (FundingRound)catalog["round.a"];
        Assert.Equal("Quuxcloud $5M", $"{round.Organization?.Name} {round.Amount}");
    }

    [Fact]
    public void All_findings_of_all_files_come_at_once_with_file_line_path_and_rule()
    {
        Dictionary<string, string> files = GpuOrder.Files;
        files["datasets/gpu-orders.json"] = files["datasets/gpu-orders.json"]
            .Replace("\"maker\": \"org.nvidia\"", "\"maker\": \"chip.nvidia-h100\"", StringComparison.Ordinal)
            .Replace("\"buyer\": \"Quuxcloud\", \"maker\": \"org.quuxcloud\"", "\"made\": \"org.quuxcloud\"", StringComparison.Ordinal)
            .Replace("\"partlyDelivered\"", "\"partly\"", StringComparison.Ordinal)
            .Replace("12.5", "\"12.5\"", StringComparison.Ordinal)
            .Replace("\"low\": 30000", "\"low\": 50000", StringComparison.Ordinal);
        files["sources.json"] =
            files["sources.json"].Replace("\"accessed\": \"2026-11-02\"", "\"date\": \"2026\"", StringComparison.Ordinal);
        files["datasets/other.json"] = "not read";
        files["reference/organizations.json"] =
            files["reference/organizations.json"].Replace("\"org.quuxcloud\"", "\"org.nvidia\"", StringComparison.Ordinal);
        DataLoadException error = Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Embedded.With(files, Declared));
        Assert.Equivalent(
            new[]
            {
                "datasets/gpu-orders.json(8): $.rows[0].maker: existing-reference",
                "datasets/gpu-orders.json(9): $.rows[0].status: known-value",
                "datasets/gpu-orders.json(10): $.rows[0].megawattsPerHall: type", "datasets/gpu-orders.json(11): $.rows[1].buyer: required",
                "datasets/gpu-orders.json(12): $.rows[1].made: known-property",
                "datasets/gpu-orders.json(12): $.rows[1].gpus.low: ordered-range", "datasets/other.json(0): $: known-file",
                "reference/organizations.json(4): $.rows[0].id: unique-id", "sources.json(6): $.rows[0].reading: reading-fits",
                "sources.json(4): $.rows[0].dateBasis: date-has-basis",
            },
            error.Findings.Select(finding => $"{finding.File}({finding.Line}): {finding.JsonPath}: {finding.Rule}"), strict: true);
    }

    [Fact]
    public void A_missing_file_and_text_that_is_not_JSON_are_findings()
    {
        Dictionary<string, string> files = GpuOrder.Files;
        files.Remove("datasets/gpu-orders.json");
        files["sources.json"] = "{";
        DataLoadException error = Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Embedded.With(files, Declared));
        Assert.Equal(["datasets/gpu-orders.json existing-file", "sources.json valid-json"],
            error.Findings.Select(finding => $"{finding.File} {finding.Rule}"));
    }

    [Fact]
    public void A_property_that_files_cannot_hold_is_named()
    {
        Dictionary<string, string> files = GpuOrder.Files;
        files["datasets/odd.json"] = files["datasets/gpu-orders.json"].Replace("gpu-orders.q", "odd.q", StringComparison.Ordinal);
        string message = Assert.Throws<InvalidOperationException>(
            () => StateOfAiCatalog.Embedded.With(files, Declared, DatasetFile.Of<OddRow>("odd"))).Message;
        Assert.StartsWith("OddRow.Address has the type Uri, which data files cannot hold; expected", message, StringComparison.Ordinal);
    }

    private static string Lower(DatasetTrust trust) => trust.ToString().ToLowerInvariant();

    private sealed class OddRow : CustomRow
    {
        public Uri? Address { get; init; }
    }
}
