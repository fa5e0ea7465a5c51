namespace StateOfAi.Data;

/// <summary>Tells numbers that a decimal holds with all their digits from those it would round, or make 0 of, without a word.</summary>
/// <remarks>No culture takes part, for the reason given at <see cref="Digits"/>.</remarks>
internal static class ExactDecimal
{
    internal const string Limit = "it has more than the 28 digits, or the 28 decimals, that are kept";

    private const int MostDecimals = 28;

    // What a decimal holds beside its decimal point is a whole number of 96 bits.
    private static readonly UInt128 MostDigits = (UInt128.One << 96) - 1;

    /// <summary>Whether no digit would be lost.</summary>
    /// <param name="number">A number as JSON writes it, such as <c>-12.50e3</c>; that it is not too large is not asked here.</param>
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
            // Zeros count once another digit stands behind them; at the end they say nothing.
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

    /// <summary>The number behind the e; beyond nine digits it is as good as endless.</summary>
    private static long Exponent(ReadOnlySpan<char> text) => text switch
    {
        [] => 0,
        [_, '-', .. var digits] => -Size(digits),
        [_, '+', .. var digits] => Size(digits),
        [_, .. var digits] => Size(digits),
    };

    private static long Size(ReadOnlySpan<char> digits) => Digits.Read(digits) ?? int.MaxValue;
}
