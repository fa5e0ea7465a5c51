using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// A table as it is shown: columns, rows of cells, notes on what must be known to read them, and the sources and doubts that they rest on.
/// Immutable; <see cref="TabularExtensions"/> writes it.
/// </summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed partial class TableView : ITabular
{
    internal TableView(string? title, IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, IReadOnlyList<string> notes,
        IReadOnlyList<string> sources, IReadOnlyList<string> doubts, IReadOnlyList<string> credits,
        IReadOnlyDictionary<string, object> cited)
    {
        Title = title;
        Columns = columns;
        Rows = rows;
        Notes = notes;
        Sources = sources;
        Doubts = doubts;
        Credits = credits;
        Cited = cited;
    }

    /// <summary>What the table is; <see langword="null"/> where it has no name.</summary>
    public string? Title { get; }

    /// <summary>The columns, in order; at least one.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The rows, in order; may be empty.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>What must be known to read the rows; may be empty.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The citations of the publications that the rows rest on, each once and in one line; empty where none are known.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>
    /// What is known to be wrong or uncertain about the rows, each once and in a sentence or two; empty where nothing is.
    /// </summary>
    public IReadOnlyList<string> Doubts { get; }

    /// <summary>
    /// Whom the licenses of the data ask to credit, with the license, each once; empty where the rows come from no table of a catalog.
    /// </summary>
    public IReadOnlyList<string> Credits { get; }

    /// <summary>The publications behind those of the citations that are of one.</summary>
    internal IReadOnlyDictionary<string, object> Cited { get; }

    /// <summary>The places of the columns that a reader is shown: those in which some row has a value.</summary>
    internal int[] ShownColumns => [.. Enumerable.Range(0, Columns.Count).Where(place => IsWithoutValue || !Columns[place].IsEmpty)];

    /// <summary>The notes for a reader, who must be told what is not shown, and whom to credit.</summary>
    internal IEnumerable<string> ShownNotes =>
    [
        .. Notes,
        .. !IsWithoutValue && Columns.Any(column => column.IsEmpty)
            ? [$"Without a value in any row: {string.Join(", ", Columns.Where(column => column.IsEmpty).Select(column => column.Name))}."]
            : Array.Empty<string>(),
        .. Credits.Count > 0 ? [$"Credit: {string.Join("; ", Credits)}."] : Array.Empty<string>(),
    ];

    /// <summary>Whether no row has a value in any column; then all columns are shown.</summary>
    private bool IsWithoutValue => Columns.All(column => column.IsEmpty);

    /// <summary>The view itself.</summary>
    TableView ITabular.ToView() => this;

    /// <summary>The title, and how many rows and columns there are.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Title is null ? "" : Title + ": ")}{Rows.Count:N0} {(Rows.Count == 1 ? "row" : "rows")}, {Columns.Count} "
            + $"{(Columns.Count == 1 ? "column" : "columns")}");
}
