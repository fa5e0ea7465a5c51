using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Lists and paragraphs below a table.</summary>
internal static class HtmlList
{
    // A list of hundreds of footnotes would hide the table.
    private const int MostOpen = 10;

    private const string Numbered = "style=\"margin:.2em 0;padding-left:1.8em\"",
        Marked = "style=\"margin:.2em 0;padding-left:0;list-style:none\"";

    internal static string Paragraph(string html) => $"<p style=\"margin:.4em 0\">{html}</p>\n";

    /// <summary>A list with a heading; a long one is folded.</summary>
    internal static string Headed(ShownFootnotes footnotes, string heading, HtmlMarks marks) => footnotes.Lines.Count > MostOpen
        ? Counted(footnotes, heading.ToLowerInvariant(), marks)
        : $"{Paragraph(heading + ":")}{Items(footnotes, marks)}";

    /// <summary>A folded list that says how many items it has.</summary>
    internal static string Counted(ShownFootnotes footnotes, string items, HtmlMarks marks) =>
        Folded(string.Create(CultureInfo.InvariantCulture, $"{footnotes.Lines.Count} {items}"), footnotes, marks);

    /// <summary>A list that is folded into a line.</summary>
    internal static string Folded(string summary, ShownFootnotes footnotes, HtmlMarks marks) =>
        $"<details style=\"margin:.4em 0\"><summary>{summary}</summary>\n{Items(footnotes, marks)}</details>\n";

    /// <summary>The part of a page below a table; empty if it has nothing to say.</summary>
    internal static string Below(string html) => html.Length == 0 ? ""
        : $"<div style=\"max-width:64em;padding:.3em .6em;text-align:left;overflow-wrap:anywhere\">\n{html}</div>\n";

    // An ordered list cannot show marks such as D1.
    private static string Items(ShownFootnotes footnotes, HtmlMarks marks)
    {
        bool isNumbered = char.IsAsciiDigit(footnotes.Mark(1)[0]);
        string items = string.Concat(
            footnotes.Lines.Select((line, place) => marks.Item(footnotes.Mark(place + 1), line, isNumbered)));
        return isNumbered ? $"<ol {Numbered}>\n{items}</ol>\n" : $"<ul {Marked}>\n{items}</ul>\n";
    }
}
