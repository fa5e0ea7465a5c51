using System.Text;

namespace StateOfAi.Data;

/// <summary>Text on one line, without control characters for terminals and for text direction.</summary>
internal static class OneLine
{
    private const char Replacement = '\uFFFD';

    /// <summary>Replaces each line break and tab by a space, and each other control character by a visible character.</summary>
    internal static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && Shown(text, first) == text[first])
            first++;
        if (first == text.Length)
            return text;
        var line = new StringBuilder(text, 0, first, text.Length);
        for (int i = first; i < text.Length; i++)
        {
            if (text[i] != '\n' || i == 0 || text[i - 1] != '\r')
                line.Append(Shown(text, i));
        }

        return line.ToString();
    }

    /// <summary>The text of <see cref="Of"/> with single spaces between words.</summary>
    internal static string Words(string text) => string.Join(' ', Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static char Shown(string text, int place) => text[place] switch
    {
        (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029' => ' ',
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => Replacement,
        var sign when char.IsControl(sign) => Replacement,
        var half when char.IsSurrogate(half) && !IsWhole(text, place) => Replacement,
        var sign => sign,
    };

    /// <summary>Whether a surrogate is part of a valid pair.</summary>
    private static bool IsWhole(string text, int place) => char.IsHighSurrogate(text[place])
        ? place + 1 < text.Length && char.IsLowSurrogate(text[place + 1])
        : place > 0 && char.IsHighSurrogate(text[place - 1]);
}
