using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>Gathers what is wrong while data is read, and which rows are named, until all can be told at once.</summary>
internal sealed class FindingLog
{
    private readonly List<DataFinding> _findings = [];
    private readonly List<(DataFile File, JsonPath Path, Type Type, string Id, Func<IRowResolver, bool> Exists)> _named = [];
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);
    private readonly bool _keepsNames;

    /// <param name="keepsNames">Whether to remember the rows that are named, for <see cref="CheckNames"/>.</param>
    internal FindingLog(bool keepsNames) => _keepsNames = keepsNames;

    /// <summary>All findings, each once, in the order of files and lines.</summary>
    internal IReadOnlyList<DataFinding> Findings =>
        [.. _findings.Distinct().OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line)];

    /// <summary>Whether some row of a file could not be read, so that nothing can be said of what is missing in it.</summary>
    internal bool IsUnread(string file) => _unread.Contains(file);

    internal void Add(DataFile file, JsonPath path, string rule, string message) =>
        _findings.Add(new(file.Name, path.LineIn(file.Json.Span), path.ToString(), rule, message));

    /// <summary>Whether something is wrong with a field of an object already, so that its absence is not told as well.</summary>
    internal bool HasAnyWithin(DataFile file, JsonPath path) =>
        _findings.Exists(finding => finding.File == file.Name && finding.JsonPath.StartsWith($"{path}.", StringComparison.Ordinal));

    /// <summary>Whether something is wrong with an object, or with a field of it.</summary>
    internal bool HasAnyAt(string file, JsonPath path) =>
        path.ToString() is var place && _findings.Exists(finding => finding.File == file
            && finding.JsonPath.StartsWith(place, StringComparison.Ordinal) && (finding.JsonPath.Length == place.Length || finding.JsonPath[place.Length] == '.'));

    internal void AddMissing(string file)
    {
        _unread.Add(file);
        _findings.Add(new(file, 0, "$", "existing-file", "the file is missing"));
    }

    internal void AddUnreadable(DataFile file, string problem)
    {
        _unread.Add(file.Name);
        _findings.Add(new(file.Name, 0, "$", "readable-file", $"the file cannot be read: {problem}"));
    }

    internal void AddMalformed(DataFile file, JsonException error)
    {
        _unread.Add(file.Name);
        // The reader's own words end with its position, which counts lines from 0.
        string what = error.Message.Split(" LineNumber:")[0];
        _findings.Add(new(file.Name, (int)(error.LineNumber ?? 0) + 1, "$", "valid-json", $"the text is not whole JSON: {what}"));
    }

    internal void SetUnread(DataFile file) => _unread.Add(file.Name);

    internal void Named<T>(DataFile file, JsonPath path, string id)
        where T : Row
    {
        if (_keepsNames)
            _named.Add((file, path, typeof(T), id, rows => rows.Find<T>(id) is not null));
    }

    /// <summary>Notes every name that no row bears.</summary>
    /// <param name="rows">Where the rows are.</param>
    /// <param name="unread">The types of which not every row could be read; their names are not checked.</param>
    internal void CheckNames(IRowResolver rows, IReadOnlySet<Type> unread)
    {
        foreach ((DataFile file, JsonPath path, Type type, string id, Func<IRowResolver, bool> exists) in _named)
        {
            bool canTell = type == typeof(Row) ? unread.Count == 0 : !unread.Contains(type);
            if (canTell && !exists(rows))
                Add(file, path, "existing-reference", $"there is no {type.Name} '{id}'");
        }
    }

    internal void ThrowIfAny()
    {
        if (_findings.Count > 0)
            throw new DataLoadException(Findings);
    }
}
