namespace StateOfAi.Data.Testing;

/// <summary>The rows of a catalog under construction, by the file of their table.</summary>
internal sealed class CatalogDraft
{
    private readonly Dictionary<string, List<RowDraft>> _rows =
        TableShape.All.ToDictionary(shape => shape.File, _ => new List<RowDraft>(), StringComparer.Ordinal);

    private readonly Dictionary<string, Row> _added = new(StringComparer.Ordinal);

    /// <summary>Placeholder rows for the reports as sources, without their facts; complete ones replace them.</summary>
    private readonly HashSet<RowDraft> _given = [];

    internal CatalogDraft()
    {
        foreach (Report report in StateOfAiCatalog.Embedded.Reports)
        {
            (TableShape shape, RowDraft source) = Of(report.Source);
            source.Set(RowField.Facts, null);
            source.Set(RowField.Sources, null);
            _given.Add(source);
            Add(shape, source);
        }
    }

    private CatalogDraft(CatalogDraft other)
    {
        foreach ((string file, List<RowDraft> rows) in other._rows)
            _rows[file].AddRange(rows);
        _added = new(other._added, StringComparer.Ordinal);
        _given = [.. other._given];
        Vintages = new(other.Vintages, StringComparer.Ordinal);
    }

    private CatalogDraft(IEnumerable<TableShape> whole)
    {
        foreach (TableShape shape in whole)
            _rows[shape.File].AddRange(shape.EmbeddedRows.Select(json => new RowDraft(shape.RowType, json)));
    }

    /// <summary>The vintages that were set, by file.</summary>
    internal Dictionary<string, string> Vintages { get; } = new(StringComparer.Ordinal);

    /// <summary>A copy, to which rows can be added.</summary>
    internal CatalogDraft Copy() => new(this);

    internal static CatalogDraft OfEmbedded() => new(TableShape.All);

    internal IReadOnlyList<RowDraft> RowsOf(TableShape shape) => _rows[shape.File];

    internal RowDraft? Find(TableShape shape, string id) => _rows[shape.File].Find(row => row.Id == id);

    internal void Add(TableShape shape, RowDraft row) => _rows[shape.File].Add(row);

    internal bool Remove(string id)
    {
        _added.Remove(id);
        return _rows.Values.Sum(rows => rows.RemoveAll(row => row.Id == id)) > 0;
    }

    /// <summary>
    /// Adds rows that the caller asked for explicitly, so that another row with the id of one must not silently take its place.
    /// </summary>
    /// <exception cref="CatalogBuildException">A different row already has the id of one.</exception>
    internal void AddGiven(IReadOnlyList<Row> rows)
    {
        // Collected once a call: looking through all rows for each would take hours for a whole catalog.
        HashSet<string> ids = [
            .. _rows.Values.SelectMany(known => known).Where(known => !_given.Contains(known)).Select(known => known.Id).OfType<string>()];
        foreach (Row row in rows)
        {
            ArgumentNullException.ThrowIfNull(row);
            bool isThere = _added.TryGetValue(row.Id, out Row? added)
                ? added != row
                : ids.Contains(row.Id) && StateOfAiCatalog.Embedded.GetOrNull(row.Id) != row;
            if (isThere)
                throw new CatalogBuildException(
                    $"The catalog already has a different row '{row.Id}'; change that one, or remove it first.");
            Add(row, ids);
        }
    }

    /// <summary>Adds an existing row, with the rows that it refers to, unless a row with its id exists.</summary>
    private void Add(Row row, HashSet<string> ids)
    {
        if (!_added.TryAdd(row.Id, row) || !ids.Add(row.Id))
            return;
        (TableShape shape, RowDraft draft) = Of(row);
        if (_given.RemoveWhere(known => known.Id == row.Id) > 0)
            _rows[shape.File].RemoveAll(known => known.Id == row.Id);
        Add(shape, draft);
        foreach (Row named in NamedRows.Of(row))
            Add(named, ids);
    }

    /// <summary>An existing row as a draft, and its table.</summary>
    internal (TableShape Shape, RowDraft Draft) Of(Row row)
    {
        var embedded = TableShape.EmbeddedOrNull(row.Id);
        // The file also has what a row does not expose, such as the reference from a claim to the figure that states it.
        return embedded is { } found && StateOfAiCatalog.Embedded.GetOrNull(row.Id) == row
            ? (found.Table, new(found.Table.RowType, found.Json))
            : (embedded is { } known && known.Table.RowType == row.GetType() ? known.Table : ShapeFor(row), RowDraft.Of(row));
    }

    /// <summary>The table of a row of which only the type is known.</summary>
    /// <exception cref="CatalogBuildException">Several tables have rows of that type.</exception>
    internal TableShape ShapeOf(Type type) => InOneEdition([.. TableShape.All.Where(shape => shape.RowType == type)]) switch
    {
        [{ } only] => only,
        { } shapes => throw new CatalogBuildException(
            $"A {type.Name} can be in {string.Join(", ", shapes.Select(shape => shape.Name))}; add it to one of them, then refer to it by "
                + $"id or label."),
    };

    /// <summary>
    /// If several editions have the table, that of the latest edition with rows, or else of the latest.
    /// </summary>
    private TableShape[] InOneEdition(TableShape[] shapes)
    {
        string[] said = [
            .. TableShape.All.Where(shape => RowsOf(shape).Count > 0).Select(shape => shape.Edition).OfType<string>().Distinct()];
        IEnumerable<TableShape> OfEdition(IEnumerable<TableShape> same) =>
            (same.LastOrDefault(shape => said.Contains(shape.Edition)) ?? same.Last()) is var one ? [one] : [];
        return [.. shapes.GroupBy(shape => shape.Edition is null ? shape.File : shape.Name).SelectMany(OfEdition)];
    }

    private TableShape ShapeFor(Row row)
    {
        TableShape[] fitting =
            InOneEdition(
                [.. TableShape.All.Where(shape =>
                    shape.RowType == row.GetType() && row.Id.StartsWith(shape.Prefix, StringComparison.Ordinal))]);
        return fitting.Length switch
        {
            1 => fitting[0],
            0 =>
                throw new CatalogBuildException(
                    $"No table of {row.GetType().Name} has ids like '{row.Id}'; expected one of the prefixes "
                        + $"{string.Join(", ", PrefixesFor(row))}."),
            _ =>
                throw new CatalogBuildException(
                    $"The id '{row.Id}' matches more than one table: {string.Join(", ", fitting.Select(shape => shape.Name))}."),
        };
    }

    private static IEnumerable<string> PrefixesFor(Row row) =>
        TableShape.All.Where(shape => shape.RowType == row.GetType()).Select(shape => $"{shape.Prefix} ({shape.Name})");
}
