namespace StateOfAi.Data;

/// <summary>Reads every table and checks every rule, so that all findings are reported at once.</summary>
internal static class CatalogCheck
{
    private static readonly JsonPath AllRows = JsonPath.Root.Member("rows");

    /// <param name="tables">The tables.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="datasets">The datasets.</param>
    /// <param name="mustAgree">Whether to check that rows of different tables agree.</param>
    internal static IReadOnlyList<DataFinding> Run(TableSet tables, ReportCollection reports, DatasetCollection datasets, bool mustAgree)
    {
        // A wrong folder is one mistake, not one for each file.
        if (!tables.Slots.Any(slot => tables.Store.Contains(slot.File)))
            return [
                new(".", 0, "$", RuleId.ExistingFile,
                    "the folder has none of the data files; expected the one that contains sources.json, reference and reports")];
        var log = new FindingLog(keepsNames: true);
        CheckFiles(tables, reports, log);
        List<(TableSlot Slot,
            ITable Table)> read = [.. tables.Slots.Where(slot => tables.Store.Contains(slot.File)).Select(slot => (slot, slot.Read(log)))];
        // An unreadable file is one finding, not one for each row elsewhere that refers to its rows.
        HashSet<Type> unread = [.. tables.Slots.Where(slot => log.IsUnread(slot.File)).Select(slot => slot.RowType)];
        ReferenceRules.Check(log.Names!.All, tables, unread, log);
        if (!unread.Contains(typeof(Source)))
            CheckReports(tables, reports, log);
        CheckRows(tables.Store, [.. read.Where(pair => !log.IsUnread(pair.Slot.File))], log);
        if (unread.Count == 0)
        {
            CheckHomes(tables.Store, read, log);
            CheckFormulas(tables.Store, read, log);
            if (log.IsEmpty)
            {
                CheckDefinitions(tables.Store, read, log);
                CheckSums(tables.Store, read, datasets, log);
                if (mustAgree)
                    CheckAgreement(tables.Store, read, log);
            }
        }

        return log.Findings();
    }

    /// <summary>The names of all data files, whether they exist or not.</summary>
    internal static IEnumerable<string> FilesOf(TableSet tables, ReportCollection reports) =>
        [VersionFile.Name, .. reports.Select(report => report.File.Name), .. tables.Slots.Select(slot => slot.File)];

    private static void CheckFiles(TableSet tables, ReportCollection reports, FindingLog log)
    {
        HashSet<string> known = [.. FilesOf(tables, reports)];
        foreach (string file in known.Except(tables.Slots.Where(slot => slot.IsOptional).Select(slot => slot.File))
            .Where(file => !tables.Store.Contains(file)))
            log.AddMissing(file);
        // Unknown files are not opened: they may be anything.
        foreach (string file in tables.Store.Names.Where(file => !known.Contains(file)))
            log.Add(new(file, default), JsonPath.Root, RuleId.KnownFile, "the file is not a known data file");
        if (tables.Store.Contains(VersionFile.Name))
            VersionFile.Read(tables.Store.Read(VersionFile.Name), log, tables);
        foreach (EditionFile edition in reports.Select(report => report.File).Where(edition => tables.Store.Contains(edition.Name)))
            edition.Read(log);
    }

    /// <summary>Checks that every report is one of the sources and has a title and a date.</summary>
    private static void CheckReports(TableSet tables, ReportCollection reports, FindingLog log)
    {
        TableSlot sources = tables.Slots.Single(slot => slot.RowType == typeof(Source));
        DataFile file = tables.Store.Read(sources.File);
        foreach (Report report in reports.Where(report => report.SourceId.Length > 0))
        {
            int place = sources.Table.Rows.TakeWhile(row => row.Id != report.SourceId).Count();
            if (sources.FindRow(report.SourceId) is not Source source)
                log.Add(
                    tables.Store.Read(report.File.Name), JsonPath.Root.Member("source"), RuleId.ReportHasSource,
                    $"the source '{report.SourceId}' of the report for {report.Year} does not exist");
            else if (source is not { Title: not null, Date.Precision: DatePrecision.Day } && !log.HasAnyWithin(file.Name, RowAt(place)))
                log.Add(file, RowAt(place), RuleId.ReportHasSource,
                    $"the source of the report for {report.Year} needs a title and an exact date");
        }
    }

