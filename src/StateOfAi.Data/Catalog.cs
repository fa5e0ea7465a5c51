using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>The catalog over a store of data files.</summary>
[DebuggerDisplay("Data {DataVersion,nq}")]
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(CatalogFormatterSource))]
internal sealed class Catalog : IStateOfAiCatalog
{
    private readonly Catalog? _basis;
    private readonly OwnData? _own;
    private readonly IReadOnlyList<TableSlot> _ownSlots = [];
    private readonly TableSet _tables;
    private readonly Lazy<DatasetCollection> _datasets;
    private readonly TableSlot<Source> _sources;
    private readonly TableSlot<Organization> _organizations;
    private readonly TableSlot<Person> _people;
    private readonly TableSlot<Chip> _chips;
    private readonly TableSlot<Product> _products;
    private readonly TableSlot<Measure> _measures;
    private readonly TableSlot<Correction> _corrections;
    private readonly ConcurrentDictionary<TableSlot, ITable>? _merged;
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

    /// <summary>The catalog of another one and tables of the user.</summary>
    private Catalog(Catalog basis, OwnData own)
    {
        (_basis, _own, _merged) = (basis, own, []);
        IReadOnlyList<IDataset> datasets = [];
        IReadOnlyList<TableSlot> slots = [];
        _tables = new(basis._tables, tables =>
        {
            (datasets, IReadOnlyList<TableSlot> shared) = own.In(tables, basis._tables);
            return slots = [.. datasets.SelectMany(dataset => ((IInSlots)dataset).Slots), .. shared];
        });
        _ownSlots = slots;
        TableSlot<Conflict>[] conflicts = [.. slots.OfType<TableSlot<Conflict>>()];
        _datasets = new(() => basis.Datasets.With(datasets, conflicts), LazyThreadSafetyMode.PublicationOnly);
        _sources = basis._sources;
        _organizations = basis._organizations;
        _people = basis._people;
        _chips = basis._chips;
        _products = basis._products;
        _measures = basis._measures;
        _corrections = basis._corrections;
        Reports = basis.Reports;
    }

    /// <summary>The file names, relative to the data folder, that the catalog reads or accepts.</summary>
    internal IEnumerable<string> FileNames => CatalogCheck.FilesOf(_tables, Reports);

    /// <summary>All tables; none of them is read.</summary>
    internal IReadOnlyList<TableSlot> Slots => _tables.Slots;

    internal TableSet TableSet => _tables;

    public string DataVersion => _dataVersion ??= ReadVersion();

    public string ContentHash => _contentHash ??= _basis is null
        ? _tables.Store.ContentHash()
        : DataStore.HashOf(string.Join('\n', [_basis.ContentHash, .. _ownSlots.Select(slot => slot.ContentHash())]));

    public ReportCollection Reports { get; }

    public DatasetCollection Datasets => _datasets.Value;

    public Table<Source> Sources => All(_sources);

    public Table<Organization> Organizations => All(_organizations);

    public Table<Person> People => All(_people);

    public Table<Chip> Chips => All(_chips);

    public Table<Product> Products => All(_products);

    public Table<Measure> Measures => All(_measures);

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

    public IReadOnlyList<Conflict> GetConflictsOf(string id)
    {
        Provenance provenance = this[id].Provenance;
        // A row of the package does not know the conflicts that a user states.
        return _basis is null
            ? provenance.Conflicts
            : [.. provenance.Conflicts.Concat(provenance.FactIds.Prepend(id).SelectMany(_tables.ConflictsOf)).Distinct()];
    }

    public ResultList<SearchHit> Search(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        // Two threads may each create one; both find the same hits.
        return (_search ??= new(Slots, Index())).Find(words);
    }

    public IStateOfAiCatalog With(params IDataset[] datasets)
    {
        ArgumentNullException.ThrowIfNull(datasets);
        foreach (IDataset dataset in datasets)
        {
            if (dataset is not IInSlots)
                throw new ArgumentException($"'{dataset?.Name}' is not a Dataset<T>; create it with Dataset.Of.", nameof(datasets));
        }

        return With(OwnData.Of([.. datasets]));
    }

    public IStateOfAiCatalog With(string folder, params DatasetFile[] datasets)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(datasets);
        return With(OwnData.Of(new FolderStore(folder, store => OwnData.FilesOf(store, datasets, _tables)), [.. datasets]));
    }

    public IStateOfAiCatalog With(IReadOnlyDictionary<string, string> files, params DatasetFile[] datasets)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(datasets);
        return With(OwnData.Of(new TextStore(files), [.. datasets]));
    }

    public ResultList<DataFinding> Validate() => Findings().ToResultList(static view => view
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

    private Catalog With(OwnData own)
    {
        var catalog = new Catalog(this, own);
        IReadOnlyList<DataFinding> findings = catalog.CheckOwn();
        return findings.Count == 0 ? catalog : throw new DataLoadException(findings);
    }

    private IReadOnlyList<DataFinding> Findings() => _basis is null
        ? new Catalog(_tables.Store).Check(mustAgree: true)
        : [.. _basis.Findings(), .. new Catalog(_basis, _own!).CheckOwn()];

    private IReadOnlyList<DataFinding> CheckOwn() => OwnDataCheck.Run(_basis!._tables, _tables, _ownSlots, _own!.Store);

    /// <summary>A shared table with the rows that the user has added.</summary>
    private Table<T> All<T>(TableSlot<T> shared)
        where T : Row
    {
        if (_basis is null)
            return shared.Value;
        TableSlot<T>[] own = [.. _tables.Slots.OfType<TableSlot<T>>().Where(slot => slot.IsShared && slot != shared)];
        return own.Length == 0
            ? shared.Value
            : (Table<T>)_merged!.GetOrAdd(shared, _ => new Table<T>(
                shared.Name, shared.Header, [.. shared.Value.Concat(own.SelectMany(slot => slot.Value))], shared.Prefix));
    }

    /// <summary>The packaged index for the embedded data; for any other data, an index built now.</summary>
    private SearchIndex Index() => new(_basis is null && _tables.Store == DataStore.Embedded
        ? SearchIndex.Embedded()
        : IndexBuilder.Build(Slots));

    private string ReadVersion()
    {
        var log = new FindingLog(keepsNames: false);
        string version = VersionFile.Read(_tables.Store.Read(VersionFile.Name), log, _tables);
        log.ThrowIfAny();
        return version;
    }
}
