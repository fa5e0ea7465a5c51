namespace StateOfAi.Data;

/// <summary>Tables that a user puts beside those of a catalog.</summary>
internal sealed class OwnData
{
    private readonly Func<TableSet, TableSet, (IReadOnlyList<IDataset> Datasets, IReadOnlyList<TableSlot> Shared)> _in;

    private OwnData(
        DataStore? store, Func<TableSet, TableSet, (IReadOnlyList<IDataset> Datasets, IReadOnlyList<TableSlot> Shared)> read) =>
        (Store, _in) = (store, read);

    /// <summary>The files; <see langword="null"/> for rows created in code.</summary>
    internal DataStore? Store { get; }

    /// <summary>Datasets created in code, with those of their sources that the catalog does not have.</summary>
    internal static OwnData Of(IReadOnlyList<IDataset> datasets) => new(null, (_, basis) =>
    {
        IReadOnlyList<IDataset> linked = OwnLinks.Linked(datasets, basis.FindRow);
        return (linked,
            [.. SourcesOf(linked, basis), .. linked.Select(dataset => ((IInSlots)dataset).Conflicts).OfType<TableSlot>()]);
    });

    /// <summary>Datasets in files.</summary>
    /// <param name="store">The files.</param>
    /// <param name="declared">The datasets.</param>
    internal static OwnData Of(DataStore store, IReadOnlyList<DatasetFile> declared) => new(store, (tables, basis) => (
        [.. declared.Select(file => file.In(store, tables, basis))],
        [.. SharedOf(basis).Where(slot => store.Contains(slot.File)).Select(slot => slot.In(store, tables))]));

    /// <summary>The names of the files that are read.</summary>
    internal static IEnumerable<string> FilesOf(DataStore store, IReadOnlyList<DatasetFile> declared, TableSet basis) =>
    [
        .. SharedOf(basis).Select(slot => slot.File),
        .. declared.SelectMany(file => DatasetCollection.FilesOf(store.Names, file.Name, file.IdPrefix)).Select(file => file.Path),
    ];

    /// <summary>The datasets and the shared tables beside those of a catalog.</summary>
    /// <param name="tables">All tables, which find the rows.</param>
    /// <param name="basis">The tables of the catalog.</param>
    internal (IReadOnlyList<IDataset> Datasets, IReadOnlyList<TableSlot> Shared) In(TableSet tables, TableSet basis) => _in(tables, basis);

    private static IEnumerable<TableSlot> SharedOf(TableSet basis) =>
        basis.Slots.Where(slot => slot.IsShared && slot.RowType != typeof(Correction)).DistinctBy(slot => slot.File);

    private static IReadOnlyList<TableSlot> SourcesOf(IReadOnlyList<IDataset> datasets, TableSet basis)
    {
        IEnumerable<Source> named = datasets.SelectMany(dataset => dataset.Vintages.Select(dataset.OfVintage))
            .SelectMany(table => table.Rows).SelectMany(row => row.Provenance.Sources).Distinct().SelectMany(WithWholes).Distinct();
        var sources = new List<Source>();
        foreach (Source source in named)
        {
            Source? known = basis.Find<Source>(source.Id) ?? sources.Find(each => each.Id == source.Id);
            if (known is null || SourceContent.Differences(known, source).Any())
                sources.Add(source);
        }

        if (sources.Count == 0)
            return [];
        ITable first = datasets[0].Latest;
        var header = new TableHeader("Sources of your own datasets.", first.Vintage, first.License, first.Credit);
        const string Name = "own-sources";
        return [new TableSlot<Source>(new(Name, Name, ""), new Table<Source>(Name, header, [.. sources], ""))];
    }

    /// <summary>A source and those that it is part of.</summary>
    private static IEnumerable<Source> WithWholes(Source source)
    {
        var seen = new HashSet<Source>();
        for (Source? next = source; next is not null && seen.Add(next); next = next.PartOf)
            yield return next;
    }
}
