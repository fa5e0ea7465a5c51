using System.Globalization;
using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>
/// Reads and writes a number on a scale as all its digits and its sign: <c>"28.3%"</c>, <c>"15 pp"</c>, <c>"2.71x"</c>. A scale without a
/// sign is a number.
/// </summary>
internal sealed class ScaleJson<T>(Unit unit, string sign, Func<double, T> make) : TextJson<T>
    where T : struct, IScale
{
    private string Expected => $"{(sign.Length == 0 ? "a number such as 0.5" : $"a string such as \"2.5{sign}\"")}, or an object with "
        + $"'value' and the unit '{unit}'";

    // A plain number could mean another scale, so it must have the sign.
    private protected override T Parse(string text)
    {
        string mark = sign.Trim(), number = text.EndsWith(mark, StringComparison.Ordinal) ? text[..^mark.Length].TrimEnd(' ') : "";
        return (sign.Length > 0 || number is "Infinity" or "-Infinity")
            && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsNaN(value)
            && (double.IsFinite(value) || !number.Any(char.IsAsciiDigit))
            ? make(value)
            : throw new FormatException($"'{FigureFormatException.Excerpt(text)}' is not a {typeof(T).Name}; expected {Expected}.");
    }

    // Without JSON around it, a number is a text.
    internal override T FromText(string text) => sign.Length > 0 || !double.TryParse(
            text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value)
        ? Parse(text)
        : make(value);

    internal override string ToText(T value) => value.Value.ToString(CultureInfo.InvariantCulture) + sign;

    private protected override string? TextOf(T value) =>
        sign.Length > 0 ? value.Value.ToString(CultureInfo.InvariantCulture) + sign : null;

    private protected override void WriteOther(Utf8JsonWriter writer, T value) => JsonPart.Write(writer, value.Value);

    private protected override T ReadOther(ref Utf8JsonReader reader, string what)
    {
        if (sign.Length == 0 && reader.TokenType is JsonTokenType.Number)
            return make(JsonPart.FiniteOf(ref reader, what));
        JsonNumberParts parts = JsonNumberParts.Read(ref reader, what, Expected);
        return parts is { Value: { } value, Qualifier: null, Reason: null, Figure: null } && parts.Unit == unit
            && (parts.Low ?? value) == value && (parts.High ?? value) == value
            ? make(value.Double)
            : throw JsonProblem.Of($"These properties are not a {what}; expected {Expected}.");
    }
}
