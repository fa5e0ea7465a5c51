namespace StateOfAi.Data;

/// <summary>
/// Reads the digits of dates. Only 0 to 9 count, so culture is not used: even the invariant culture would make the runtime load its culture
/// data, which costs more than reading a table.
/// </summary>
internal static class Digits
{
    /// <summary>
    /// The number; <see langword="null"/> if the text is empty, contains anything except digits, or has more than nine of them.
    /// </summary>
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
