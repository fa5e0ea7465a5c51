using System.Globalization;
using System.Text.Json;

namespace StateOfAi.Data.Tests;

/// <summary>
/// The numbers and dates of the facts, as they were taken from the page before there was any data file, against the JSON of the rows in
/// which the facts live.
/// </summary>
public sealed class ExpectedFiguresTests
{
    /// <summary>Facts whose number no field holds, with the words of the row that say it instead.</summary>
    private static readonly Dictionary<string, string> InWords = new()
    {
        ["F005"] = "The third part was due one day after this one.",
        ["F067"] = "Uses of chips in AI papers have been counted since the 2022 edition.",
        ["F262"] = "Issue 1004 of the office's bulletin.",
        // Printed as a third, which no decimal is: the row has it as about -33.3333333333333 percent.
        ["F369"] = "\"printed\": \"a third\"",
        // The same amount is printed twice as an exact one; a second row would count it twice.
        ["F408"] = "as \\\"more than\\\" this amount in F408",
    };

    public static TheoryData<string> Lines => [
        .. Repository.Read("tests/StateOfAi.Data.Tests/Expected/fact-figures.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_row_of_the_fact_holds_its_number(string line)
    {
        string[] cells = line.Split(',');
        Expected expected = new(cells[1], cells[2], cells[3], cells[4], cells[5]);
        JsonElement[] rows = [.. StateOfAiCatalog.Embedded.GetRowsOfFact(cells[0]).Select(row => EmbeddedJson.Row(row.Id))];

        if (InWords.TryGetValue(cells[0], out string? words))
            Assert.Contains(rows, row => row.GetRawText().Contains(words, StringComparison.Ordinal));
        else if (cells[0] == "F393")
            Assert.Equal(14, rows.Length); // Fourteen charts: a row each.
        else
            Assert.Contains(rows, expected.IsIn);
    }

    private sealed record Expected(string Low, string High, string Value, string Qualifier, string Unit)
    {
        internal bool IsIn(JsonElement row) => Unit switch
        {
            "date" => EmbeddedJson.Values(row).Any(value => value.ValueKind == JsonValueKind.String && IsDate(value.GetString()!)),
            "integer" => EmbeddedJson.Values(row).Any(value => value.ValueKind == JsonValueKind.Number && value.GetRawText() == Value),
            _ => EmbeddedJson.Figures(row).Any(IsFigure),
        };

        private bool IsFigure(JsonElement figure) => Same(figure, "low", Low) && Same(figure, "high", High) && Same(figure, "value", Value)
            && figure.GetProperty("unit").GetString() == Unit
            && (figure.TryGetProperty("qualifier", out JsonElement qualifier) ? qualifier.GetString() : "") == Qualifier;

        // A date may be known more closely from another fact of the row.
        private bool IsDate(string text) =>
            Low.Length > 0 ? text == $"{Low}/{High}" : text == Value || text.StartsWith(Value + "-", StringComparison.Ordinal);

        private static bool Same(JsonElement figure, string name, string number) => figure.TryGetProperty(name, out JsonElement value)
            ? number.Length > 0 && value.GetDecimal() == decimal.Parse(number, CultureInfo.InvariantCulture)
            : number.Length == 0;
    }
}
