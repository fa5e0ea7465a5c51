using System.Numerics;

namespace StateOfAi.Data;

/// <summary>Points between two values that have more digits than a double, or reach farther apart than their type.</summary>
internal static class ExactQuantile
{
    private const long MostDigits = 1L << 53;
    private const int BitsOfMantissa = 52;
    private const int Bias = 1075;

    /// <summary>A part of the way from one number to another, rounded once.</summary>
    internal static double Between(long low, long high, double part)
    {
        if (part == 0)
            return low;
        if (low > -MostDigits && high < MostDigits)
            return Math.Clamp(low + (part * (high - low)), low, high);
        (BigInteger above, BigInteger below) = OfDouble(part);
        return ExactRounding.Round((below * low) + (above * ((BigInteger)high - low)), 1 - (int)below.GetBitLength());
    }

    /// <summary>A part of the way from one number to another, rounded once.</summary>
    internal static decimal Between(decimal low, decimal high, BigInteger above, BigInteger below)
    {
        BigInteger start = (default(DecimalSum) + low).ToUnits(), way = (default(DecimalSum) + high).ToUnits() - start;
        return DecimalRounding.Round((start * below) + (way * above), below * DecimalScale.PowerOf10(DecimalSum.MostPlaces), DecimalSum.MostPlaces, Math.Max(low.Scale, high.Scale))!.Value;
    }

    /// <summary>A part as a fraction: by its decimal digits where these are up to fifteen, else by all digits of the double.</summary>
    internal static (BigInteger Above, BigInteger Below) Ratio(double part)
    {
        if (!(part is > 0 and <= 1))
            return (0, 1);
        decimal written = (decimal)part;
        return (double)written == part
            ? (DecimalScale.Magnitude(written), DecimalScale.PowerOf10(written.Scale))
            : OfDouble(part);
    }

    /// <summary>A double above zero and up to 1 over a power of two.</summary>
    private static (BigInteger Above, BigInteger Below) OfDouble(double part)
    {
        long bits = BitConverter.DoubleToInt64Bits(part);
        int exponent = (int)(bits >> BitsOfMantissa);
        long mantissa = (bits & ((1L << BitsOfMantissa) - 1)) | (exponent == 0 ? 0 : 1L << BitsOfMantissa);
        return (mantissa, BigInteger.One << (Bias - Math.Max(exponent, 1)));
    }
}
