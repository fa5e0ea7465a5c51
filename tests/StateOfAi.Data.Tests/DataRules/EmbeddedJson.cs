using System.Text.Json;

namespace StateOfAi.Data.Tests;

/// <summary>The rows of the embedded files as bare JSON, read without the library's own reader.</summary>
internal static class EmbeddedJson
{
    private static readonly Dictionary<string, (string Table, JsonElement Json)> RowsById = Read();

    internal static IEnumerable<(string Table, JsonElement Json)> Rows => RowsById.Values;

    internal static JsonElement Row(string id) => RowsById[id].Json;

    /// <summary>The objects with a unit, wherever in the row they stand.</summary>
    internal static IEnumerable<JsonElement> Figures(JsonElement json) =>
        Within(json).Where(part => part.ValueKind == JsonValueKind.Object && part.TryGetProperty("unit", out _));

    /// <summary>The texts and numbers of all fields that say something of their own: not names, notes, facts or sources.</summary>
    internal static IEnumerable<JsonElement> Values(JsonElement row) => row.EnumerateObject()
        .Where(field => field.Name is not ("id" or "label" or "note" or "facts" or "sources"))
        .SelectMany(field => Within(field.Value))
        .Where(part => part.ValueKind is JsonValueKind.String or JsonValueKind.Number);

    private static IEnumerable<JsonElement> Within(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => [json, .. json.EnumerateObject().SelectMany(field => Within(field.Value))],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Within),
        _ => [json],
    };

    private static Dictionary<string, (string, JsonElement)> Read()
    {
        var rows = new Dictionary<string, (string, JsonElement)>(StringComparer.Ordinal);
        foreach (string name in typeof(StateOfAiCatalog).Assembly.GetManifestResourceNames()
            .Where(name => name is not ("version.json" or "search.index")))
        {
            using Stream stream = typeof(StateOfAiCatalog).Assembly.GetManifestResourceStream(name)!;
            // What an edition says of all its tables is no table.
            foreach (JsonElement row in JsonDocument.Parse(stream).RootElement.TryGetProperty("rows", out JsonElement all)
                ? all.EnumerateArray()
                : default)
                rows.Add(row.GetProperty("id").GetString()!, (Path.GetFileNameWithoutExtension(name), row));
        }

        return rows;
    }
}
