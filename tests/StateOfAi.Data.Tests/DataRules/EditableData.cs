using System.Text.Json;
using System.Text.Json.Nodes;

namespace StateOfAi.Data.Tests;

/// <summary>The embedded data files with rows that a test changes as JSON, whatever else stands in them.</summary>
internal sealed class EditableData
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly MemoryStore _store = new();
    private readonly Dictionary<string, JsonObject> _files = new(StringComparer.Ordinal);

    /// <summary>The files of tables, in ordinal order.</summary>
    internal IEnumerable<string> Tables =>
        _store.Names.Where(name => name != "version.json" && !name.EndsWith("/edition.json", StringComparison.Ordinal));

    internal JsonObject File(string name)
    {
        if (!_files.TryGetValue(name, out JsonObject? file))
            _files.Add(name, file = JsonNode.Parse(_store.Text(name))!.AsObject());
        return file;
    }

    internal JsonArray Rows(string file) => File(file)["rows"]!.AsArray();

    internal JsonObject Row(string file, string id) => Rows(file).First(row => (string?)row!["id"] == id)!.AsObject();

    internal static int PlaceOf(JsonObject row) => row.Parent!.AsArray().IndexOf(row);

    /// <summary>All figures: the objects with a unit beside a number.</summary>
    internal IEnumerable<(string File, JsonObject Figure)> Figures() => Tables.SelectMany(file => Within(File(file)).OfType<JsonObject>()
        .Where(part => part.ContainsKey("unit") && (part.ContainsKey("value") || part.ContainsKey("low")))
        .Select(figure => (file, figure)));

    /// <summary>All that a node holds, itself first.</summary>
    internal static IEnumerable<JsonNode> Within(JsonNode? node) => node switch
    {
        JsonObject members => [node, .. members.SelectMany(member => Within(member.Value))],
        JsonArray items => [node, .. items.SelectMany(Within)],
        null => [],
        _ => [node],
    };

    /// <summary>What loading the files finds; empty when nothing is wrong.</summary>
    internal IReadOnlyList<DataFinding> Findings()
    {
        try
        {
            StateOfAiCatalog.Load(Store());
            return [];
        }
        catch (DataLoadException error)
        {
            return error.Findings;
        }
    }

    internal MemoryStore Store()
    {
        foreach ((string name, JsonObject file) in _files)
            _store.Set(name, file.ToJsonString(Indented));
        return _store;
    }
}
