using System.Buffers;
using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Checks that texts have no invisible characters and no leading or trailing white space.</summary>
internal static class CleanText
{
    // Control characters, line and paragraph separators, characters that change the writing direction, the byte order mark, the
    // replacement character and noncharacters.
    private static readonly SearchValues<char> Unseen = SearchValues.Create(
    [
        .. Range('\0', '\x1F'), .. Range('\x7F', '\x9F'), .. Range('\u2028', '\u202E'), .. Range('\u2066', '\u2069'), '\uFEFF', '\uFFFD',
        '\uFFFE', '\uFFFF',
    ]);

    /// <summary>What is wrong with a text; <see langword="null"/> if nothing is.</summary>
    /// <param name="text">A text with at least one character.</param>
    internal static string? Problem(string text)
    {
        int at = text.AsSpan().IndexOfAny(Unseen);
        if (at < 0)
            at = IsBlank(text[0]) ? 0 : IsBlank(text[^1]) ? text.Length - 1 : -1;
        if (at < 0)
            return null;
        string where = at == 0 ? "begins with" : at == text.Length - 1 ? "ends with" : "contains";
        return string.Create(CultureInfo.InvariantCulture,
            $"the text {where} U+{(int)text[at]:X4} (character {at + 1}); expected visible text without leading or trailing spaces");
    }

    private static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.Format;

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
