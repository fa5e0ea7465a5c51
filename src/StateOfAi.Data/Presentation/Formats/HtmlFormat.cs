using System.Globalization;
using System.Text;

namespace StateOfAi.Data;

/// <summary>Tables as HTML that stands alone: elements and text, nothing that a notebook must load or run.</summary>
internal static class HtmlFormat
{
    /// <summary>As many rows as a page can take; the rest is counted.</summary>
    internal const int DefaultRows = 60;

    private const string Right = " style=\"text-align:right\"", Left = " style=\"text-align:left\"";

    // A list of hundreds of footnotes would hide the table that refers to them.
    private const int MostOpen = 10;

    internal static string Write(TableView view, int? maxRows, SourceDetail sources)
    {
        var html = new StringBuilder("<table>\n");
        int[] columns = view.ShownColumns;
        var window = new RowWindow(view, maxRows, sources);
        int width = columns.Length + window.Headings.Length;
        if (view.Title is { } title)
            html.Append("<caption>").Append(HtmlText.Shown(title)).Append("</caption>\n");
        html.Append("<thead>\n");
        Line("th", column => view.Columns[column].Heading, window.Headings);
        html.Append("</thead>\n<tbody>\n");
        foreach (TableRow row in window.Head)
            Line("td", column => row[column].Text, window.MarksOf(row));
        if (window.Gap is { } gap)
            Across(gap);
        foreach (TableRow row in window.Tail)
            Line("td", column => row[column].Text, window.MarksOf(row));
        html.Append("</tbody>\n");
        WriteFoot();
        return html.Append("</table>\n").ToString();

        void Line(string element, Func<int, string> cell, string[] marks)
        {
            html.Append("<tr>");
            foreach (int column in columns)
                html.Append('<').Append(element).Append(view.Columns[column].Alignment is Alignment.Right ? Right : Left).Append('>')
                    .Append(HtmlText.Shown(cell(column))).Append("</").Append(element).Append('>');
            foreach (string mark in marks)
                html.Append('<').Append(element).Append(Left).Append('>').Append(mark).Append("</").Append(element).Append('>');
            html.Append("</tr>\n");
        }

        void Across(string text) =>
            html.Append(CultureInfo.InvariantCulture, $"<tr><td colspan=\"{width}\"{Left}>{text}</td></tr>\n");

        void WriteFoot()
        {
            string[] notes = [.. view.ShownNotes];
            if (notes.Length + window.Doubts.Lines.Count + window.Sources.All.Lines.Count == 0)
                return;
            html.Append("<tfoot>\n");
            foreach (string note in notes)
                Across(HtmlText.Shown(note));
            if (window.Doubts.Lines.Count > 0)
                Across(List(window.Doubts, "ul", "Doubts", (doubt, number) => $"{window.Doubts.Mark(number)}: {HtmlText.Shown(doubt)}"));
            if (window.Sources.IsListed && window.Sources.All.Lines.Count > 0)
                Across(List(window.Sources.All, "ol", "Sources", (source, _) => WithLink(source)));
            if (window.Sources.Brief.Count > 0)
                Across(Unfolding($"Source: {string.Join("; ", window.Sources.Brief.Select(HtmlText.Shown))}",
                    Items(window.Sources.All, "ol", (source, _) => WithLink(source))));
            html.Append("</tfoot>\n");
        }
    }

    private static string List(ShownFootnotes footnotes, string element, string heading, Func<string, int, string> item)
    {
        string items = Items(footnotes, element, item);
        return footnotes.Lines.Count > MostOpen
            ? Unfolding(string.Create(CultureInfo.InvariantCulture, $"{footnotes.Lines.Count} {heading.ToLowerInvariant()}"), items)
            : $"{heading}:{items}";
    }

    private static string Items(ShownFootnotes footnotes, string element, Func<string, int, string> item) =>
        $"<{element}>{string.Concat(footnotes.Lines.Select((line, place) => $"<li>{item(line, place + 1)}</li>"))}</{element}>";

    private static string Unfolding(string summary, string items) => $"<details><summary>{summary}</summary>{items}</details>";

    /// <summary>A citation, whose address stands last, with the address as a link.</summary>
    private static string WithLink(string source)
    {
        int start = source.LastIndexOf(", http", StringComparison.Ordinal) + 2;
        string address = start < 2 ? "" : HtmlText.Encoded(source[start..]);
        bool isLink = (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal))
            && !address.Contains(' ', StringComparison.Ordinal);
        return isLink
            ? $"{HtmlText.Shown(source[..start])}<a href=\"{address}\">{HtmlText.Shown(source[start..])}</a>"
            : HtmlText.Shown(source);
    }
}
