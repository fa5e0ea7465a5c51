using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// Rounds an integer times a power of two, or such a number divided by a count, to the nearest double, ties to even: the only rounding of
/// an exact sum or mean.
/// </summary>
internal static class ExactRounding
{
    private const int Bits = 64;
    private const int BitsOfDouble = 53;
    private const int Smallest = -1074;
    private const long MostDigits = 1L << BitsOfDouble;

    // Between these limits the remainder of a division by a count is exactly a double.
    private static readonly double LeastNormal = Math.ScaleB(1, -900);
    private static readonly double MostNormal = Math.ScaleB(1, 1000);

    internal static double Round(Int128 number, int exponent)
    {
        UInt128 magnitude = (UInt128)(number < 0 ? -number : number);
        int surplus = Math.Max(Bits - (int)UInt128.LeadingZeroCount(magnitude), 0);
        ulong leading = (ulong)(magnitude >> surplus);
        bool isInexact = surplus > 0 && (magnitude & ((UInt128.One << surplus) - 1)) != 0;
        return Scale(leading, isInexact, exponent + surplus, number < 0);
    }

    internal static double Round(BigInteger number, int exponent)
    {
        BigInteger magnitude = BigInteger.Abs(number);
        int surplus = (int)Math.Max((long)magnitude.GetBitLength() - Bits, 0);
        ulong leading = (ulong)(magnitude >> surplus);
        bool isInexact = magnitude != new BigInteger(leading) << surplus;
        return Scale(leading, isInexact, exponent + surplus, number.Sign < 0);
    }

    /// <summary>An integer times a power of two, divided by a positive count.</summary>
    internal static double Quotient(BigInteger number, int exponent, BigInteger count)
    {
        // Enough bits of the quotient that the remainder only decides ties, so one extra bit can represent it.
        int shift = (int)Math.Max((2 * Bits) + (long)count.GetBitLength() - (long)number.GetBitLength(), 0);
        BigInteger quotient = BigInteger.DivRem(BigInteger.Abs(number) << shift, count, out BigInteger rest);
        quotient = (quotient << 1) + (rest.IsZero ? 0 : 1);
        return Round(number.Sign < 0 ? -quotient : quotient, exponent - shift - 1);
    }

    /// <summary>An integer times a power of two, divided by a count.</summary>
    internal static double Quotient(Int128 number, int exponent, int count)
    {
        if (exponent == 0 && number > -MostDigits && number < MostDigits)
            return (double)(long)number / count;
        double high = (double)number, low = (double)(number - (Int128)high);
        return (Int128)high + (Int128)low == number && Fast(high, low, count) is { } quotient
            && Math.ScaleB(quotient, exponent) is var scaled && (quotient == 0 || Math.Abs(scaled) >= LeastNormal)
            ? scaled
            : Quotient((BigInteger)number, exponent, count);
    }

    /// <summary>The exact sum of two doubles, divided by a count.</summary>
    internal static double Quotient(double high, double low, int count)
    {
        if (Fast(high, low, count) is { } quotient)
            return quotient;
        var sum = new ExactSum();
        sum.Add(high);
        sum.Add(low);
        return sum.OfWhole(count);
    }

    /// <summary>
    /// One division, corrected by its remainder (W. Kahan). <see langword="null"/> if the correction was rounded and is close to half a
    /// unit in the last place, where its own rounding could decide the result, or if the remainder might not be exactly a double.
    /// </summary>
    private static double? Fast(double high, double low, int count)
    {
        (double sum, double rest) = ExactSum.Add(high, low);
        if (sum == 0)
            return 0;
        double quotient = sum / count, size = Math.Abs(quotient);
        if (!(size > LeastNormal && size < MostNormal))
            return null;
        (double left, double lost) = ExactSum.Add(Math.FusedMultiplyAdd(-quotient, count, sum), rest);
        double correction = left / count;
        // In quarters of a unit, since just below a power of two the unit is half as large.
        double quarters = correction / (Math.BitIncrement(size) - size) * 4;
        bool isExact = lost == 0 && Math.FusedMultiplyAdd(-correction, count, left) == 0;
        return isExact || Math.Abs(quarters - Math.Round(quarters)) > 1e-9 ? quotient + correction : null;
    }

    /// <summary>
    /// The bits cut off only decide ties, so the last of the 64 bits, eleven below those of a double, can represent them.
    /// </summary>
    private static double Scale(ulong leading, bool isInexact, int exponent, bool isNegative)
    {
        ulong digits = leading | (isInexact ? 1UL : 0UL);
        int below = Smallest - exponent, surplus = Bits - BitOperations.LeadingZeroCount(digits) - BitsOfDouble;
        double magnitude = below > Math.Max(surplus, 0) ? RoundedAt(below, digits) * double.Epsilon : Math.ScaleB(digits, exponent);
        return isNegative && magnitude != 0 ? -magnitude : magnitude;
    }

    /// <summary>Rounds off the last bits. Subnormal doubles have fewer than 53 bits, and rounding to 53 first would round twice.</summary>
    private static ulong RoundedAt(int below, ulong digits)
    {
        if (below > Bits)
            return 0;
        ulong kept = below == Bits ? 0 : digits >> below, rest = digits - (below == Bits ? 0 : kept << below), half = 1UL << (below - 1);
        return kept + (rest > half || (rest == half && kept % 2 == 1) ? 1UL : 0UL);
    }
}
