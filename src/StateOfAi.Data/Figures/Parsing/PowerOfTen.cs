using System.Text;

namespace StateOfAi.Data;

/// <summary>Reads a power of ten as papers write it: 2.1×10^25, 2.1 x 10²⁵, 10^26.</summary>
internal static class PowerOfTen
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private const string Ten = "10";

    /// <summary>Moves a position past the power after the digits that were read, and appends it to them as an exponent.</summary>
    /// <returns>Whether there is one.</returns>
    internal static bool Take(string text, ref int position, StringBuilder digits)
    {
        int end = position;
        // The ten itself was read as the digits of the number.
        bool isBare = digits.Equals(Ten) && IsRaised(text, end);
        if (!isBare && !TakeTimesTen(text, ref end))
            return false;
        if (ExponentOrNull(text, ref end) is not { } exponent)
            return false;
        if (isBare)
            digits.Clear().Append('1');
        digits.Append('e').Append(exponent);
        position = end;
        return true;
    }

    private static bool TakeTimesTen(string text, ref int position)
    {
        int end = position;
        SkipSpaces(text, ref end);
        if (end == text.Length || text[end] is not ('×' or '✕' or 'x' or 'X' or '*' or '·' or '⋅'))
            return false;
        end++;
        SkipSpaces(text, ref end);
        if (!NumberReader.StartsAt(text, end, Ten) || !IsRaised(text, end + Ten.Length))
            return false;
        position = end + Ten.Length;
        return true;
    }

    private static bool IsRaised(string text, int position) => position < text.Length
        && (text[position] is '^' or '⁻' or '⁺' || Raised.Contains(text[position], StringComparison.Ordinal)
            || NumberReader.StartsAt(text, position, "**"));

    /// <summary>Reads <c>^25</c>, <c>**25</c> or <c>²⁵</c>, with a sign or without.</summary>
    private static string? ExponentOrNull(string text, ref int position)
    {
        int end = position + (text[position] is '^' ? 1 : text[position] is '*' ? 2 : 0);
        var exponent = new StringBuilder();
        if (end < text.Length && text[end] is '-' or '−' or '⁻')
            exponent.Append('-');
        end += end < text.Length && text[end] is '-' or '−' or '⁻' or '+' or '⁺' ? 1 : 0;
        int start = exponent.Length;
        for (; end < text.Length && DigitOf(text[end]) is { } digit; end++)
            exponent.Append(digit);
        position = end;
        return exponent.Length > start ? exponent.ToString() : null;
    }

    private static char? DigitOf(char letter) => char.IsAsciiDigit(letter) ? letter
        : Raised.IndexOf(letter, StringComparison.Ordinal) is var digit and >= 0 ? (char)('0' + digit)
        : null;

    private static void SkipSpaces(string text, ref int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
    }
}
