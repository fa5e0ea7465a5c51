using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>Gathers what is wrong while data is read, and which rows are named, until all can be told at once.</summary>
internal sealed class FindingLog
{
    private readonly List<DataFinding> _findings = [];
    private readonly List<(DataFile File, JsonPath Path, string Type, string Id, Func<IRowResolver, bool> Exists)> _named = [];
    private readonly bool _keepsNames;

    /// <param name="keepsNames">Whether to remember the rows that are named, for <see cref="CheckNames"/>.</param>
    internal FindingLog(bool keepsNames) => _keepsNames = keepsNames;

    internal IReadOnlyList<DataFinding> Findings =>
        [.. _findings.OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line)];

    internal void Add(DataFile file, JsonPath path, string rule, string message) =>
        _findings.Add(new(file.Name, path.LineIn(file.Json.Span), path.ToString(), rule, message));

    internal void AddUnreadable(DataFile file, JsonException error) =>
        _findings.Add(new(file.Name, (int)(error.LineNumber ?? 0) + 1, "$", "valid-json", $"the text is not whole JSON: {error.Message}"));

    internal void Named<T>(DataFile file, JsonPath path, string id)
        where T : Row
    {
        if (_keepsNames)
            _named.Add((file, path, typeof(T).Name, id, rows => rows.Find<T>(id) is not null));
    }

    /// <summary>Notes every name that no row bears.</summary>
    internal void CheckNames(IRowResolver rows)
    {
        foreach ((DataFile file, JsonPath path, string type, string id, Func<IRowResolver, bool> exists) in _named)
        {
            if (!exists(rows))
                Add(file, path, "existing-reference", $"there is no {type} '{id}'");
        }
    }

    internal void ThrowIfAny()
    {
        if (_findings.Count > 0)
            throw new DataLoadException(Findings);
    }
}
