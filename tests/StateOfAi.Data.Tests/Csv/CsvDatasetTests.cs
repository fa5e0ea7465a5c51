using StateOfAi.Data.Csv;

namespace StateOfAi.Data.Tests;

public sealed class CsvDatasetTests : CsvDatasetFolder
{
    [Fact]
    public void AFolder_of_files_with_facts_in_JSON_is_a_dataset_with_units_and_sources()
    {
        Write("orders/2024.csv", "order;buyer;GPUs (thousands);year\nq-2024;Quuxcloud;12,5;2024\nf-2024;Frobnicate;many;2024\n");
        Write("orders/2025.csv", "year;order;buyer;GPUs (thousands)\n2025;q-2025;Quuxcloud;30-40\n");
        CsvDataset files = CsvDataset.Open(Write("gpu-orders.json", Facts));
        Dataset<OwnOrder> orders = files.Read(Order);

        Assert.Equal("gpu-orders in 2 files", files.ToString());
        Assert.Equal(["Quuxcloud 12,500 GPUs 2024", "Frobnicate  2024", "Quuxcloud 30,000 to 40,000 GPUs 2025"],
            orders.Select(row => $"{row.Buyer} {row.Gpus} {row.Year}"));
        Assert.Equal("GPU orders; CC-BY-4.0; 2026-11; 2025; CrossChecked; Acme Research",
            $"{orders.Title}; {orders.License}; {orders.Vintage}; {orders.Through}; {orders.Trust}; {orders.Credit}");
        IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded.With(orders);
        Assert.Equal("Register of GPU orders", catalog.Sources["acme.gpu-register"].Title);
        Assert.Equal("gpu-orders.q-2024", catalog.Search("quuxcloud 2024 order")[0].Id);
        Assert.Contains("accessed 2026-11-02", orders[0].Provenance.Citation.ToString(), StringComparison.Ordinal);
        Assert.Empty(catalog.Validate());
    }

    [Fact]
    public async Task Facts_in_code_are_the_same_and_progress_covers_all_files()
    {
        CsvFile[] files = [CsvFile.FromText("order,buyer,gpus,year\na,A,5 GPUs,2024\n"),
            CsvFile.FromText("order,buyer,gpus,year\nb,B,,2025\n")];
        var told = new Told();

        Dataset<OwnOrder> orders = await new CsvDataset(GpuOrder.Info, files)
            .ReadAsync(Order, told, TestContext.Current.CancellationToken);

        Assert.Equal(["A 5 GPUs", "B "], orders.Select(row => $"{row.Buyer} {row.Gpus}"));
        Assert.Equal([GpuOrder.Register], orders[0].Sources);
        Assert.Equal((0.5, 1.0), (told.Values[0], told.Values[^1]));
    }

    [Fact]
    public async Task Errors_of_all_files_come_at_once()
    {
        Write("orders/2024.csv", "order;buyer;GPUs (thousands);year\na;A;1.000 x;2024\nb;B;2;20x4\n");
        Write("orders/2025.csv", "order;buyer;GPUs (thousands);year\nc;C;3\n");
        Write("orders/2026.csv", "order;buyer;year\nd;D;2026\n");
        CsvDataset files = CsvDataset.Open(Write("gpu-orders.json", Facts));
        (string, int, string?, string?)[] expected =
        [
            ("2024.csv", 2, "GPUs (thousands)", "1.000 x"), ("2024.csv", 3, "year", "20x4"), ("2025.csv", 2, null, null),
            ("2026.csv", 1, "gpus", null),
        ];

        CsvException error = Assert.Throws<CsvException>(() => files.Read(Order));
        CsvException later = await Assert.ThrowsAsync<CsvException>(() => files.ReadAsync(Order));

        foreach (CsvException each in (CsvException[])[error, later])
            Assert.Equal(expected, each.Errors.Select(one => (Path.GetFileName(one.File), one.Line, one.Column, one.Text)));
        Assert.StartsWith(Path.Combine(Folder, "orders"), error.Errors[0].File, StringComparison.Ordinal);
    }

    [Fact]
    public void The_limit_on_errors_is_one_for_all_files()
    {
        CsvFile bad = CsvFile.FromText("n\nx\nx\nx\n", new() { MaxErrors = 5 });

        CsvException error = Assert.Throws<CsvException>(() => new CsvDataset(GpuOrder.Info, [bad, bad, bad]).Read<OwnOrder>(row =>
            throw new FormatException($"{row["n"].Parse<int>()}")));

        Assert.Equal((5, false), (error.Errors.Count, error.IsComplete));
    }

    [Fact]
    public void Findings_of_the_catalog_have_the_file_and_line_of_the_row()
    {
        CsvFile[] files =
        [
            CsvFile.FromStream(() => Text("order,buyer,gpus,year\na,A,5 GPUs,2024\n"), "first.csv"),
            CsvFile.FromStream(() => Text("order,buyer,gpus,year\n\nB b,B,5 GPUs,2024\na,A,0.5 GPUs,2024\n"), "second.csv"),
        ];
        Dataset<OwnOrder> orders = new CsvDataset(GpuOrder.Info, files).Read(Order);

        DataLoadException error = Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Embedded.With(orders));

        Assert.Equal(
            ["second.csv(3): id: id-form", "second.csv(4): id: unique-id",
                "second.csv(4): gpus.value: whole-count"],
            error.Findings.Select(finding => $"{finding.File}({finding.Line}): {finding.JsonPath}: {finding.Rule}"));
        Assert.Contains("is also used in first.csv(2)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_file_has_the_same_name_and_a_missing_one_is_named()
    {
        string path = Write("chips.json", Facts.Replace("\"files\": [\"orders/*.csv\"],", "", StringComparison.Ordinal));

        Assert.Contains("No file 'chips.csv' exists", Assert.Throws<CsvException>(() => CsvDataset.Open(path)).Message,
            StringComparison.Ordinal);
        Write("chips.csv", "order;buyer;gpus;year\n");
        Assert.Empty(CsvDataset.Open(path).Read(Order));
        Assert.Throws<FileNotFoundException>(() => CsvDataset.Open(Path.Combine(Folder, "none.json")));
        Assert.Throws<ArgumentException>(() => new CsvDataset(GpuOrder.Info, []));
        Assert.Equal([Path.Combine(Folder, "chips.csv")], CsvFile.InFolder(Folder).Select(file => file.Name));
        Assert.Throws<DirectoryNotFoundException>(() => CsvFile.InFolder(Path.Combine(Folder, "none")));
    }

    private static MemoryStream Text(string text) => new(System.Text.Encoding.UTF8.GetBytes(text));

    private sealed class Told : IProgress<double>
    {
        internal List<double> Values { get; } = [];

        public void Report(double value) => Values.Add(value);
    }
}
