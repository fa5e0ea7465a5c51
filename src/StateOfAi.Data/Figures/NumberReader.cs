using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// Reads the digits of a number. Stricter than the parser of .NET, which skips group separators wherever they stand: there "1,5" is 15,
/// here it is refused unless the comma is the decimal separator.
/// </summary>
internal static class NumberReader
{
    /// <summary>Reads digits from a position on and moves it behind them.</summary>
    /// <returns>What is wrong; <see langword="null"/> when a number was read.</returns>
    internal static string? Read(string text, ref int position, NumberFormatInfo symbols, out decimal value)
    {
        value = 0;
        int end = position;
        List<int> groups = [Digits(text, ref end)];
        string digits = text[position..end];
        while (LengthOfGroupSeparator(text, end, symbols) is > 0 and var length && end + length < text.Length && char.IsAsciiDigit(text[end + length]))
        {
            int start = end += length;
            groups.Add(Digits(text, ref end));
            digits += text[start..end];
        }

        if (StartsAt(text, end, symbols.NumberDecimalSeparator))
        {
            int start = end += symbols.NumberDecimalSeparator.Length;
            if (Digits(text, ref end) == 0)
                return "a number was expected";
            digits += "." + text[start..end];
        }

        if (digits.Length == 0)
            return "a number was expected";
        if (!AreGroups(groups, symbols.NumberGroupSizes))
            return $"the digits are not in groups as in {1234567.ToString("N0", symbols)}, and the decimal separator is '{symbols.NumberDecimalSeparator}'; for another, give a culture as the provider";
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            return "the number is too large";
        if (!ExactDecimal.Holds(digits))
            return $"the number cannot be kept as printed: {ExactDecimal.Limit}";
        position = end;
        return null;
    }

    internal static bool StartsAt(string text, int position, string part) =>
        part.Length > 0 && string.CompareOrdinal(text, position, part, 0, part.Length) == 0;

    private static int Digits(string text, ref int position)
    {
        int start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
            position++;
        return position - start;
    }

    private static int LengthOfGroupSeparator(string text, int position, NumberFormatInfo symbols)
    {
        string separator = symbols.NumberGroupSeparator;
        if (StartsAt(text, position, separator))
            return separator.Length;
        // Where a culture groups by one of the spaces that do not break, people type another of them.
        return IsSpace(separator) && position < text.Length && IsSpace(text[position].ToString()) ? 1 : 0;

        static bool IsSpace(string separator) => separator is " " or "\u00A0" or "\u202F";
    }

    /// <summary>Whether the groups, the last of which is the lowest, are as long as a culture has them; one group is always right.</summary>
    private static bool AreGroups(List<int> groups, int[] sizes)
    {
        for (int group = groups.Count - 1, index = 0; group >= 0 && groups.Count > 1; group--, index++)
        {
            int size = sizes.Length == 0 ? 3 : sizes[Math.Min(index, sizes.Length - 1)];
            bool right = group > 0 ? groups[group] == size : groups[0] > 0 && (size == 0 || groups[0] <= size);
            if (!right)
                return false;
        }

        return true;
    }
}
