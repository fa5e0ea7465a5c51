using System.Numerics;

namespace StateOfAi.Data;

/// <summary>The double nearest to a whole number of some power of two, ties to even: the one rounding of an exact sum.</summary>
internal static class ExactRounding
{
    private const int Bits = 64;

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

    /// <summary>What was cut off only decides ties, so that it may stand in the last of 64 bits, eleven below those of a double.</summary>
    private static double Scale(ulong leading, bool isInexact, int exponent, bool isNegative)
    {
        double magnitude = Math.ScaleB(leading | (isInexact ? 1UL : 0UL), exponent);
        return isNegative ? -magnitude : magnitude;
    }
}
