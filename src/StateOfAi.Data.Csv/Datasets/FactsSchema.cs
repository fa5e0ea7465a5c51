using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StateOfAi.Data.Csv;

/// <summary>
/// Records the members that are asked for, which are the properties of the JSON Schema: what reads the facts describes them too.
/// </summary>
internal sealed class FactsSchema
{
    // The package's schema of sources has the forms of values that facts have too.
    private static readonly JsonNode Known = JsonNode.Parse(StateOfAiCatalog.JsonSchemaOf("sources.json"))!;

    private static readonly JsonWriterOptions Written = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, Func<JsonNode>> _members = new(StringComparer.Ordinal);
    private readonly List<string> _required = [];

    /// <summary>The form of members whose names are free; <see langword="null"/> if there are none.</summary>
    internal FactsSchema? Free { get; set; }

    internal static JsonNode Text() => new JsonObject { ["type"] = "string", ["pattern"] = "\\S" };

    internal static JsonNode Texts() => new JsonObject { ["type"] = "array", ["items"] = Text() };

    internal static JsonNode Date() => Known["properties"]!["vintage"]!.DeepClone();

    internal static JsonNode License() => Known["properties"]!["license"]!.DeepClone();

    internal static JsonNode Id() => Known["properties"]!["rows"]!["items"]!["properties"]!["id"]!.DeepClone();

    internal static JsonNode Unit() => new JsonObject { ["$ref"] = "#/$defs/unit" };

    internal static JsonNode Character() => new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = 1 };

    internal static JsonNode Number() => new JsonObject { ["type"] = "number", ["exclusiveMinimum"] = 0 };

    internal static JsonNode Count() => new JsonObject { ["type"] = "integer", ["minimum"] = 1 };

    internal static JsonNode Member(IEnumerable<string> names) =>
        new JsonObject { ["enum"] = new JsonArray([.. names.Select(name => (JsonNode)name)]) };

    /// <summary>Records a member. A form that it has already is kept.</summary>
    internal void Add(string name, Func<JsonNode> form) => _members.TryAdd(name, form);

    internal void Require(string name) => _required.Add(name);

    /// <summary>Records a member that is an object, whose members are recorded in turn.</summary>
    internal FactsSchema AddObject(string name, Func<JsonNode, JsonNode>? within = null)
    {
        var part = new FactsSchema();
        Add(name, () => within is null ? part.ToObject() : within(part.ToObject()));
        return part;
    }

    internal static JsonNode ListOf(JsonNode items) => new JsonObject { ["type"] = "array", ["items"] = items };

    /// <summary>The whole schema.</summary>
    internal string ToText(string title)
    {
        Add("$schema", Text);
        var whole = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach ((string part, JsonNode? schema) in ToObject())
            whole[part] = schema?.DeepClone();
        whole["$defs"] = new JsonObject { ["unit"] = Known["$defs"]!["unit"]!.DeepClone() };
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Written))
            whole.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan).ReplaceLineEndings("\n") + "\n";
    }

    private JsonObject ToObject()
    {
        var schema = new JsonObject { ["type"] = "object" };
        if (_members.Count > 0)
            schema["properties"] = new JsonObject(
                [.. _members.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)member.Value()))]);
        if (_required.Count > 0)
            schema["required"] = new JsonArray([.. _required.Select(name => (JsonNode)name)]);
        schema["additionalProperties"] = Free is { } free ? free.ToObject() : false;
        return schema;
    }
}