    private static void CheckRows(DataStore store, IReadOnlyList<(TableSlot Slot, ITable Table)> tables, FindingLog log)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var footnotes = new Dictionary<int, string>();
        foreach ((TableSlot slot, ITable table) in tables)
        {
            for (int i = 0; i < table.Rows.Count; i++)
            {
                Row row = table.Rows[i];
                JsonPath place = RowAt(i);
                if (row.Id.Length > 0 && !ids.TryAdd(row.Id, table.Name) && ids[row.Id] != table.Name)
                    Note(new("id", RuleId.UniqueId, $"the id '{row.Id}' is also used in {ids[row.Id]}"));
                if (row is Source { Footnote: { } footnote } && !footnotes.TryAdd(footnote, row.Id))
                    Note(
                        new("footnote", RuleId.UniqueFootnote,
                            FormattableString.Invariant($"the footnote {footnote} is also used by '{footnotes[footnote]}'")));
                foreach (Breach breach in DataRules.Check(row).Where(breach => !IsKnown(breach, slot.File, place, log)))
                    Note(breach);

                void Note(Breach breach) =>
                    log.Add(store.Read(slot.File), breach.Field.Length == 0 ? place : place.Way(breach.Field), breach.Rule, breach.Message);
            }
        }
    }

    /// <summary>Whether a finding was already reported for a field, so that its consequences are not reported as well.</summary>
    private static bool IsKnown(Breach breach, string file, JsonPath place, FindingLog log) =>
        (breach.Field.Length > 0 && log.HasAnyAt(file, place.Way(breach.Field)))
            || (breach.With is { } with && log.HasAnyAt(file, place.Member(with)));

    /// <summary>Checks that a row records every fact of a report.</summary>
    private static void CheckHomes(DataStore store, IReadOnlyList<(TableSlot Slot, ITable Table)> tables, FindingLog log)
    {
        HashSet<string> housed = [
            .. tables.SelectMany(pair => pair.Table.Rows).Where(row => row.HousesFacts).SelectMany(row => row.Provenance.FactIds)];
        foreach ((TableSlot slot, ITable table) in tables.Where(pair => pair.Slot.RowType == typeof(Fact)))
        {
            for (int i = 0; i < table.Rows.Count; i++)
            {
                if (table.Rows[i].Id is { Length: > 0 } id && !housed.Contains(id))
                    log.Add(store.Read(slot.File), RowAt(i), RuleId.FactHasHome, $"no row records the fact {id}");
            }
        }
    }

    /// <summary>Checks that every formula matches the rows that it uses.</summary>
    private static void CheckFormulas(DataStore store, IReadOnlyList<(TableSlot Slot, ITable Table)> tables, FindingLog log)
    {
        HashSet<Row> faulty = [
            .. log.IsEmpty ? [] : tables.SelectMany(pair => pair.Table.Rows.Where((_, i) => log.HasAnyAt(pair.Slot.File, RowAt(i))))];
        foreach ((TableSlot slot, ITable table) in tables)
        {
            for (int i = 0; i < table.Rows.Count; i++)
            {
                foreach ((string field, string rule, string message) in DataRules.CheckFormulas(table.Rows[i], faulty.Contains))
                    log.Add(store.Read(slot.File), RowAt(i).Member(field), rule, message);
            }
        }
    }

    /// <summary>
    /// Checks that rows that form a series have one definition. Only if there are no other findings, so that companies can be identified.
    /// </summary>
    private static void CheckDefinitions(DataStore store, IReadOnlyList<(TableSlot Slot, ITable Table)> tables, FindingLog log)
    {
        foreach ((TableSlot slot, ITable table) in tables)
        {
            foreach ((int place, string message) in CapexRules.CheckTable(table))
                log.Add(store.Read(slot.File), RowAt(place).Member("definition"), RuleId.OneDefinition, message);
        }
    }

    /// <summary>
    /// Checks that every figure of a dataset agrees with its parts, except for known differences. Only if there are no other findings.
    /// </summary>
    private static void CheckSums(DataStore store, IReadOnlyList<(TableSlot Slot, ITable Table)> tables, DatasetCollection datasets,
        FindingLog log)
    {
        Reconciliation[] broken = [.. datasets.Reconcile().Where(reconciliation => !reconciliation.Holds)];
        if (broken.Length == 0)
            return;
        var places = tables.SelectMany(pair => pair.Table.Rows.Select((row, i) => (Row: row, Place: (pair.Slot.File, Index: i))))
            .ToDictionary(row => row.Row, row => row.Place);
        foreach (Reconciliation reconciliation in broken)
        {
            (string file, int index) = places[reconciliation.Row];
            log.Add(store.Read(file), RowAt(index), RuleId.SumsAgree, reconciliation.ToString());
        }
    }

    /// <summary>Checks that statements about the same thing agree or have a conflict. Only if there are no other findings.</summary>
    private static void CheckAgreement(DataStore store, IReadOnlyList<(TableSlot Slot, ITable Table)> tables, FindingLog log)
    {
        Dictionary<Row, (TableSlot Slot, int Index)> places = tables
            .SelectMany(pair => pair.Table.Rows.Select((row, index) => (row, place: (pair.Slot, index))))
            .ToDictionary(pair => pair.row, pair => pair.place);
        foreach ((Row row, string message) in new AgreementRule([.. places.Keys]).Check())
            log.Add(store.Read(places[row].Slot.File), RowAt(places[row].Index), RuleId.StatementsAgree, message);
    }

    private static JsonPath RowAt(int index) => AllRows.Element(index);
}
