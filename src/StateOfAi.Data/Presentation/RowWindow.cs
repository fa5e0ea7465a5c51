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
    /// <param name="maxRows">The maximum number of rows; <see langword="null"/> for all. A table of names and values is never cut.</param>
    /// <param name="sources">The detail of the sources.</param>
    /// <param name="doubts">The detail of the doubts.</param>
    internal RowWindow(TableView view, int? maxRows, FootnoteDetail sources, FootnoteDetail doubts)
    {
        if (maxRows is { } most)
            ArgumentOutOfRangeException.ThrowIfLessThan(most, 1, nameof(maxRows));
        _rows = view.Length;
        bool areFields = view.AreFields;
        int shown = areFields ? _rows : Math.Min(maxRows ?? int.MaxValue, _rows), tail = shown == _rows ? 0 : shown / 2;
        View = view.Ends(shown - tail, tail);
        Columns = View.ShownColumns;
        Head = [.. Enumerable.Range(0, shown - tail)];
        Tail = [.. Enumerable.Range(shown - tail, tail)];
        Reasons = ReasonFootnotes.Of(Values);
        Sources = new(View, sources);
        Doubts = ShownDoubts.Of(View, doubts);
        int[] ofPeriods = areFields ? [] : Array.FindAll(Columns, column => View.Rows.Any(row => row[column].Value is TimePeriod));
        _periodColumn = ofPeriods.OrderBy(column => View.Names[column] == Period).LastOrDefault(-1);
        IEnumerable<TimePeriod> across = Columns.Select(column => View.DeclaredAt(column).Across?.Period).OfType<TimePeriod>();
        Notes = [.. View.ShownNotes, .. areFields ? [] : FiscalDates.NotesOn(Values.OfType<TimePeriod>().Concat(across))];
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
        ? string.Create(CultureInfo.InvariantCulture, $"… {hidden:N0} more {(hidden == 1 ? "row" : "rows")} …")
        : null;

    /// <summary>The notes for readers.</summary>
    internal string[] Notes { get; }

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

    /// <summary>The text of a cell.</summary>
    internal string TextOf(int row, int column)
    {
        TableCell cell = View.Rows[row][column];
        string mark = column == _periodColumn && cell.Value is TimePeriod && View.Rows[row].Made.Mark is { } text ? $" ({text})" : "";
        return Reasons.TextOf(cell.Value) ?? cell.ShownText + mark;
    }
}
