using System.Globalization;
using System.Text;

namespace StateOfAi.Data;

/// <summary>
/// Writes tables as self-contained HTML: elements, text and a few inline styles, without scripts or external resources. Colors are those of
/// the page, so it is readable in light and dark mode.
/// </summary>
internal static class HtmlFormat
{
    /// <summary>The class for a page's own styles.</summary>
    internal const string Class = "state-of-ai";

    // Longer titles wrap with the table.
    private const int LongestTitle = 100;

    internal static string Write(TableView view, ShownParts parts)
    {
        var window = new RowWindow(view, parts);
        return Write(window, new(window));
    }

    internal static string Write(RowWindow window, HtmlFootnotes footnotes)
    {
        var html = new StringBuilder();
        int[] columns = window.Columns, rows = [.. window.Head, .. window.Tail];
        HtmlColumn[] shown = [.. columns.Select(column => new HtmlColumn(window.View.Columns[column],
            [.. rows.Select(row => window.View.Rows[row][column])], [.. rows.Select(row => window.TextOf(row, column))]))];
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"{Class} {HtmlText.WithoutFormulas}\">\n");
        // A table that is too wide scrolls, and the text below it does not.
        html.Append("<div style=\"overflow-x:auto\">\n<table style=\"border-collapse:collapse\">\n");
        if (window.View.Title is { } title)
            html.Append(CultureInfo.InvariantCulture, $"<caption style=\"text-align:left;padding:.3em .6em\">{Caption(title)}</caption>\n");
        html.Append("<thead>\n<tr>");
        foreach (HtmlColumn column in shown)
            html.Append(column.Heading());
        foreach (string heading in window.Headings)
            html.Append(HtmlColumn.HeadingOfMarks(heading));
        html.Append("</tr>\n</thead>\n<tbody>\n");
        Array.ForEach(window.Head, Line);
        if (window.Gap is { } gap)
            html.Append(HtmlColumn.Row).Append(HtmlColumn.Across(gap, columns.Length + window.Headings.Length)).Append("</tr>\n");
        Array.ForEach(window.Tail, Line);
        html.Append("</tbody>\n</table>\n</div>\n");
        footnotes.Write(html);
        return HtmlFootnotes.WithIds(html.Append("</div>\n").ToString());

        void Line(int row)
        {
            html.Append(HtmlColumn.Row);
            for (int i = 0; i < columns.Length; i++)
                html.Append(shown[i].Cell(window.TextOf(row, columns[i]), namesRow: i == 0 && shown[0].NamesRows,
                    window.Reasons.MarkOf(window.View.Rows[row][columns[i]].Value) is { } mark ? footnotes.Links(mark) : null));
            foreach (string marks in window.MarksOf(row))
                html.Append(HtmlColumn.CellOfMarks(footnotes.Links(marks)));
            html.Append("</tr>\n");
        }
    }

    /// <summary>A title on one line that does not widen a narrow table.</summary>
    private static string Caption(string title) => title.Length > LongestTitle
        ? $"<strong>{HtmlText.Shown(title)}</strong>"
        : $"<div style=\"width:0;white-space:nowrap\"><strong>{HtmlText.Shown(title)}</strong></div>";
}
