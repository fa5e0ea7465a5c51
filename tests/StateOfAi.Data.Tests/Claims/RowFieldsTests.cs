using System.Text.Json;

namespace StateOfAi.Data.Tests;

public sealed class RowFieldsTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Fact]
    public void Every_figure_of_every_row_can_be_named_as_the_data_names_it()
    {
        string[] missed = [
            .. Fields().Where(field => field.Json.ValueKind is JsonValueKind.Object && field.Json.TryGetProperty("unit", out _))
                .Where(field => RowFields.Of(Catalog[field.Row], [new(field.Name, null)]).Figure is null)
                .Select(field => $"{field.Row}.{field.Name}")];

        Assert.Empty(missed);
    }

    [Fact]
    public void Every_period_and_date_of_every_row_can_be_named_as_the_data_names_it()
    {
        // A chip is called 2080.
        string[] missed = [.. Fields().Where(field => field.Name is not "name" && IsTime(field.Json))
            .Where(field => RowFields.Of(Catalog[field.Row], [new(field.Name, null)]).Time is null)
            .Select(field => $"{field.Row}.{field.Name}")];

        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("study.mit-writing", "effects", 1, "value", "18%")]
    [InlineData("cluster.tesla-h100", "rankings", 0, "rank", "up to rank 5")]
    public void Figures_within_lists_are_named_by_their_place(string row, string list, int place, string field, string figure) =>
        Assert.Equal(figure, RowFields.Of(Catalog[row], [new(list, place), new(field, null)]).Figure!.ToString());

    [Theory]
    [InlineData("[org.deepmind].names[9].from", "'org.deepmind.names[9]' does not exist")]
    [InlineData("[org.deepmind].names.from", "'org.deepmind.names' is a list; pick an element by its index, as in names[0]")]
    [InlineData("[org.deepmind].names[0]", "'org.deepmind.names[0]' is not a figure, period or date; name one of its fields")]
    [InlineData("[org.deepmind].parentSince[0]", "'org.deepmind.parentSince[0]' is not a list")]
    [InlineData("[org.deepmind]", "'org.deepmind' is not a figure, period or date; name one of its fields")]
    [InlineData("[org.deepmind].founded", "'org.deepmind.founded' does not exist")]
    [InlineData("[org.deepmind].salary", "'org.deepmind' has no figure, period or date 'salary'")]
    [InlineData("[claim.a100-peak]", "'claim.a100-peak' is not a figure, period or date; name one of its fields")]
    public void What_a_row_does_not_have_is_told(string formula, string problem)
    {
        var operand = (FormulaOperand)Formula.Parse(formula).Root;

        Assert.Equal(problem, RowFields.Of(Catalog[operand.Row], operand.Path).Problem);
    }

    private static bool IsTime(JsonElement json) =>
        json.ValueKind is JsonValueKind.String
            ? TimePeriod.TryParseCode(json.GetString(), out _)
            : json.ValueKind is JsonValueKind.Object && json.TryGetProperty("period", out _);

    private static IEnumerable<(string Table, string Row, string Name, JsonElement Json)> Fields() => EmbeddedJson.Rows
        .Where(row => row.Table is not ("claims" or "errata" or "facts"))
        .SelectMany(row => row.Json.EnumerateObject().Select(field => (field.Name, field.Value)).Concat(DetailsOf(row.Json)),
            (row, field) => (row.Table, row.Json.GetProperty("id").GetString()!, field.Name, field.Value));

    private static IEnumerable<(string Name, JsonElement Value)> DetailsOf(JsonElement row) =>
        from detail in row.TryGetProperty("details", out JsonElement details) ? details.EnumerateArray().ToArray() : []
        from value in detail.EnumerateObject()
        where value.Name is "figure" or "date" or "period"
        select (detail.GetProperty("name").GetString()!, value.Value);
}
