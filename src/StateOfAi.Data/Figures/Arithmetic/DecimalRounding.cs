using System.Numerics;

namespace StateOfAi.Data;

/// <summary>Rounds a ratio of integers to the nearest decimal, ties to even: the only rounding of an exact sum, mean or quantile.</summary>
internal static class DecimalRounding
{
    private const int BitsOfDecimal = 96;
    private static readonly BigInteger Largest = (BigInteger.One << BitsOfDecimal) - 1;
    private static readonly double DigitsOfBit = Math.Log10(2);

    /// <summary>The ratio with as many decimal places as fit; <see langword="null"/> if it is out of range.</summary>
    /// <param name="above">The numerator.</param>
    /// <param name="below">The denominator, positive.</param>
    /// <param name="mostPlaces">The maximum number of places.</param>
    /// <param name="leastPlaces">The minimum number of places; trailing zeros after them are removed.</param>
    internal static decimal? Round(BigInteger above, BigInteger below, int mostPlaces, int leastPlaces)
    {
        BigInteger magnitude = BigInteger.Abs(above);
        // If there are too many digits, drop that many places, or one more.
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

    /// <summary>A decimal from its digits and its number of places; <see langword="null"/> if there are too many digits.</summary>
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
