using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// A table as it is shown: columns, rows of cells, notes on what must be known to read them, and the sources and doubts that they rest on.
/// Immutable: whatever shapes it returns another view. <see cref="TabularExtensions"/> writes it.
/// </summary>
/// <remarks>
/// Cells, sources and doubts are made when they are first asked for. A table for readers that shows ten rows of many makes those ten only.
/// </remarks>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed partial class TableView : ITabular
{
    private readonly ViewColumn[] _declared;
    private readonly ViewRow[] _made;
    private readonly string[] _commonSources;
    private readonly Lazy<TableColumn[]> _columns;
    private readonly Lazy<TableRow[]> _rows;
    private readonly Lazy<FootnoteList> _sources;
    private readonly Lazy<FootnoteList> _doubts;
    private readonly Lazy<FootnoteList> _credits;

    /// <param name="title">What it is.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows, each with a value for each column.</param>
    /// <param name="notes">What must be known to read them.</param>
    /// <param name="commonSources">The citations that are listed even without rows; each row has them too.</param>
    /// <param name="cited">The publications by their citations, filled in as rows are made.</param>
    internal TableView(string? title, ViewColumn[] columns, ViewRow[] rows, string[] notes, string[] commonSources,
        IReadOnlyDictionary<string, object> cited)
    {
        Title = title;
        _declared = columns;
        _made = rows;
        Notes = Array.AsReadOnly(notes);
        _commonSources = commonSources;
        Cited = cited;
        _columns = new(() =>
            [.. _declared.Select((column, place) => column.Of(_made.Select(row => row[place]), FieldView.Is(this)))]);
        _rows = new(() => [.. _made.Select((row, place) => new TableRow(this, row, place))]);
        _sources = new(() => new(_commonSources, _made.Select(row => row.Sources)));
        _doubts = new(() => new([], _made.Select(row => row.Doubts)));
        _credits = new(() => new([], _made.Select(row => row.Credits)));
    }

    /// <summary>What the table is; <see langword="null"/> where it has no name.</summary>
    public string? Title { get; }

    /// <summary>The columns, in order; at least one.</summary>
    public IReadOnlyList<TableColumn> Columns => Array.AsReadOnly(_columns.Value);

    /// <summary>The rows, in order; may be empty.</summary>
    public IReadOnlyList<TableRow> Rows => Array.AsReadOnly(_rows.Value);

    /// <summary>What must be known to read the rows; may be empty.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The citations of the publications that the rows rest on, each once and in one line; empty where none are known.</summary>
    public IReadOnlyList<string> Sources => _sources.Value.Lines;

    /// <summary>
    /// What is known to be wrong or uncertain about the rows, each once and in a sentence or two; empty where nothing is.
    /// </summary>
    public IReadOnlyList<string> Doubts => _doubts.Value.Lines;

    /// <summary>
    /// Whom the licenses of the data ask to credit, with the license, each once; empty where the rows come from no table of a catalog.
    /// </summary>
    public IReadOnlyList<string> Credits => _credits.Value.Lines;

    /// <summary>The names of the columns, without making them.</summary>
    internal string[] Names => Array.ConvertAll(_declared, column => column.Name);

    /// <summary>A column before it is made.</summary>
    internal ViewColumn DeclaredAt(int column) => _declared[column];

    /// <summary>How many rows there are, without making them.</summary>
    internal int Length => _made.Length;

    /// <summary>The publications by their citations, as far as rows have been made.</summary>
    internal IReadOnlyDictionary<string, object> Cited { get; }

    /// <summary>The place of a column, by its name in capitals or not; below zero where there is none.</summary>
    internal int IndexOf(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return Array.FindIndex(Names, name => name.Equals(column, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The place of a column, by its name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the columns.</exception>
    internal int PlaceOf(string column)
    {
        if (IndexOf(column) is >= 0 and var place)
            return place;
        string[] names = Names;
        IReadOnlyList<string> near = NearIds.Of(column, names);
        string meant = near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near.Select(name => $"'{name}'"))}?";
        throw KeyText.NotFound($"There is no column '{column}'.{meant}", "columns", names, names.Length);
    }

    /// <summary>The numbers of the sources of a row.</summary>
    internal IReadOnlyList<int> SourcesOf(int row) => _sources.Value.Of(row);

    /// <summary>The numbers of the doubts about a row.</summary>
    internal IReadOnlyList<int> DoubtsOf(int row) => _doubts.Value.Of(row);

    /// <summary>The view itself.</summary>
    TableView ITabular.ToView() => this;

    /// <summary>The title, and how many rows and columns there are.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Title is null ? "" : Title + ": ")}{Length:N0} {(Length == 1 ? "row" : "rows")}, {_declared.Length} "
            + $"{(_declared.Length == 1 ? "column" : "columns")}");
}
