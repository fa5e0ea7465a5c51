namespace StateOfAi.Data;

/// <summary>The tables over one store of data files, and the ways from row to row between them.</summary>
internal sealed class TableSet : IRowResolver
{
    private readonly List<TableSlot> _slots = [];
    private Dictionary<string, IReadOnlyList<Row>>? _homes;
    private Dictionary<string, IReadOnlyList<Erratum>>? _errata;
    private Dictionary<string, IReadOnlyList<Conflict>>? _conflicts;
    private Dictionary<string, IReadOnlyList<Fact>>? _factsByPlace;

    internal TableSet(DataStore store) => Store = store;

    internal DataStore Store { get; }

    internal IReadOnlyList<TableSlot> Slots => _slots;

    private IEnumerable<Row> AllRows => _slots.SelectMany(slot => slot.Table.Rows);

    /// <summary>Adds a table. Only while the set is being made: later it is read by many threads.</summary>
    internal TableSlot<T> Add<T>(string name, string file, string prefix, Func<RowReader, T> create, string? dataset = null)
        where T : Row
    {
        var slot = new TableSlot<T>(name, file, prefix, dataset, Store, this, create);
        _slots.Add(slot);
        return slot;
    }

    /// <summary>The row of an id in whichever table it is. Most ids tell their table, so that finding one row reads one table.</summary>
    internal Row? FindRow(string id) => FindRow(id, withPrefix: true) ?? FindRow(id, withPrefix: false);

    public T? Find<T>(string id)
        where T : Row
    {
        if (typeof(T) == typeof(Row))
            return (T?)FindRow(id);
        foreach (TableSlot slot in _slots)
        {
            if (slot is TableSlot<T> typed && id.StartsWith(slot.Prefix, StringComparison.Ordinal) && typed.Value.GetOrNull(id) is { } row)
                return row;
        }

        return null;
    }

    // Two threads may each gather the same lists; the rows in them are the same, so either will do.
    internal IReadOnlyList<Row>? HomesOrNull(string factId) =>
        (_homes ??= ById(AllRows.Where(row => row.HousesFacts), row => row.Provenance.FactIds)).GetValueOrDefault(factId);

    public IReadOnlyList<Row> HomesOf(string factId) => HomesOrNull(factId) ?? [];

    public IReadOnlyList<Fact> FactsAt(string placeId) =>
        (_factsByPlace ??= ById(RowsOf<Fact>(), fact => fact.PlaceIds)).GetValueOrDefault(placeId, []);

    public IReadOnlyList<Erratum> ErrataOf(string factId) =>
        (_errata ??= ById(RowsOf<Erratum>(), erratum => erratum.Provenance.FactIds)).GetValueOrDefault(factId, []);

    public IReadOnlyList<Conflict> ConflictsOf(string id) =>
        (_conflicts ??= ById(RowsOf<Conflict>(), conflict => conflict.PartIds)).GetValueOrDefault(id, []);

    internal IReadOnlyList<string> IdsNear(string id) => NearIds.Of(id, AllRows.Select(row => row.Id));

    private static Dictionary<string, IReadOnlyList<T>> ById<T>(IEnumerable<T> rows, Func<T, IEnumerable<string>> ids) => rows
        .SelectMany(row => ids(row).Distinct(), (row, id) => (row, id))
        .GroupBy(pair => pair.id, pair => pair.row)
        .ToDictionary(group => group.Key, IReadOnlyList<T> (group) => Array.AsReadOnly(group.ToArray()), StringComparer.Ordinal);

    private IEnumerable<T> RowsOf<T>()
        where T : Row => _slots.OfType<TableSlot<T>>().SelectMany(slot => (IEnumerable<T>)slot.Value);

    private Row? FindRow(string id, bool withPrefix)
    {
        foreach (TableSlot slot in _slots)
        {
            if (slot.Prefix.Length > 0 == withPrefix && id.StartsWith(slot.Prefix, StringComparison.Ordinal) && slot.FindRow(id) is { } row)
                return row;
        }

        return null;
    }
}
