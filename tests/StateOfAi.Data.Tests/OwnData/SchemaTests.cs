using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace StateOfAi.Data.Tests;

public sealed class SchemaTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "data", "schemas");

    private static readonly IReadOnlyDictionary<string, string> Embedded = StateOfAiCatalog.ReadEmbeddedFiles();

    private static readonly JsonSchema Orders =
        JsonSchema.FromText(StateOfAiCatalog.JsonSchemaOf(DatasetFile.Of<GpuOrder>("gpu-orders")));

    public static TheoryData<string> Files =>
        [.. Embedded.Keys.Where(name => name is not "version.json" && !name.EndsWith("/edition.json", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Embedded_files_match_their_schemas(string file) =>
        Assert.Equal([], Problems(JsonSchema.FromText(StateOfAiCatalog.JsonSchemaOf(file)), Embedded[file]));

    [Fact]
    public void Schemas_in_the_repository_are_current()
    {
        Dictionary<string, string> expected = Written();
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal),
            Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(expected, schema => Assert.Equal(
            schema.Value, File.ReadAllText(Path.Combine(Folder, schema.Key)).ReplaceLineEndings("\n")));
    }

    [Fact(Explicit = true)]
    public void Write_schemas()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        Directory.CreateDirectory(Folder);
        foreach ((string name, string text) in Written())
            File.WriteAllText(Path.Combine(Folder, name), text);
    }

    [Fact]
    public void Files_of_an_own_row_type_match_its_schema() =>
        Assert.Equal([], Problems(Orders, GpuOrder.Files["datasets/gpu-orders.json"]));

    [Theory]
    [InlineData("\"buyer\": \"Quuxcloud\", ", "")]
    [InlineData("\"buyer\"", "\"bier\"")]
    [InlineData("\"partlyDelivered\"", "\"PartlyDelivered\"")]
    [InlineData("12.5", "\"12.5\"")]
    [InlineData("\"halls\": 2", "\"halls\": 2.5")]
    [InlineData("\"value\": 20000", "\"low\": 20000")]
    [InlineData("\"value\": 20000", "\"value\": 1, \"low\": 1, \"high\": 2")]
    [InlineData("\"period\": \"2024\"", "\"period\": \"last year\"")]
    [InlineData("\"signed\": \"2024-03\"", "\"signed\": \"March 2024\"")]
    [InlineData("\"site\": \"NO\"", "\"site\": \"Norway\"")]
    [InlineData("\"remarks\": [\"first phase\"]", "\"remarks\": \"first phase\"")]
    [InlineData("\"id\": \"gpu-orders.quuxcloud-2024\"", "\"id\": \"orders.quuxcloud-2024\"")]
    [InlineData("\"id\": \"gpu-orders.quuxcloud-2024\"", "\"id\": \"gpu-orders.Quuxcloud\"")]
    [InlineData("\"vintage\": \"2026-11\",", "")]
    [InlineData("\"trust\": \"primary\"", "\"trust\": \"good\"")]
    [InlineData("\"sources\": [\"acme.gpu-register\"],", "")]
    [InlineData("\"license\": \"CC-BY-4.0\"", "\"license\": \"CC BY 4.0\"")]
    [InlineData("\"vintage\": \"2026-11\"", "\"vintage\": \"2026-13\"")]
    [InlineData("\"signed\": \"2024-03\"", "\"signed\": \"2024-03-32\"")]
    [InlineData("\"value\": 20000", "\"value\": 20000, \"qualifier\": \"range\"")]
    [InlineData("\"low\": 30000", "\"low\": 30000, \"qualifier\": \"about\"")]
    [InlineData("\"unit\": \"gpu\"", "\"unit\": { \"singular\": \"rack\" }")]
    public void What_reading_refuses_does_not_match(string from, string to)
    {
        Dictionary<string, string> files = GpuOrder.Files;
        string text = files["datasets/gpu-orders.json"], changed = text.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        Assert.NotEmpty(Problems(Orders, changed));
        files["datasets/gpu-orders.json"] = changed;
        Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Embedded.With(files, DatasetFile.Of<GpuOrder>("gpu-orders")));
    }

    [Theory]
    [InlineData("\"unit\": \"gpu\"", "\"unit\": { \"singular\": \"rack\", \"plural\": \"racks\" }")]
    [InlineData("\"trust\": \"primary\", \"trustNote\": \"Read in the register.\",", "")]
    [InlineData("\"description\": \"Orders of GPUs by buyer and year.\",", "\"sources\": [\"acme.gpu-register\"],")]
    [InlineData("\"value\": 20000", "\"value\": 20000, \"qualifier\": \"about\"")]
    public void What_reading_accepts_matches(string from, string to)
    {
        Dictionary<string, string> files = GpuOrder.Files;
        string text = files["datasets/gpu-orders.json"], changed = text.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        Assert.Equal([], Problems(Orders, changed));
        files["datasets/gpu-orders.json"] = changed;
        Assert.Empty(StateOfAiCatalog.Embedded.With(files, DatasetFile.Of<GpuOrder>("gpu-orders")).Validate());
    }

    [Fact]
    public void Sources_of_the_file_stand_for_those_of_its_rows()
    {
        string text = GpuOrder.Files["datasets/gpu-orders.json"]
            .Replace(" \"sources\": [\"acme.gpu-register\"],", "", StringComparison.Ordinal);
        Assert.NotEmpty(Problems(Orders, text));
        Assert.Equal([], Problems(Orders, text.Replace("\"through\"", "\"sources\": [\"acme.gpu-register\"], \"through\"",
            StringComparison.Ordinal)));
    }

    [Fact]
    public void Schemas_name_their_draft_and_the_values_that_a_field_may_have()
    {
        JsonNode schema = JsonNode.Parse(StateOfAiCatalog.JsonSchemaOf(DatasetFile.Of<GpuOrder>("gpu-orders")))!;
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)schema["$schema"]);
        JsonNode row = schema["properties"]!["rows"]!["items"]!;
        Assert.Equal(["announced", "partlyDelivered"], row["properties"]!["status"]!["enum"]!.AsArray().Select(value => (string?)value));
        Assert.Equal(["id", "label", "buyer", "gpus"], row["required"]!.AsArray().Select(value => (string?)value));
        Assert.Equal("The id of a row of the type Organization.", (string?)row["properties"]!["maker"]!["description"]);
        Assert.Equal("^gpu-orders\\.[a-z0-9.-]+$", (string?)row["properties"]!["id"]!["pattern"]);
    }

    [Fact]
    public void A_file_that_the_package_does_not_have_is_refused() =>
        Assert.Contains("datasets/none.json",
            Assert.Throws<FileNotFoundException>(() => StateOfAiCatalog.JsonSchemaOf("datasets/none.json")).Message,
            StringComparison.Ordinal);

    /// <summary>The schemas by the name of their file; vintages and editions share one.</summary>
    private static Dictionary<string, string> Written()
    {
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (TableSlot slot in ((Catalog)StateOfAiCatalog.Embedded).Slots)
        {
            string folder = slot.Edition is not null ? "report" : Path.GetDirectoryName(slot.File) is "datasets" ? "dataset" : "shared";
            written.TryAdd($"{folder}.{slot.Dataset ?? slot.Name}.schema.json", slot.Schema());
        }

        written.Add("csv.facts.schema.json", Csv.CsvDataset.JsonSchema());
        return written;
    }

    private static string[] Problems(JsonSchema schema, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        EvaluationResults results = schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid
            ? []
            : [.. (results.Details ?? []).Where(detail => detail.Errors is not null)
                .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Key} {error.Value}")).Take(10)];
    }
}
