using System.Numerics;

namespace StateOfAi.Data;

/// <summary>Points between two values that have more digits than a double, or reach farther apart than their type.</summary>
internal static class ExactQuantile
{
    private const long MostDigits = 1L << 53;
    private const int MostPlacesOfShort = 18;
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
        return DecimalRounding.Round((start * below) + (way * above), below * DecimalScale.PowerOf10(DecimalSum.MostPlaces),
            DecimalSum.MostPlaces, Math.Max(low.Scale, high.Scale))!.Value;
    }

    /// <summary>The same for a part of so many decimal places: mostly of few digits, for which no memory is needed.</summary>
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

    /// <summary>A part by its digits and decimal places where it is one of up to fifteen digits.</summary>
    internal static (Int128 Digits, int Places)? Written(double part) =>
        part is >= 0 and <= 1 && (decimal)part is var written && (double)written == part
            ? ((Int128)DecimalScale.Magnitude(written), written.Scale)
            : null;

    /// <summary>A double above zero and up to 1 over a power of two.</summary>
    internal static (BigInteger Above, BigInteger Below) OfDouble(double part)
    {
        long bits = BitConverter.DoubleToInt64Bits(part);
        int exponent = (int)(bits >> BitsOfMantissa);
        long mantissa = (bits & ((1L << BitsOfMantissa) - 1)) | (exponent == 0 ? 0 : 1L << BitsOfMantissa);
        return (mantissa, BigInteger.One << (Bias - Math.Max(exponent, 1)));
    }
}
