using System.Globalization;

namespace StateOfAi.Data;

/// <summary>One place where data breaks a rule.</summary>
/// <param name="File">The file below the data folder, such as <c>reports/2023/acquisitions.json</c>.</param>
/// <param name="Line">The line, from 1; 0 when no one line is at fault.</param>
/// <param name="JsonPath">The place within the file, such as <c>$.rows[3].price.low</c>.</param>
/// <param name="Rule">The rule's short name, such as <c>ordered-range</c>; docs/data lists them.</param>
/// <param name="Message">What is wrong, with the value found and what was expected.</param>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed record DataFinding(string File, int Line, string JsonPath, string Rule, string Message) : ITabular
{
    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    public TableView ToView() => FieldView.Of(null,
    [
        ("File", File),
        ("Line", Line),
        ("Path", JsonPath),
        ("Rule", Rule),
        ("Message", Message),
    ]);

    /// <summary>File, line, path, rule and message, in the form that editors turn into a link.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line}): {JsonPath}: {Rule}: {Message}");
}
