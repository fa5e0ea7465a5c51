using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>Reads and writes a period as its code, or as an object if the page printed another label.</summary>
internal sealed class TimePeriodJson(FiscalCalendar[] own) : TextJson<TimePeriod>
{
    private protected override TimePeriod Parse(string text)
    {
        if (TimePeriodParser.Parse(text) is { } known)
            return known;
        try
        {
            return new WrittenPeriod(null, own).Parse(text);
        }
        catch (FormatException e) when (text.Contains(':', StringComparison.Ordinal))
        {
            throw new FormatException($"{e.Message} {FiscalCalendarJson.WayOut}", e);
        }
    }

    private protected override string? TextOf(TimePeriod value) => value.PrintedLabel is null ? value.Code : null;

    private protected override void WriteOther(Utf8JsonWriter writer, TimePeriod value)
    {
        writer.WriteStartObject();
        writer.WriteString("code", value.Code);
        writer.WriteString("printed", value.PrintedLabel);
        writer.WriteEndObject();
    }

    /// <summary>Reads the object; tables write the days too, which must be those of the code.</summary>
    private protected override TimePeriod ReadOther(ref Utf8JsonReader reader, string what)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
            throw JsonProblem.Unexpected(ref reader, what, "a string such as \"2023-Q2\", or an object with 'code'");
        string? code = null, printed = null, start = null, end = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            JsonProblem.RefuseSecond(seen, name, "A period");
            reader.Read();
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
                throw JsonProblem.Unexpected(ref reader, $"'{name}' of a period", "a string");
            string? text = reader.GetString();
            _ = name switch
            {
                "code" => code = text,
                "printed" => printed = text,
                "start" => start = text,
                "end" => end = text,
                _ => throw JsonProblem.Of($"A period has no property '{FigureFormatException.Excerpt(name)}'; expected code or printed."),
            };
        }

        TimePeriod period = JsonProblem.Parsed(code ?? throw JsonProblem.Of("A period needs a 'code', such as \"2023-Q2\"."), Parse);
        Check("start", start, PartialDate.OfDay(period.Start));
        Check("end", end, PartialDate.OfDay(period.End));
        return string.IsNullOrWhiteSpace(printed) ? period : period.PrintedAs(printed);

        void Check(string name, string? day, PartialDate actual)
        {
            if (day is not null && day != actual.ToString())
                throw JsonProblem.Of($"The {name} of {code} is {actual}, not '{FigureFormatException.Excerpt(day)}'.");
        }
    }
}
