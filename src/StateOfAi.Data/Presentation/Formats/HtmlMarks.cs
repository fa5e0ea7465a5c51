namespace StateOfAi.Data;

/// <summary>Links from the marks in rows to the footnotes, and back to the first row with the mark.</summary>
/// <param name="id">The start of the ids.</param>
internal sealed class HtmlMarks(string id)
{
    private readonly HashSet<string> _used = [];

    /// <summary>Marks such as <c>D1, D2</c> as links.</summary>
    internal string Links(string marks) => marks.Length == 0 ? "" : string.Join(", ", marks.Split(", ").Select(mark =>
        _used.Add(mark)
            ? $"{HtmlProse.Link} id=\"{id}-{mark}-row\" href=\"#{id}-{mark}\">{mark}</a>"
            : $"{HtmlProse.Link} href=\"#{id}-{mark}\">{mark}</a>"));

    /// <summary>A footnote in a list.</summary>
    /// <param name="mark">Its mark.</param>
    /// <param name="line">Its text.</param>
    /// <param name="isNumbered">Whether the list shows the mark.</param>
    internal string Item(string mark, string line, bool isNumbered)
    {
        string back = _used.Contains(mark) ? $"\u00A0{HtmlProse.Link} href=\"#{id}-{mark}-row\" title=\"To the row\">↑</a>" : "";
        return $"<li id=\"{id}-{mark}\">{(isNumbered ? "" : mark + ": ")}{HtmlProse.Of(line)}{back}</li>\n";
    }
}
