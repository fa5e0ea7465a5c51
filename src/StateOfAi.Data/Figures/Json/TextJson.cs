using System.Text.Json;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>Reads and writes a type as a string where that loses nothing, also as the name of a property.</summary>
internal abstract class TextJson<T> : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String
            ? JsonProblem.Parsed(reader.GetString()!, Parse)
            : ReadOther(ref reader, typeToConvert.Name);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (TextOf(value) is { } text)
            writer.WriteStringValue(text);
        else
            WriteOther(writer, value);
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonProblem.Parsed(reader.GetString()!, Parse);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(TextOf(value)
            ?? throw JsonProblem.Of($"'{value}' cannot be the name of a property, since the name would not be read as the same value."));

    /// <summary>The value in a text that stands alone, without JSON around it.</summary>
    /// <exception cref="FormatException">The text is not such a value.</exception>
    internal virtual T FromText(string text) => Parse(text);

    /// <summary>The text that <see cref="FromText"/> reads as the same value, or else the one for readers.</summary>
    internal virtual string? ToText(T value) => TextOf(value) ?? value?.ToString();

    /// <summary>The value in a text.</summary>
    /// <exception cref="FormatException">The text is not such a value.</exception>
    private protected abstract T Parse(string text);

    /// <summary>The text that <see cref="Parse"/> reads as the same value; <see langword="null"/> if there is none.</summary>
    private protected abstract string? TextOf(T value);

    private protected virtual T? ReadOther(ref Utf8JsonReader reader, string what) =>
        throw JsonProblem.Unexpected(ref reader, what, "a string");

    private protected virtual void WriteOther(Utf8JsonWriter writer, T value) => writer.WriteNullValue();
}
