using System.Globalization;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A place where data breaks a rule.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class DataFinding : ITabular
{
    internal DataFinding(string file, int line, string jsonPath, string rule, string message)
    {
        File = file;
        Line = line;
        JsonPath = jsonPath;
        Rule = rule;
        Message = message;
    }

    /// <summary>The file relative to the data folder, such as <c>reports/2023/acquisitions.json</c>.</summary>
    public string File { get; }

    /// <summary>The line, from 1; 0 if the finding is not about a single line.</summary>
    public int Line { get; }

    /// <summary>
    /// The place within the file, such as <c>$.rows[3].price.low</c>; in a CSV file, where the line tells the row, the property, such as
    /// <c>price.low</c>, or empty.
    /// </summary>
    public string JsonPath { get; }

    /// <summary>The rule's id, such as <c>ordered-range</c>; the data page of the documentation lists them all.</summary>
    public string Rule { get; }

    /// <summary>A description of the problem, with the value found and the value expected.</summary>
    public string Message { get; }

    /// <summary>The parts as names and values; missing parts are omitted.</summary>
    TableView ITabular.ToView() => FieldView.Of(null,
    [
        ("File", File),
        ("Line", Line),
        ("Path", JsonPath),
        ("Rule", Rule),
        ("Message", Message),
    ]);

    /// <summary>File, line, path, rule and message, in a form that editors turn into a link.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}({Line}): {JsonPath}{(JsonPath.Length > 0 ? ": " : "")}{Rule}: {Message}");
}
