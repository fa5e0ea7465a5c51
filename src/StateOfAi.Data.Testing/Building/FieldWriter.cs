using System.Collections;
using System.Text.Json.Nodes;

namespace StateOfAi.Data.Testing;

/// <summary>Writes the fields of a row in data file format.</summary>
internal sealed class FieldWriter
{
    private readonly RowIds _ids;

    internal FieldWriter(RowIds ids) => _ids = ids;

    internal void Write(JsonObject row, string name, object value)
    {
        switch (value)
        {
            case RoundingRule rule:
                row[name] = RowField.CamelCase(rule.Kind.ToString());
                if (rule.Kind is RoundingKind.SignificantDigits or RoundingKind.Decimals)
                    row["digits"] = rule.Digits;
                break;
            default:
                row[name] = Value(value);
                break;
        }
    }

    private JsonNode? Value(object? value) => value switch
    {
        null => null,
        JsonNode json => json.DeepClone(),
        string text => text,
        bool flag => flag,
        int number => number,
        Enum member => RowField.CamelCase(member.ToString()),
        Figure figure => Of(figure),
        TimePeriod { PrintedLabel: { } printed } period => new JsonObject { ["period"] = period.Code, ["printed"] = printed },
        TimePeriod period => period.Code,
        Row row => _ids.Of(row),
        NamedRow named => _ids.Of(named),
        Unit unit => Of(unit),
        IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(Value)]),
        PartialDate or Country or Formula => value.ToString(),
        _ => Part(value),
    };

    private static JsonObject Of(Figure figure)
    {
        var json = figure.Qualifier is Qualifier.Range
            ? new JsonObject { ["low"] = figure.Lower, ["high"] = figure.Upper }
            : new JsonObject { ["value"] = figure.PrintedNumber };
        if (figure.Qualifier is not (Qualifier.Exact or Qualifier.Range))
            json["qualifier"] = RowField.CamelCase(figure.Qualifier.ToString());
        json["unit"] = Of(figure.Unit);
        if (figure.Printed is { } printed)
            json["printed"] = printed;
        return json;
    }

    /// <summary>The code of a unit, if it has a known one; otherwise what it is made of.</summary>
    private static JsonNode Of(Unit unit) =>
        Unit.TryParse(unit.Code, null, out Unit? known) && known == unit ? JsonValue.Create(unit.Code)
        : unit is { Amount: { } amount, Each: { } each } ? new JsonObject { ["amount"] = Of(amount), ["each"] = Of(each) }
        : new JsonObject { ["singular"] = unit.Singular, ["plural"] = unit.Plural };

    /// <summary>A part of a row with its own fields, such as a member of a set.</summary>
    private JsonObject Part(object part)
    {
        var json = new JsonObject();
        foreach (var property in RowField.SettableOf(part.GetType()))
        {
            if (property.GetValue(part) is { } value)
                Write(json, RowField.CamelCase(property.Name), value);
        }

        return json;
    }
}
