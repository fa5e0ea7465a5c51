namespace StateOfAi.Data;

/// <summary>Reads every table of a catalog and checks every rule of the data; what is wrong is gathered and told at once.</summary>
internal static class CatalogCheck
{
    private const string VersionFile = "version.json";

    internal static IReadOnlyList<DataFinding> Run(Catalog catalog)
    {
        var log = new FindingLog(keepsNames: true);
        CheckFiles(catalog, log);
        List<(TableSlot Slot, ITable Table)> tables = [.. catalog.Slots.Where(slot => catalog.Store.Contains(slot.File)).Select(slot => (slot, slot.Read(log)))];
        if (tables.Count == catalog.Slots.Count)
            log.CheckNames(catalog);
        // Rules over many rows speak only where every row could be read and found: one slip would else be told many times.
        if (log.Findings.Count == 0)
            CheckRows(catalog, tables, log);
        return log.Findings;
    }

    private static void CheckFiles(Catalog catalog, FindingLog log)
    {
        foreach (string file in catalog.Slots.Select(slot => slot.File).Append(VersionFile).Where(file => !catalog.Store.Contains(file)))
            log.Add(new DataFile(file, ReadOnlyMemory<byte>.Empty), JsonPath.Root, "existing-file", "the file is missing");
        foreach (string file in catalog.Store.Names.Where(file => file != VersionFile && catalog.Slots.All(slot => slot.File != file)))
            log.Add(catalog.Store.Read(file), JsonPath.Root, "known-file", "no table is read from this file");
    }

    private static void CheckRows(Catalog catalog, IReadOnlyList<(TableSlot Slot, ITable Table)> tables, FindingLog log)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var housed = new HashSet<Fact>();
        foreach ((TableSlot slot, ITable table) in tables)
        {
            for (int i = 0; i < table.Rows.Count; i++)
            {
                Row row = table.Rows[i];
                housed.UnionWith(row.Provenance.Facts);
                if (!ids.TryAdd(row.Id, table.Name))
                    Problem("unique-id", $"the id '{row.Id}' stands in {ids[row.Id]} too");
                foreach ((string rule, string message) in DataRules.Check(row))
                    Problem(rule, message);

                void Problem(string rule, string message) => log.Add(catalog.Store.Read(slot.File), JsonPath.Root.Member("rows").Element(i), rule, message);
            }
        }

        foreach (Report report in catalog.Reports)
        {
            for (int i = 0; i < report.Facts.Count; i++)
            {
                if (!housed.Contains(report.Facts[i]))
                    log.Add(catalog.Store.Read(catalog.Slots.First(slot => slot.Table == report.Facts).File), JsonPath.Root.Member("rows").Element(i), "fact-has-home", $"no row names the fact {report.Facts[i].Id}");
            }
        }
    }
}
