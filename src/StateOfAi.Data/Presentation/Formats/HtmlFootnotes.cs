using System.Security.Cryptography;
using System.Text;

namespace StateOfAi.Data;

/// <summary>
/// The part below a table: reasons, notes, doubts and sources. The mark of a row links to its footnote, and the footnote links back to the
/// first row that refers to it.
/// </summary>
/// <param name="window">The rows shown.</param>
/// <param name="page">The sources of a page of several tables, which lists them; <see langword="null"/> for a table alone.</param>
internal sealed class HtmlFootnotes(RowWindow window, HtmlPageSources? page = null)
{
    // A placeholder for the id of the table, which depends on the rest; shown text never contains this character.
    private const string Id = "\0";

    private readonly HtmlMarks _marks = new(Id);

    /// <summary>
    /// Inserts the id of the table, a hash of its HTML: the same table always has the same id, and different tables have different ids.
    /// </summary>
    internal static string WithIds(string html) =>
        html.Contains(Id, StringComparison.Ordinal)
            ? html.Replace(Id, "t" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(html)))[..10].ToLowerInvariant(),
                StringComparison.Ordinal)
            : html;

    /// <summary>The marks of a row, such as <c>D1, D2</c>, as links.</summary>
    internal string Links(string marks) => (marks is [>= '0' and <= '9', ..] ? page?.Marks ?? _marks : _marks).Links(marks);

    /// <summary>Writes the part below the table.</summary>
    internal void Write(StringBuilder html)
    {
        var below = new StringBuilder();
        if (window.Reasons.Lines.Count > 0)
            below.Append(HtmlList.Headed(window.Reasons, "Not available", _marks));
        foreach (string note in window.Notes)
            below.Append(HtmlList.Paragraph(HtmlProse.Of(note)));
        if (window.Doubts.Lines.Count > 0)
            below.Append(HtmlList.Headed(window.Doubts, "Doubts", _marks));
        WriteSources(below);
        if (page is null && window.Credits.Count > 0)
            below.Append(HtmlList.Paragraph(HtmlProse.Of(RowWindow.CreditLine(window.Credits))));
        html.Append(HtmlList.Below(below.ToString()));
    }

    private void WriteSources(StringBuilder below)
    {
        ShownSources sources = window.Sources;
        if (page is not null && (sources.Brief is not null || sources is { IsListed: true, AreByRow: false }))
            below.Append(HtmlList.Paragraph($"{(sources.All.Lines.Count == 1 ? "Source" : "Sources")} " + string.Join(", ",
                Enumerable.Range(1, sources.All.Lines.Count).Select(number => $"[{Links(sources.All.Mark(number))}]"))));
        else if (sources.Brief is { } brief)
            // There is nothing to unfold if the line has it all.
            below.Append(brief != string.Join("; ", sources.All.Lines)
                ? HtmlList.Folded($"Source: {HtmlProse.Of(brief)}", sources.All, _marks)
                : HtmlList.Paragraph($"Source: {HtmlProse.Of(brief)}"));
        else if (sources.IsListed && page is null)
            below.Append(HtmlList.Headed(sources.All, "Sources", _marks));
    }
}
