using System.Collections.Immutable;

namespace StateOfAi.Data;

/// <summary>The conflicts that the description of a dataset of the user states, by the ids of the rows.</summary>
internal sealed class OwnConflicts : IRowResolver
{
    private Conflict[] _all = [];
    private ILookup<string, Conflict> _byId = Array.Empty<Conflict>().ToLookup(conflict => conflict.Id);

    public T? Find<T>(string id)
        where T : Row => null;

    public IReadOnlyList<Row> HomesOf(string factId) => [];

    public IReadOnlyList<Fact> FactsAt(string placeId) => [];

    public IReadOnlyList<Erratum> ErrataOf(string factId) => [];

    public IReadOnlyList<Conflict> ConflictsOf(string id) => [.. _byId[id]];

    /// <summary>Sets the conflicts once the dataset has its rows, so that they name those rather than the originals.</summary>
    internal void Set<T>(IReadOnlyList<Conflict> stated, ImmutableArray<T> rows)
        where T : Row
    {
        var own = new Dictionary<string, Row>(StringComparer.Ordinal);
        foreach (T row in rows)
            own.TryAdd(row.Id, row);
        _all = [.. stated.Select(conflict => conflict.Naming(row => own.GetValueOrDefault(row.Id, row)))];
        _byId = _all.SelectMany(conflict => conflict.PartIds.Distinct(), (conflict, id) => (conflict, id))
            .ToLookup(pair => pair.id, pair => pair.conflict, StringComparer.Ordinal);
    }

    /// <summary>The table of the conflicts.</summary>
    internal TableSlot<Conflict> SlotOf(DatasetInfo info)
    {
        string name = $"{info.Name}-conflicts";
        var header = new TableHeader($"Conflicts of {info.Title}.", info.Vintage, info.License, info.Credit);
        return new(new(name, name, ""), new Table<Conflict>(name, header, [.. _all], ""));
    }
}
