using System.Diagnostics;

namespace StateOfAi.Data;

/// <summary>The catalog over a store of data files.</summary>
[DebuggerDisplay("Data {DataVersion,nq}")]
[TypeFormatterSource(typeof(CatalogFormatterSource))]
internal sealed class Catalog : IStateOfAiCatalog
{
    private readonly TableSet _tables;
    private readonly Lazy<DatasetCollection> _datasets;
    private readonly TableSlot<Source> _sources;
    private readonly TableSlot<Organization> _organizations;
    private readonly TableSlot<Person> _people;
    private readonly TableSlot<Chip> _chips;
    private readonly TableSlot<Product> _products;
    private readonly TableSlot<Measure> _measures;
    private readonly TableSlot<Correction> _corrections;
    private CatalogSearch? _search;
    private string? _dataVersion;
    private string? _contentHash;

    internal Catalog(DataStore store)
    {
        // Datasets are created on first use, so that callers who only want a report do not pay for thirty more tables. If two threads
        // race, the collection of one of them is kept.
        _datasets = new(() => new(_tables!), LazyThreadSafetyMode.PublicationOnly);
        _tables = new(store, () => _datasets.Value.Slots);
        _sources = _tables.Add("sources", "sources.json", "", static row => new Source(row));
        _organizations = _tables.Add("organizations", "reference/organizations.json", "org.", static row => new Organization(row));
        _people = _tables.Add("people", "reference/people.json", "person.", static row => new Person(row));
        _chips = _tables.Add("chips", "reference/chips.json", "chip.", static row => new Chip(row));
        _products = _tables.Add("products", "reference/products.json", "product.", static row => new Product(row));
        _measures = _tables.Add("measures", "reference/measures.json", "measure.", static row => new Measure(row));
        _corrections = _tables.Add("corrections", "corrections.json", "correction.", static row => new Correction(row));
        List<int> years = EditionFile.YearsIn(store);
        var reports = new Report[years.Count];
        for (int i = 0; i < reports.Length; i++)
            reports[i] = new(years[i], _tables, _sources);
        Reports = new(reports);
    }

    /// <summary>The file names, relative to the data folder, that the catalog reads or accepts.</summary>
    internal IEnumerable<string> FileNames => CatalogCheck.FilesOf(_tables, Reports);

    /// <summary>All tables; none of them is read.</summary>
    internal IReadOnlyList<TableSlot> Slots => _tables.Slots;

    public string DataVersion => _dataVersion ??= ReadVersion();

    public string ContentHash => _contentHash ??= _tables.Store.ContentHash();

    public ReportCollection Reports { get; }

    public DatasetCollection Datasets => _datasets.Value;

    public Table<Source> Sources => _sources.Value;

    public Table<Organization> Organizations => _organizations.Value;

    public Table<Person> People => _people.Value;

    public Table<Chip> Chips => _chips.Value;

    public Table<Product> Products => _products.Value;

    public Table<Measure> Measures => _measures.Value;

    public Table<Correction> Corrections => _corrections.Value;

    public IEnumerable<ITable> Tables => _tables.Slots.Select(slot => slot.Table);

    public Row this[string id] => GetOrNull(id) ?? throw new RowNotFoundException("the catalog", id, _tables.IdsNear(id));

    public Row? GetOrNull(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _tables.FindRow(id);
    }

    public IReadOnlyList<Row> GetRowsOfFact(string factId)
    {
        ArgumentNullException.ThrowIfNull(factId);
        return _tables.HomesOrNull(factId)
            ?? throw new RowNotFoundException("facts", factId,
                NearIds.Of(factId, Reports.SelectMany(report => report.Facts.Rows).Select(fact => fact.Id)));
    }

    public IReadOnlyList<Conflict> GetConflictsOf(string id) => this[id].Provenance.Conflicts;

    public ResultList<SearchHit> Search(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        // Two threads may each create one; both find the same hits.
        return (_search ??= new(Slots, Index())).Find(words);
    }

    public ResultList<DataFinding> Validate() => new Catalog(_tables.Store).Check(mustAgree: true).ToResultList(static view => view
        .Column("File", finding => finding.File).Column("Line", finding => finding.Line).Column("Path", finding => finding.JsonPath)
        .Column("Rule", finding => finding.Rule).Column("Message", finding => finding.Message));

    /// <summary>Creates the table of contents. Rows are counted without being read.</summary>
    /// <returns>A new view at each call.</returns>
    public TableView ToView() => CatalogContents.Of(this);

    /// <summary>The table of contents as text.</summary>
    public override string ToString() => this.ToText(maxRows: null);

    /// <summary>
    /// Reads everything that has not been read and checks all of it. Only for a catalog that nobody uses yet: it keeps whatever could be
    /// read of a faulty table.
    /// </summary>
    internal IReadOnlyList<DataFinding> Check(bool mustAgree) => CatalogCheck.Run(_tables, Reports, Datasets, mustAgree);

    /// <summary>The packaged index for the embedded data; for any other data, an index built now.</summary>
    private SearchIndex Index() => new(_tables.Store == DataStore.Embedded ? SearchIndex.Embedded() : IndexBuilder.Build(Slots));

    private string ReadVersion()
    {
        var log = new FindingLog(keepsNames: false);
        string version = VersionFile.Read(_tables.Store.Read(VersionFile.Name), log, _tables);
        log.ThrowIfAny();
        return version;
    }
}
