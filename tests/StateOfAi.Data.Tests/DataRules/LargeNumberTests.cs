using System.Text.Json.Nodes;

namespace StateOfAi.Data.Tests;

/// <summary>Numbers near the end of what a decimal holds are findings, never an overflow.</summary>
public sealed class LargeNumberTests
{
    public static TheoryData<string> Files => ["datasets/quarterly-capex.json", "datasets/nvidia-revenue.json",
        "datasets/chip-citations.2026-06.json", "datasets/a100-clusters.json", "datasets/venture-by-stage.json",
        "reports/2023/observations.json", "datasets/prediction-tallies.json", "reports/2023/claims.json"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_of_numbers_that_overflow_in_a_sum_is_told_number_by_number(string file)
    {
        foreach (string number in new[] { "7.9e28", "-7.9e28", "79228162514264337593543950335", "-79228162514264337593543950335" })
        {
            var data = new EditableData();
            JsonObject[] figures = [
                .. EditableData.Within(data.File(file)).OfType<JsonObject>()
                    .Where(part => part.ContainsKey("unit") && part.ContainsKey("value"))];
            foreach (JsonObject figure in figures)
                figure["value"] = JsonNode.Parse(number);

            HashSet<string> found = [
                .. data.Findings().Where(finding => finding.File == file && finding is { Rule: "within-reason", Line: > 0 })
                    .Select(finding => finding.JsonPath)];

            Assert.NotEmpty(figures);
            Assert.Superset(figures.Select(figure => figure.GetPath() + ".value").ToHashSet(), found);
        }
    }

    [Fact]
    public void A_message_on_a_large_number_has_its_digits()
    {
        var data = new EditableData();
        data.Rows("datasets/unicorns.json")[0]!["count"] =
            JsonNode.Parse("""{ "value": 79228162514264337593543950335, "unit": "unicorn" }""");

        Assert.Contains(" 79228162514264337593543950335", Assert.Single(data.Findings()).Message, StringComparison.Ordinal);
    }
}
