using System.Globalization;
using System.Text;

namespace StateOfAi.Data;

/// <summary>
/// Reads the digits of a number. It is stricter than the .NET parser, which ignores group separators anywhere: .NET reads "1,5" as 15; here
/// it is rejected unless the comma is the decimal separator.
/// </summary>
internal static class NumberReader
{
    /// <summary>Reads digits at a position and moves it past them.</summary>
    /// <returns>The problem; <see langword="null"/> if a number was read.</returns>
    internal static string? Read(string text, ref int position, NumberFormatInfo symbols, out decimal value)
    {
        value = 0;
        int end = position;
        var digits = new StringBuilder();
        List<int> groups = [TakeDigits(text, ref end, digits)];
        while (LengthOfGroupSeparator(text, end, symbols) is > 0 and var length && end + length < text.Length
            && char.IsAsciiDigit(text[end + length]))
        {
            end += length;
            groups.Add(TakeDigits(text, ref end, digits));
        }

        if (StartsAt(text, end, symbols.NumberDecimalSeparator))
        {
            end += symbols.NumberDecimalSeparator.Length;
            digits.Append('.');
            if (TakeDigits(text, ref end, digits) == 0)
                return groups is [0]
                    ? "a number was expected"
                    : $"digits were expected after the decimal separator '{symbols.NumberDecimalSeparator}'";
        }

        if (digits.Length == 0)
            return "a number was expected";
        if (ProblemOfSeparators(text, position, end, groups, symbols) is { } problem)
            return problem;
        if (!PowerOfTen.Take(text, ref end, digits))
            TakeExponent(text, ref end, digits);
        // A number does not begin with a group of zeros: "0,500" has a decimal comma.
        if (groups.Count > 1 && (text[position] == '0' || !(AreGroups(groups, symbols.NumberGroupSizes) || AreLakhs(groups))))
            return $"the digits are not grouped as in {1234567.ToString("N0", symbols)}, and the decimal separator is "
                + $"'{symbols.NumberDecimalSeparator}'; for another, set a culture, such as {CultureWith(symbols.NumberGroupSeparator)}";
        string number = digits.ToString();
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value))
            return "the number is too large";
        if (!ExactDecimal.Holds(number))
            return $"the number cannot be stored as printed: {ExactDecimal.Limit}";
        position = end;
        return null;
    }

    /// <summary>Whether the digits continue after the decimals, as in 1.0.0 or, with a decimal comma, 942.094,5.</summary>
    private static string? ProblemOfSeparators(string text, int start, int end, List<int> groups, NumberFormatInfo symbols)
    {
        string point = symbols.NumberDecimalSeparator, group = symbols.NumberGroupSeparator;
        bool isPoint = StartsAt(text, end, point);
        string next = isPoint ? point : group;
        if (groups is not [> 0] || start + groups[0] == end || !(isPoint || (group is "," or "." && StartsAt(text, end, group)))
            || end + next.Length >= text.Length || !char.IsAsciiDigit(text[end + next.Length]))
            return null;
        bool isGroup = groups[0] <= 3 && text[start] != '0' && end - start - groups[0] - point.Length == 3;
        return isGroup && isPoint && AreGrouped(text, end, point)
            ? $"the digits seem to be grouped by '{point}', which is the decimal separator; for another, set a culture, such as "
                + CultureWith(group)
            : isGroup && !isPoint
                ? $"the number seems to have a decimal '{group}'; set a culture that has one, such as {CultureWith(group)}"
            : isPoint ? $"there are two decimal {(point == "." ? "points" : "separators")}" : null;
    }

    private static bool AreGrouped(string text, int position, string separator)
    {
        int end = position + separator.Length;
        for (int digits = 0; digits < 3; digits++, end++)
        {
            if (end >= text.Length || !char.IsAsciiDigit(text[end]))
                return false;
        }

        return end >= text.Length || !char.IsAsciiDigit(text[end]);
    }

    /// <summary>A culture with a decimal separator.</summary>
    private static string CultureWith(string decimalSeparator) => decimalSeparator == "." ? "en-US" : "de-DE";

    internal static bool StartsAt(string text, int position, string part) =>
        part.Length > 0 && string.CompareOrdinal(text, position, part, 0, part.Length) == 0;

    /// <summary>Moves the position past the digits and returns their number.</summary>
    private static int TakeDigits(string text, ref int position, StringBuilder digits)
    {
        int start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
            position++;
        digits.Append(text, start, position - start);
        return position - start;
    }

    /// <summary>Moves the position past an exponent as files write it: 9.9e+22. Nothing else after a number is an E and a digit.</summary>
    private static void TakeExponent(string text, ref int position, StringBuilder digits)
    {
        int end = position;
        if (end >= text.Length || text[end] is not ('e' or 'E'))
            return;
        end++;
        int start = digits.Length;
        digits.Append('e');
        if (end < text.Length && text[end] is '+' or '-')
            digits.Append(text[end++]);
        if (TakeDigits(text, ref end, digits) > 0)
            position = end;
        else
            digits.Length = start;
    }

    private static int LengthOfGroupSeparator(string text, int position, NumberFormatInfo symbols)
    {
        string separator = symbols.NumberGroupSeparator;
        if (StartsAt(text, position, separator))
            return separator.Length;
        // If a culture groups by one kind of space or apostrophe, people type another kind.
        return position < text.Length && separator.Length == 1
            && (AreSpaces(separator[0], text[position]) || AreApostrophes(separator[0], text[position]))
            ? 1
            : 0;

        static bool AreSpaces(char one, char other) => IsSpace(one) && IsSpace(other);
        static bool IsSpace(char letter) => letter is ' ' or '\u00A0' or '\u2009' or '\u202F';
        static bool AreApostrophes(char one, char other) => IsApostrophe(one) && IsApostrophe(other);
        static bool IsApostrophe(char letter) => letter is '\'' or '’';
    }

    /// <summary>Whether digits are grouped as in India, which no other grouping resembles: 1,23,45,678.</summary>
    private static bool AreLakhs(List<int> groups) => groups.Count > 2 && AreGroups(groups, [3, 2]);

    /// <summary>Whether two or more groups, from the highest to the lowest, have the lengths that a culture prescribes.</summary>
    private static bool AreGroups(List<int> groups, int[] sizes)
    {
        for (int group = groups.Count - 1, index = 0; group >= 0; group--, index++)
        {
            int size = sizes.Length == 0 ? 3 : sizes[Math.Min(index, sizes.Length - 1)];
            bool right = group > 0 ? groups[group] == size : groups[0] > 0 && (size == 0 || groups[0] <= size);
            if (!right)
                return false;
        }

        return true;
    }
}
