using System.Text.Json;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// Reads and writes a computed number as an object with its unit; its text would be rounded. The default value has the unit null.
/// </summary>
internal sealed class QuantityJson : JsonConverter<Quantity>
{
    private const string Expected = "an object with 'value' and 'unit', or a string such as \"$1.2B\"";

    private static readonly UnitJson Units = new();

    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.String)
        {
            Figure figure = FigureJson.ReadFrom(ref reader);
            return figure is { IsExact: true, Value: { } exact }
                ? new((double)exact, figure.Unit)
                : throw JsonProblem.Of($"'{figure}' is not an exact number; expected {Expected}.");
        }

        JsonNumberParts parts = JsonNumberParts.Read(ref reader, "A quantity", Expected);
        return parts switch
        {
            { Value: { } value, Qualifier: null, Reason: null, Figure: null } when (parts.Low ?? value) == value
                && (parts.High ?? value) == value && (parts.Unit is not null || value.Double == 0) =>
                parts.Unit is { } unit ? new(value.Double, unit) : default,
            _ => throw JsonProblem.Of($"These properties are not a quantity; expected {Expected}."),
        };
    }

    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("value");
        JsonPart.Write(writer, value.Value);
        writer.WritePropertyName("unit");
        if (value.Unit is { } unit)
            Units.WriteTo(writer, unit);
        else
            writer.WriteNullValue();
        writer.WriteEndObject();
    }
}
