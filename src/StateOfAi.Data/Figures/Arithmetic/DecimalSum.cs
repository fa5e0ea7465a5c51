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

    // Amounts rarely have more than four places: the digits up to 2^53 are then those of numbers up to 9 * 10^11.
    private const long FewPlaces = 10_000;
    private const long MostDigits = 1L << 53;
    private const long MostWhole = MostDigits / FewPlaces;
    private static readonly Int128 UnitsOfFewPlaces = (Int128)DecimalScale.PowerOf10(MostPlaces - 4);

    /// <summary>The double nearest to the sum, even if it is out of range for a decimal.</summary>
    internal double Value =>
        Fraction == 0 ? ExactRounding.Round(Whole, 0)
        : FewDigits ?? ExactRounding.Quotient(ToUnits(), 0, DecimalScale.PowerOf10(MostPlaces));

    /// <summary>The same if doubles hold the digits and the power of ten, whose quotient is then rounded once.</summary>
    private double? FewDigits
    {
        get
        {
            if (Whole > MostWhole || Whole < -MostWhole)
                return null;
            (Int128 places, Int128 rest) = Int128.DivRem(Fraction, UnitsOfFewPlaces);
            long digits = ((long)Whole * FewPlaces) + (long)places;
            return rest == 0 && Math.Abs(digits) <= MostDigits ? (double)digits / FewPlaces : null;
        }
    }

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
