using System.Globalization;
using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>A number in JSON. JSON has no infinity, so an infinite number is the string that names it.</summary>
/// <param name="Double">The number.</param>
/// <param name="Exact">The same with all digits; <see langword="null"/> if it is out of range for a decimal.</param>
internal readonly record struct JsonPart(double Double, decimal? Exact)
{
    internal static JsonPart? Read(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number => new(reader.GetDouble(), reader.TryGetDecimal(out decimal exact) ? exact : null),
        JsonTokenType.String when reader.ValueTextEquals("Infinity") => new(double.PositiveInfinity, null),
        JsonTokenType.String when reader.ValueTextEquals("-Infinity") => new(double.NegativeInfinity, null),
        _ => throw JsonProblem.Unexpected(ref reader, $"'{name}'", "a number"),
    };

    internal static void Write(Utf8JsonWriter writer, double value)
    {
        if (double.IsFinite(value))
            JsonNumber.Write(writer, value);
        else
            writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
    }
}
