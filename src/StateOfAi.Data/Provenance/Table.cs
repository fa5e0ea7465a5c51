using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>The rows of one kind: a read-only list that also finds rows by id and knows where it comes from.</summary>
/// <typeparam name="T">The type of the rows.</typeparam>
[DebuggerDisplay("{Name,nq}: {Count} rows")]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Table<T> : IReadOnlyList<T>, ITable
    where T : Row
{
    private readonly ImmutableArray<T> _rows;
    private readonly Dictionary<string, T> _byId;
    private readonly ITableFile? _file;

    internal Table(string name, TableHeader header, ImmutableArray<T> rows, ITableFile? file = null)
    {
        _file = file;
        Name = name;
        Description = header.Description;
        Vintage = header.Vintage;
        License = header.License;
        Credit = header.Credit;
        Dataset = header.Dataset;
        _rows = rows;
        _byId = new Dictionary<string, T>(rows.Length, StringComparer.Ordinal);
        foreach (T row in rows)
            _byId.TryAdd(row.Id, row);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Description { get; }

    /// <inheritdoc/>
    public PartialDate Vintage { get; }

    /// <inheritdoc/>
    public string License { get; }

    /// <inheritdoc/>
    public string Credit { get; }

    /// <inheritdoc/>
    public string? File => _file?.Name;

    /// <inheritdoc/>
    public string? ContentHash => _file?.ContentHash;

    /// <summary>What only a dataset says; <see langword="null"/> for every other table.</summary>
    internal DatasetHeader? Dataset { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Length;

    /// <summary>All rows in the order of the data.</summary>
    public IReadOnlyList<Row> Rows => this;

    /// <summary>A row by its place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (uint)index < (uint)_rows.Length ? _rows[index] : throw Places.None(Name, "rows", _rows.Length, index);

    /// <summary>A row by its id.</summary>
    /// <param name="id">The id, such as <c>acquisition.databricks-mosaicml</c>.</param>
    /// <exception cref="RowNotFoundException">No row has that id; the exception names the ids that are spelled most alike.</exception>
    public T this[string id] => GetOrNull(id) ?? throw new RowNotFoundException(Name, id, NearIds.Of(id, _byId.Keys));

    /// <summary>A row by its id, or <see langword="null"/> when there is none.</summary>
    public T? GetOrNull(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _byId.GetValueOrDefault(id);
    }

    /// <summary>A row by its id, if there is one.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out T? row) => (row = GetOrNull(id)) is not null;

    /// <summary>Goes through the rows without allocating.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => _rows.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_rows).GetEnumerator();

    /// <summary>All rows, with a column for each property that they hold and the sources of each row.</summary>
    public TableView ToView() => RowColumns.View(Name, this, $"{Description} Vintage {Vintage}; {License}; {Credit}");

    /// <summary>The name and how many rows there are.</summary>
    public override string ToString() => $"{Name}: {Count} {(Count == 1 ? "row" : "rows")}";
}
