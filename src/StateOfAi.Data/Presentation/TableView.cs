using System.Globalization;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A table to show: columns, rows of cells, notes for readers, and the sources of the rows and the doubts about them. It is immutable:
/// methods that shape it return a new view. <see cref="TabularExtensions"/> writes it.
/// </summary>
/// <remarks>
/// Cells, sources and doubts are created on first use. A table for readers that shows ten of many rows creates only those ten.
/// </remarks>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed partial class TableView : ITabular
{
    private readonly ViewColumn[] _declared;
    private readonly ViewRow[] _made;
    private readonly string[] _notes;
    private readonly string[] _commonSources;
    private readonly Lazy<TableColumn[]> _columns;
    private readonly Lazy<TableRow[]> _rows;
    private readonly Lazy<FootnoteList> _sources;
    private readonly Lazy<FootnoteList> _doubts;
    private readonly Lazy<FootnoteList> _credits;

    /// <param name="title">The title.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows, each with a value for each column.</param>
    /// <param name="notes">The notes for readers.</param>
    /// <param name="commonSources">The citations that are listed even without rows; each row has them too.</param>
    /// <param name="cited">The publications by their citations, filled in as rows are created.</param>
    /// <param name="areFields">Whether the rows are the names and values of a single object.</param>
    internal TableView(string? title, ViewColumn[] columns, ViewRow[] rows, string[] notes, string[] commonSources,
        IReadOnlyDictionary<string, object> cited, bool areFields = false)
    {
        Title = title;
        _declared = columns;
        _made = rows;
        _notes = notes;
        _commonSources = commonSources;
        Cited = cited;
        AreFields = areFields;
        _columns = new(MadeColumns);
        _rows = new(() => [.. _made.Select((row, place) => new TableRow(this, row, place))]);
        _sources = new(() => new(_commonSources, _made.Select(row => row.Sources)));
        _doubts = new(() => new([], _made.Select(row => row.Doubts)));
        _credits = new(() => new([], _made.Select(row => row.Credits)));
    }

    /// <summary>The title; <see langword="null"/> if there is none.</summary>
    public string? Title { get; }

    /// <summary>The columns, in order; at least one.</summary>
    public IReadOnlyList<TableColumn> Columns => Array.AsReadOnly(_columns.Value);

    /// <summary>The rows, in order; may be empty.</summary>
    public IReadOnlyList<TableRow> Rows => Array.AsReadOnly(_rows.Value);

    /// <summary>The notes for readers; may be empty.</summary>
    public IReadOnlyList<string> Notes =>
        field ??= Array.AsReadOnly(_notes.Concat(
            _made.SelectMany(row => row.Notes).Concat(_declared.SelectMany(column => column.Across?.Notes ?? []))
                .OrderBy(note => note.Order).Select(note => note.Text)).Distinct().ToArray());

    /// <summary>The citations of the sources of the rows, each once and on one line; empty if none are known.</summary>
    public IReadOnlyList<string> Sources => _sources.Value.Lines;

    /// <summary>The known errors and uncertainties of the rows, each once and in a sentence or two; may be empty.</summary>
    public IReadOnlyList<string> Doubts => _doubts.Value.Lines;

    /// <summary>
    /// The attributions that the licenses of the data require, with the license, each once; empty if no row comes from a catalog.
    /// </summary>
    public IReadOnlyList<string> Credits => _credits.Value.Lines;

    /// <summary>Whether the rows are the names and values of a single object.</summary>
    internal bool AreFields { get; }

    /// <summary>The names of the columns, without creating the columns.</summary>
    internal string[] Names => Array.ConvertAll(_declared, column => column.Name);

    /// <summary>The declaration of a column.</summary>
    internal ViewColumn DeclaredAt(int column) => _declared[column];

    /// <summary>The number of rows, without creating them.</summary>
    internal int Length => _made.Length;

    /// <summary>The publications by their citations, for rows created so far.</summary>
    internal IReadOnlyDictionary<string, object> Cited { get; }

    /// <summary>The index of a column by name, ignoring case; negative if there is none.</summary>
    internal int IndexOf(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return Array.FindIndex(Names, name => name.Equals(column, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The index of a column by name.</summary>
    /// <exception cref="KeyNotFoundException">There is no column with this name; the message lists the columns.</exception>
    internal int PlaceOf(string column)
    {
        if (IndexOf(column) is >= 0 and var place)
            return place;
        string[] names = Names;
        IReadOnlyList<string> near = NearIds.Of(column, names);
        string meant = near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near.Select(name => $"'{name}'"))}?";
        throw KeyText.NotFound($"There is no column '{column}'.{meant}", "columns", names, names.Length);
    }

    /// <summary>The indexes of a column by name; in a wide table, those of all columns of a measure.</summary>
    /// <exception cref="KeyNotFoundException">There is no column with this name; the message lists the columns.</exception>
    internal int[] PlacesOf(string column)
    {
        int[] across = IndexOf(column) >= 0 ? [] : [.. Enumerable.Range(0, _declared.Length).Where(place =>
            column.Equals(_declared[place].Measure, StringComparison.OrdinalIgnoreCase))];
        return across.Length > 0 ? across : [PlaceOf(column)];
    }

    /// <summary>The numbers of the sources of a row.</summary>
    internal IReadOnlyList<int> SourcesOf(int row) => _sources.Value.Of(row);

    /// <summary>The numbers of the doubts about a row.</summary>
    internal IReadOnlyList<int> DoubtsOf(int row) => _doubts.Value.Of(row);

    /// <summary>The view itself.</summary>
    TableView ITabular.ToView() => this;

    /// <summary>The title and the numbers of rows and columns.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Title is null ? "" : Title + ": ")}{Length:N0} {(Length == 1 ? "row" : "rows")}, {_declared.Length} "
            + $"{(_declared.Length == 1 ? "column" : "columns")}");
}
