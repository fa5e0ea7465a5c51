using System.Text.Json.Nodes;

namespace StateOfAi.Data.Tests;

/// <summary>What a reader would see at once: each slip alone is one finding at its field.</summary>
public sealed class WithinReasonTests
{
    private const string Sources = "sources.json", Acquisitions = "reports/2023/acquisitions.json",
        Organizations = "reference/organizations.json",
        Chips = "reference/chips.json", Papers = "reports/2023/papers.json", Retention = "datasets/app-retention.json",
        Products = "reference/products.json", Footnoted = "sources.json", Deal = "acquisition.databricks-mosaicml";

    /// <summary>File, row, field of the row, what is put there as JSON, where within the field the finding is, and its rule.</summary>
    public static TheoryData<string, string, string, string, string, string> Slips => new()
    {
        { Acquisitions, Deal, "price", """{ "value": -1, "unit": "USD" }""", ".value", "within-reason" },
        { Acquisitions, Deal, "price", """{ "low": -5, "high": 1000, "unit": "USD" }""", ".low", "within-reason" },
        { Acquisitions, Deal, "price", """{ "value": 7.9e28, "unit": "USD" }""", ".value", "within-reason" },
        { Acquisitions, Deal, "target", "\"org.databricks\"", "", "two-parties" },
        { Acquisitions, Deal, "seller", "\"org.databricks\"", "", "two-parties" },
        { Acquisitions, Deal, "period", "\"0001\"", "", "year-within-reason" },
        { Acquisitions, Deal, "period", "\"1850-Q3\"", "", "year-within-reason" },
        { Acquisitions, Deal, "period", "\"2023/2101\"", "", "year-within-reason" },
        { Acquisitions, Deal, "period", "\"nvidia:FY1899\"", "", "year-within-reason" },
        { Organizations, "org.nvidia", "founded", "\"9999\"", "", "year-within-reason" },
        { Organizations, "org.nvidia", "founded", "\"1899-12-31\"", "", "year-within-reason" },
        { Organizations, "org.nvidia", "parent", "\"org.nvidia\"", "", "names-itself" },
        { Organizations, "org.nvidia", "competitors", "[\"org.amd\", \"org.nvidia\"]", "[1]", "names-itself" },
        { Organizations, "org.nvidia", "competitors", "[\"org.amd\", \"org.amd\"]", "[1]", "unique-item" },
        { Organizations, "org.nvidia", "milestones", """[{ "date": "2020", "what": "One" }, { "date": "2019", "what": "Two" }]""", "",
            "dates-in-order" },
        { Organizations, "org.nvidia", "names", """[{ "name": "One", "from": "2020" }, { "name": "Two", "from": "2019" }]""", "",
            "dates-in-order" },
        { "datasets/predictions.json", "", "gradedIn", "2001", "", "dates-in-order" },
        { "datasets/report-editions.json", "", "published", "\"2001-01-01\"", "", "dates-in-order" },
        { "reports/2023/growth-claims.json", "", "comparedWith", "\"as-of 2099\"", "", "dates-in-order" },
        { "reports/2023/observations.json", "", "comparedWith", "\"as-of 2099\"", "", "dates-in-order" },
        { "reports/2023/growth-claims.json", "growth-claim.nvidia-market-cap-ten-years", "to", "\"observation.nvidia-market-cap-2013\"", "",
            "two-parties" },
        { Chips, "chip.a100", "released", "\"1066\"", "", "year-within-reason" },
        { Chips, "chip.a100", "announced", "\"2020-13\"", "", "well-formed" },
        { Chips, "chip.a100", "announced", "\"2021\"", "", "dates-in-order" },
        { Chips, "chip.a100", "successorOf", "\"chip.a100\"", "", "names-itself" },
        { Products, "product.chatgpt", "variantOf", "\"product.chatgpt\"", "", "names-itself" },
        { Products, "product.chatgpt", "details", """[{ "name": "parameters", "figure": { "value": 1.5, "unit": "parameter" } }]""",
            "[0].figure.value", "whole-count" },
        { Retention, "app-retention.genai-median-retention", "value", """{ "value": 400, "unit": "percent" }""", ".value",
            "within-reason" },
        { Retention, "app-retention.genai-median-retention", "value", """{ "low": 60, "high": 101, "unit": "percent" }""", ".high",
            "within-reason" },
        { Retention, "app-retention.genai-median-retention", "value", """{ "value": -1, "unit": "percent" }""", ".value", "within-reason" },
        { "datasets/chip-multiples.json", "", "value", """{ "value": 14000, "unit": "multiple" }""", ".value", "within-reason" },
        { "datasets/unicorns.json", "unicorns.us-2022-slides", "count", """{ "value": 7.9e28, "unit": "unicorn" }""", ".value",
            "within-reason" },
        { "datasets/unicorns.json", "unicorns.us-2022-slides", "count", """{ "value": 29.5, "unit": "unicorn" }""", ".value",
            "whole-count" },
        { "datasets/chip-citations.2026-06.json", "", "papers", """{ "value": 30.5, "unit": "paper" }""", ".value", "whole-count" },
        { "datasets/announced-h100-clusters.json", "", "chipCount", """{ "value": -22000, "unit": "gpu" }""", ".value", "within-reason" },
        { "datasets/annual-capex.json", "", "value", """{ "value": -124e9, "unit": "USD" }""", ".value", "within-reason" },
        { "datasets/gpu-fleets.json", "", "chips", """{ "value": 9e27, "unit": "gpu" }""", ".value", "within-reason" },
        { "datasets/contracted-power.json", "", "value", """{ "value": 90000000000000, "unit": "watt" }""", ".value", "within-reason" },
        { "reports/2023/observations.json", "observation.elevenlabs-registered-users", "value", """{ "value": 2e10, "unit": "user" }""",
            ".value", "within-reason" },
        { "reports/2023/compute-clusters.json", "", "expectedBy", "\"2222\"", "", "year-within-reason" },
        { "datasets/predictions.json", "", "edition", "1066", "", "year-within-reason" },
        { "datasets/predictions.json", "", "number", "-1", "", "within-reason" },
        { "reports/2023/sections.json", "", "slideCount", "-14", "", "within-reason" },
        { "reports/2023/sections.json", "", "order", "0", "", "within-reason" },
        { "reports/2023/slides.json", "", "order", "-3", "", "within-reason" },
        { Sources, "summary.2023.industry", "seriesPart", "99", "", "series-part" },
        { Sources, "summary.2023.industry", "seriesPart", "0", "", "series-part" },
        { Sources, "summary.2023.industry", "partOf", "\"summary.2023.industry\"", "", "names-itself" },
        { Sources, "summary.2023.industry", "address", "\"javascript:alert(1)\"", "", "well-formed" },
        { Sources, "summary.2023.industry", "address", "\"/etc/passwd\"", "", "well-formed" },
        { Sources, "summary.2023.industry", "address", "\"file:///etc/passwd\"", "", "well-formed" },
        { Sources, "summary.2023.industry", "address", "\"ftp://example.org/a\"", "", "well-formed" },
        { Sources, "summary.2023.industry", "address", "\"https://example.org/<script>\"", "", "well-formed" },
        { Sources, "summary.2023.industry", "address", "\"https://example.org/a b\"", "", "well-formed" },
        { Sources, "summary.2023.industry", "license", "\"any text\"", "", "known-license" },
        { Sources, "summary.2023.industry", "license", "\"CC-BY-9.9\"", "", "known-license" },
        { Sources, "summary.2023.industry", "date", "\"9999\"", "", "year-within-reason" },
        { Sources, "summary.2023.industry", "covers", "\"as-of 0001\"", "", "year-within-reason" },
        { Sources, "summary.2023.industry", "chartVersion", "-2", "", "within-reason" },
        { Sources, "arxiv.1512.02595", "arxiv", "\"} , x = {\"", "", "well-formed" },
        { Sources, "arxiv.1512.02595", "arxiv", "\"1513.02595\"", "", "well-formed" },
        { Sources, "arxiv.1512.02595", "doi", "\"xyz\"", "", "well-formed" },
        { Sources, "arxiv.1512.02595", "doi", "\"10.1126/a{b}\"", "", "well-formed" },
        { Papers, "", "arxivId", "\"cs/12\"", "", "well-formed" },
        { Sources, "arxiv.1512.02595", "doi", "\"https://doi.org/10.1126/science\"", "", "well-formed" },
        { Acquisitions, Deal, "label", "\" Databricks buys MosaicML\"", "", "clean-text" },
        { Acquisitions, Deal, "label", "\"Databricks buys MosaicML\\u00a0\"", "", "clean-text" },
        { Acquisitions, Deal, "label", "\"Databricks buys MosaicML\\u200b\"", "", "clean-text" },
        { Acquisitions, Deal, "label", "\"\\u2060Databricks buys MosaicML\"", "", "clean-text" },
        { Acquisitions, Deal, "label", "\"Databricks\\ufeff buys MosaicML\"", "", "clean-text" },
        { Acquisitions, Deal, "label", "\"Databricks\\u0000 buys MosaicML\"", "", "clean-text" },
        { Acquisitions, Deal, "label", "\"Databricks\\tbuys MosaicML\"", "", "clean-text" },
        { Acquisitions, Deal, "label", "\"Databricks\\nbuys MosaicML\"", "", "clean-text" },
        { Acquisitions, Deal, "label", "\"Databricks\\u001fbuys MosaicML\"", "", "clean-text" },
        { Acquisitions, Deal, "label", "\"Databricks\\u007fbuys MosaicML\"", "", "clean-text" },
        { Acquisitions, Deal, "label", "\"Databricks\\u202ebuys MosaicML\"", "", "clean-text" },
        { Acquisitions, Deal, "label", "\"\\u200b\"", "", "clean-text" },
        { Organizations, "org.nvidia", "aliases", "[\"Nvidia\", \"Team Green \"]", "[1]", "clean-text" },
        { Sources, "arxiv.1512.02595", "authors", "[{ \"name\": \"OpenAI \" }]", "[0].name", "clean-text" },
        { Sources, "arxiv.1512.02595", "authors", "[{ \"name\": \"Ada Lovelace\", \"family\": \"Love\" }]", "[0].family", "well-formed" },
        { Sources, "arxiv.1512.02595", "authors", "[\"Ada Lovelace\"]", "[0]", "type" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_alone_is_one_finding_at_its_field(string file, string id, string field, string json, string within, string rule)
    {
        var data = new EditableData();
        JsonObject row = id.Length > 0
            ? data.Row(file, id)
            : data.Rows(file).First(row => row!.AsObject().ContainsKey(field) || field is "arxivId" or "expectedBy")!.AsObject();
        row[field] = JsonNode.Parse(json);
        if (file == Sources && field == "date")
            row["dateBasis"] = "known";

        DataFinding finding = Assert.Single(data.Findings());

        Assert.Equal((file, $"$.rows[{EditableData.PlaceOf(row)}].{field}{within}", rule), (finding.File, finding.JsonPath, finding.Rule));
        // Each member has a line of its own; that of the last name on the way to the place is due.
        string line = data.Store().Text(file).Split('\n')[finding.Line - 1], name = finding.JsonPath.Split('.')[^1];
        Assert.True(name.EndsWith(']') || line.Contains($"\"{name}\":", StringComparison.Ordinal), $"{finding} has the line: {line}");
    }

    [Fact]
    public void Two_labels_of_one_table_are_alike()
    {
        var data = new EditableData();
        JsonArray rows = data.Rows(Acquisitions);
        rows[2]!["label"] = (string?)rows[0]!["label"];

        DataFinding finding = Assert.Single(data.Findings());

        Assert.Equal(
            (Acquisitions, "$.rows[2].label", "unique-label",
                "'acquisition.databricks-mosaicml' also has the label 'Databricks buys MosaicML'; labels must be unique within a table"),
            (finding.File, finding.JsonPath, finding.Rule, finding.Message));
    }

    [Theory]
    [InlineData("99999.0.0")]
    [InlineData("1.2")]
    [InlineData("01.1.0")]
    [InlineData("+1.1.0")]
    [InlineData("1.1.0.0")]
    [InlineData("1. 1.0")]
    public void A_version_is_three_plain_numbers(string version)
    {
        var data = new EditableData();
        data.File("version.json")["version"] = version;

        DataFinding finding = Assert.Single(data.Findings());

        Assert.Equal(("version.json", 2, "$.version", "well-formed"), (finding.File, finding.Line, finding.JsonPath, finding.Rule));
    }

    [Theory]
    [InlineData("any text")]
    [InlineData("CC BY 4.0")]
    [InlineData("LicenseRef-")]
    public void The_license_of_a_table_is_an_identifier_of_SPDX(string license)
    {
        var data = new EditableData();
        data.File(Retention)["license"] = license;

        DataFinding finding = Assert.Single(data.Findings());

        Assert.Equal((Retention, "$.license", "known-license"), (finding.File, finding.JsonPath, finding.Rule));
    }

    [Theory]
    [InlineData("CC0-1.0")]
    [InlineData("ODbL-1.0")]
    [InlineData("LicenseRef-own-terms")]
    public void Other_identifiers_of_SPDX_are_licenses(string license)
    {
        var data = new EditableData();
        data.File(Retention)["license"] = license;

        Assert.Empty(data.Findings());
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(0)]
    public void Footnotes_are_counted_from_one(int footnote)
    {
        var data = new EditableData();
        JsonObject source = data.Rows(Footnoted).First(row => row!.AsObject().ContainsKey("footnote"))!.AsObject();
        source["footnote"] = footnote;

        DataFinding finding = Assert.Single(data.Findings());

        Assert.Equal((Sources, $"$.rows[{EditableData.PlaceOf(source)}].footnote", "within-reason"),
            (finding.File, finding.JsonPath, finding.Rule));
    }

    [Fact]
    public void Two_sources_of_one_footnote_are_told()
    {
        var data = new EditableData();
        JsonObject[] sources = [
            .. data.Rows(Footnoted).Where(row => row!.AsObject().ContainsKey("footnote")).Select(row => row!.AsObject()).Take(2)];
        sources[1]["footnote"] = (int)sources[0]["footnote"]!;

        DataFinding finding = Assert.Single(data.Findings());

        Assert.Equal((Sources, $"$.rows[{EditableData.PlaceOf(sources[1])}].footnote", "unique-footnote"),
            (finding.File, finding.JsonPath, finding.Rule));
        Assert.Contains((string)sources[0]["id"]!, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Organizations, "parent", "org.nvidia", "org.amd")]
    [InlineData(Sources, "partOf", "arxiv.1512.02595", "arxiv.1712.00409")]
    [InlineData(Chips, "successorOf", "chip.a100", "chip.v100")]
    [InlineData(Chips, "exportVariantOf", "chip.a100", "chip.v100")]
    [InlineData(Products, "variantOf", "product.chatgpt", "product.midjourney")]
    public void Rows_that_belong_to_each_other_in_a_circle_are_one_finding(string file, string field, string one, string other)
    {
        var data = new EditableData();
        JsonObject first = data.Row(file, one), second = data.Row(file, other);
        (first[field], second[field]) = (other, one);

        DataFinding finding = Assert.Single(data.Findings());

        JsonObject earlier = EditableData.PlaceOf(first) < EditableData.PlaceOf(second) ? first : second;
        Assert.Equal((file, $"$.rows[{EditableData.PlaceOf(earlier)}].{field}", "no-circle"),
            (finding.File, finding.JsonPath, finding.Rule));
        Assert.Contains(one, finding.Message, StringComparison.Ordinal);
        Assert.Contains(other, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_out_of_reason_is_found_in_every_date_and_period()
    {
        var data = new EditableData();
        var due = new HashSet<(string, string)>();
        // A correction tells in words what a field held.
        foreach (string file in data.Tables.Where(file => file != "corrections.json"))
        {
            foreach (JsonNode date in EditableData.Within(data.File(file)).Where(IsTime).ToArray())
            {
                due.Add((file, date.GetPath()));
                string text = (string)date!;
                date.ReplaceWith(
                    text.StartsWith("as-of ", StringComparison.Ordinal)
                        ? "as-of 0999"
                        : text.Contains(':', StringComparison.Ordinal) ? "nvidia:FY2999" : "1850-01");
            }
        }

        Assert.True(due.Count > 1000, $"{due.Count} dates and periods");
        Assert.Empty(
            due.Except(
                data.Findings().Where(finding => finding.Rule == "year-within-reason")
                    .Select(finding => (finding.File, finding.JsonPath))));

        static bool IsTime(JsonNode node) => node is JsonValue value && value.TryGetValue(out string? text) && node.Parent is JsonObject
            && node.GetPropertyName() is not ("label" or "name" or "printed" or "shouldBe" or "note" or "title" or "statement" or "version"
                or "id" or "docket" or "documentNumber" or "arxiv" or "arxivId")
            && TimePeriod.TryParse(text, null, out _);
    }
}
