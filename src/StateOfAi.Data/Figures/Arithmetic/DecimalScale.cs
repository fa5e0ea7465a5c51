using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// Converts a column of decimals to integers in units of the smallest decimal place that any of them uses. If these are below 2^96, the sum
/// of any rows of a table is exact in 128 bits; otherwise <see cref="DecimalSum"/> uses two such sums.
/// </summary>
internal sealed class DecimalScale
{
    internal const int MostPlaces = 28;
    private static readonly UInt128 Largest = (UInt128.One << 96) - 1;
    private static readonly UInt128[] Powers = [.. Enumerable.Range(0, MostPlaces + 1).Select(places => Power(places))];

    private static readonly UInt128[] LargestWithPowers = Array.ConvertAll(Powers, power => Largest / power);

    private readonly int _places;

    private DecimalScale(int places, bool areWhole) => (_places, AreWhole) = (places, areWhole);

    /// <summary>Whether every number fits such an integer.</summary>
    internal bool AreWhole { get; }

    /// <summary>The number of decimal places of the number that has the most.</summary>
    internal int Places => _places;

    internal static DecimalScale Of(ReadOnlySpan<decimal> numbers)
    {
        int places = 0;
        foreach (decimal number in numbers)
            places = Math.Max(places, number.Scale);
        foreach (decimal number in numbers)
        {
            if (number.Scale < places && Magnitude(number) > LargestWithPowers[places - number.Scale])
                return new(places, false);
        }

        return new(places, true);
    }

    internal static UInt128 PowerOf10(int places) => Powers[places];

    /// <summary>The digits of a number, without sign and decimal point.</summary>
    internal static UInt128 Magnitude(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        return new((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
    }

    /// <summary>Writes the integers.</summary>
    internal void ToWhole(ReadOnlySpan<decimal> numbers, Span<Int128> whole)
    {
        for (int i = 0; i < numbers.Length; i++)
        {
            decimal number = numbers[i];
            UInt128 magnitude = Magnitude(number);
            if (number.Scale != _places)
                magnitude *= Powers[_places - number.Scale];
            whole[i] = decimal.IsNegative(number) ? -(Int128)magnitude : (Int128)magnitude;
        }
    }

    /// <summary>Whether a sum, once rounded, fits a decimal.</summary>
    internal bool IsInRange(Int128 sum) => Rounded(sum, _places) <= Largest;

    /// <summary>The integer part.</summary>
    internal Int128 Truncated(Int128 sum) => sum / (Int128)Powers[_places];

    /// <summary>A sum with as many decimal places as fit, rounded to nearest, ties to even.</summary>
    internal decimal ToDecimal(Int128 sum)
    {
        int dropped = 0;
        UInt128 digits = Rounded(sum, dropped);
        while (digits > Largest)
            digits = Rounded(sum, ++dropped);
        return new((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), sum < 0, (byte)(_places - dropped));
    }

    /// <summary>A sum divided by a count, rounded once, even if the sum is out of range for a decimal.</summary>
    internal decimal Over(Int128 sum, int count) => Rounded(sum, 0) <= Largest
        ? ToDecimal(sum) / count
        : DecimalRounding.Round(sum, (BigInteger)Powers[_places] * count, MostPlaces, _places)!.Value;

    private static UInt128 Rounded(Int128 sum, int dropped)
    {
        UInt128 magnitude = (UInt128)Int128.Abs(sum);
        if (dropped == 0)
            return magnitude;
        (UInt128 digits, UInt128 rest) = UInt128.DivRem(magnitude, Powers[dropped]);
        UInt128 half = Powers[dropped] / 2;
        return digits + (rest > half || (rest == half && UInt128.IsOddInteger(digits)) ? UInt128.One : UInt128.Zero);
    }

    private static UInt128 Power(int places)
    {
        UInt128 power = 1;
        for (int place = 0; place < places; place++)
            power *= 10;
        return power;
    }
}
