using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>The tables over one store of data files, and the lookups from row to row between them.</summary>
internal sealed class TableSet : IRowResolver
{
    private readonly List<TableSlot> _first = [];
    private readonly Func<IReadOnlyList<TableSlot>> _later;
    private TableSlot[]? _slots;
    private Dictionary<string, IReadOnlyList<Row>>? _homes;
    private Dictionary<string, RowsById<Erratum>>? _errata;
    private Dictionary<string, RowsById<Conflict>>? _conflicts;
    private Dictionary<string, RowsById<Fact>>? _factsByPlace;

    /// <param name="store">The data files.</param>
    /// <param name="later">Creates the tables that are needed only when one of them, or a row that no other table has, is asked
    /// for.</param>
    internal TableSet(DataStore store, Func<IReadOnlyList<TableSlot>> later) => (Store, _later) = (store, later);

    /// <param name="basis">The tables of a catalog.</param>
    /// <param name="more">Tables beside them.</param>
    internal TableSet(TableSet basis, Func<TableSet, IReadOnlyList<TableSlot>> more)
    {
        (Store, _first) = (basis.Store, basis._first);
        IReadOnlyList<TableSlot> own = more(this);
        _later = () => [.. basis.Later, .. own];
    }

    internal DataStore Store { get; }

    /// <summary>All tables, the deferred ones last.</summary>
    internal IReadOnlyList<TableSlot> Slots => All;

    private IEnumerable<Row> AllRows => All.SelectMany(slot => slot.Table.Rows);

    private ReadOnlySpan<TableSlot> First => CollectionsMarshal.AsSpan(_first);

    private ReadOnlySpan<TableSlot> Later => All.AsSpan(_first.Count);

    // Two threads may each create the same list.
    private TableSlot[] All => _slots ??= [.. _first, .. _later()];

    /// <summary>Adds a table. Only while the set is being built: later, many threads read it.</summary>
    internal TableSlot<T> Add<T>(string name, string file, string prefix, Func<RowReader, T> create)
        where T : Row
    {
        // Slots are created here and below, not in a shared method: a generic method would be compiled for each row type.
        var slot = new TableSlot<T>(new(name, file, prefix), Store, this, create);
        _first.Add(slot);
        return slot;
    }

    /// <summary>Adds a table of a report, in the same way.</summary>
    internal TableSlot<T> Add<T>(EditionFile edition, string name, string prefix, string description, Func<RowReader, T> create)
        where T : Row
    {
        var file = new TableFile(name, edition.PathOf(name), prefix, edition: edition, description: description);
        var slot = new TableSlot<T>(file, Store, this, create);
        _first.Add(slot);
        return slot;
    }

    /// <summary>
    /// The row with an id, in whichever table it is. Most ids reveal their table, so that finding one row reads one table.
    /// </summary>
    internal Row? FindRow(string id) =>
        FindRow(First, id, withPrefix: true) ?? FindRow(Later, id, withPrefix: true) ?? FindRow(First, id, withPrefix: false)
            ?? FindRow(Later, id, withPrefix: false);

    public T? Find<T>(string id)
        where T : Row
    {
        if (typeof(T) == typeof(Row))
            return (T?)FindRow(id);
        return FindIn<T>(First, id) ?? FindIn<T>(Later, id);
    }

    // Two threads may each build these lists; they are equal, so either will do.
    internal IReadOnlyList<Row>? HomesOrNull(string factId) =>
        (_homes ??= AllRows.Where(row => row.HousesFacts).SelectMany(row => row.Provenance.FactIds.Distinct(), (row, id) => (row, id))
            .GroupBy(pair => pair.id, pair => pair.row)
            .ToDictionary(group => group.Key, IReadOnlyList<Row> (group) => Array.AsReadOnly(group.ToArray()), StringComparer.Ordinal))
        .GetValueOrDefault(factId);

    public IReadOnlyList<Row> HomesOf(string factId) => HomesOrNull(factId) ?? [];

    public IReadOnlyList<Fact> FactsAt(string placeId) =>
        (_factsByPlace ??= ByNamed<Fact>(fact => fact.PlaceIds, "section", "slide")).GetValueOrDefault(placeId)?.Rows ?? [];

    public IReadOnlyList<Erratum> ErrataOf(string factId) =>
        (_errata ??= ByNamed<Erratum>(erratum => erratum.Provenance.FactIds, "fact", "also")).GetValueOrDefault(factId)?.Rows ?? [];

    public IReadOnlyList<Conflict> ConflictsOf(string id) =>
        (_conflicts ??= ByNamed<Conflict>(conflict => conflict.PartIds, "facts", "rows")).GetValueOrDefault(id)?.Rows ?? [];

    internal IReadOnlyList<string> IdsNear(string id) => NearIds.Of(id, AllRows.Select(row => row.Id));

    /// <summary>The rows of a type by the ids that they refer to in some of their fields.</summary>
    /// <param name="named">The ids in those fields, for a row that has been read.</param>
    /// <param name="fields">The fields, by their names in data files.</param>
    private Dictionary<string, RowsById<T>> ByNamed<T>(Func<T, IEnumerable<string>> named, params string[] fields)
        where T : Row
    {
        var rows = new Dictionary<string, RowsById<T>>(StringComparer.Ordinal);
        foreach (TableSlot slot in All)
            (slot as TableSlot<T>)?.AddNamed(named, fields, Add);
        return rows;

        void Add(string name, string id)
        {
            if (!rows.TryGetValue(name, out RowsById<T>? ofName))
                rows.Add(name, ofName = new(this));
            ofName.Add(id);
        }
    }

    /// <summary>The row, looked for in the tables that are likely to have it, then in the others.</summary>
    private static T? FindIn<T>(ReadOnlySpan<TableSlot> slots, string id)
        where T : Row => FindIn<T>(slots, id, likely: true) ?? FindIn<T>(slots, id, likely: false);

    private static T? FindIn<T>(ReadOnlySpan<TableSlot> slots, string id, bool likely)
        where T : Row
    {
        foreach (TableSlot slot in slots)
        {
            if (slot is TableSlot<T> typed && slot.IsLikely(id) == likely && id.StartsWith(slot.Prefix, StringComparison.Ordinal)
                && typed.Find(id) is { } row)
                return row;
        }

        return null;
    }

    private static Row? FindRow(ReadOnlySpan<TableSlot> slots, string id, bool withPrefix) =>
        FindRow(slots, id, withPrefix, likely: true) ?? FindRow(slots, id, withPrefix, likely: false);

    private static Row? FindRow(ReadOnlySpan<TableSlot> slots, string id, bool withPrefix, bool likely)
    {
        foreach (TableSlot slot in slots)
        {
            if (slot.Prefix.Length > 0 == withPrefix && id.StartsWith(slot.Prefix, StringComparison.Ordinal)
                && slot.IsLikely(id) == likely && slot.FindRow(id) is { } row)
                return row;
        }

        return null;
    }
}
