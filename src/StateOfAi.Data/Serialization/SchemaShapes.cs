using System.Text.Json.Nodes;

namespace StateOfAi.Data;

/// <summary>The JSON Schemas of the values that fields hold.</summary>
internal static class SchemaShapes
{
    /// <summary>A text, or what is written as one.</summary>
    /// <param name="type">The type of the value; <see langword="null"/> for a plain text.</param>
    internal static JsonObject OfText(Type? type) => type switch
    {
        null => new() { ["type"] = "string", ["pattern"] = "\\S" },
        { IsEnum: true } => new() { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => (JsonNode)CamelCase(name))]) },
        _ when type == typeof(PartialDate) => new()
        {
            ["type"] = "string",
            ["pattern"] = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
            ["description"] = "A date as precise as known: 2023, 2023-05 or 2023-05-17.",
        },
        _ when type == typeof(SpdxLicenses) => new()
        {
            ["type"] = "string",
            ["pattern"] = "^(LicenseRef-[A-Za-z0-9.-]+|[A-Za-z0-9][A-Za-z0-9.+-]*)$",
            ["description"] = "A license by its SPDX identifier, or LicenseRef- and a name for other terms.",
            ["examples"] = new JsonArray("CC-BY-4.0", "CC0-1.0", "MIT", "LicenseRef-internal"),
        },
        _ when type == typeof(Country) => new()
        {
            ["type"] = "string",
            ["pattern"] = "^[A-Z]{2}$",
            ["description"] = "A country by its ISO 3166 code of two letters, such as US.",
        },
        _ => new()
        {
            ["type"] = "string",
            ["pattern"] = "\\S",
            ["description"] = type == typeof(Row) ? "The id of a row." : $"The id of a row of the type {type.Name}.",
        },
    };

    /// <summary>A figure: one number, optionally with a qualifier, or a range.</summary>
    /// <param name="what">What the figure measures.</param>
    internal static JsonObject Figure(string what) => new() { ["$ref"] = "#/$defs/figure", ["description"] = $"The figure is {what}." };

    /// <summary>A period by its code, or an object with its code and the words printed.</summary>
    internal static JsonObject Period() => new() { ["$ref"] = "#/$defs/period" };

    /// <summary>The schemas that others refer to.</summary>
    internal static JsonObject Definitions() =>
        new() { ["figure"] = FigureDefinition(), ["period"] = PeriodDefinition(), ["unit"] = UnitDefinition() };

    /// <summary>A unit by its code, or an object for a custom one.</summary>
    internal static JsonObject Unit() => new() { ["$ref"] = "#/$defs/unit" };

    private static JsonObject FigureDefinition() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["value"] = Number("The number as printed, in units: $1.3B is 1300000000."),
            ["low"] = Number("The low end of a range."),
            ["high"] = Number("The high end of a range."),
            ["qualifier"] = OfText(typeof(Qualifier)),
            ["unit"] = Unit(),
            ["printed"] = new JsonObject { ["type"] = "string", ["description"] = "The words printed, if they were not digits." },
        },
        ["required"] = new JsonArray("unit"),
        ["oneOf"] = new JsonArray(
            new JsonObject { ["required"] = new JsonArray("value"), ["not"] = Any("low", "high"), ["properties"] = Qualifiers(true) },
            new JsonObject { ["required"] = new JsonArray("low", "high"), ["not"] = Any("value"), ["properties"] = Qualifiers(false) }),
        ["additionalProperties"] = false,
    };

    private static JsonObject PeriodDefinition() => new()
    {
        ["oneOf"] = new JsonArray(
            PeriodCode(),
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["period"] = PeriodCode(),
                    ["printed"] = new JsonObject { ["type"] = "string", ["description"] = "The words printed." },
                },
                ["required"] = new JsonArray("period"),
                ["additionalProperties"] = false,
            }),
    };

    private static JsonObject PeriodCode() => new()
    {
        ["type"] = "string",
        ["pattern"] = "^(as-of )?([a-z0-9-]+:)?(FY)?[0-9]{4}",
        ["description"] = "A period by its code.",
        ["examples"] = new JsonArray("2023", "2023-Q2", "2023-05", "as-of 2023-10", "nvidia:FY2024-Q2"),
    };

    // One number has any qualifier but that of a range, and a range has no other.
    private static JsonObject Qualifiers(bool ofNumber) => new()
    {
        ["qualifier"] = new JsonObject
        {
            ["enum"] = new JsonArray([.. Enum.GetValues<Qualifier>()
                .Where(known => ofNumber ? known is not Qualifier.Range : known is Qualifier.Range or Qualifier.Exact)
                .Select(known => (JsonNode)CamelCase(known.ToString()))]),
        },
    };

    private static JsonObject UnitDefinition() => new()
    {
        ["oneOf"] = new JsonArray(
            new JsonObject
            {
                ["type"] = "string",
                ["pattern"] = "\\S",
                ["description"] = "The code of a unit.",
                ["examples"] = new JsonArray(
                    "USD", "percent", "multiple", "gpu", "company", "parameter", "token", "watt", "flop", "USD/year"),
            },
            Closed("What is counted, if it has no code.", ("singular", OfText(null)), ("plural", OfText(null))),
            Closed("A rate with such a unit.", ("amount", Unit()), ("each", Unit()))),
    };

    private static JsonObject Closed(string description, params (string Name, JsonObject Schema)[] parts) => new()
    {
        ["type"] = "object",
        ["description"] = description,
        ["properties"] = new JsonObject([.. parts.Select(part => KeyValuePair.Create(part.Name, (JsonNode?)part.Schema))]),
        ["required"] = new JsonArray([.. parts.Select(part => (JsonNode)part.Name)]),
        ["additionalProperties"] = false,
    };

    private static JsonObject Number(string description) => new() { ["type"] = "number", ["description"] = description };

    private static JsonObject Any(params string[] names) => new()
    {
        ["anyOf"] = new JsonArray([.. names.Select(name => new JsonObject { ["required"] = new JsonArray(name) })]),
    };

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
