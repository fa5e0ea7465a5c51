using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>Reads a table from its JSON file.</summary>
internal static class TableReader
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");
    private static readonly TableHeader NoHeader = new("", default, "", "");

    internal const string Rows = "rows", Sources = "sources";

    /// <param name="slot">Which table.</param>
    /// <param name="file">Its file.</param>
    /// <param name="create">Creates a row.</param>
    /// <param name="log">Collects the findings.</param>
    /// <param name="rows">Finds the rows that others refer to.</param>
    /// <param name="keep">Given a row, its position and the row count, returns the row to keep: another one if it was read before.
    /// <see langword="null"/> to keep the rows as read.</param>
    internal static Table<T> Read<T>(TableSlot slot, DataFile file, Func<RowReader, T> create, FindingLog log, IRowResolver rows,
        Func<T, int, int, T>? keep)
        where T : Row
    {
        using JsonDocument? document = JsonText.ParseOrNull(file, log);
        return document is null
            ? None<T>(slot)
            : Read(slot, new JsonRowReader(document.RootElement, file, JsonPath.Root, log, rows), create, keep);
    }

    /// <summary>What a file states about its table, applied to its rows.</summary>
    internal static TableHeader Header(TableSlot slot, JsonRowReader file)
    {
        TableHeader header = HeaderFields(slot, file);
        if (slot.Dataset is not null)
            file.SharedSources = file.References<Source>(Sources);
        file.SetHeader(header, slot.Dataset is { } dataset ? new(dataset, header.Vintage, header.Dataset?.Title ?? "") : null);
        return header;
    }

    /// <summary>What a file states about its table.</summary>
    internal static TableHeader HeaderFields(TableSlot slot, RowReader file)
    {
        TableHeader header = slot.EditionTerms is { } edition
            ? Terms(file, edition)
            : slot.IsOwn ? OwnTerms(file)
            : Terms(file, file.Text("description"), slot.Dataset is not null);
        // Where editors find the schema of the file; reading does not need it.
        _ = file.TextOrNull("$schema");
        return header;
    }

    /// <summary>A table without rows.</summary>
    internal static Table<T> None<T>(TableSlot slot)
        where T : Row => new(slot.Name, slot.EditionTerms ?? NoHeader, [], slot.Prefix, slot.File);

    /// <summary>
    /// When the numbers of a file, or of all files of an edition, were read or published; their license and attribution line.
    /// </summary>
    internal static TableHeader Terms(RowReader file, string description, bool isDataset = false) =>
        Checked(file,
            new(description, file.Date("vintage"), file.License("license"), file.Text("credit"), isDataset ? Dataset(file) : null));

    /// <summary>The same for a dataset of the user, with the defaults of <see cref="DatasetInfo"/>.</summary>
    private static TableHeader OwnTerms(RowReader file)
    {
        string title = file.Text("title");
        DatasetTrust trust = file.EnumOrNull<DatasetTrust>("trust") ?? DatasetTrust.NotStated;
        string description = file.TextOrNull("description") ?? title;
        return Checked(file, new(description, file.Date("vintage"), file.License("license"), file.Text("credit"),
            new(title, trust, file.TextOrNull("trustNote") ?? "", file.Text("coverage"), file.DateOrNull("through"),
                file.DateOrNull("checked"), file.TextOrNull("checkNote"))));
    }

    /// <summary>The same for a table of an edition: its file only states what differs.</summary>
    private static TableHeader Terms(RowReader file, TableHeader edition) =>
        Checked(file, new(edition.Description, file.DateOrNull("vintage") ?? edition.Vintage, file.TextOrNull("license") ?? edition.License,
            file.TextOrNull("credit") ?? edition.Credit));

    private static TableHeader Checked(RowReader file, TableHeader header)
    {
        if (file.Has("license") && header.License.Length > 0 && SpdxLicenses.Problem(header.License) is { } unlicensed)
            file.Problem("license", RuleId.KnownLicense, unlicensed);
        return header;
    }

    private static Table<T> Read<T>(TableSlot slot, JsonRowReader file, Func<RowReader, T> create, Func<T, int, int, T>? keep)
        where T : Row
    {
        TableHeader header = Header(slot, file);

        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        int place = 0;
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        T[] rows = [.. file.Rows(Rows, Create)];
        for (int i = 0; keep is not null && i < rows.Length; i++)
            rows[i] = keep(rows[i], i, rows.Length);
        return new(slot.Name, file.Closed(header), ImmutableCollectionsMarshal.AsImmutableArray(rows), slot.Prefix, slot.File,
            slot.ContentHash);

        T Create(RowReader reader)
        {
            T row = create(reader);
            if (row.Id.Length > 0 && !ids.TryAdd(row.Id, place))
                reader.Problem("id", RuleId.UniqueId,
                    $"the id '{row.Id}' is also used in {JsonPath.Root.Member(Rows).Element(ids[row.Id])}");
            place++;
            // A report may state a fact in two places.
            if (row.Label.Length > 0 && reader.Has("label") && !labels.TryAdd(row.Label, row.Id))
                reader.Problem("label", RuleId.UniqueLabel,
                    $"'{labels[row.Label]}' also has the label '{row.Label}'; labels must be unique within a table");
            if (row.Id.Length > 0 && !IsId(row.Id, slot.Prefix))
                reader.Problem("id", RuleId.IdForm,
                    $"the id '{row.Id}' must be '{slot.Prefix}' followed by lowercase letters, digits, dots and hyphens");
            CheckDetails(row, reader);
            return row;
        }
    }

    /// <summary>Reports each detail with the name of another detail or of a field of the row.</summary>
    private static void CheckDetails(Row row, RowReader reader)
    {
        for (int i = 0; i < row.Details.Count; i++)
        {
            string name = row.Details[i].Name;
            if (reader.IsField(name))
                reader.Problem("details", RuleId.DetailName,
                    $"'{name}' is a field of {row.GetType().Name}; put the value there or rename the detail", i);
            else if (i > 0 && name.Length > 0 && HasBefore(row.Details, i, name))
                reader.Problem("details", RuleId.DetailName, $"the row already has a detail '{name}'; rename one of them", i);
        }
    }

    private static bool HasBefore(IReadOnlyList<Detail> details, int place, string name)
    {
        while (--place >= 0 && details[place].Name != name)
        {
        }

        return place >= 0;
    }

    private static DatasetHeader Dataset(RowReader file) =>
        new(file.Text("title"), file.Enum<DatasetTrust>("trust"), file.Text("trustNote"), file.Text("coverage"), file.DateOrNull("through"),
            file.DateOrNull("checked"), file.TextOrNull("checkNote"));

    /// <summary>Whether an id has the prefix of its table, followed by the letters that ids may have.</summary>
    internal static bool IsId(string id, string prefix) =>
        id.Length > prefix.Length && id.StartsWith(prefix, StringComparison.Ordinal)
        && id.AsSpan(prefix.Length).IndexOfAnyExcept(Letters) < 0;
}
