using System.Globalization;
using System.Text;

namespace StateOfAi.Data;

/// <summary>Tables as HTML that stands alone: elements and text, nothing that a notebook must load or run.</summary>
internal static class HtmlFormat
{
    /// <summary>As many rows as a page can take; the rest is counted.</summary>
    internal const int DefaultRows = 60;

    private const string Right = " style=\"text-align:right\"", Left = " style=\"text-align:left\"";

    // A list of hundreds of sources would hide the table that rests on them.
    private const int OpenSources = 10;

    internal static string Write(TableView view, int? maxRows)
    {
        var html = new StringBuilder("<table>\n");
        int[] columns = view.ShownColumns;
        var window = new RowWindow(view, maxRows);
        int width = columns.Length + (window.HasCitations ? 1 : 0);
        if (view.Title is { } title)
            html.Append("<caption>").Append(HtmlText.Shown(title)).Append("</caption>\n");
        html.Append("<thead>\n");
        Line("th", column => view.Columns[column].Heading, RowWindow.Citations);
        html.Append("</thead>\n<tbody>\n");
        foreach (TableRow row in window.Head)
            Line("td", column => row[column].Text, window.CitationsOf(row));
        if (window.Gap is { } gap)
            Across(gap);
        foreach (TableRow row in window.Tail)
            Line("td", column => row[column].Text, window.CitationsOf(row));
        html.Append("</tbody>\n");
        WriteFoot();
        return html.Append("</table>\n").ToString();

        void Line(string element, Func<int, string> cell, string citations)
        {
            html.Append("<tr>");
            foreach (int column in columns)
                html.Append('<').Append(element).Append(view.Columns[column].Alignment is Alignment.Right ? Right : Left).Append('>')
                    .Append(HtmlText.Shown(cell(column))).Append("</").Append(element).Append('>');
            if (window.HasCitations)
                html.Append('<').Append(element).Append(Left).Append('>').Append(citations).Append("</").Append(element).Append('>');
            html.Append("</tr>\n");
        }

        void Across(string text) =>
            html.Append(CultureInfo.InvariantCulture, $"<tr><td colspan=\"{width}\"{Left}>{text}</td></tr>\n");

        void WriteFoot()
        {
            string[] notes = [.. view.ShownNotes];
            if (notes.Length + window.Sources.Count == 0)
                return;
            html.Append("<tfoot>\n");
            foreach (string note in notes)
                Across(HtmlText.Shown(note));
            if (window.Sources.Count > 0)
                Across(SourceList(window.Sources));
            html.Append("</tfoot>\n");
        }
    }

    private static string SourceList(IReadOnlyList<string> sources)
    {
        string items = $"<ol>{string.Concat(sources.Select(source => $"<li>{WithLink(source)}</li>"))}</ol>";
        return sources.Count > OpenSources
            ? string.Create(CultureInfo.InvariantCulture, $"<details><summary>{sources.Count} sources</summary>{items}</details>")
            : "Sources:" + items;
    }

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
