using System.Numerics;

namespace StateOfAi.Data;

/// <summary>The decimal nearest to a fraction of whole numbers, ties to even: the one rounding of an exact sum, mean or quantile.</summary>
internal static class DecimalRounding
{
    private const int BitsOfDecimal = 96;
    private static readonly BigInteger Largest = (BigInteger.One << BitsOfDecimal) - 1;
    private static readonly double DigitsOfBit = Math.Log10(2);

    /// <summary>A fraction in as many places as there is room for; <see langword="null"/> beyond a decimal.</summary>
    /// <param name="above">What is above the line.</param>
    /// <param name="below">What is below the line, above zero.</param>
    /// <param name="mostPlaces">No more places than these.</param>
    /// <param name="leastPlaces">Zeros behind these are left out.</param>
    internal static decimal? Round(BigInteger above, BigInteger below, int mostPlaces, int leastPlaces)
    {
        BigInteger magnitude = BigInteger.Abs(above);
        // Where the digits are too many, so many places fewer, or one more than that.
        long surplus = (long)(magnitude * DecimalScale.PowerOf10(mostPlaces) / below).GetBitLength() - BitsOfDecimal;
        for (int places = mostPlaces - (int)(Math.Max(surplus - 1, 0) * DigitsOfBit); places >= 0; places--)
        {
            BigInteger digits = Nearest(magnitude * DecimalScale.PowerOf10(places), below);
            if (digits <= Largest)
                return ToDecimal((UInt128)digits, above.Sign < 0, places, leastPlaces);
        }

        return null;
    }

    private static BigInteger Nearest(BigInteger above, BigInteger below)
    {
        BigInteger whole = BigInteger.DivRem(above, below, out BigInteger rest);
        int order = (rest * 2).CompareTo(below);
        return whole + (order > 0 || (order == 0 && !whole.IsEven) ? 1 : 0);
    }

    /// <summary>Digits with a point among them; <see langword="null"/> where they are too many.</summary>
    internal static decimal? ToDecimal(UInt128 digits, bool isNegative, int places, int leastPlaces)
    {
        for (; places > leastPlaces; places--)
        {
            (UInt128 fewer, UInt128 last) = UInt128.DivRem(digits, 10);
            if (last != 0)
                break;
            digits = fewer;
        }

        return digits >> BitsOfDecimal != 0
            ? null
            : new decimal((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), isNegative && digits != 0, (byte)places);
    }
}
