using System.Buffers;
using System.Globalization;
using System.Text;

namespace StateOfAi.Data;

/// <summary>
/// Escapes text so that no Markdown dialect interprets it: CommonMark, GitHub, or dialects with formulas, footnotes, attributes or emoji.
/// Addresses stay links. A backslash would become part of them, so their special characters are percent-encoded.
/// </summary>
internal static class MarkdownText
{
    // The longest entity name has 31 letters.
    private const int LongestEntity = 32;

    private const string LettersAndDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static readonly SearchValues<char> AlwaysRead = SearchValues.Create("\\`*_[]|~^${");
    private static readonly SearchValues<char> OfAddress = SearchValues.Create(LettersAndDigits + ":/?#@!&'()+,=%.-");
    private static readonly SearchValues<char> OfEntity = SearchValues.Create(LettersAndDigits);
    private static readonly SearchValues<char> OfRomanNumber = SearchValues.Create("ivxlcdmIVXLCDM");
    private static readonly SearchValues<char> OfEmoji = SearchValues.Create(LettersAndDigits + "_+-");

    /// <summary>Escapes text within a line, such as in a cell.</summary>
    internal static string Escaped(string text)
    {
        string line = OneLine.Of(text).Trim();
        var escaped = new StringBuilder(line.Length);
        int behindAddress = -1;
        for (int i = 0; i < line.Length; i++)
        {
            if (AddressInText.LengthAt(line, i) is > 0 and var length)
            {
                AppendAddress(escaped, line.AsSpan(i, length));
                behindAddress = AddressInText.EndOfWord(line, i);
                i += length - 1;
            }
            else if (i == behindAddress)
            {
                // An address ends only at a plain space; a non-breaking space would become part of it.
                escaped.Append(' ');
            }
            else if (line[i] == '<')
            {
                // Not a backslash, which would be read as part of something that looks like an address.
                escaped.Append("&lt;");
            }
            else
            {
                escaped.Append(IsRead(line, i) ? "\\" : "").Append(line[i]);
            }
        }

        return escaped.ToString();
    }

    /// <summary>Escapes text on its own line so that its beginning is not read as a heading, list, quotation or rule.</summary>
    internal static string Paragraph(string text)
    {
        string escaped = Escaped(text);
        return escaped is ['#' or '-' or '+' or '>' or '=' or ':', ..] ? "\\" + escaped
            : EndOfLabel(escaped) is > 0 and var end ? escaped.Insert(end, "\\")
            : escaped;
    }

    /// <summary>The end of a list label, such as <c>1.</c>, <c>a)</c>, <c>iv.</c> or <c>(2)</c>; 0 if there is none.</summary>
    private static int EndOfLabel(string text)
    {
        int start = text is ['(', ..] ? 1 : 0, end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        ReadOnlySpan<char> label = text.AsSpan(start, end - start);
        bool isLabel = label.Length == 1 || !label.ContainsAnyExceptInRange('0', '9') || !label.ContainsAnyExcept(OfRomanNumber);
        return isLabel && end < text.Length && text[end] is '.' or ')' && (end + 1 == text.Length || text[end + 1] == ' ') ? end : 0;
    }

    private static bool IsRead(string line, int place) => line[place] switch
    {
        '&' => IsEntity(line.AsSpan(place + 1)),
        // Emphasis, boxes and quotations in some dialects.
        '=' or '+' or '"' => IsDoubled(line, place),
        ':' => IsDoubled(line, place) || line.AsSpan(place).StartsWith("://") || IsEmoji(line.AsSpan(place + 1)),
        '.' => place >= 3 && line.AsSpan(place - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        var sign => AlwaysRead.Contains(sign),
    };

    private static bool IsDoubled(ReadOnlySpan<char> line, int place) =>
        (place > 0 && line[place - 1] == line[place]) || (place + 1 < line.Length && line[place + 1] == line[place]);

    /// <summary>Whether an ampersand begins a character entity, such as the one for "less than".</summary>
    private static bool IsEntity(ReadOnlySpan<char> after)
    {
        int end = after[..Math.Min(after.Length, LongestEntity + 1)].IndexOf(';');
        return end > 0 && !after[(after[0] == '#' ? 1 : 0)..end].ContainsAnyExcept(OfEntity);
    }

    /// <summary>Whether a colon begins an emoji name such as <c>:smile:</c>.</summary>
    private static bool IsEmoji(ReadOnlySpan<char> after)
    {
        int end = after.IndexOfAnyExcept(OfEmoji);
        return end > 0 && after[end] == ':';
    }

    private static void AppendAddress(StringBuilder escaped, ReadOnlySpan<char> address)
    {
        for (int i = 0; i < address.Length; i++)
        {
            char sign = address[i];
            bool isMark = sign is '=' or '+' or '"' or ':' && IsDoubled(address, i);
            // An underscore within a word has no meaning.
            bool isPlain = (OfAddress.Contains(sign) && !isMark) || !char.IsAscii(sign)
                || (sign == '_' && i + 1 < address.Length && char.IsLetterOrDigit(address[i - 1]) && char.IsLetterOrDigit(address[i + 1]));
            if (isPlain)
                escaped.Append(sign);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"%{(int)sign:X2}");
        }
    }
}
