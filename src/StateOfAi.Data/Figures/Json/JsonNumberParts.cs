using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>The properties of a number that is an object, as data files and tables write it.</summary>
internal sealed class JsonNumberParts
{
    private static readonly UnitJson Units = new();

    private JsonNumberParts()
    {
    }

    internal JsonPart? Value { get; private set; }

    internal JsonPart? Low { get; private set; }

    internal JsonPart? High { get; private set; }

    internal Unit? Unit { get; private set; }

    internal Qualifier? Qualifier { get; private set; }

    internal UnknownReason? Reason { get; private set; }

    internal string? Explanation { get; private set; }

    internal string? Printed { get; private set; }

    internal Figure? Figure { get; private set; }

    /// <summary>The text that tables write for readers.</summary>
    internal string? Text { get; private set; }

    /// <summary>Reads the object at the reader.</summary>
    /// <param name="reader">The reader, at any token.</param>
    /// <param name="what">What is read, for messages.</param>
    /// <param name="expected">The accepted forms, for messages.</param>
    /// <exception cref="JsonException">It is not an object, or a property is unknown or has the wrong type.</exception>
    internal static JsonNumberParts Read(ref Utf8JsonReader reader, string what, string expected)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
            throw JsonProblem.Unexpected(ref reader, what, expected);
        var parts = new JsonNumberParts();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            JsonProblem.RefuseSecond(seen, name, what);
            reader.Read();
            if (!parts.Set(name, ref reader))
                throw JsonProblem.Of($"{what} has no property '{FigureFormatException.Excerpt(name)}'; expected {expected}.");
        }

        return parts;
    }

    private bool Set(string name, ref Utf8JsonReader reader)
    {
        bool isNull = reader.TokenType is JsonTokenType.Null;
        switch (name)
        {
            case "value":
                Value = JsonPart.Read(ref reader, name);
                return true;
            case "low":
                Low = JsonPart.Read(ref reader, name);
                return true;
            case "high":
                High = JsonPart.Read(ref reader, name);
                return true;
            case "unit":
                Unit = isNull ? null : Units.ReadFrom(ref reader);
                return true;
            case "qualifier":
                Qualifier = EnumOf<Qualifier>(TextOf(ref reader, name), name);
                return true;
            case "reason":
                Reason = EnumOf<UnknownReason>(TextOf(ref reader, name), name);
                return true;
            case "explanation":
                Explanation = TextOf(ref reader, name);
                return true;
            case "printed":
                Printed = TextOf(ref reader, name);
                return true;
            case "figure":
                Figure = isNull ? null : FigureJson.ReadFrom(ref reader);
                return true;
            case "text":
                Text = TextOf(ref reader, name);
                return true;
            default:
                return false;
        }
    }

    private static string? TextOf(ref Utf8JsonReader reader, string name) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Null
            ? reader.GetString()
            : throw JsonProblem.Unexpected(ref reader, $"'{name}'", "a string");

    private static T? EnumOf<T>(string? text, string name)
        where T : struct, Enum =>
            text is null ? null
            : char.IsAsciiLetter(text.FirstOrDefault()) && !text.Contains(',', StringComparison.Ordinal)
                && Enum.TryParse(text, ignoreCase: true, out T value) ? value
            : throw JsonProblem.Of($"'{FigureFormatException.Excerpt(text)}' is not a {name}; expected one of: "
                + $"{string.Join(", ", Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName))}.");
}
