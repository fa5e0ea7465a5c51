using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StateOfAi.Data;

/// <summary>
/// The part below a table: notes, doubts and sources. The mark of a row links to its footnote, and the footnote links back to the first row
/// that refers to it.
/// </summary>
/// <param name="window">The rows shown.</param>
internal sealed class HtmlFootnotes(RowWindow window)
{
    // A list of hundreds of footnotes would hide the table.
    private const int MostOpen = 10;

    // A placeholder for the id of the table, which depends on the rest; shown text never contains this character.
    private const char Id = '\0';

    private const string Paragraph = "<p style=\"margin:.4em 0\">",
        List = "style=\"margin:.2em 0;padding-left:1.8em\"", ListOfMarks = "style=\"margin:.2em 0;padding-left:0;list-style:none\"";

    private readonly HashSet<string> _marked = [];

    /// <summary>
    /// Inserts the id of the table, a hash of its HTML: the same table always has the same id, and different tables have different ids.
    /// </summary>
    internal static string WithIds(string html) =>
        html.Contains(Id, StringComparison.Ordinal)
            ? html.Replace(Id.ToString(), "t" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(html)))[..10].ToLowerInvariant(),
                StringComparison.Ordinal)
            : html;

    /// <summary>The marks of a row, such as <c>D1, D2</c>, as links.</summary>
    internal string Links(string marks) => marks.Length == 0 ? "" : string.Join(", ", marks.Split(", ").Select(mark =>
        _marked.Add(mark)
            ? $"{HtmlProse.Link} id=\"{Id}-{mark}-row\" href=\"#{Id}-{mark}\">{mark}</a>"
            : $"{HtmlProse.Link} href=\"#{Id}-{mark}\">{mark}</a>"));

    /// <summary>Writes the part below the table.</summary>
    internal void Write(StringBuilder html)
    {
        var below = new StringBuilder();
        foreach (string note in window.Notes)
            below.Append(CultureInfo.InvariantCulture, $"{Paragraph}{HtmlProse.Of(note)}</p>\n");
        if (window.Reasons.Lines.Count > 0)
            below.Append(Headed(window.Reasons, "Not available"));
        if (window.Doubts.Lines.Count > 0)
            below.Append(Headed(window.Doubts, "Doubts"));
        if (window.Sources.IsListed && window.Sources.All.Lines.Count > 0)
            below.Append(Headed(window.Sources.All, "Sources"));
        if (window.Sources.Brief.Count > 0)
            below.Append(
                Unfolding($"Source: {string.Join("; ", window.Sources.Brief.Select(HtmlProse.Of))}", Items(window.Sources.All)));
        if (below.Length > 0)
            html.Append("<div style=\"max-width:64em;padding:.3em .6em;text-align:left;overflow-wrap:anywhere\">\n").Append(below)
                .Append("</div>\n");
    }

    private string Headed(ShownFootnotes footnotes, string heading) => footnotes.Lines.Count > MostOpen
        ? Unfolding(string.Create(CultureInfo.InvariantCulture, $"{footnotes.Lines.Count} {heading.ToLowerInvariant()}"), Items(footnotes))
        : $"{Paragraph}{heading}:</p>\n{Items(footnotes)}";

    private static string Unfolding(string summary, string items) =>
        $"<details style=\"margin:.4em 0\"><summary>{summary}</summary>\n{items}</details>\n";

    // An ordered list cannot show marks such as D1.
    private string Items(ShownFootnotes footnotes)
    {
        bool isNumbered = char.IsAsciiDigit(footnotes.Mark(1)[0]);
        string items = string.Concat(footnotes.Lines.Select((line, place) => Item(footnotes.Mark(place + 1), line, isNumbered)));
        return isNumbered ? $"<ol {List}>\n{items}</ol>\n" : $"<ul {ListOfMarks}>\n{items}</ul>\n";
    }

    private string Item(string mark, string line, bool isNumbered)
    {
        string back = _marked.Contains(mark) ? $"\u00A0{HtmlProse.Link} href=\"#{Id}-{mark}-row\" title=\"To the row\">↑</a>" : "";
        return $"<li id=\"{Id}-{mark}\">{(isNumbered ? "" : mark + ": ")}{HtmlProse.Of(line)}{back}</li>\n";
    }
}
