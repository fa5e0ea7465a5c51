using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>A number in JSON. JSON has no infinity, so an infinite number is the string that names it.</summary>
/// <param name="Double">The number.</param>
/// <param name="Exact">The same with all digits; <see langword="null"/> if a decimal cannot hold them.</param>
internal readonly record struct JsonPart(double Double, decimal? Exact)
{
    internal static JsonPart? Read(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number => new(
            FiniteOf(ref reader, name), reader.TryGetDecimal(out decimal exact) && IsExact(ref reader) ? exact : null),
        JsonTokenType.String when reader.ValueTextEquals("Infinity") => new(double.PositiveInfinity, null),
        JsonTokenType.String when reader.ValueTextEquals("-Infinity") => new(double.NegativeInfinity, null),
        _ => throw JsonProblem.Unexpected(ref reader, $"'{name}'", "a number"),
    };

    /// <summary>The number at the reader, which a double must be able to hold.</summary>
    internal static double FiniteOf(ref Utf8JsonReader reader, string name) => reader.GetDouble() is var number && double.IsFinite(number)
        ? number
        : throw JsonProblem.Of($"'{name}' is too large.");

    private static bool IsExact(ref Utf8JsonReader reader) =>
        ExactDecimal.Holds(Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan));

    internal static void Write(Utf8JsonWriter writer, double value)
    {
        if (double.IsFinite(value))
            JsonNumber.Write(writer, value);
        else
            writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
    }
}
