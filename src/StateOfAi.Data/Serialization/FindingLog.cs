using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>
/// Collects findings while data is read, so that all can be reported at once. Lines are looked up only then, once per file.
/// </summary>
internal sealed class FindingLog
{
    private readonly List<(DataFile File, JsonPath Path, int? Line, string Rule, string Message)> _noted = [];
    private readonly HashSet<(string File, JsonPath Path)> _places = [];
    private readonly HashSet<(string File, JsonPath Path)> _above = [];
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);

    /// <param name="keepsNames">Whether to record references to other rows, so that they can be checked once all rows are read.</param>
    internal FindingLog(bool keepsNames) => Names = keepsNames ? new() : null;

    /// <summary>The references to other rows; <see langword="null"/> if they will not be checked.</summary>
    internal NamedRows? Names { get; }

    internal bool IsEmpty => _noted.Count == 0;

    /// <summary>All findings without duplicates, ordered by file and line.</summary>
    internal IReadOnlyList<DataFinding> Findings() =>
    [
        .. _noted.GroupBy(noted => noted.File.Name, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal)
            .SelectMany(file =>
            {
                Func<JsonPath, int> lineOf = PlaceLines.Of(file.First().File.Json.Span, file.Select(noted => noted.Path));
                return file
                    .Select(noted =>
                        new DataFinding(file.Key, noted.Line ?? lineOf(noted.Path), PlaceOf(noted.File, noted.Line, noted.Path), noted.Rule,
                            noted.Message))
                    .DistinctBy(finding => finding.ToString()).OrderBy(finding => finding.Line);
            }),
    ];

    /// <summary>A row of a file that is not JSON is known by its line; within it, a property is.</summary>
    private static string PlaceOf(DataFile file, int? line, JsonPath path)
    {
        string place = path.ToString();
        return line > 0 && file.Json.IsEmpty ? place[(place.IndexOf(']', StringComparison.Ordinal) + 1)..].TrimStart('.') : place;
    }

    /// <summary>Whether some row of a file could not be read, so that nothing can be said about rows missing from it.</summary>
    internal bool IsUnread(string file) => _unread.Contains(file);

    internal void Add(DataFile file, JsonPath path, string rule, string message) => Add(file, path, null, rule, message);

    /// <summary>Whether a finding was already reported within an object, so that its absence is not reported as well.</summary>
    internal bool HasAnyWithin(string file, JsonPath path) => _above.Contains((file, path));

    /// <summary>Whether a finding was reported at a place or within it.</summary>
    internal bool HasAnyAt(string file, JsonPath path) => _places.Contains((file, path)) || _above.Contains((file, path));

    internal void AddMissing(string file)
    {
        _unread.Add(file);
        Add(new(file, default), JsonPath.Root, 0, RuleId.ExistingFile, "the file is missing");
    }

    internal void AddUnreadable(DataFile file, string problem)
    {
        _unread.Add(file.Name);
        Add(file, JsonPath.Root, 0, RuleId.ReadableFile, $"the file cannot be read: {problem}");
    }

    internal void AddMalformed(DataFile file, JsonException error)
    {
        // The reader's own message ends with its position, which counts lines from 0.
        AddMalformed(file, (int)(error.LineNumber ?? 0) + 1, error.Message.Split(" LineNumber:")[0]);
    }

    internal void AddMalformed(DataFile file, int line, string what)
    {
        _unread.Add(file.Name);
        Add(file, JsonPath.Root, line, RuleId.ValidJson, $"the text is not valid JSON: {what}");
    }

    internal void SetUnread(DataFile file) => _unread.Add(file.Name);

    internal void ThrowIfAny()
    {
        if (!IsEmpty)
            throw new DataLoadException(Findings());
    }

    internal void Add(DataFile file, JsonPath path, int? line, string rule, string message)
    {
        _noted.Add((file, path, line, rule, message));
        _places.Add((file.Name, path));
        // If a place is already recorded, so is everything above it.
        for (JsonPath? above = path.Parent; above is not null && _above.Add((file.Name, above)); above = above.Parent)
        {
        }
    }
}
