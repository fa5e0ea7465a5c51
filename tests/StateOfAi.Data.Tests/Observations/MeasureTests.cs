using System.Text.Json.Nodes;

namespace StateOfAi.Data.Tests;

public sealed class MeasureTests
{
    private const string Measures = "reference/measures.json", Observations = "reports/2023/observations.json";

    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Fact]
    public void Every_measure_is_one_that_a_row_has()
    {
        IEnumerable<Row> rows = Catalog.Tables.SelectMany(table => table.Rows);
        HashSet<Measure> used = [.. rows.OfType<Observation>().Select(row => row.Measure),
            .. rows.OfType<GrowthClaim>().Select(row => row.Measure)];

        Assert.Empty(Catalog.Measures.Where(measure => !used.Contains(measure)).Select(measure => measure.Id));
    }

    [Fact]
    public void A_measure_is_found_by_its_definition() =>
        Assert.Contains(Catalog.Search("drug candidates trials"),
            hit => hit.Row is Measure { Id: "measure.clinical-assets", Kind: MeasureKind.Count, Unit.Code: "asset" });

    [Theory]
    [InlineData("observation.uizard-arr-2023-07", "user", "'value' must be an amount of money (unit such as USD), found the unit 'user'")]
    [InlineData("observation.us-unicorns-2023", "company", "'value' must be in the unit unicorn, found the unit 'company'")]
    [InlineData("observation.us-share-private-capital-2023", "percentagePoints",
        "'value' must be in percent (unit percent), found the unit 'percentagePoints'")]
    [InlineData("observation.nvidia-tpu-2023", "percent", "'value' must be a multiple (unit multiple), found the unit 'percent'")]
    [InlineData("observation.v100-rank-2023", "multiple", "'value' must be a rank (unit rank), found the unit 'multiple'")]
    [InlineData("observation.elevenlabs-audio-uploaded", "user", "'value' must be a duration (unit such as month), found the unit 'user'")]
    public void A_unit_that_the_measure_does_not_have_is_a_finding(string row, string unit, string message)
    {
        var data = new EditableData();
        JsonObject edited = data.Row(Observations, row);
        edited["value"]!["unit"] = unit;

        DataFinding finding = data.Findings()[0];

        Assert.Equal((Observations, $"$.rows[{EditableData.PlaceOf(edited)}].value.unit", "unit-of-field", message),
            (finding.File, finding.JsonPath, finding.Rule, finding.Message));
        Assert.True(finding.Line > 1);
    }

    [Theory]
    [InlineData("observation.us-share-private-capital-2023", "101", "within-reason")]
    [InlineData("observation.sp-500-change-2023", "-101", "within-reason")]
    [InlineData("observation.us-unicorns-2023", "-1", "within-reason")]
    [InlineData("observation.us-unicorns-2023", "1.5", "whole-count")]
    [InlineData("observation.uizard-arr-2023-07", "-1", "within-reason")]
    public void A_number_that_the_measure_cannot_have_is_a_finding(string row, string number, string rule)
    {
        var data = new EditableData();
        JsonObject edited = data.Row(Observations, row);
        edited["value"]!["value"] = JsonNode.Parse(number);

        DataFinding finding = data.Findings()[0];

        Assert.Equal((Observations, $"$.rows[{EditableData.PlaceOf(edited)}].value.value", rule),
            (finding.File, finding.JsonPath, finding.Rule));
    }

    [Theory]
    [InlineData("observation.uk-unicorns-added", "-3")]
    [InlineData("observation.recursion-market-value-added", "-1e9")]
    [InlineData("observation.sp-500-change-2023", "-100")]
    public void A_fall_is_negative_where_a_measure_is_a_change(string row, string number)
    {
        var data = new EditableData();
        data.Row(Observations, row)["value"]!["value"] = JsonNode.Parse(number);

        Assert.DoesNotContain(data.Findings(), finding => finding.File == Observations);
    }

    [Fact]
    public void A_figure_of_a_measure_in_words_is_a_finding()
    {
        var data = new EditableData();
        data.Row(Observations, "observation.ipo-activity-2023")["value"] = JsonNode.Parse("""{ "value": 5, "unit": "deal" }""");

        Assert.Equal("'value' must be omitted, found the unit 'deal'", Assert.Single(data.Findings()).Message);
    }

    [Fact]
    public void A_unit_that_is_not_of_the_kind_of_its_measure_is_a_finding()
    {
        var data = new EditableData();
        data.Row(Measures, "measure.unicorns")["unit"] = "USD";

        DataFinding finding = data.Findings().First(one => one.File == Measures);

        Assert.Equal(("unit-of-field", "a measure of the kind Count must be a count (unit such as company), found the unit 'USD'"),
            (finding.Rule, finding.Message));
    }

    [Fact]
    public void A_measure_that_is_not_there_is_one_finding()
    {
        var data = new EditableData();
        data.Row(Observations, "observation.uizard-arr-2023-07")["measure"] = "measure.none";

        Assert.Equal(["existing-reference"], data.Findings().Select(finding => finding.Rule));
    }
}
