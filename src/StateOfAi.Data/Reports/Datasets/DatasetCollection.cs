using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>The datasets: the series and lists behind the reports' charts, and related public ones, with a source for every row.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed partial class DatasetCollection : ResultList<IDataset>
{
    private const string Folder = "datasets/", Extension = ".json";

    private List<IDataset> _datasets = [];
    private List<string> _members = [];
    private List<TableSlot> _slots = [];
    private readonly IReadOnlyList<string> _files;
    private readonly TableSlot<Conflict> _conflicts;
    private List<TableSlot<Conflict>> _ownConflicts = [];
    private Table<Conflict>? _allConflicts;

    internal DatasetCollection(TableSet tables)
    {
        _files = tables.Store.Names;
        AddDatasets(tables);
        _conflicts = new(
            new("dataset-conflicts", PathOf("conflicts"), "conflict."), tables.Store, tables, static row => new Conflict(row));
        _slots.Add(_conflicts);
    }

    /// <summary>The tables of all datasets.</summary>
    internal IReadOnlyList<TableSlot> Slots => _slots;

    /// <summary>The same datasets, followed by others.</summary>
    /// <param name="own">The others.</param>
    /// <param name="conflicts">Tables of conflicts between them, or between them and these.</param>
    internal DatasetCollection With(IReadOnlyList<IDataset> own, IReadOnlyList<TableSlot<Conflict>> conflicts)
    {
        var more = (DatasetCollection)MemberwiseClone();
        more._datasets = [.. _datasets, .. own];
        more._members = [.. _members, .. own.Select(dataset => $"[\"{dataset.Name}\"]")];
        more._slots = [.. _slots, .. own.SelectMany(dataset => ((IInSlots)dataset).Slots), .. conflicts];
        more._ownConflicts = [.. _ownConflicts, .. conflicts];
        more._allConflicts = null;
        return more;
    }

    /// <summary>The property that has the dataset of a name, or its place by name if it is one of the user.</summary>
    internal string MemberOf(string name) => _members[_datasets.FindIndex(dataset => dataset.Name == name)];

    /// <summary>
    /// Conflicts between datasets, and those of your own datasets; the others that involve a report are in <see cref="Report.Conflicts"/>.
    /// </summary>
    public Table<Conflict> Conflicts => _ownConflicts.Count == 0 ? _conflicts.Value : _allConflicts ??= AllConflicts();

    /// <summary>Gets the dataset with a name.</summary>
    /// <param name="name">The name, such as <c>chip-citations</c>.</param>
    /// <exception cref="RowNotFoundException">No dataset has that name; the exception suggests similar names.</exception>
    public IDataset this[string name] =>
        GetOrNull(name)
            ?? throw new RowNotFoundException("the list of datasets", name, NearIds.Of(name, _datasets.Select(dataset => dataset.Name)));

    /// <summary>Finds the dataset with a name.</summary>
    /// <param name="name">The name, such as <c>chip-citations</c>.</param>
    /// <returns>The dataset, or <see langword="null"/> if none has that name.</returns>
    public IDataset? GetOrNull(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _datasets.Find(dataset => dataset.Name == name);
    }

    /// <summary>Gets the dataset with a name and a row type, such as your own dataset.</summary>
    /// <typeparam name="T">The type of its rows.</typeparam>
    /// <param name="name">The name, such as <c>chip-citations</c>.</param>
    /// <returns>The dataset.</returns>
    /// <exception cref="RowNotFoundException">No dataset has that name; the exception suggests similar names.</exception>
    /// <exception cref="InvalidCastException">The dataset has rows of another type.</exception>
    public Dataset<T> Of<T>(string name)
        where T : Row =>
        this[name] as Dataset<T>
            ?? throw new InvalidCastException($"The dataset '{name}' is a {this[name].GetType()}, not a dataset of {typeof(T).Name}.");

    internal override int Length => _datasets.Count;

    internal override IDataset At(int place) => _datasets[place];

    /// <summary>
    /// One row per dataset: its name, title, vintages, number of rows, trust and coverage. Reads all of them.
    /// </summary>
    internal override TableView ViewOf(IEnumerable<IDataset> shown) => shown.ToView(view => view
        .Title("Datasets").Column("Name", dataset => dataset.Name).Column("Title", dataset => dataset.Title)
        .Column("Vintages", dataset => dataset.Vintages)
        .Column("Through", dataset => dataset.Through).Column("Rows", dataset => dataset.Latest.Rows.Count)
        .Column("Trust", dataset => dataset.Trust).Column("License", dataset => dataset.License)
        .Column("Coverage", dataset => dataset.Coverage));

    /// <summary>The number of datasets.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count} datasets");

    private Table<Conflict> AllConflicts() => new(_conflicts.Name, _conflicts.Header,
        [.. _conflicts.Value.Concat(_ownConflicts.SelectMany(slot => slot.Value))], _conflicts.Prefix);

    private static string PathOf(string name) => Folder + name + Extension;

    /// <summary>The tables of a dataset, oldest first: one for its single file, or one per vintage that has a file.</summary>
    private TableSlot<T>[] New<T>(TableSet tables, string name, string prefix, string partial, Func<RowReader, T> create)
        where T : Row
    {
        List<TableFile> files = FilesOf(_files, name, prefix, partial: partial);
        var slots = new TableSlot<T>[files.Count];
        for (int i = 0; i < slots.Length; i++)
            _slots.Add(slots[i] = new(files[i], tables.Store, tables, create));
        return slots;
    }

    /// <summary>The files of a dataset, oldest first: its single file, or one per vintage that has a file.</summary>
    // By hand and not generic: every process would have to compile LINQ operators over dates at startup.
    internal static List<TableFile> FilesOf(IReadOnlyList<string> names, string name, string prefix, bool isOwn = false,
        string partial = "")
    {
        var files = new List<TableFile>();
        for (int i = 0; i < names.Count; i++)
        {
            if (VintageOf(name, names[i]) is not { } vintage)
                continue;
            string dated = $"{name}.{vintage.ToString()}";
            var file = new TableFile(dated, PathOf(dated), $"{prefix}{vintage.ToString()}.", name, vintage, isOwn: isOwn,
                isPartial: partial.Length > 0 && vintage.ToString() == partial);
            // A year sorts before its months, although its file sorts after theirs.
            int place = files.Count;
            while (place > 0 && string.CompareOrdinal(files[place - 1].Name, dated) > 0)
                place--;
            files.Insert(place, file);
        }

        if (files.Count == 0)
            files.Add(new(name, PathOf(name), prefix, name, isOwn: isOwn));
        return files;
    }

    private TDataset Added<TDataset>(TDataset dataset, string member)
        where TDataset : IDataset
    {
        _datasets.Add(dataset);
        _members.Add("." + member);
        return dataset;
    }

    /// <summary>The vintage in a file name: <c>2026-06</c> in <c>datasets/chip-citations.2026-06.json</c>.</summary>
    private static PartialDate? VintageOf(string name, string file)
    {
        int start = Folder.Length + name.Length + 1, end = file.Length - Extension.Length;
        return start < end && file.StartsWith(Folder, StringComparison.Ordinal) && file.EndsWith(Extension, StringComparison.Ordinal)
            && file[start - 1] == '.' && file.AsSpan(Folder.Length).StartsWith(name, StringComparison.Ordinal)
            && PartialDate.TryParse(file[start..end], null, out PartialDate vintage) && vintage.ToString() == file[start..end]
            ? vintage
            : null;
    }
}
