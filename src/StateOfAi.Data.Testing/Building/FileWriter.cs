using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StateOfAi.Data.Testing;

/// <summary>Writes the data files of a draft. Placeholders do not become part of the draft, so that it can be written again.</summary>
internal sealed class FileWriter
{
    private const string VersionFile = "version.json";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    private readonly CatalogDraft _draft;
    private readonly Dictionary<string, JsonArray> _rows =
        TableShape.All.ToDictionary(shape => shape.File, _ => new JsonArray(), StringComparer.Ordinal);
    private readonly RowIds _ids;

    internal FileWriter(CatalogDraft draft)
    {
        _draft = draft;
        _ids = new(draft, this.Add);
    }

    internal IReadOnlyDictionary<string, string> Write(string version)
    {
        foreach (TableShape shape in TableShape.All)
        {
            foreach (RowDraft row in _draft.RowsOf(shape).ToArray())
                Add(shape, row);
        }

        var files = TableShape.FilesBesideTables.ToDictionary(StringComparer.Ordinal);
        foreach (TableShape shape in TableShape.All.Where(IsNeeded))
            files.Add(shape.File, Write(shape));
        files.Add(VersionFile, Text(VersionFile, new JsonObject { ["version"] = version }));
        return files;
    }

    private bool IsNeeded(TableShape shape) =>
        shape.Edition is null || _rows[shape.File].Count > 0 || _draft.Vintages.ContainsKey(shape.File);

    private string Write(TableShape shape)
    {
        JsonObject file = JsonNode.Parse(shape.Header)!.AsObject();
        if (_draft.Vintages.TryGetValue(shape.File, out string? vintage))
            file["vintage"] = vintage;
        if (file["sources"] is JsonArray sources)
            Restrict(file, sources);
        file["rows"] = _rows[shape.File];
        return Text(shape.File, file);
    }

    /// <summary>Keeps only those of the sources that all rows of a file share that the catalog has.</summary>
    private void Restrict(JsonObject file, JsonArray sources)
    {
        foreach (JsonNode source in sources.Where(source => !_ids.Has((string)source!)).ToArray()!)
            sources.Remove(source);
        if (sources.Count == 0)
            file.Remove("sources");
    }

    private static string Text(string name, JsonObject file) =>
        TableShape.EmbeddedTextIfSame(name, file) ?? file.ToJsonString(Readable).ReplaceLineEndings("\n");

    private void Add(TableShape shape, RowDraft row)
    {
        var json = new JsonObject { ["id"] = _ids.Of(shape, row) };
        // Before its fields, which may refer to placeholder rows, so that rows keep the order in which they were added.
        JsonArray rows = _rows[shape.File];
        rows.Add((JsonNode)json);
        var values = new FieldWriter(_ids);
        foreach ((string name, object? value) in row.IsWhole ? row.Fields : MadeUp.Complete(shape, row, rows.Count))
        {
            if (value is not null && name is not "id")
                values.Write(json, name, value);
        }
    }
}
