using System.Globalization;
using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>
/// The file that states what all tables of an edition have in common. Its folder may hold one file per table; a table without a file has
/// no rows.
/// </summary>
internal sealed class EditionFile
{
    private const string Folder = "reports/";

    /// <summary>The edition that the data began with, most of whose ids do not have a year.</summary>
    private const int First = 2023;

    private static readonly EditionHeader None = new("", new("", default, "", ""));

    private readonly TableSet _tables;
    private readonly string _folder;
    private EditionHeader? _header;

    internal EditionFile(int year, TableSet tables)
    {
        Year = year;
        _tables = tables;
        _folder = Folder + year.ToString("D4", CultureInfo.InvariantCulture) + "/";
    }

    internal int Year { get; }

    /// <summary>The name relative to the data folder.</summary>
    internal string Name => PathOf("edition");

    /// <summary>The contents of the file; empty while checking data without it.</summary>
    internal EditionHeader Header
    {
        get
        {
            if (Volatile.Read(ref _header) is { } known)
                return known;
            if (!_tables.Store.Contains(Name))
                return None;
            var log = new FindingLog(keepsNames: false);
            EditionHeader read = Read(log);
            log.ThrowIfAny();
            return read;
        }
    }

    /// <summary>The years that have a folder in a store, oldest first.</summary>
    internal static List<int> YearsIn(DataStore store)
    {
        // By hand: every process would have to compile the LINQ operators at startup. The names are in order, and so are the years.
        var years = new List<int>();
        IReadOnlyList<string> names = store.Names;
        for (int i = 0; i < names.Count; i++)
        {
            int year = YearOf(names[i]);
            if (year >= 0 && (years.Count == 0 || years[^1] != year))
                years.Add(year);
        }

        return years;
    }

    /// <summary>
    /// The year of the edition whose tables to search first for a row: that after the prefix of the id, as in
    /// <c>observation.2026-capex</c>, or else that of the edition without years. Only a hint: reviews have predictions of earlier years.
    /// </summary>
    internal static int YearOfId(string id, int start) =>
        id.Length > start + 4 && id[start + 4] == '-' && YearAt(id, start) is >= 0 and var year ? year : First;

    /// <summary>The path of a table's file.</summary>
    internal string PathOf(string table) => $"{_folder}{table}.json";

    /// <summary>Reads the file and keeps its contents, even if something is wrong with it.</summary>
    internal EditionHeader Read(FindingLog log)
    {
        DataFile file = _tables.Store.Read(Name);
        using JsonDocument? document = JsonText.ParseOrNull(file, log);
        EditionHeader read = document is null ? None : Read(new JsonRowReader(document.RootElement, file, JsonPath.Root, log, _tables));
        return Interlocked.CompareExchange(ref _header, read, null) ?? read;
    }

    private static EditionHeader Read(JsonRowReader file) =>
        file.Closed(new EditionHeader(file.Text("source"), TableReader.Terms(file, "")));

    /// <summary>The year of the edition folder that a file is in; -1 if it is not in one.</summary>
    private static int YearOf(string name)
    {
        int end = Folder.Length + 4;
        return name.Length > end && name[end] == '/' && name.StartsWith(Folder, StringComparison.Ordinal)
            ? YearAt(name, Folder.Length)
            : -1;
    }

    /// <summary>The four digits at a place as a number; -1 if one of them is not a digit.</summary>
    private static int YearAt(string text, int start)
    {
        int year = 0;
        for (int i = start; i < start + 4; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                return -1;
            year = (year * 10) + (text[i] - '0');
        }

        return year;
    }
}

/// <summary>What an edition states once for all its tables.</summary>
internal sealed class EditionHeader(string source, TableHeader terms)
{
    /// <summary>The id of the report's own source.</summary>
    internal readonly string Source = source;

    /// <summary>When its numbers were published, their license and the attribution line.</summary>
    internal readonly TableHeader Terms = terms;
}
