using System.Text.Json;
using System.Text.Unicode;

namespace StateOfAi.Data;

/// <summary>Parses a data file; anything but a single JSON object is a finding.</summary>
internal static class JsonText
{
    /// <summary>The file as a document, which the caller disposes; <see langword="null"/> if it cannot be parsed.</summary>
    internal static JsonDocument? ParseOrNull(DataFile file, FindingLog log)
    {
        if (file.Problem is { } problem)
        {
            if (file.ProblemLine is { } line)
                log.AddMalformed(file, line, problem);
            else
                log.AddUnreadable(file, problem);
            return null;
        }

        try
        {
            CheckLetters(file.Json.Span);
            JsonDocument document = JsonDocument.Parse(file.Json);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return document;
            document.Dispose();
            log.Add(file, JsonPath.Root, RuleId.Type, "a data file must be a single JSON object");
            log.SetUnread(file);
        }
        catch (JsonException error)
        {
            log.AddMalformed(file, error);
        }

        return null;
    }

    /// <summary>Checks the encoding, which parsing does not do: reading a string would fail later and without a place.</summary>
    private static void CheckLetters(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
            throw new JsonException("The text is not UTF-8.");
        // Unpaired surrogates can only be written as escapes, which the data does not need.
        if (json.IndexOf("\\u"u8) < 0)
            return;
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                    _ = reader.GetString();
            }
        }
        catch (InvalidOperationException error)
        {
            throw new JsonException(
                "An escape is half of a surrogate pair; write both halves, as in \\ud83d\\ude00, or the character itself.", null,
                json[..(int)reader.TokenStartIndex].Count((byte)'\n'), null, error);
        }
    }

    /// <summary>The value as written, or its kind if it is long.</summary>
    internal static string Shown(JsonElement value)
    {
        string text = value.GetRawText();
        return text.Length <= 60 ? text : value.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.Number => $"{text[..57]}...",
            _ => "a long string",
        };
    }
}
