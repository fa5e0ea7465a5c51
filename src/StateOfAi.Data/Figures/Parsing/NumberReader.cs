using System.Globalization;
using System.Text;

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
                return "a number was expected";
        }

        if (digits.Length == 0)
            return "a number was expected";
        // No number begins with a group of zeros: "0,500" has a decimal comma.
        if (groups.Count > 1 && (text[position] == '0' || !AreGroups(groups, symbols.NumberGroupSizes)))
            return $"the digits are not in groups as in {1234567.ToString("N0", symbols)}, and the decimal separator is "
                + $"'{symbols.NumberDecimalSeparator}'; for another, give a culture as the provider";
        string number = digits.ToString();
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            return "the number is too large";
        if (!ExactDecimal.Holds(number))
            return $"the number cannot be kept as printed: {ExactDecimal.Limit}";
        position = end;
        return null;
    }

    internal static bool StartsAt(string text, int position, string part) =>
        part.Length > 0 && string.CompareOrdinal(text, position, part, 0, part.Length) == 0;

    /// <summary>Moves the position behind the digits and returns how many there are.</summary>
    private static int TakeDigits(string text, ref int position, StringBuilder digits)
    {
        int start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
            position++;
        digits.Append(text, start, position - start);
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

    /// <summary>Whether two or more groups, the last of which is the lowest, are as long as a culture has them.</summary>
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
