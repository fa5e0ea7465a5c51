using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// The double nearest to a whole number of some power of two, or to such a number over a count, ties to even: the one rounding of an exact
/// sum or mean.
/// </summary>
internal static class ExactRounding
{
    private const int Bits = 64;
    private const int BitsOfDouble = 53;
    private const int Smallest = -1074;
    private const long MostDigits = 1L << BitsOfDouble;

    // Between these the product of a quotient and a count leaves a remainder that is a double.
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

    /// <summary>A whole number of a power of two over a count, which is above zero.</summary>
    internal static double Quotient(BigInteger number, int exponent, BigInteger count)
    {
        // So many bits of the quotient that what is left after them decides only ties, and may stand in one more.
        int shift = (int)Math.Max((2 * Bits) + (long)count.GetBitLength() - (long)number.GetBitLength(), 0);
        BigInteger quotient = BigInteger.DivRem(BigInteger.Abs(number) << shift, count, out BigInteger rest);
        quotient = (quotient << 1) + (rest.IsZero ? 0 : 1);
        return Round(number.Sign < 0 ? -quotient : quotient, exponent - shift - 1);
    }

    /// <summary>A whole number of a power of two over a count.</summary>
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

    /// <summary>The exact sum of two doubles over a count.</summary>
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
    /// By one division and the correction by what it leaves (W. Kahan): right unless the correction was rounded and comes out next to half
    /// a unit of the last place, where its own rounding may decide; then, and where remainders may be no doubles, <see langword="null"/>.
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
        // In quarters of a unit, as below a power of two the unit is half as much.
        double quarters = correction / (Math.BitIncrement(size) - size) * 4;
        bool isExact = lost == 0 && Math.FusedMultiplyAdd(-correction, count, left) == 0;
        return isExact || Math.Abs(quarters - Math.Round(quarters)) > 1e-9 ? quotient + correction : null;
    }

    /// <summary>What was cut off only decides ties, so that it may stand in the last of 64 bits, eleven below those of a double.</summary>
    private static double Scale(ulong leading, bool isInexact, int exponent, bool isNegative)
    {
        ulong digits = leading | (isInexact ? 1UL : 0UL);
        int below = Smallest - exponent, surplus = Bits - BitOperations.LeadingZeroCount(digits) - BitsOfDouble;
        double magnitude = below > Math.Max(surplus, 0) ? RoundedAt(below, digits) * double.Epsilon : Math.ScaleB(digits, exponent);
        return isNegative && magnitude != 0 ? -magnitude : magnitude;
    }

    /// <summary>
    /// Without so many of the last bits: below the normal doubles fewer than 53 are left, and rounding to 53 first would round twice.
    /// </summary>
    private static ulong RoundedAt(int below, ulong digits)
    {
        if (below > Bits)
            return 0;
        ulong kept = below == Bits ? 0 : digits >> below, rest = digits - (below == Bits ? 0 : kept << below), half = 1UL << (below - 1);
        return kept + (rest > half || (rest == half && kept % 2 == 1) ? 1UL : 0UL);
    }
}
