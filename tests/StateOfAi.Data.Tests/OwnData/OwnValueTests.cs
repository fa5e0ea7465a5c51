namespace StateOfAi.Data.Tests;

/// <summary>Values in the user's own data files: custom units, and what messages say about wrong ones.</summary>
public sealed class OwnValueTests
{
    private static readonly DatasetFile Declared = DatasetFile.Of<GpuOrder>("gpu-orders");

    [Fact]
    public void A_custom_unit_is_an_object_and_may_have_decimals()
    {
        GpuOrder order = Read("\"value\": 20000, \"unit\": \"gpu\"",
            """
            "value": 23536.5, "unit": { "singular": "H100 equivalent", "plural": "H100 equivalents" }
            """);
        Assert.Equal("23,536.5 H100 equivalents", order.Gpus.ToString());
        Assert.Equal("$2.5 per rack", Read("\"value\": 20000, \"unit\": \"gpu\"",
            """
            "value": 2.5, "unit": { "amount": "USD", "each": { "singular": "rack", "plural": "racks" } }
            """).Gpus.ToString());
        Assert.Equal("rack", Read("\"paidIn\": \"USD\"", "\"paidIn\": { \"singular\": \"rack\", \"plural\": \"racks\" }").PaidIn!.Code);
    }

    [Fact]
    public void A_count_of_a_custom_unit_may_have_decimals_in_code_too()
    {
        GpuOrder[] rows =
        [
            new()
            {
                Id = "gpu-orders.a", Label = "A", Buyer = "B",
                Gpus = Figure.Exact(23536.5m, Unit.Count("H100 equivalent", "H100 equivalents")),
            },
        ];
        Assert.Empty(StateOfAiCatalog.Embedded.With(Dataset.Of(GpuOrder.Info, rows)).Validate());
    }

    [Theory]
    [InlineData("\"value\": 20000, \"unit\": \"gpu\"", "\"value\": 2.5, \"unit\": \"gpu\"",
        "$.rows[0].gpus.value: whole-count: a number in 'gpu' must be whole, found 2.5")]
    [InlineData("\"unit\": \"gpu\" }, \"period\": \"2024\"", "\"unit\": { \"singular\": \"rack\" } }, \"period\": \"2024\"",
        "$.rows[0].gpus.unit.plural: required: 'plural' is missing")]
    [InlineData("\"value\": 20000, \"unit\": \"gpu\"", "\"value\": 22, \"unit\": \"MW\"",
        "$.rows[0].gpus.unit: known-unit: 'MW' is not a unit; data files take base units: write 22000000 with the unit watt")]
    [InlineData("\"value\": 20000, \"unit\": \"gpu\"", "\"value\": 22, \"unit\": \"GPUs\"",
        "$.rows[0].gpus.unit: known-unit: 'GPUs' is not a unit; write gpu")]
    [InlineData("\"value\": 20000, \"unit\": \"gpu\"", "\"value\": 22, \"unit\": \"usd\"",
        "$.rows[0].gpus.unit: known-unit: 'usd' is not a unit; write USD")]
    [InlineData("\"value\": 20000, \"unit\": \"gpu\"", "\"value\": 22, \"unit\": \"companny\"",
        "$.rows[0].gpus.unit: known-unit: 'companny' is not a unit; did you mean company?")]
    [InlineData("\"value\": 20000, \"unit\": \"gpu\"", "\"value\": 22, \"unit\": \"racks\"",
        "$.rows[0].gpus.unit: known-unit: 'racks' is not a unit; expected a code such as USD, percent or gpu, or an object with 'singular' "
            + "and 'plural' for anything else that is counted")]
    [InlineData("\"2024-03\"", "\"2024-04-31\"",
        "$.rows[0].signed: well-formed: '2024-04-31' is not a date; expected 2023, 2023-07 or 2023-07-12")]
    [InlineData("\"site\": \"NO\"", "\"site\": \"USA\"",
        "$.rows[0].site: well-formed: data files take ISO codes of countries: write US for 'USA'")]
    [InlineData("\"site\": \"NO\"", "\"site\": \"Norwey\"",
        "$.rows[0].site: well-formed: 'Norwey' is not a country; expected an ISO 3166-1 code such as US; did you mean Norway (NO)?")]
    [InlineData("\"sources\": [\"acme.gpu-register\"],\n", "\n",
        "$.rows[0]: has-source: the row has no source; add 'sources' to it, or to the file for all rows")]
    [InlineData("\"id\": \"gpu-orders.quuxcloud-2025\"", "\"id\": \"gpu-orders.quuxcloud-2024\"",
        "$.rows[1].id: unique-id: the id 'gpu-orders.quuxcloud-2024' is also used in $.rows[0]")]
    public void A_finding_says_what_is_wrong_and_the_way_out(string from, string to, string finding)
    {
        Dictionary<string, string> files = Changed(from, to);
        DataLoadException error = Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Embedded.With(files, Declared));
        Assert.Contains(finding, error.Findings.Select(found => $"{found.JsonPath}: {found.Rule}: {found.Message}"));
    }

    private static GpuOrder Read(string from, string to) =>
        StateOfAiCatalog.Embedded.With(Changed(from, to), Declared).Datasets.Of<GpuOrder>("gpu-orders")[0];

    private static Dictionary<string, string> Changed(string from, string to)
    {
        Dictionary<string, string> files = GpuOrder.Files;
        string text = files["datasets/gpu-orders.json"].ReplaceLineEndings("\n");
        Assert.Contains(from, text, StringComparison.Ordinal);
        files["datasets/gpu-orders.json"] = text.Replace(from, to, StringComparison.Ordinal);
        return files;
    }
}
