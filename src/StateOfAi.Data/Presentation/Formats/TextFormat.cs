using System.Text;

namespace StateOfAi.Data;

/// <summary>Writes tables as plain text, with columns aligned for a monospaced font.</summary>
internal static class TextFormat
{
    private const int Widest = 60;
    private const string Between = "  ";

    internal static string Write(TableView view, ShownParts parts)
    {
        var text = new StringBuilder();
        var window = new RowWindow(view, parts);
        int[] columns = window.Columns;
        // A last column with long texts is not truncated, so it comes after the marks.
        int marksAt = columns.Length > 0
            && window.Head.Concat(window.Tail).Any(row => Width(OneLine.Of(window.TextOf(row, columns[^1]))) > Widest)
            ? columns.Length - 1
            : columns.Length;
        string[] headings = WithMarks([.. columns.Select(column => OneLine.Of(window.View.Columns[column].ShownHeading))], window.Headings);
        string[][] head = [.. window.Head.Select(CellsOf)], tail = [.. window.Tail.Select(CellsOf)];
        int[] widths = [
            .. headings.Select((heading, place) => head.Concat(tail).Select(row => Width(row[place])).Append(Width(heading)).Max())];
        if (view.Title is { } title)
            text.Append(OneLine.Of(title)).Append('\n');
        Line(headings);
        Line([.. widths.Select(width => new string('-', Math.Min(width, Widest)))]);
        Array.ForEach(head, Line);
        if (window.Gap is { } gap)
            text.Append(gap).Append('\n');
        Array.ForEach(tail, Line);
        Footnotes(window.Reasons);
        foreach (string note in window.Notes)
            text.Append(OneLine.Of(note)).Append('\n');
        Footnotes(window.Doubts);
        if (window.Sources.IsListed)
            Footnotes(window.Sources.All);
        if (window.Sources.Brief is { } brief)
            text.Append("Source: ").Append(OneLine.Of(brief)).Append('\n');
        if (window.Credits.Count > 0)
            text.Append(OneLine.Of(RowWindow.CreditLine(window.Credits))).Append('\n');
        return text.ToString();

        string[] CellsOf(int row) => WithMarks(
            [.. columns.Select((column, place) => Cut(window.TextOf(row, column), isLast: place == columns.Length - 1))],
            window.MarksOf(row));

        string[] WithMarks(string[] cells, string[] marks) => [.. cells[..marksAt], .. marks, .. cells[marksAt..]];

        bool IsRight(int place) => place < marksAt ? IsNumeric(place)
            : place >= marksAt + window.Headings.Length && IsNumeric(place - window.Headings.Length);

        bool IsNumeric(int column) => window.View.Columns[columns[column]].Alignment is Alignment.Right;

        void Footnotes(ShownFootnotes footnotes)
        {
            for (int i = 0; i < footnotes.Lines.Count; i++)
                text.Append('[').Append(footnotes.Mark(i + 1)).Append("] ").Append(OneLine.Of(footnotes.Lines[i])).Append('\n');
        }

        void Line(string[] cells)
        {
            var line = new StringBuilder();
            for (int i = 0; i < cells.Length; i++)
            {
                string room = new(' ', widths[i] - Width(cells[i]));
                line.Append(i > 0 ? Between : "").Append(IsRight(i) ? room + cells[i] : cells[i] + room);
            }

            text.Append(line.ToString().TrimEnd(' ')).Append('\n');
        }
    }

    /// <summary>Truncates a cell to one line; the last column may be long.</summary>
    private static string Cut(string cell, bool isLast)
    {
        string line = OneLine.Of(cell);
        if (isLast || Width(line) <= Widest)
            return line;
        return string.Concat(line.EnumerateRunes().Take(Widest - 1)).TrimEnd(' ') + "…";
    }

    private static int Width(string text) => text.EnumerateRunes().Count();
}
