using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// An exact sum of any decimals: the integer parts, and the fractional parts in units of 10^-28. In each number both are below 2^96, so the
/// sum of any rows of a table fits in 128 bits.
/// </summary>
internal readonly struct DecimalSum(Int128 whole, Int128 fraction)
{
    internal Int128 Whole { get; } = whole;

    internal Int128 Fraction { get; } = fraction;

    internal const int MostPlaces = DecimalScale.MostPlaces;

    /// <summary>The double nearest to the sum, even if it is out of range for a decimal.</summary>
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

    /// <summary>The sum in units of 10^-28.</summary>
    internal BigInteger ToUnits() => ((BigInteger)Whole * DecimalScale.PowerOf10(MostPlaces)) + Fraction;

    /// <summary>
    /// The sum with at most the given number of decimal places, as many as fit, rounded once; <see langword="null"/> if it is out of range.
    /// </summary>
    internal decimal? ToDecimal(int places) => DecimalRounding.Round(ToUnits(), DecimalScale.PowerOf10(MostPlaces), places, places);
}
