using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>
/// Reads and writes a unit as its code, or as an object if it is custom: <c>{ "singular": "rack", "plural": "racks" }</c>, or
/// <c>{ "amount": "USD", "each": { … } }</c> for a rate.
/// </summary>
internal sealed class UnitJson : TextJson<Unit>
{
    private const string Expected =
        "a code such as \"USD\", an object with 'singular' and 'plural', or an object with 'amount' and 'each'";

    private protected override Unit Parse(string text) => Unit.Parse(text, null);

    private protected override string? TextOf(Unit value) =>
        Unit.TryParse(value.Code, null, out Unit? known) && known == value && known.Plural == value.Plural
            && (value.Each is not { } each || each.Plural == known.Each!.Plural)
            ? value.Code
            : null;

    private protected override void WriteOther(Utf8JsonWriter writer, Unit value) => WriteTo(writer, value);

    private protected override Unit ReadOther(ref Utf8JsonReader reader, string what) => ReadFrom(ref reader);

    /// <summary>Writes a unit in either form.</summary>
    internal void WriteTo(Utf8JsonWriter writer, Unit value)
    {
        if (TextOf(value) is { } code)
        {
            writer.WriteStringValue(code);
            return;
        }

        writer.WriteStartObject();
        if (value.Kind is UnitKind.Rate)
        {
            writer.WritePropertyName("amount");
            WriteTo(writer, value.Amount!);
            writer.WritePropertyName("each");
            WriteTo(writer, value.Each!);
        }
        else
        {
            writer.WriteString("singular", value.Singular);
            writer.WriteString("plural", value.Plural);
        }

        writer.WriteEndObject();
    }

    /// <summary>Reads a unit in either form.</summary>
    internal Unit ReadFrom(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.String)
            return JsonProblem.Parsed(reader.GetString()!, Parse);
        if (reader.TokenType is not JsonTokenType.StartObject)
            throw JsonProblem.Unexpected(ref reader, "A unit", Expected);
        string? singular = null, plural = null;
        Unit? amount = null, each = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            JsonProblem.RefuseSecond(seen, name, "A unit");
            reader.Read();
            switch (name)
            {
                case "singular" or "plural" when reader.TokenType is not JsonTokenType.String:
                    throw JsonProblem.Unexpected(ref reader, $"'{name}' of a unit", "a string");
                case "singular":
                    singular = reader.GetString();
                    break;
                case "plural":
                    plural = reader.GetString();
                    break;
                case "amount":
                    amount = ReadFrom(ref reader);
                    break;
                case "each":
                    each = ReadFrom(ref reader);
                    break;
                default:
                    throw JsonProblem.Of($"A unit has no property '{FigureFormatException.Excerpt(name)}'; expected {Expected}.");
            }
        }

        return (singular, plural, amount, each) switch
        {
            ({ } one, { } many, null, null) => JsonProblem.Parsed(one, word => Unit.Count(word, many)),
            (null, null, { } of, { } per) => JsonProblem.Parsed("", _ => Unit.Per(of, per)),
            _ => throw JsonProblem.Of($"A unit is {Expected}."),
        };
    }
}
