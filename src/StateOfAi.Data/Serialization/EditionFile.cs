using System.Globalization;
using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>
/// The file of an edition that says what all its tables have in common. Its folder may hold a file for each table; a table without one has
/// no rows.
/// </summary>
internal sealed class EditionFile
{
    private const string Folder = "reports/";
    private static readonly EditionHeader None = new("", new("", default, "", ""));

    private readonly TableSet _tables;
    private EditionHeader? _header;

    internal EditionFile(int year, TableSet tables)
    {
        Year = year;
        _tables = tables;
    }

    internal int Year { get; }

    /// <summary>The name below the data folder.</summary>
    internal string Name => PathOf("edition");

    /// <summary>What the file says; nothing while data is checked in which it is missing.</summary>
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

    /// <summary>The years of which a store has a folder, oldest first.</summary>
    internal static IEnumerable<int> YearsIn(DataStore store) => store.Names.Select(YearOf).OfType<int>().Distinct().Order();

    /// <summary>The file of a table.</summary>
    internal string PathOf(string table) => FormattableString.Invariant($"{Folder}{Year:0000}/{table}.json");

    /// <summary>Reads the file and keeps what it says, whatever is wrong with it.</summary>
    internal EditionHeader Read(FindingLog log)
    {
        DataFile file = _tables.Store.Read(Name);
        using JsonDocument? document = JsonText.ParseOrNull(file, log);
        EditionHeader read = document is null ? None : Read(new JsonRowReader(document.RootElement, file, JsonPath.Root, log, _tables));
        return Interlocked.CompareExchange(ref _header, read, null) ?? read;
    }

    private static EditionHeader Read(JsonRowReader file) =>
        file.Closed(new EditionHeader(file.Text("source"), TableReader.Terms(file, "")));

    private static int? YearOf(string name)
    {
        ReadOnlySpan<char> rest = name.StartsWith(Folder, StringComparison.Ordinal) ? name.AsSpan(Folder.Length) : [];
        bool isYear = rest.IndexOf('/') == 4 && rest[..4].IndexOfAnyExceptInRange('0', '9') < 0;
        return isYear ? int.Parse(rest[..4], CultureInfo.InvariantCulture) : null;
    }
}

/// <summary>What an edition says once for all its tables.</summary>
/// <param name="Source">The id of the source that the report is.</param>
/// <param name="Terms">When its numbers were published, under which license, and whom to credit.</param>
internal sealed record EditionHeader(string Source, TableHeader Terms);
