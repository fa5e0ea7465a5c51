using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// The layout of the cells of a column. Short texts, numbers and periods stay on one line. Long texts wrap, in a column that is neither too
/// narrow nor too wide to read.
/// </summary>
internal sealed class HtmlColumn
{
    /// <summary>The start of a row.</summary>
    internal const string Row = "<tr style=\"border-top:1px solid #8886\">";

    // In characters. Numbers, dates and periods may be longer than words without being wrapped.
    private const int LongestUnbroken = 32, LongestUnbrokenWord = 40, LongestUnbrokenValue = 60;

    // In em, about two characters each. If space is short, a text of average length takes about three lines.
    private const int Narrowest = 12, WideEnough = 22, Widest = 30, Lines = 3;

    private const string Padding = "padding:.3em .6em;vertical-align:top", Unbroken = ";white-space:nowrap";

    private readonly TableColumn _column;
    private readonly string _align;
    private readonly string _width;

    internal HtmlColumn(TableColumn column, TableCell[] cells, string[] texts)
    {
        _column = column;
        bool isRight = column.Alignment is Alignment.Right;
        _align = isRight ? ";text-align:right" : ";text-align:left";
        NamesRows = texts.Length > 0 && !texts.Contains("") && texts.Distinct(StringComparer.Ordinal).Count() == texts.Length;
        _width = isRight ? "" : Array.TrueForAll(cells, IsUnbroken) ? Unbroken
            : Wrapped((int)texts.Where(text => text.Length > 0).Average(text => text.Length));
    }

    /// <summary>Whether all cells are present and distinct, so that they can serve as row headers.</summary>
    internal bool NamesRows { get; }

    internal static string HeadingOfMarks(string heading) =>
        $"<th scope=\"col\" style=\"{Padding};text-align:left\">{HtmlText.Shown(heading)}</th>";

    internal static string CellOfMarks(string links) => $"<td style=\"{Padding};text-align:left;min-width:5em;max-width:8em\">{links}</td>";

    internal static string Across(string text, int columns) =>
        string.Create(CultureInfo.InvariantCulture, $"<td colspan=\"{columns}\" style=\"{Padding};text-align:left\">{text}</td>");

    internal string Heading() =>
        $"<th scope=\"col\" style=\"{Padding}{_align};vertical-align:bottom\">{HtmlText.Shown(_column.ShownHeading)}</th>";

    /// <param name="text">The text of the cell.</param>
    /// <param name="namesRow">Whether it is a row header.</param>
    /// <param name="reason">The link to the reason if a number is not known.</param>
    internal string Cell(string text, bool namesRow, string? reason)
    {
        string width = _width.Length > 0 ? _width : text.Length <= LongestUnbrokenValue ? Unbroken : Wrapped(text.Length);
        string style = $"style=\"{Padding}{_align}{width}";
        string shown = reason is null ? HtmlProse.Of(text) : $"{ReasonFootnotes.NotAvailable} [{reason}]";
        return namesRow
            ? $"<th scope=\"row\" {style};font-weight:normal\">{shown}</th>"
            : $"<td {style}\">{shown}</td>";
    }

    private static bool IsUnbroken(TableCell cell) => cell.Text.Length <= (cell.Value is IFormattable or TimePeriod or PartialDate
        ? LongestUnbrokenValue
        : cell.Text.Contains(' ', StringComparison.Ordinal) ? LongestUnbroken : LongestUnbrokenWord);

    private static string Wrapped(int letters) => string.Create(
        CultureInfo.InvariantCulture,
        $";min-width:{Math.Clamp(letters / 2 / Lines, Narrowest, WideEnough)}em;max-width:{Widest}em;overflow-wrap:anywhere");
}
