using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A read-only list of rows of one type that also finds rows by id and knows where its data comes from.</summary>
/// <typeparam name="T">The type of the rows.</typeparam>
[DebuggerDisplay("{Name,nq}: {Count} rows")]
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Table<T> : ResultList<T>, ITable, IDatasetTable
    where T : Row
{
    private const string Reports = "reports/";

    private readonly TableHeader _header;
    private readonly ImmutableArray<T> _rows;
    private readonly Dictionary<string, T> _byId;
    private readonly Func<string>? _contentHash;

    internal Table(string name, TableHeader header, ImmutableArray<T> rows, string idPrefix, string? file = null,
        Func<string>? contentHash = null)
    {
        Name = name;
        _header = header;
        IdPrefix = idPrefix;
        File = file;
        _contentHash = contentHash;
        _rows = rows;
        _byId = new Dictionary<string, T>(rows.Length, StringComparer.Ordinal);
        foreach (T row in rows)
            _byId.TryAdd(row.Id, row);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Description => _header.Description;

    /// <inheritdoc/>
    public PartialDate Vintage => _header.Vintage;

    /// <inheritdoc/>
    public string License => _header.License;

    /// <inheritdoc/>
    public string Credit => _header.Credit;

    /// <inheritdoc/>
    public string IdPrefix { get; }

    /// <inheritdoc/>
    public string? File { get; }

    /// <inheritdoc/>
    public string? ContentHash => _contentHash?.Invoke();

    /// <summary>The title for readers: that of a dataset, or the name in words, with the edition for a report's table.</summary>
    internal string Title => Dataset?.Title ?? char.ToUpperInvariant(Name[0]) + Name[1..].Replace('-', ' ') + Edition;

    private string Edition => File is not null && File.StartsWith(Reports, StringComparison.Ordinal)
        && File.IndexOf('/', Reports.Length) is > 0 and var end ? $", State of AI Report {File[Reports.Length..end]}" : "";

    /// <summary>What its file states ahead of the rows.</summary>
    internal TableHeader Header => _header;

    /// <summary>What only the file of a dataset states; <see langword="null"/> for every other table.</summary>
    internal DatasetHeader? Dataset => _header.Dataset;

    DatasetHeader? IDatasetTable.Dataset => Dataset;

    /// <summary>All rows, in data order.</summary>
    public IReadOnlyList<Row> Rows => this;

    /// <summary>Gets the row with an id.</summary>
    /// <param name="id">The id, such as <c>acquisition.databricks-mosaicml</c>.</param>
    /// <exception cref="RowNotFoundException">No row has that id; the exception suggests similar ids.</exception>
    /// <example><code>
    /// Organization nvidia = StateOfAiCatalog.Embedded.Organizations["org.nvidia"];
    /// </code></example>
    public T this[string id] => GetOrNull(id) ?? throw new RowNotFoundException(Name, id, NearIds.Of(id, _byId.Keys));

    /// <summary>Finds the row with an id.</summary>
    /// <param name="id">The id, such as <c>acquisition.databricks-mosaicml</c>.</param>
    /// <returns>The row, or <see langword="null"/> if no row has that id.</returns>
    public T? GetOrNull(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _byId.GetValueOrDefault(id);
    }

    /// <summary>Enumerates the rows without allocating.</summary>
    /// <returns>An enumerator over the rows.</returns>
    public ImmutableArray<T>.Enumerator GetEnumerator() => _rows.GetEnumerator();

    internal override int Length => _rows.Length;

    internal override T At(int place) => _rows[place];

    /// <summary>A column for each property that any row has a value for, and the sources of each row.</summary>
    internal override TableView ViewOf(IEnumerable<T> shown) => AreOwn(shown)
        ? RowColumns.View(Title, shown, this, $"{Description} Vintage {Vintage}.")
        : RowColumns.View(null, shown, this, $"{Name}: vintage {Vintage}.");

    /// <summary>The name and the number of rows.</summary>
    public override string ToString() => $"{Name}: {Count} {(Count == 1 ? "row" : "rows")}";
}
