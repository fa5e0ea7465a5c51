namespace StateOfAi.Data;

/// <summary>The tables of one dataset, one for each vintage.</summary>
internal sealed class DatasetTables<T>
    where T : Row
{
    private readonly (PartialDate Vintage, TableSlot<T> Slot)[] _byVintage;
    private readonly TableSlot<T> _latest;

    /// <summary>A dataset in one file, which alone says when its numbers were read.</summary>
    private DatasetTables(string name, TableSlot<T> only) => (Name, _byVintage, _latest) = (name, [], only);

    /// <param name="name">The name.</param>
    /// <param name="byVintage">Oldest first.</param>
    private DatasetTables(string name, (PartialDate, TableSlot<T> Slot)[] byVintage) => (Name, _byVintage, _latest) = (name, byVintage, byVintage[^1].Slot);

    internal string Name { get; }

    internal IEnumerable<TableSlot> Slots => _byVintage.Length == 0 ? [_latest] : _byVintage.Select(pair => pair.Slot);

    internal Table<T> Latest => _latest.Value;

    internal IReadOnlyList<PartialDate> Vintages => _byVintage.Length == 0 ? [Latest.Vintage] : [.. _byVintage.Select(pair => pair.Vintage)];

    internal Table<T> OfVintage(PartialDate vintage)
    {
        if (_byVintage.Length == 0 && Latest.Vintage == vintage)
            return Latest;
        TableSlot<T>? slot = Array.Find(_byVintage, pair => pair.Vintage == vintage).Slot;
        return slot?.Value ?? throw new VintageNotFoundException(Name, vintage, Vintages);
    }

    /// <summary>Makes the tables of a dataset: one file, or one for each vintage named, oldest first.</summary>
    internal static DatasetTables<T> New(TableSet tables, string name, string prefix, Func<RowReader, T> create, params string[] vintages) => vintages.Length == 0
        ? new(name, tables.New(name, $"datasets/{name}.json", prefix, create, dataset: name))
        : new(name, [.. vintages.Select(vintage => (PartialDate.Parse(vintage, null), tables.New($"{name}.{vintage}", $"datasets/{name}.{vintage}.json", $"{prefix}{vintage}.", create, dataset: name)))]);
}
