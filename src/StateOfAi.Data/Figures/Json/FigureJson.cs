using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>
/// Reads and writes a figure as text, or as an object with the properties of data files if the text would not be read as the same figure.
/// </summary>
internal sealed class FigureJson : TextJson<Figure>
{
    private const string Expected =
        "a string such as \"$1.2B\", or an object with 'unit' and either 'value', optionally with 'qualifier', or both 'low' and 'high'";

    private static readonly UnitJson Units = new();

    private protected override Figure Parse(string text) => Figure.Parse(text, null);

    private protected override string? TextOf(Figure value) => Text(value);

    private protected override Figure ReadOther(ref Utf8JsonReader reader, string what) => ReadFrom(ref reader);

    private protected override void WriteOther(Utf8JsonWriter writer, Figure value) => WriteTo(writer, value);

    internal static Figure ReadFrom(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.String)
            return JsonProblem.Parsed(reader.GetString()!, static text => Figure.Parse(text, null));
        JsonNumberParts parts = JsonNumberParts.Read(ref reader, "A figure", Expected);
        Unit unit = parts.Unit ?? throw JsonProblem.Of("A figure needs a 'unit', such as \"USD\", \"percent\" or \"gpu\".");
        if (parts.Reason is not null || parts.Explanation is not null || parts.Figure is not null)
            throw JsonProblem.Of($"A figure has no reason, explanation or figure; expected {Expected}.");
        Figure figure = JsonProblem.Parsed("", _ => Of(parts, unit));
        return string.IsNullOrWhiteSpace(parts.Printed) ? figure : figure.PrintedAs(parts.Printed);
    }

    internal static void WriteTo(Utf8JsonWriter writer, Figure value)
    {
        if (Text(value) is { } text)
        {
            writer.WriteStringValue(text);
            return;
        }

        writer.WriteStartObject();
        if (value.PrintedNumber is { } number)
        {
            WriteNumber("value", number);
            if (!value.IsExact)
                writer.WriteString("qualifier", JsonNamingPolicy.CamelCase.ConvertName(value.Qualifier.ToString()));
        }
        else
        {
            WriteNumber("low", value.Lower!.Value);
            WriteNumber("high", value.Upper!.Value);
        }

        writer.WritePropertyName("unit");
        Units.WriteTo(writer, value.Unit);
        if (value.Printed is { } printed)
            writer.WriteString("printed", printed);
        writer.WriteEndObject();

        void WriteNumber(string name, decimal part)
        {
            writer.WritePropertyName(name);
            JsonNumber.Write(writer, part);
        }
    }

    // Tables also write the bounds of a value, which must be those of its qualifier.
    private static Figure Of(JsonNumberParts parts, Unit unit)
    {
        if (parts.Value is null)
        {
            return parts is { Low: not null, High: not null, Qualifier: null or Qualifier.Exact or Qualifier.Range }
                ? Figure.Range(Exact(parts.Low.Value, "low"), Exact(parts.High.Value, "high"), unit)
                : throw JsonProblem.Of($"These properties are not a figure; expected {Expected}.");
        }

        Figure figure = Figure.Of(Exact(parts.Value.Value, "value"), parts.Qualifier ?? Qualifier.Exact, unit);
        bool isOfTable = parts.Text is not null;
        if (isOfTable ? parts.Low?.Exact != figure.Lower || parts.High?.Exact != figure.Upper : parts is not { Low: null, High: null })
            throw JsonProblem.Of(isOfTable && parts.Qualifier is null
                ? "This number was computed, so it is an estimate rather than a figure; read it as Estimate<Quantity>."
                : $"The bounds do not belong to {figure}; expected {Expected}.");
        return figure;
    }

    private static decimal Exact(JsonPart part, string name) =>
        part.Exact ?? throw JsonProblem.Of(
            $"'{name}' is too large or too fine for a figure; expected a number of up to 28 digits and 28 decimals.");

    private static string? Text(Figure value) =>
        value.Printed is null && value.ToString() is var text && Figure.TryParse(text, null, out Figure? same) && same == value
            && same.Printed is null && same.Unit.Plural == value.Unit.Plural
            ? text
            : null;
}
