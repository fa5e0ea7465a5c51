namespace StateOfAi.Data;

/// <summary>Distinguishes numbers that a decimal holds exactly from those that it would silently round or flush to zero.</summary>
/// <remarks>Culture is not used, for the reason given at <see cref="Digits"/>.</remarks>
internal static class ExactDecimal
{
    internal const string Limit = "it has more than the 28 digits, or the 28 decimals, that are kept";

    private const int MostDecimals = 28;

    // The digits of a decimal are a 96-bit integer.
    private static readonly UInt128 MostDigits = (UInt128.One << 96) - 1;

    /// <summary>Whether a decimal holds the number without losing a digit.</summary>
    /// <param name="number">A number as JSON writes it, such as <c>-12.50e3</c>. Its size is not checked here.</param>
    internal static bool Holds(ReadOnlySpan<char> number)
    {
        int end = number.IndexOfAny('e', 'E') is var exponentSign and >= 0 ? exponentSign : number.Length;
        UInt128 digits = 0;
        int zeros = 0, decimals = 0;
        bool isBehindPoint = false;
        foreach (char letter in number[..end])
        {
            isBehindPoint |= letter == '.';
            if (!char.IsAsciiDigit(letter))
                continue;
            decimals += isBehindPoint ? 1 : 0;
            zeros++;
            if (letter == '0')
                continue;
            // Zeros count only if another digit follows; trailing zeros do not matter.
            for (; zeros > 0; zeros--)
            {
                digits *= 10;
                if (digits > MostDigits)
                    return false;
            }

            digits += (uint)(letter - '0');
        }

        return digits == 0 || (digits <= MostDigits && decimals - zeros - Exponent(number[end..]) <= MostDecimals);
    }

    /// <summary>The exponent; one of more than nine digits is treated as unlimited.</summary>
    private static long Exponent(ReadOnlySpan<char> text) => text switch
    {
        [] => 0,
        [_, '-', .. var digits] => -Size(digits),
        [_, '+', .. var digits] => Size(digits),
        [_, .. var digits] => Size(digits),
    };

    private static long Size(ReadOnlySpan<char> digits) => Digits.Read(digits) ?? int.MaxValue;
}
