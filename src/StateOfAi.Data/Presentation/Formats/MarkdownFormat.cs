using System.Text;

namespace StateOfAi.Data;

/// <summary>Writes tables in GitHub Flavored Markdown.</summary>
internal static class MarkdownFormat
{
    internal static string Write(TableView view, ShownParts parts)
    {
        var text = new StringBuilder();
        var window = new RowWindow(view, parts);
        int[] columns = window.Columns;
        if (view.Title is { } title)
            text.Append("**").Append(MarkdownText.Escaped(title)).Append("**\n\n");
        Line(columns.Select(column => window.View.Columns[column].ShownHeading), window.Headings);
        text.Append('|');
        foreach (int column in columns)
            text.Append(window.View.Columns[column].Alignment is Alignment.Right ? " ---: |" : " --- |");
        text.Insert(text.Length, " --- |", window.Headings.Length).Append('\n');
        foreach (int row in window.Head)
            Line(columns.Select(column => window.TextOf(row, column)), window.MarksOf(row));
        if (window.Gap is { } gap)
            Line(columns.Select((_, place) => place == 0 ? gap : ""), window.Headings.Select(_ => ""));
        foreach (int row in window.Tail)
            Line(columns.Select(column => window.TextOf(row, column)), window.MarksOf(row));
        Footnotes("Not available:", window.Reasons);
        foreach (string note in window.Notes)
            Paragraph(note);
        Footnotes("Doubts:", window.Doubts);
        if (window.Sources.IsListed)
            Footnotes("Sources:", window.Sources.All);
        if (window.Sources.Brief is { } brief)
            Paragraph("Source: " + brief);
        if (window.Credits.Count > 0)
            Paragraph(RowWindow.CreditLine(window.Credits));
        return text.ToString();

        void Paragraph(string line) => text.Append('\n').Append(MarkdownText.Paragraph(line)).Append('\n');

        // An ordered list cannot show marks such as D1.
        void Footnotes(string heading, ShownFootnotes footnotes)
        {
            if (footnotes.Lines.Count > 0)
                text.Append('\n').Append(heading).Append("\n\n");
            for (int i = 0; i < footnotes.Lines.Count; i++)
            {
                string mark = footnotes.Mark(i + 1);
                text.Append(char.IsAsciiDigit(mark[0]) ? $"{mark}. " : $"- {mark}: ").Append(MarkdownText.Paragraph(footnotes.Lines[i]))
                    .Append('\n');
            }
        }

        void Line(IEnumerable<string> cells, IEnumerable<string> marks)
        {
            text.Append('|');
            foreach (string cell in cells.Concat(marks).Select(MarkdownText.Escaped))
                text.Append(' ').Append(cell).Append(cell.Length > 0 ? " |" : "|");
            text.Append('\n');
        }
    }
}
