using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>Wrong JSON. The serializer adds the path and the line to the exception.</summary>
internal static class JsonProblem
{
    internal static JsonException Of(string message, Exception? cause = null) => new(message, cause);

    /// <summary>A value that is neither of the two forms.</summary>
    internal static JsonException Unexpected(ref Utf8JsonReader reader, string what, string expected) =>
        Of($"{what} cannot be read from {NameOf(reader.TokenType)}; expected {expected}.");

    /// <summary>Refuses a property that an object already had, since nobody can tell which one is right.</summary>
    internal static void RefuseSecond(HashSet<string> seen, string name, string what)
    {
        if (!seen.Add(name))
            throw Of($"{what} has the property '{FigureFormatException.Excerpt(name)}' twice.");
    }

    /// <summary>The text at the reader, read as a value.</summary>
    /// <exception cref="JsonException">The text is not such a value.</exception>
    internal static T Parsed<T>(string text, Func<string, T> parse)
    {
        try
        {
            return parse(text);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            throw Of(e.Message, e);
        }
    }

    internal static string NameOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String or JsonTokenType.PropertyName => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a Boolean value",
        _ => "null",
    };
}
