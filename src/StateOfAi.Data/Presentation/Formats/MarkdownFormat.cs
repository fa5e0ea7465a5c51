using System.Buffers;
using System.Text;

namespace StateOfAi.Data;

/// <summary>Tables as GitHub's Markdown has them.</summary>
internal static class MarkdownFormat
{
    private static readonly SearchValues<char> NameOfEntity = SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    internal static string Write(TableView view, int? maxRows)
    {
        var text = new StringBuilder();
        int[] columns = view.ShownColumns;
        var window = new RowWindow(view, maxRows);
        if (view.Title is { } title)
            text.Append("**").Append(Escaped(title)).Append("**\n\n");
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
            text.Append('\n').Append(Paragraph(note)).Append('\n');
        if (window.Sources.Count > 0)
            text.Append("\nSources:\n\n");
        for (int i = 0; i < window.Sources.Count; i++)
            text.Append(RowWindow.Text(i + 1)).Append(". ").Append(Escaped(window.Sources[i])).Append('\n');
        return text.ToString();

        void Line(IEnumerable<string> cells, string citations)
        {
            text.Append('|');
            foreach (string cell in window.HasCitations ? cells.Append(citations) : cells)
                text.Append(' ').Append(Escaped(cell)).Append(cell.Length > 0 ? " |" : "|");
            text.Append('\n');
        }
    }

    /// <summary>A paragraph that is no heading, list or quotation, whatever it begins with.</summary>
    private static string Paragraph(string text)
    {
        string escaped = Escaped(text);
        int digits = escaped.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return escaped is ['#' or '-' or '+' or '>' or '=', ..] ? "\\" + escaped
            : digits > 0 && escaped[digits] is '.' or ')' ? escaped.Insert(digits, "\\")
            : escaped;
    }

    /// <summary>Text on one line that Markdown takes for nothing but text; an address stays as it is, to be a link.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        bool isAddress = false;
        text = text.ReplaceLineEndings(" ");
        for (int i = 0; i < text.Length; i++)
        {
            char sign = text[i];
            isAddress = isAddress ? sign is not (' ' or ',' or ';') : sign is ':' && text.AsSpan(i).StartsWith("://") && (EndsIn(text, i, "https") || EndsIn(text, i, "http"));
            // A pipe ends a cell, and a bracket makes a tag or a link, even within an address; other signs have no meaning there.
            bool isRead = sign is '|' or '\\' or '`' or '<' or '[' or ']' || (!isAddress && sign is '*' or '_' or '~') || (sign is '&' && IsEntity(text.AsSpan(i + 1)));
            escaped.Append(isRead ? "\\" : "").Append(sign);
        }

        return escaped.ToString();
    }

    /// <summary>Whether an ampersand begins a sign written by its name or number, such as that of "less than".</summary>
    private static bool IsEntity(ReadOnlySpan<char> after)
    {
        int end = after.IndexOf(';');
        return end > 0 && after[..end].IndexOfAnyExcept(NameOfEntity) < 0;
    }

    private static bool EndsIn(string text, int end, string word) => text.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal);
}
