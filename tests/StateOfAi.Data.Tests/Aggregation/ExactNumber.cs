using System.Numerics;

namespace StateOfAi.Data.Tests;

/// <summary>Sums of doubles without rounding: every double is a whole number of 2^-1074.</summary>
internal static class ExactNumber
{
    internal static BigInteger Of(double number)
    {
        long bits = BitConverter.DoubleToInt64Bits(number);
        int exponent = (int)(bits >> 52) & 0x7FF;
        BigInteger magnitude = exponent == 0
            ? bits & ((1L << 52) - 1)
            : (BigInteger)((bits & ((1L << 52) - 1)) | (1L << 52)) << (exponent - 1);
        return bits < 0 ? -magnitude : magnitude;
    }

    internal static BigInteger Sum(IEnumerable<double> numbers) => numbers.Aggregate(BigInteger.Zero, (sum, number) => sum + Of(number));

    /// <summary>Whether no other double is nearer to a number, and of two as near it is the even one.</summary>
    internal static bool IsNearest(double rounded, BigInteger exact)
    {
        BigInteger off = BigInteger.Abs(Of(rounded) - exact);
        return new[] { Math.BitIncrement(rounded), Math.BitDecrement(rounded) }.All(neighbor =>
        {
            BigInteger offOther = BigInteger.Abs(Of(neighbor) - exact);
            return off < offOther || (off == offOther && (BitConverter.DoubleToInt64Bits(rounded) & 1) == 0);
        });
    }
}
