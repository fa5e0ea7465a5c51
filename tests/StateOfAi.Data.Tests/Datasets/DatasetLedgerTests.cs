using System.Globalization;
using System.Text.Json;

namespace StateOfAi.Data.Tests;

/// <summary>
/// The rows of the datasets against the research tables that they were made from; a table that is called added_ lists what was added since.
/// </summary>
public sealed class DatasetLedgerTests
{
    private static readonly (string Table, int Line, string Dataset, string Row)[] Ledger =
        [.. Repository.Read("docs/data/dataset-ledger.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => (cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2], cells[3]))];

    /// <summary>
    /// Datasets whose rows, or those that were added last, are compared cell by cell with a table of <c>Expected/wider</c>, in their test
    /// classes: what was typed there is not typed again.
    /// </summary>
    private static readonly Dictionary<string, string> Researched = new()
    {
        ["ai-deals"] = "ai_deals",
        ["ai-incidents"] = "ai_incidents",
        ["ai-index"] = "ai_index_2026_figures",
        ["api-prices"] = "llm_api_prices",
        ["benchmark-scores"] = "epoch_benchmark_scores",
        ["capabilities-index"] = "epoch_capabilities_index",
        ["chip-citations"] = "soai_chip_citation_vintages",
        ["company-funding"] = "epoch_company_funding",
        ["company-revenue"] = "epoch_company_revenue",
        ["company-staff"] = "epoch_company_staff",
        ["company-usage"] = "epoch_company_usage",
        ["compute-spending"] = "epoch_company_compute_spend",
        ["data-centers"] = "epoch_data_center_timelines",
        ["gpu-clusters"] = "epoch_gpu_clusters",
        ["ml-hardware"] = "epoch_ml_hardware",
        ["notable-models"] = "epoch_notable_models",
        ["report-editions"] = "soai_editions",
        ["robotaxi-rides"] = "robotaxi_usage",
    };

    private static readonly string[][] Figures =
        [.. Repository.Read("tests/StateOfAi.Data.Tests/Expected/dataset-figures.csv")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))];

    public static TheoryData<string> Datasets => [.. StateOfAiCatalog.Embedded.Datasets.Select(dataset => dataset.Name)];

    [Fact]
    public void All_6175_lines_of_58_tables_are_a_row_each()
    {
        Assert.Equal((6175, 58), (Ledger.Length, Ledger.DistinctBy(line => line.Table).Count()));
        Assert.All(Ledger.GroupBy(line => line.Table),
            table => Assert.Equal(Enumerable.Range(2, table.Count()), table.Select(line => line.Line)));
        Assert.Equal(Ledger.Length, Ledger.DistinctBy(line => line.Row).Count());
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Ledger_has_every_row_of_the_dataset_in_order(string name)
    {
        IDataset dataset = StateOfAiCatalog.Embedded.Datasets[name];

        Assert.Equal(
            dataset.Vintages.SelectMany(vintage => dataset.OfVintage(vintage).Rows).Select(row => row.Id).Order(StringComparer.Ordinal),
            Ledger.Where(line => line.Dataset == name).Select(line => line.Row).Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// Not a test: run it by name after a change of the rows. What no research table has is listed as added to its dataset.
    /// </summary>
    [Fact(Explicit = true)]
    public void Write_ledger()
    {
        var rows = StateOfAiCatalog.Embedded.Datasets
            .SelectMany(dataset => dataset.Vintages.SelectMany(vintage => dataset.OfVintage(vintage).Rows)
                .Select(row => (Dataset: dataset.Name, row.Id))).ToArray();
        HashSet<string> ids = [.. rows.Select(row => row.Id)], known = [.. Ledger.Select(line => line.Row)];
        var added = rows.Where(row => !known.Contains(row.Id))
            .Select(row => (Table: "added_" + row.Dataset.Replace('-', '_'), row.Dataset, Row: row.Id));
        IEnumerable<string> lines = Ledger.Where(line => ids.Contains(line.Row)).Select(line => (line.Table, line.Dataset, line.Row))
            .Concat(added)
            .GroupBy(line => line.Table)
            .SelectMany(table =>
                table.Select((line,
                    i) => string.Create(CultureInfo.InvariantCulture, $"{line.Table},{i + 2},{line.Dataset},{line.Row}\n")));
        File.WriteAllText(Repository.Path("docs/data/dataset-ledger.csv"), string.Concat(lines.Prepend("table,line,dataset,row\n")));
    }

    /// <summary>
    /// The numbers were taken from the research tables and brought to base units before they were looked for in the data.
    /// </summary>
    [Theory]
    [MemberData(nameof(Datasets))]
    public void A_row_holds_the_numbers_of_its_line(string name)
    {
        HashSet<string> rows = [.. Ledger.Where(line => line.Dataset == name).Select(line => line.Row)];
        foreach (string[] cells in Figures.Where(cells => rows.Contains(cells[0])))
        {
            decimal expected = decimal.Parse(cells[1], CultureInfo.InvariantCulture);
            Assert.True(
                EmbeddedJson.Values(EmbeddedJson.Row(cells[0]))
                    .Any(value => value.ValueKind is JsonValueKind.Number && value.GetDecimal() == expected),
                        $"{cells[0]} does not hold {cells[1]}");
        }
    }

    [Fact]
    public void Every_row_with_a_figure_has_its_numbers_typed_again()
    {
        HashSet<string> typed = [.. Figures.Select(cells => cells[0])];

        Assert.All(Researched.Values, table => Assert.NotEmpty(ResearchedTable.Read(table)));
        Assert.Empty(Ledger.Where(line => !Researched.ContainsKey(line.Dataset) && !typed.Contains(line.Row)
            && EmbeddedJson.Figures(EmbeddedJson.Row(line.Row)).Any()).Select(line => line.Row));
    }
}
