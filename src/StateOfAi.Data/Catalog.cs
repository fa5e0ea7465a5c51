using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>The catalog over a store of data files: it owns the tables, and finds the rows that others name.</summary>
internal sealed class Catalog : IStateOfAiCatalog, IRowResolver
{
    private readonly DataStore _store;
    private readonly List<TableSlot> _slots = [];
    private readonly TableSlot<Source> _sources;
    private readonly TableSlot<Organization> _organizations;
    private readonly TableSlot<Person> _people;
    private readonly TableSlot<Chip> _chips;
    private readonly TableSlot<Product> _products;
    private string? _dataVersion;
    private string? _contentHash;
    private ILookup<string, Row>? _rowsByFact;
    private ILookup<string, Erratum>? _errata;
    private ILookup<string, Conflict>? _conflicts;

    internal Catalog(DataStore store)
    {
        _store = store;
        _sources = NewTable("sources", "sources.json", "", static row => new Source(row));
        _organizations = NewTable("organizations", "reference/organizations.json", "org.", static row => new Organization(row));
        _people = NewTable("people", "reference/people.json", "person.", static row => new Person(row));
        _chips = NewTable("chips", "reference/chips.json", "chip.", static row => new Chip(row));
        _products = NewTable("products", "reference/products.json", "product.", static row => new Product(row));
        Reports = new(new Report(2023, "soai.2023", this));
    }

    public string DataVersion => _dataVersion ??= ReadVersion();

    public string ContentHash => _contentHash ??= _store.ContentHash();

    public ReportCollection Reports { get; }

    public Table<Source> Sources => _sources.Value;

    public Table<Organization> Organizations => _organizations.Value;

    public Table<Person> People => _people.Value;

    public Table<Chip> Chips => _chips.Value;

    public Table<Product> Products => _products.Value;

    public IEnumerable<ITable> Tables => _slots.Select(slot => slot.Table);

    internal IReadOnlyList<TableSlot> Slots => _slots;

    internal DataStore Store => _store;

    public Row GetRow(string id) =>
        GetRowOrNull(id) ?? throw new RowNotFoundException("the catalog", id, NearIds.Of(id, Tables.SelectMany(table => table.Rows).Select(row => row.Id)));

    public Row? GetRowOrNull(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        // Most ids tell their table, so that finding one row reads one table.
        TableSlot? named = _slots.Find(slot => slot.Prefix.Length > 0 && id.StartsWith(slot.Prefix, StringComparison.Ordinal));
        return named is not null ? named.FindRow(id) : _slots.Where(slot => slot.Prefix.Length == 0).Select(slot => slot.FindRow(id)).FirstOrDefault(row => row is not null);
    }

    public IReadOnlyList<Row> GetRowsOfFact(string factId)
    {
        ArgumentNullException.ThrowIfNull(factId);
        _rowsByFact ??= Tables.SelectMany(table => table.Rows).SelectMany(row => row.Provenance.Facts, (row, fact) => (row, fact)).ToLookup(pair => pair.fact.Id, pair => pair.row);
        IReadOnlyList<Row> rows = [.. _rowsByFact[factId]];
        return rows.Count > 0 ? rows : throw new RowNotFoundException("facts", factId, NearIds.Of(factId, _rowsByFact.Select(group => group.Key)));
    }

    public IReadOnlyList<SearchHit> Search(string words) => CatalogSearch.Find(Tables, words);

    public IReadOnlyList<DataFinding> Validate() => CatalogCheck.Run(new Catalog(_store));

    public T? Find<T>(string id)
        where T : Row
    {
        if (typeof(T) == typeof(Row))
            return (T?)GetRowOrNull(id);
        foreach (TableSlot slot in _slots)
        {
            if (slot is TableSlot<T> typed && typed.Value.GetOrNull(id) is { } row)
                return row;
        }

        return null;
    }

    public IReadOnlyList<Erratum> ErrataOf(string factId)
    {
        _errata ??= Reports.SelectMany(report => report.Errata).ToLookup(erratum => erratum.Fact.Id);
        return [.. _errata[factId]];
    }

    public IReadOnlyList<Conflict> ConflictsOf(string factId)
    {
        _conflicts ??= Reports.SelectMany(report => report.Conflicts).SelectMany(conflict => conflict.Facts, (conflict, fact) => (conflict, fact)).ToLookup(pair => pair.fact.Id, pair => pair.conflict);
        return [.. _conflicts[factId]];
    }

    internal TableSlot<T> NewTable<T>(string name, string file, string prefix, Func<RowReader, T> create)
        where T : Row
    {
        var slot = new TableSlot<T>(name, file, prefix, _store, this, create);
        _slots.Add(slot);
        return slot;
    }

    private string ReadVersion()
    {
        DataFile file = _store.Read("version.json");
        using JsonDocument document = JsonDocument.Parse(file.Json);
        return document.RootElement.GetProperty("version").GetString() ?? throw new InvalidDataException($"{file.Name} states no version.");
    }
}
