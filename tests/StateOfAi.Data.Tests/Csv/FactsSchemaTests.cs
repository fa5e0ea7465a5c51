using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using StateOfAi.Data.Csv;

namespace StateOfAi.Data.Tests;

public sealed class FactsSchemaTests : IDisposable
{
    private const string Facts = """
        {
          "$schema": "csv.facts.schema.json", "name": "chips", "title": "Chips", "description": "Orders.", "coverage": "All orders.",
          "vintage": "2026-11", "license": "CC-BY-4.0", "credit": "Acme", "trust": "crossChecked", "trustNote": "Read twice.",
          "through": "2025-12-31", "checked": "2026-11-03", "checkNote": "Read again.", "idPrefix": "chips.",
          "files": ["chips.csv"], "separator": ";", "encoding": "utf-8", "culture": "de-DE", "comment": "#", "skipLines": 1,
          "missing": ["stealth"],
          "columns": {
            "gpus": { "headings": ["GPUs (thousands)"], "unit": "gpu", "scale": 1000, "missing": ["many"] },
            "price": { "unit": { "amount": "USD", "each": { "singular": "rack", "plural": "racks" } } }
          },
          "sources": [
            { "id": "acme.register", "label": "Acme's register", "publisher": "Acme", "kind": "dataset", "title": "Register",
              "titleBasis": "known", "form": "table", "authors": [{ "name": "Ada Lovelace", "family": "Lovelace" }],
              "address": "https://acme.example/register", "date": "2026-10", "dateBasis": "known", "covers": "2024-Q1",
              "license": "MIT", "footnote": 7, "seriesPart": 1, "seriesLength": 2, "doi": "10.1000/182", "arxiv": "1706.03762",
              "chartVersion": 3, "reading": "secondHand", "readFrom": "https://acme.example/copy", "accessed": "2026-11-02",
              "note": "N." }
          ]
        }
        """;

    private static readonly JsonSchema Schema = JsonSchema.FromText(CsvDataset.JsonSchema());

    private readonly string _folder = Directory.CreateTempSubdirectory("facts-schema").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Facts_with_everything_match_and_are_read()
    {
        Assert.True(IsValid(Facts));
        Assert.Equal("chips", Open(Facts).Info.Name);
    }

    [Fact]
    public void The_facts_of_the_documentation_match()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "csv.md"));
        int start = page.IndexOf("\"gpu-orders.json\"), \"\"\"", StringComparison.Ordinal);
        start = page.IndexOf('{', start);
        string json = page[start..page.IndexOf("\"\"\");", start, StringComparison.Ordinal)];

        Assert.Contains("acme.gpu-register", json, StringComparison.Ordinal);
        Assert.True(IsValid(json));
    }

    [Theory]
    [InlineData("\"title\": \"Chips\", ", "", "$.title")]
    [InlineData("\"title\": \"Chips\"", "\"title\": \" \"", "$.title")]
    [InlineData("\"vintage\": \"2026-11\"", "\"vintage\": \"2026-13\"", "$.vintage")]
    [InlineData("\"license\": \"CC-BY-4.0\"", "\"license\": 5", "$.license")]
    [InlineData("\"credit\"", "\"credits\"", "$.credit")]
    [InlineData("\"crossChecked\"", "\"high\"", "$.trust")]
    [InlineData("[\"chips.csv\"]", "\"chips.csv\"", "$.files")]
    [InlineData("\";\"", "\";;\"", "$.separator")]
    [InlineData("\"skipLines\": 1", "\"skipLines\": 1.5", "$.skipLines")]
    [InlineData("1000,", "-1,", "$.columns.gpus.scale")]
    [InlineData("\"headings\"", "\"heading\"", "$.columns.gpus.heading")]
    [InlineData(", \"plural\": \"racks\"", "", "$.columns.price.unit.each.plural")]
    [InlineData("\"family\"", "\"surname\"", "$.sources[0].authors[0].surname")]
    [InlineData("\"dataset\"", "\"rumor\"", "$.sources[0].kind")]
    [InlineData("\"footnote\": 7", "\"partOf\": \"x\"", "$.sources[0].partOf")]
    [InlineData("\"footnote\": 7", "\"facts\": [\"x\"]", "$.sources[0].facts")]
    [InlineData("\"footnote\": 7", "\"sources\": [\"x\"]", "$.sources[0].sources")]
    [InlineData("\"footnote\": 7", "\"details\": []", "$.sources[0].details")]
    public void What_reading_refuses_does_not_match(string from, string to, string path)
    {
        string changed = Facts.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Facts, changed);

        Assert.False(IsValid(changed));
        Assert.Contains(path, Assert.Throws<CsvException>(() => Open(changed)).Errors.Select(error => error.Column));
    }

    [Fact]
    public void The_documentation_names_every_field()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "csv.md"));
        JsonNode schema = JsonNode.Parse(CsvDataset.JsonSchema())!;
        IEnumerable<string> fields = NamesOf(schema).Concat(NamesOf(schema["properties"]!["sources"]!["items"]!))
            .Concat(NamesOf(schema["properties"]!["columns"]!["additionalProperties"]!)).Distinct();

        Assert.DoesNotContain(fields, field => !page.Contains($"`{field}`", StringComparison.Ordinal));

        static IEnumerable<string> NamesOf(JsonNode part) => part["properties"]!.AsObject().Select(property => property.Key);
    }

    private static bool IsValid(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Schema.Evaluate(document.RootElement).IsValid;
    }

    private CsvDataset Open(string facts)
    {
        File.WriteAllText(Path.Combine(_folder, "chips.csv"), "\norder;gpus;price\n");
        string path = Path.Combine(_folder, "facts.json");
        File.WriteAllText(path, facts);
        return CsvDataset.Open(path);
    }
}
