namespace StateOfAi.Data;

/// <summary>
/// Reads the digits of dates. Only 0 to 9 count, so no culture takes part; asking one, even the invariant, would make a program that has
/// not yet done so load its data first, which costs more than reading a table.
/// </summary>
internal static class Digits
{
    /// <summary>The number that the text is; <see langword="null"/> when it is anything but digits, or more than nine of them.</summary>
    internal static int? Read(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 9)
            return null;
        int number = 0;
        foreach (char digit in text)
        {
            if (!char.IsAsciiDigit(digit))
                return null;
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
