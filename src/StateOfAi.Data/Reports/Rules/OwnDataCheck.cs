using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Checks the tables that a user puts beside those of a catalog, so that all findings are reported at once.</summary>
internal sealed class OwnDataCheck
{
    // Schemas may be next to the files that they describe.
    private const string SchemaEnd = ".schema.json";

    private const string FileWayOut = "the row has no source; add 'sources' to it, or to the file for all rows";
    private const string CodeWayOut = "the row has no source; set its Provenance, or Sources of the DatasetInfo for all rows";

    private readonly TableSet _basis;
    private readonly TableSet _tables;
    private readonly IReadOnlyList<TableSlot> _own;
    private readonly FindingLog _log = new(keepsNames: true);

    private OwnDataCheck(TableSet basis, TableSet tables, IReadOnlyList<TableSlot> own) =>
        (_basis, _tables, _own) = (basis, tables, own);

    /// <param name="basis">The tables of the catalog.</param>
    /// <param name="tables">The same tables with those of the user.</param>
    /// <param name="own">The tables of the user; none of them has been read yet, unless it has no file.</param>
    /// <param name="store">The files of the user; <see langword="null"/> if there are none.</param>
    internal static IReadOnlyList<DataFinding> Run(
        TableSet basis, TableSet tables, IReadOnlyList<TableSlot> own, DataStore? store)
    {
        var check = new OwnDataCheck(basis, tables, own);
        if (store is not null)
            check.CheckFiles(store);
        check.CheckNames();
        check.CheckRows(store);
        return check._log.Findings();
    }

    private void CheckFiles(DataStore store)
    {
        HashSet<string> known = [.. _own.Select(slot => slot.File)];
        foreach (string file in store.Names.Where(file => !known.Contains(file) && !file.EndsWith(SchemaEnd, StringComparison.Ordinal)))
            _log.Add(new(file, default), JsonPath.Root, 0, RuleId.KnownFile,
                $"no dataset was declared for the file; expected one of: {string.Join(", ", known)}, or a shared table");
        foreach (string file in known.Where(file => !store.Contains(file)))
            _log.AddMissing(file);
        ITable[] read = [.. _own.Where(slot => store.Contains(slot.File)).Select(slot => slot.Read(_log))];
        foreach (CustomRow row in read.SelectMany(table => table.Rows).OfType<CustomRow>())
            row.Link(_tables);

        HashSet<Type> unread = [.. _own.Where(slot => _log.IsUnread(slot.File)).Select(slot => slot.RowType)];
        ReferenceRules.Check(_log.Names!.All, _tables, unread, _log);
    }

    private void CheckNames()
    {
        HashSet<string> taken = [.. _basis.Slots.Select(slot => slot.Dataset).OfType<string>()];
        foreach (IGrouping<string?, TableSlot> dataset in _own.Where(slot => slot.Dataset is not null).GroupBy(slot => slot.Dataset))
        {
            if (!taken.Add(dataset.Key!))
                Note(dataset.First(), JsonPath.Root, RuleId.UniqueId, $"the catalog already has a dataset '{dataset.Key}'");
        }
    }

    private void CheckRows(DataStore? store)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (TableSlot slot in _own.Where(slot => !_log.IsUnread(slot.File)))
        {
            bool isInFile = store is not null && store.Contains(slot.File);
            if (!isInFile && slot.Dataset is { } name)
                OwnRowRules.CheckHeader(name, slot.Header, (field, rule, message) => Note(slot, JsonPath.Root.Way(field), rule, message));
            OwnRowRules.CheckDataset(slot, (field, rule, message) => Note(slot, JsonPath.Root.Member(field), rule, message));
            IReadOnlyList<Row> rows = slot.Table.Rows;
            for (int i = 0; i < rows.Count; i++)
            {
                JsonPath place = JsonPath.Root.Member(TableReader.Rows).Element(i);
                Row row = rows[i];
                (string file, int line) = slot.PlaceOf(i);
                bool isNew = ids.TryAdd(row.Id,
                    line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{file}({line})")
                        : slot.Dataset is null && !isInFile ? file : $"{file}: {place}");
                if (row.Id.Length > 0 && _basis.FindRow(row.Id) is not null)
                    Note(slot, i, place.Member("id"), RuleId.UniqueId,
                        $"the catalog already has a row '{row.Id}'{OtherContent(row, _basis)}");
                else if (!isNew && !(isInFile && _log.HasAnyAt(slot.File, place.Member("id"))))
                    Note(slot, i, place.Member("id"), RuleId.UniqueId,
                        $"the id '{row.Id}' is also used in {ids[row.Id]}{OtherContent(row, _tables)}");
                IEnumerable<Breach> breaches = DataRules.Check(row, isInFile ? FileWayOut : CodeWayOut)
                    .Concat(isInFile ? [] : OwnRowRules.Check(row, slot.Prefix).Concat(OwnRowRules.CheckParts(row, _tables)));
                foreach (Breach breach in breaches.Where(breach => !IsKnown(slot, place, breach)))
                    Note(slot, i, breach.Field.Length == 0 ? place : place.Way(breach.Field), breach.Rule, breach.Message);
            }
        }
    }

    /// <summary>How a source differs from the other one with its id.</summary>
    private static string OtherContent(Row row, TableSet tables) =>
        row is Source source && tables.FindRow(row.Id) is Source other
            && SourceContent.Differences(other, source).ToArray() is { Length: > 0 } all
            ? $" with other content: {string.Join("; ", all)}"
            : "";

    private bool IsKnown(TableSlot slot, JsonPath place, Breach breach) =>
        breach.Field.Length > 0 && _log.HasAnyAt(slot.File, place.Way(breach.Field));

    private void Note(TableSlot slot, int row, JsonPath path, string rule, string message)
    {
        (string file, int line) = slot.PlaceOf(row);
        if (line > 0)
            _log.Add(new(file, default), path, line, rule, message);
        else
            Note(slot, path, rule, message);
    }

    private void Note(TableSlot slot, JsonPath path, string rule, string message)
    {
        if (slot.FileOrNull is { } file)
            _log.Add(file, path, rule, message);
        else
            _log.Add(new(slot.File, default), path, 0, rule, message);
    }
}
