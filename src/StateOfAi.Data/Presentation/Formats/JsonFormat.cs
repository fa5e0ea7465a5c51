using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>Writes tables as JSON, preserving types and without reflection.</summary>
internal static class JsonFormat
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly UnitJson Units = new();

    internal static string Write(TableView view)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            Write(writer, view);
        return Encoding.UTF8.GetString(buffer.WrittenSpan).ReplaceLineEndings("\n");
    }

    internal static void Write(Utf8JsonWriter writer, TableView view)
    {
        writer.WriteStartObject();
        writer.WriteString("title", view.Title);
        writer.WriteStartArray("rows");
        foreach (TableRow row in view.Rows)
            WriteRow(writer, view, row);
        writer.WriteEndArray();
        WriteTexts(writer, "notes", view.Notes);
        WriteTexts(writer, "sources", view.Sources);
        WriteTexts(writer, "doubts", view.Doubts);
        WriteTexts(writer, "credits", view.Credits);
        writer.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter writer, TableView view, TableRow row)
    {
        writer.WriteStartObject();
        for (int i = 0; i < row.Count; i++)
        {
            writer.WritePropertyName(view.Columns[i].Key);
            WriteValue(writer, row[i].Value);
        }

        if (view.Sources.Count > 0)
            WriteNumbers(writer, "sourceNumbers", row.SourceNumbers);
        if (view.Doubts.Count > 0)
            WriteNumbers(writer, "doubtNumbers", row.DoubtNumbers);
        writer.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter writer, string name, IEnumerable<int> numbers)
    {
        writer.WriteStartArray(name);
        foreach (int number in numbers)
            writer.WriteNumberValue(number);
        writer.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    internal static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case double number when double.IsFinite(number):
                JsonNumber.Write(writer, number);
                break;
            case float number when float.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case double or float:
                // JSON has no such number, and a string among numbers would not be one either.
                writer.WriteNullValue();
                break;
            case decimal number:
                JsonNumber.Write(writer, number);
                break;
            case ulong number:
                writer.WriteNumberValue(number);
                break;
            case sbyte or byte or short or ushort or int or uint or long:
                writer.WriteNumberValue(Convert.ToInt64(value, null));
                break;
            case TimePeriod period:
                WritePeriod(writer, period);
                break;
            case Unit unit:
                WriteUnit(writer, unit);
                break;
            case object?[] list:
                writer.WriteStartArray();
                foreach (object? item in list)
                    WriteValue(writer, item);
                writer.WriteEndArray();
                break;
            case not null when CellNumber.Of(value) is { } number:
                WriteNumber(writer, number, CellText.Of(value));
                break;
            default:
                writer.WriteStringValue(CellText.Plain(value));
                break;
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, CellNumber number, string text)
    {
        writer.WriteStartObject();
        Write("value", number.Value);
        Write("low", number.Low);
        Write("high", number.High);
        writer.WritePropertyName("unit");
        WriteUnit(writer, number.Unit);
        if (number.Qualifier is { } qualifier)
            writer.WriteString("qualifier", qualifier.ToString());
        if (number.Level is { } level)
            writer.WriteNumber("level", level);
        if (number.Reason is { } reason)
            writer.WriteString("reason", reason.ToString());
        if (number.Printed is { } printed)
            writer.WriteString("printed", printed);
        writer.WriteString("text", text);
        writer.WriteEndObject();

        void Write(string name, object? part)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, part);
        }
    }

    /// <summary>A unit as it is read: its code, or its words if it is custom.</summary>
    private static void WriteUnit(Utf8JsonWriter writer, Unit? unit)
    {
        if (unit is null)
            writer.WriteNullValue();
        else
            Units.WriteTo(writer, unit);
    }

    private static void WritePeriod(Utf8JsonWriter writer, TimePeriod period)
    {
        writer.WriteStartObject();
        writer.WriteString("code", period.Code);
        writer.WriteString("start", CellText.Plain(period.Start));
        writer.WriteString("end", CellText.Plain(period.End));
        if (period.PrintedLabel is { } printed)
            writer.WriteString("printed", printed);
        writer.WriteEndObject();
    }
}
