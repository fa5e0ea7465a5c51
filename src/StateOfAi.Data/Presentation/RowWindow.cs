using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// The rows that are shown to a reader, the first and the last with a gap between, and the footnotes to those rows. The other rows are not
/// created.
/// </summary>
internal sealed class RowWindow
{
    /// <summary>The default number of rows shown.</summary>
    internal const int DefaultRows = 10;

    /// <summary>The headings of the columns that refer to footnotes.</summary>
    internal const string SourcesHeading = "Sources", DoubtsHeading = "Doubts";

    private const string Period = "Period";

    private readonly int _rows;
    private readonly int _periodColumn;

    /// <param name="view">The view.</param>
    /// <param name="parts">What of it to show. A table of names and values is never cut.</param>
    internal RowWindow(TableView view, ShownParts parts)
    {
        if (parts.MaxRows is { } most)
            ArgumentOutOfRangeException.ThrowIfLessThan(most, 1, "maxRows");
        _rows = view.Length;
        bool areFields = view.AreFields;
        // A gap takes a line, so a single row is shown in its place.
        int shown = areFields || parts.MaxRows is not { } limit || _rows - 1 <= limit ? _rows : limit;
        int tail = shown == _rows ? 0 : shown / 2;
        View = view.Ends(shown - tail, tail);
        Columns = View.ShownColumns;
        Head = [.. Enumerable.Range(0, shown - tail)];
        Tail = [.. Enumerable.Range(shown - tail, tail)];
        Reasons = ReasonFootnotes.Of(Values);
        Sources = new(View, parts.Sources);
        Doubts = ShownDoubts.Of(View, parts.Doubts);
        int[] ofPeriods = areFields ? [] : Array.FindAll(Columns, column => View.Rows.Any(row => row[column].Value is TimePeriod));
        _periodColumn = ofPeriods.OrderBy(column => View.Names[column] == Period).LastOrDefault(-1);
        IEnumerable<TimePeriod> across = Columns.Select(column => View.DeclaredAt(column).Across?.Period).OfType<TimePeriod>();
        Notes = parts.Notes is FootnoteDetail.None ? []
            : [.. View.Notes, .. areFields ? [] : FiscalDates.NotesOn(Values.OfType<TimePeriod>().Concat(across))];
        Credits = parts.Notes is FootnoteDetail.Full ? View.Credits : [];
    }

    private RowWindow(RowWindow window, ShownSources sources)
    {
        _rows = window._rows;
        _periodColumn = window._periodColumn;
        View = window.View;
        Columns = window.Columns;
        Head = window.Head;
        Tail = window.Tail;
        Notes = window.Notes;
        Credits = window.Credits;
        Reasons = window.Reasons;
        Doubts = window.Doubts;
        Sources = sources;
    }

    /// <summary>A view of only the rows shown.</summary>
    internal TableView View { get; }

    /// <summary>The indexes of the columns shown.</summary>
    internal int[] Columns { get; }

    /// <summary>The indexes of the rows before the gap.</summary>
    internal int[] Head { get; }

    /// <summary>The indexes of the rows after the gap.</summary>
    internal int[] Tail { get; }

    /// <summary>The text of the gap; <see langword="null"/> if all rows are shown.</summary>
    internal string? Gap => _rows - View.Length is > 0 and var hidden
        ? string.Create(CultureInfo.InvariantCulture, $"… {hidden:N0} more rows …")
        : null;

    /// <summary>The notes for readers, then the days of fiscal periods.</summary>
    internal string[] Notes { get; }

    /// <summary>The attributions.</summary>
    internal IReadOnlyList<string> Credits { get; }

    /// <summary>The reasons why numbers are not known.</summary>
    internal ReasonFootnotes Reasons { get; }

    /// <summary>The citations of the rows shown.</summary>
    internal ShownSources Sources { get; }

    /// <summary>The doubts about the rows shown.</summary>
    internal RowFootnotes Doubts { get; }

    /// <summary>The headings of the columns that refer to footnotes; such a column is shown if rows differ in it.</summary>
    internal string[] Headings => [.. Sources.AreByRow ? [SourcesHeading] : Array.Empty<string>(),
        .. Doubts.AreByRow ? [DoubtsHeading] : Array.Empty<string>()];

    private IEnumerable<object?> Values => View.Rows.SelectMany(row => Columns.Select(column => row[column].Value));

    /// <summary>The marks of a row, in the order of <see cref="Headings"/>.</summary>
    internal string[] MarksOf(int row) =>
        [.. Sources.AreByRow ? [Sources.All.Of(row)] : Array.Empty<string>(),
            .. Doubts.AreByRow ? [Doubts.Of(row)] : Array.Empty<string>()];

    /// <summary>The attributions of one or more tables on one line.</summary>
    internal static string CreditLine(IEnumerable<string> credits) => $"Credit: {string.Join("; ", credits)}.";

    /// <summary>The same rows with other numbers for their sources, such as those of a whole page.</summary>
    internal RowWindow Numbered(Func<string, int> numberOf) => new(this, Sources.Numbered(numberOf));

    /// <summary>The text of a cell.</summary>
    internal string TextOf(int row, int column)
    {
        TableCell cell = View.Rows[row][column];
        string mark = column == _periodColumn && cell.Value is TimePeriod && View.Rows[row].Made.Mark is { } text ? $" ({text})" : "";
        return Reasons.TextOf(cell.Value) ?? cell.ShownText + mark;
    }
}
