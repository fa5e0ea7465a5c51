using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// An exact sum of decimals of any digits: what is before the point, and what is behind it in units of the last of 28 places. Both are
/// below 2^96 in a number, so that the sums of any rows of a table fit in 128 bits.
/// </summary>
internal readonly struct DecimalSum(Int128 whole, Int128 fraction)
{
    internal Int128 Whole { get; } = whole;

    internal Int128 Fraction { get; } = fraction;

    internal const int MostPlaces = DecimalScale.MostPlaces;

    /// <summary>The double nearest to the sum, also beyond a decimal.</summary>
    internal double Value =>
        Fraction == 0 ? ExactRounding.Round(Whole, 0) : ExactRounding.Quotient(ToUnits(), 0, DecimalScale.PowerOf10(MostPlaces));

    public static DecimalSum operator +(DecimalSum sum, decimal number)
    {
        (UInt128 whole, UInt128 fraction) = (DecimalScale.Magnitude(number), 0);
        if (number.Scale > 0)
        {
            (whole, fraction) = UInt128.DivRem(whole, DecimalScale.PowerOf10(number.Scale));
            fraction *= DecimalScale.PowerOf10(MostPlaces - number.Scale);
        }

        return decimal.IsNegative(number)
            ? new(sum.Whole - (Int128)whole, sum.Fraction - (Int128)fraction)
            : new(sum.Whole + (Int128)whole, sum.Fraction + (Int128)fraction);
    }

    public static DecimalSum operator +(DecimalSum left, DecimalSum right) => new(left.Whole + right.Whole, left.Fraction + right.Fraction);

    /// <summary>All of it in units of the last of 28 places.</summary>
    internal BigInteger ToUnits() => ((BigInteger)Whole * DecimalScale.PowerOf10(MostPlaces)) + Fraction;

    /// <summary>
    /// The sum in as many places as are asked for and there is room for, rounded once; <see langword="null"/> beyond a decimal.
    /// </summary>
    internal decimal? ToDecimal(int places) => DecimalRounding.Round(ToUnits(), DecimalScale.PowerOf10(MostPlaces), places, places);
}
