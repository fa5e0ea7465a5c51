using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace StateOfAi.Data;

/// <summary>The values of fields as texts, and lists and parts of rows as JSON, in the words of the data files.</summary>
internal static class PackageJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A single value, other than a figure, as text.</summary>
    internal static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        Enum member => CamelCase(member.ToString()),
        Country country => country.Code,
        Unit unit => unit.Code,
        TimePeriod period => period.Code,
        LocalDate day => LocalDatePattern.Iso.Format(day),
        Row row => row.Id,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A list of values or parts as a JSON array; empty text for an empty list.</summary>
    internal static string Array(IEnumerable values)
    {
        object?[] items = [.. values.Cast<object?>()];
        if (items.Length == 0)
            return "";
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (object? item in items)
                Write(json, item);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case Figure figure:
                Write(json, figure);
                break;
            case Row:
            case string:
                json.WriteStringValue(Text(value));
                break;
            case IFields part:
                Write(json, part);
                break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (object? item in list)
                    Write(json, item);
                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(Text(value));
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, IFields part)
    {
        json.WriteStartObject();
        for (int i = 0; i < part.FieldTable.Length; i++)
        {
            if (part.ValueOf(i) is not { } value || value is IEnumerable list and not string && !list.Cast<object?>().Any())
                continue;
            json.WritePropertyName(part.FieldTable[i].Name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Figure figure)
    {
        json.WriteStartObject();
        if (figure.PrintedNumber is { } number)
        {
            json.WriteNumber("value", number);
        }
        else
        {
            json.WriteNumber("low", figure.Lower!.Value);
            json.WriteNumber("high", figure.Upper!.Value);
        }

        if (figure.Qualifier is not (Qualifier.Exact or Qualifier.Range))
            json.WriteString("qualifier", CamelCase(figure.Qualifier.ToString()));
        json.WriteString("unit", figure.Unit.Code);
        if (figure.Printed is { } printed)
            json.WriteString("printed", printed);
        json.WriteEndObject();
    }
}
