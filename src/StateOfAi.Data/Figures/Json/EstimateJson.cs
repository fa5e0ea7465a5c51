using System.Text.Json;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// Reads and writes an estimate as an object: <c>low</c>, <c>value</c> and <c>high</c>, if they are known, with the unit, or
/// <c>reason</c> and <c>explanation</c>. An estimate that represents a printed figure has it as <c>figure</c>.
/// </summary>
/// <param name="scale">The unit of the scale; <see langword="null"/> if each number has its own.</param>
/// <param name="make">Creates a number on the scale.</param>
internal sealed class EstimateJson<T>(Unit? scale, Func<double, Unit, T> make) : JsonConverter<Estimate<T>>
    where T : struct, IComparable<T>, IScale
{
    private const string Expected =
        "an object with 'unit' and 'low', 'value' or 'high', an object with 'reason' and 'explanation', or a string such as \"$1.2B\"";

    private static readonly UnitJson Units = new();

    public override Estimate<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.String)
            return Of(FigureJson.ReadFrom(ref reader));
        JsonNumberParts parts = JsonNumberParts.Read(ref reader, "An estimate", Expected);
        if (parts.Qualifier is not null || parts.Printed is not null)
            throw JsonProblem.Of($"An estimate has no qualifier and no printed words; expected {Expected}.");
        if (parts.Reason is { } reason)
        {
            return parts is { Low: null, Value: null, High: null }
                ? new(null, null, null, reason, parts.Explanation ?? parts.Text ?? reason.ToString(), null, parts.Figure)
                : throw JsonProblem.Of($"An estimate has either numbers or a reason why there is none; expected {Expected}.");
        }

        Unit unit = Checked(parts.Unit);
        Estimate<T> estimate = JsonProblem.Parsed("", _ => Estimate.Between(Number(parts.Low), Number(parts.High), Number(parts.Value)));
        if (parts.Figure is not { } figure)
            return estimate;
        Estimate<T> own = Of(figure);
        return Near(own.Lower, estimate.Lower) && Near(own.Point, estimate.Point) && Near(own.Upper, estimate.Upper)
            ? new(estimate.Lower, estimate.Point, estimate.Upper, null, null, null, figure)
            : throw JsonProblem.Of($"The estimate {estimate} is not that of its figure {figure}.");

        T? Number(JsonPart? part) => part is { } number ? make(number.Double, unit) : null;
    }

    public override void Write(Utf8JsonWriter writer, Estimate<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value.Reason is { } reason)
        {
            writer.WriteString("reason", JsonNamingPolicy.CamelCase.ConvertName(reason.ToString()));
            writer.WriteString("explanation", value.Explanation);
        }

        WritePart("low", value.Lower);
        WritePart("value", value.Point);
        WritePart("high", value.Upper);
        if ((value.Point ?? value.Lower ?? value.Upper)?.Unit is { } unit)
        {
            writer.WritePropertyName("unit");
            Units.WriteTo(writer, unit);
        }

        if (value.Printed is { } figure)
        {
            writer.WritePropertyName("figure");
            FigureJson.WriteTo(writer, figure);
        }

        writer.WriteEndObject();

        void WritePart(string name, T? part)
        {
            if (part is not { } number)
                return;
            writer.WritePropertyName(name);
            JsonPart.Write(writer, number.Value);
        }
    }

    // Equal decimals with another number of digits may differ in the last bit as doubles.
    private static bool Near(T? one, T? other) => (one, other) switch
    {
        (null, null) => true,
        ({ } first, { } second) => Math.Abs(first.Value - second.Value) <= 1e-14 * Math.Abs(first.Value),
        _ => false,
    };

    private Estimate<T> Of(Figure figure)
    {
        _ = Checked(figure.Unit);
        Estimate<Quantity> estimate = figure.ToEstimate();
        return estimate as Estimate<T> ?? estimate.Select(value => make(value.Value, value.Unit));
    }

    private Unit Checked(Unit? unit) =>
        unit is not null && (scale ?? unit) == unit ? unit
        : throw JsonProblem.Of(scale is null
            ? $"An estimate needs a 'unit'; expected {Expected}."
            : $"This estimate is in the unit '{scale}', not '{unit?.Code ?? "null"}'.");
}
