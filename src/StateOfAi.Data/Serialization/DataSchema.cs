using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StateOfAi.Data;

/// <summary>Writes the JSON Schemas of data files.</summary>
internal static class DataSchema
{
    /// <summary>The schema of the file of a table.</summary>
    /// <param name="slot">The table.</param>
    /// <param name="create">Creates a row from its fields.</param>
    internal static string Of(TableSlot slot, Func<RowReader, Row> create)
    {
        DatasetVintage? dataset = slot.Dataset is { } name ? new(name, default, "") : null;
        var row = new SchemaReader(dataset);
        row.Add("id", new()
        {
            ["type"] = "string",
            ["pattern"] = $"^{Regex.Escape(slot.Prefix).Replace("\\-", "-", StringComparison.Ordinal)}[a-z0-9.-]+$",
            ["description"] = "The unique name of the row, which never changes.",
        });
        create(row);
        var file = new SchemaReader(dataset);
        TableReader.HeaderFields(slot, file);
        var rows = new JsonObject { ["type"] = "array", ["items"] = row.ToObject() };
        if (slot.IsOwn)
            rows["minItems"] = 1;
        file.Add(TableReader.Rows, rows);
        file.Require(TableReader.Rows);
        if (slot.Dataset is not null)
            file.Add(TableReader.Sources, SourceIds());
        var whole = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = slot.Dataset ?? slot.Name };
        foreach ((string part, JsonNode? schema) in file.ToObject())
            whole[part] = schema?.DeepClone();
        if (slot.Dataset is not null && row.IsField(TableReader.Sources))
            whole["anyOf"] = new JsonArray(WithSources(), RowsWithSources());
        whole["$defs"] = SchemaShapes.Definitions();
        return Text(whole);
    }

    private static JsonObject SourceIds() => new()
    {
        ["type"] = "array",
        ["items"] = SchemaShapes.OfText(typeof(Source)),
        ["uniqueItems"] = true,
        ["description"] = "The sources of every row that states none.",
    };

    private static JsonObject WithSources() => new() { ["required"] = new JsonArray(TableReader.Sources) };

    private static JsonObject RowsWithSources() => new()
    {
        ["properties"] = new JsonObject
        {
            [TableReader.Rows] = new JsonObject
            {
                ["items"] = new JsonObject
                {
                    ["anyOf"] = new JsonArray(WithSources(), new JsonObject { ["required"] = new JsonArray("facts") }),
                },
            },
        },
    };

    private static string Text(JsonObject schema)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Indented = true,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n";
    }
}
