using System.Numerics;

namespace StateOfAi.Data;

/// <summary>Interpolates between two values that have more digits than a double or are too far apart for their type.</summary>
internal static class ExactQuantile
{
    private const long MostDigits = 1L << 53;
    private const int MostPlacesOfShort = 18;
    private const int BitsOfMantissa = 52;
    private const int Bias = 1075;

    /// <summary>Interpolates between two integers, rounding once.</summary>
    internal static double Between(long low, long high, double part)
    {
        if (part == 0)
            return low;
        if (low > -MostDigits && high < MostDigits)
            return Math.Clamp(low + (part * (high - low)), low, high);
        (BigInteger above, BigInteger below) = OfDouble(part);
        return ExactRounding.Round((below * low) + (above * ((BigInteger)high - low)), 1 - (int)below.GetBitLength());
    }

    /// <summary>Interpolates between two decimals by a ratio, rounding once.</summary>
    internal static decimal Between(decimal low, decimal high, BigInteger above, BigInteger below)
    {
        BigInteger start = (default(DecimalSum) + low).ToUnits(), way = (default(DecimalSum) + high).ToUnits() - start;
        return DecimalRounding.Round((start * below) + (way * above), below * DecimalScale.PowerOf10(DecimalSum.MostPlaces),
            DecimalSum.MostPlaces, Math.Max(low.Scale, high.Scale))!.Value;
    }

    /// <summary>
    /// Interpolates by a decimal fraction with the given number of places; usually it has few digits, and nothing is allocated.
    /// </summary>
    internal static decimal Between(decimal low, decimal high, Int128 part, int places)
    {
        int scale = Math.Max(low.Scale, high.Scale);
        UInt128 ofLow = DecimalScale.Magnitude(low), ofHigh = DecimalScale.Magnitude(high);
        bool areShort = scale - Math.Min(low.Scale, high.Scale) + places <= MostPlacesOfShort && scale + places <= DecimalSum.MostPlaces
            && ofLow <= ulong.MaxValue && ofHigh <= ulong.MaxValue;
        if (!areShort)
            return Between(low, high, part, (BigInteger)DecimalScale.PowerOf10(places));
        Int128 start = Signed(low, ofLow), way = Signed(high, ofHigh) - start,
            point = (start * (Int128)DecimalScale.PowerOf10(places)) + (way * part);
        return DecimalRounding.ToDecimal((UInt128)Int128.Abs(point), point < 0, scale + places, scale)
            ?? Between(low, high, part, (BigInteger)DecimalScale.PowerOf10(places));

        Int128 Signed(decimal number, UInt128 magnitude)
        {
            var whole = (Int128)(magnitude * DecimalScale.PowerOf10(scale - number.Scale));
            return decimal.IsNegative(number) ? -whole : whole;
        }
    }

    /// <summary>The digits and decimal places of a fraction with at most fifteen digits; otherwise <see langword="null"/>.</summary>
    internal static (Int128 Digits, int Places)? Written(double part) =>
        part is >= 0 and <= 1 && (decimal)part is var written && (double)written == part
            ? ((Int128)DecimalScale.Magnitude(written), written.Scale)
            : null;

    /// <summary>A double above 0 and up to 1 as an integer over a power of two.</summary>
    internal static (BigInteger Above, BigInteger Below) OfDouble(double part)
    {
        long bits = BitConverter.DoubleToInt64Bits(part);
        int exponent = (int)(bits >> BitsOfMantissa);
        long mantissa = (bits & ((1L << BitsOfMantissa) - 1)) | (exponent == 0 ? 0 : 1L << BitsOfMantissa);
        return (mantissa, BigInteger.One << (Bias - Math.Max(exponent, 1)));
    }
}
