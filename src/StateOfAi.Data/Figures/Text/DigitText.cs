using System.Globalization;

namespace StateOfAi.Data;

/// <summary>The digits of a nonnegative number, rounded and abbreviated as a format requires.</summary>
internal static class DigitText
{
    /// <summary>All digits: as many decimals as a <see cref="decimal"/> has, so that figures stay exact.</summary>
    internal const string AllDigits = "#,0.############################";

    /// <summary>From here on a number without a prefix has an exponent: 9.9e22, not 99,000,000,000T.</summary>
    internal const decimal LeastWithExponent = 1e21m;

    // Outside these limits zeros would hide the digits, so the number is written with a power of ten.
    private const double Smallest = 1e-6, SmallestWritten = 1e-13, Largest = 1e15, LargestShortened = 1e21, LargestDecimal = 7e28;

    private static readonly (decimal Size, string Suffix)[] Magnitudes = [(1e12m, "T"), (1e9m, "B"), (1e6m, "M")];

    /// <summary>Formats a computed number.</summary>
    /// <param name="value">The number, not negative.</param>
    /// <param name="shortens">Whether it may be abbreviated to millions and more: an amount of money or a count.</param>
    /// <param name="format">The format.</param>
    /// <param name="natural">The precision if the format does not specify one.</param>
    /// <param name="provider">The culture.</param>
    internal static string Of(double value, bool shortens, NumberFormat format, Precision natural, IFormatProvider provider)
    {
        bool isWritten = value is 0 || (value >= Smallest && value < (shortens ? LargestShortened : Largest));
        if (format is { Letter: 'F', Digits: null } || (format.IsNatural && natural is { Significant: null, Decimals: null }))
            return value is 0 or >= SmallestWritten
                && decimal.TryParse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture,
                    out decimal all)
                ? Of(all, shortens, format, natural, provider)
                : LowerExponent(value.ToString("R", provider), provider);
        if (isWritten)
            return Of((decimal)value, shortens, format, natural, provider);
        // The scale may be in a heading, so it holds for the smallest and the largest too.
        if (shortens && format.IsOfAmounts)
            return value is >= SmallestWritten and < LargestDecimal
                ? Of((decimal)value, shortens, format, natural, provider)
                : General(value / (double)SizeOf(format.Letter), 3, provider) + (format.HasScaleInHeading ? "" : format.Letter);
        return format.Letter is 'F' or 'N' && value >= Largest
            ? value.ToString("N" + (format.Digits ?? 0).ToString(CultureInfo.InvariantCulture), provider)
            : General(value, (format.Letter is 'G' ? format.Digits : null) ?? natural.Significant ?? 3, provider);
    }

    /// <summary>Formats a number with known digits.</summary>
    /// <param name="value">The number, not negative.</param>
    /// <param name="shortens">Whether it may be abbreviated to millions and more: an amount of money or a count.</param>
    /// <param name="format">The format.</param>
    /// <param name="natural">The precision if the format does not specify one.</param>
    /// <param name="provider">The culture.</param>
    internal static string Of(decimal value, bool shortens, NumberFormat format, Precision natural, IFormatProvider provider)
    {
        switch (format.Letter)
        {
            case 'F':
                return format.Digits is { } places ? Fixed(value, places, provider) : value.ToString(AllDigits, provider);
            case 'N' when shortens && value >= LeastWithExponent:
                return WithExponent(value, provider, format.Digits);
            case 'N' when shortens:
                // With one decimal, 999.96 million is 1.0 billion.
                (decimal size, string suffix) = Array.Find(Magnitudes,
                    step => value >= step.Size
                        || (step.Size > 1e6m && Rounded(value / (step.Size / 1000), format.Digits!.Value) >= 1000));
                return size is 0 ? Fixed(value, format.Digits!.Value, provider)
                    : Fixed(value / size, format.Digits!.Value, provider) + suffix;
            case 'N':
                return Fixed(value, format.Digits!.Value, provider);
            case 'G':
                // Only the largest numbers are beyond the range of a decimal when they are rounded up.
                if (RoundedOrNull(value, format, natural) is not { } rounded)
                    return General((double)value, format.Digits!.Value, provider);
                if (rounded >= LeastWithExponent)
                    return WithExponent(rounded, provider);
                return (shortens ? ShortenedOrNull(rounded, provider) : null) ?? rounded.ToString(AllDigits, provider);
            default:
                // The scale of amounts concerns no other number.
                if (!shortens)
                    return Of(value, false, format with { Letter = 'G', Digits = null }, natural, provider);
                decimal scaled = value / SizeOf(format.Letter);
                // Too small for a decimal on this scale, but not zero.
                return (scaled == 0 && value != 0 ? General((double)value / (double)SizeOf(format.Letter), 1, provider)
                    : format.Digits is { } decimals ? Fixed(scaled, decimals, provider)
                    : Natural(scaled, natural.Significant is null && natural.Decimals is null ? natural : Precision.Three)
                        .ToString(AllDigits, provider)) + (format.HasScaleInHeading ? "" : format.Letter);
        }
    }

    /// <summary>
    /// Abbreviates a number only if no digit is lost: 934,533 users stay as they are, and so does an amount to the last dollar. Numbers
    /// beyond 10^21, such as FLOP, are written with a power of ten, as computed ones are.
    /// </summary>
    internal static string? ShortenedOrNull(decimal value, IFormatProvider provider)
    {
        foreach ((decimal size, string suffix) in Magnitudes)
        {
            if (value >= size && decimal.IsInteger(value) && decimal.Truncate(value) % (size / 100_000) == 0)
                return value > (decimal)LargestShortened
                    ? value.ToString("0.############################E+0", provider)
                    : decimal.Round(value / size, 5).ToString("#,0.#####", provider) + suffix;
        }

        return null;
    }

    /// <summary>A number with all its digits.</summary>
    internal static string Written(decimal value, Unit unit, IFormatProvider provider)
    {
        // Readers who group digits with a point would read "1.125 GPUs" and "€1.125" as 1,125; a fourth decimal avoids that.
        bool isUnclear = unit.MayBeGroupedBy(NumberFormatInfo.GetInstance(provider).NumberDecimalSeparator) && value is >= 1 and < 1000
            && HasThreeDecimals(value - decimal.Truncate(value));
        return value.ToString(isUnclear ? "#,0.0000" : AllDigits, provider);
    }

    /// <summary>A number of 1 or more with an exponent: 2.1e25.</summary>
    internal static string WithExponent(decimal value, IFormatProvider provider, int? decimals = null)
    {
        int exponent = 0;
        // Exact: the digits stay the same, and only the point moves.
        decimal mantissa = value;
        for (; mantissa >= 10; mantissa /= 10)
            exponent++;
        return (decimals is { } places ? Fixed(mantissa, places, provider) : mantissa.ToString(AllDigits, provider))
            + "e" + exponent.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A number with significant digits, and an exponent if it is very large or very small: 2.1e25, 1e-9.</summary>
    internal static string General(double value, int digits, IFormatProvider provider) =>
        LowerExponent(value.ToString("G" + digits.ToString(CultureInfo.InvariantCulture), provider), provider);

    /// <summary>The exponent as people write it: 1e21 for 1E+21.</summary>
    private static string LowerExponent(string text, IFormatProvider provider) => text.LastIndexOf('E') is var place and > 0
        ? text[..place] + "e" + int.Parse(text.AsSpan(place + 1), NumberStyles.AllowLeadingSign, provider)
            .ToString(CultureInfo.InvariantCulture)
        : text;

    /// <summary>The factor of a scale, by its letter.</summary>
    internal static decimal SizeOf(char letter) => MetricPrefix.OfLetter(letter).Size;

    /// <summary>The number with the digits of a format; <see langword="null"/> if it is beyond the range of a decimal.</summary>
    internal static decimal? RoundedOrNull(decimal value, NumberFormat format, Precision natural) =>
        format.Digits is { } asked ? SignificantOrNull(value, asked) : Natural(value, natural);

    internal static decimal Significant(decimal value, int digits) => SignificantOrNull(value, digits) ?? value;

    private static decimal? SignificantOrNull(decimal value, int digits) =>
        decimal.TryParse(value.ToString("E" + (digits - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
            NumberStyles.Float, CultureInfo.InvariantCulture, out decimal rounded) ? rounded : null;

    private static decimal Natural(decimal value, Precision precision) =>
        precision.Significant is { } significant ? Significant(value, significant)
        : precision.Decimals is { } decimals ? NotZero(value, Rounded(value, decimals))
        : value;

    internal static string Fixed(decimal value, int decimals, IFormatProvider provider)
    {
        decimal rounded = Rounded(value, decimals);
        return rounded == 0 && value != 0
            ? Significant(value, 1).ToString(AllDigits, provider)
            : rounded.ToString(decimals == 0 ? "#,0" : "#,0." + new string('0', decimals), provider);
    }

    // A nonzero number is never shown as zero.
    private static decimal NotZero(decimal value, decimal rounded) => rounded == 0 && value != 0 ? Significant(value, 1) : rounded;

    internal static decimal Rounded(decimal value, int decimals) => decimal.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static bool HasThreeDecimals(decimal fraction) => decimal.IsInteger(fraction * 1000) && !decimal.IsInteger(fraction * 100);
}
