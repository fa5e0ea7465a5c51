using System.Text;

namespace StateOfAi.Data;

/// <summary>Tables as GitHub's Markdown has them.</summary>
internal static class MarkdownFormat
{
    internal static string Write(TableView view, int? maxRows)
    {
        var text = new StringBuilder();
        int[] columns = view.ShownColumns;
        var window = new RowWindow(view, maxRows);
        if (view.Title is { } title)
            text.Append("**").Append(MarkdownText.Escaped(title)).Append("**\n\n");
        Line(columns.Select(column => view.Columns[column].Heading), RowWindow.Citations);
        text.Append('|');
        foreach (int column in columns)
            text.Append(view.Columns[column].Alignment is Alignment.Right ? " ---: |" : " --- |");
        text.Append(window.HasCitations ? " --- |\n" : "\n");
        foreach (TableRow row in window.Head)
            Line(columns.Select(column => row[column].Text), window.CitationsOf(row));
        if (window.Gap is { } gap)
            Line(columns.Select((_, place) => place == 0 ? gap : ""), "");
        foreach (TableRow row in window.Tail)
            Line(columns.Select(column => row[column].Text), window.CitationsOf(row));
        foreach (string note in view.ShownNotes)
            text.Append('\n').Append(MarkdownText.Paragraph(note)).Append('\n');
        if (window.Sources.Count > 0)
            text.Append("\nSources:\n\n");
        for (int i = 0; i < window.Sources.Count; i++)
            text.Append(RowWindow.Text(i + 1)).Append(". ").Append(MarkdownText.Paragraph(window.Sources[i])).Append('\n');
        return text.ToString();

        void Line(IEnumerable<string> cells, string citations)
        {
            text.Append('|');
            foreach (string cell in (window.HasCitations ? cells.Append(citations) : cells).Select(MarkdownText.Escaped))
                text.Append(' ').Append(cell).Append(cell.Length > 0 ? " |" : "|");
            text.Append('\n');
        }
    }
}
