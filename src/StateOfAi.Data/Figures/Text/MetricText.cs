using System.Globalization;

namespace StateOfAi.Data;

/// <summary>The digits of a number whose unit takes prefixes, and the unit with its prefix: <c>1.5</c> and <c>GW</c>.</summary>
internal static class MetricText
{
    // Further decimals are harder to read than the number without a prefix.
    private const int MostDecimals = 5;

    /// <summary>Larger numbers may not fit a decimal.</summary>
    internal const double LargestDecimal = 7e28;

    private const double Smallest = 1e-6;

    /// <summary>Formats a computed number, which is not negative.</summary>
    internal static (string Digits, string Word) Of(
        double value, Unit unit, NumberFormat format, Precision natural, IFormatProvider provider) =>
        value is 0 or (>= Smallest and < LargestDecimal)
            && decimal.TryParse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture,
                out decimal number)
            ? Of(number, unit, format, natural, provider)
            : format.IsOfAmounts
                ? (DigitText.Of(value, true, format with { HasScaleInHeading = true }, natural, provider), WordOn(format.Letter, unit))
                : (DigitText.Of(value, false, format, natural, provider), unit.Plural);

    /// <summary>Formats a number with known digits, which is not negative.</summary>
    internal static (string Digits, string Word) Of(
        decimal value, Unit unit, NumberFormat format, Precision natural, IFormatProvider provider)
    {
        // 2.1e25 FLOP have too many digits for any scale and keep their exponent, with as many decimals.
        if (format.IsOfAmounts && unit == Unit.Flop && value >= DigitText.LeastWithExponent)
            format = format with { Letter = format.Digits is null ? 'G' : 'N' };
        if (format.IsOfAmounts)
            return (DigitText.Of(value, true, format with { HasScaleInHeading = true }, natural, provider), WordOn(format.Letter, unit));
        if (format.Letter is 'F')
            return WithoutPrefix(format.Digits is null
                ? DigitText.Written(value, unit, provider)
                : DigitText.Of(value, false, format, natural, provider), value, unit);
        if (format.Letter is 'N')
        {
            MetricPrefix step = PrefixOf(value, unit, format.Digits!.Value);
            return step.Size is 1 || (unit == Unit.Flop && value >= DigitText.LeastWithExponent)
                ? WithoutPrefix(DigitText.Of(value, true, format, natural, provider), value, unit)
                : (DigitText.Fixed(value / step.Size, format.Digits.Value, provider), step.Symbol + unit.Symbol);
        }

        if (DigitText.RoundedOrNull(value, format, natural) is not { } rounded)
            return (DigitText.General((double)value, format.Digits!.Value, provider), unit.Plural);
        if (HasExponent(rounded, unit))
            return (DigitText.WithExponent(rounded, provider), unit.Plural);
        return PrefixOrNull(rounded, unit) is { } prefix
            ? (decimal.Round(rounded / prefix.Size, MostDecimals).ToString("#,0.#####", provider), prefix.Symbol + unit.Symbol)
            : WithoutPrefix(DigitText.Written(rounded, unit, provider), rounded, unit);
    }

    /// <summary>The prefix of a number with a fixed number of decimals: with one decimal, 999.96 MW is 1.0 GW.</summary>
    internal static MetricPrefix PrefixOf(decimal value, Unit unit, int decimals) => Array.Find(MetricPrefix.Of(unit),
        step => value >= step.Size || DigitText.Rounded(value / (step.Size / 1000), decimals) >= 1000) ?? MetricPrefix.None;

    /// <summary>The prefix with which no digit is lost; <see langword="null"/> if there is none, or it would leave many decimals.</summary>
    private static MetricPrefix? PrefixOrNull(decimal value, Unit unit)
    {
        MetricPrefix prefix = MetricPrefix.Of(unit, value);
        if (prefix.Size is 1)
            return null;
        if (value % (prefix.Size / 100_000) == 0 && value / prefix.Size < 1000)
            return prefix;
        return unit == Unit.Bytes ? Array.Find(MetricPrefix.Binary, step => value >= step.Size && value % (step.Size / 8) == 0) : null;
    }

    /// <summary>Whether a number is written with an exponent since it is too large, or has too many digits, for a prefix.</summary>
    private static bool HasExponent(decimal value, Unit unit) =>
        value >= DigitText.LeastWithExponent && (unit == Unit.Flop || PrefixOrNull(value, unit) is null);

    private static (string Digits, string Word) WithoutPrefix(string digits, decimal value, Unit unit) =>
        (digits, value is 1 ? unit.Singular : unit.Plural);

    private static string WordOn(char letter, Unit unit) => MetricPrefix.OfLetter(letter).Symbol + unit.Symbol;
}
