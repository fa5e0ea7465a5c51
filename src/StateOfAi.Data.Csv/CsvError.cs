using System.Globalization;

namespace StateOfAi.Data.Csv;

/// <summary>Something wrong in a CSV file, with its place.</summary>
/// <param name="File">The path or name of the file.</param>
/// <param name="Line">The line, counted from 1 as text editors do; 0 if the error concerns the file as a whole.</param>
/// <param name="Column">The name of the column, or the property of a facts file, such as <c>$.columns.gpus.unit</c>;
/// <see langword="null"/> if the error concerns the whole line.</param>
/// <param name="Text">The text of the cell, shortened if it is long; <see langword="null"/> if the error concerns the whole line.</param>
/// <param name="Message">What is wrong and what was expected.</param>
public sealed record CsvError(string File, int Line, string? Column, string? Text, string Message)
{
    private const int LongestText = 100;

    private bool IsProperty => Column!.StartsWith("$.", StringComparison.Ordinal);

    /// <summary>The error with its place in one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{File}{(Line > 0 ? $", line {Line:N0}" : "")}{(Column is null ? "" : $", {(IsProperty ? "property" : "column")} '{Column}'")}"
        + $"{(Text is null ? "" : $", text '{Text}'")}: {Message}");

    internal static string Shortened(ReadOnlySpan<char> text) => text.Length <= LongestText
        ? text.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{text[..LongestText]}… ({text.Length:N0} characters)");
}
