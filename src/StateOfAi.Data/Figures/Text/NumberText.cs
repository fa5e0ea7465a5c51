using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Formats numbers with their units: abbreviated to millions, billions and trillions, and grouped.</summary>
internal static class NumberText
{
    // Calendar years are not grouped.
    private const string Year = "0.######";

    /// <summary>Formats a computed number on a scale.</summary>
    internal static string Scaled(double value, string suffix, string? format, IFormatProvider? provider, Precision precision)
    {
        NumberFormat parsed = NumberFormat.Parse(format);
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        return Sign(Math.Sign(value), parsed.Signed, culture) + DigitText.Of(Math.Abs(value), false, parsed, precision, culture)
            + (suffix is "%" ? PercentSign(culture) : suffix);
    }

    /// <summary>Formats a computed number with its unit.</summary>
    internal static string Computed(double value, Unit unit, string? format, IFormatProvider? provider, Precision? precision = null) =>
        Computed(value, unit, NumberFormat.Parse(format), provider ?? CultureInfo.InvariantCulture, precision);

    private static string Computed(double value, Unit unit, NumberFormat format, IFormatProvider culture, Precision? precision)
    {
        if (unit is { Amount: { } amount, Each: { } each })
        {
            return RateText.IsPerMillion(unit, format, value)
                ? Computed(value * RateText.Million, amount, RateText.PerMillion(format), culture, precision) + RateText.Per(each, true)
                : Computed(value, amount, format, culture, precision) + RateText.Per(each, false);
        }

        if (format.IsPerMillionInHeading)
            return Computed(value * RateText.Million, unit, RateText.PerMillion(format), culture, precision);
        if (unit.Kind is UnitKind.CalendarYear)
            return value.ToString(Year, culture) is var year && value != 0 && year.Trim('-') is "0"
                ? DigitText.General(value, 1, culture)
                : year;
        string sign = Sign(Math.Sign(value), format.Signed, culture);
        Precision natural = precision ?? Precision.Of(unit);
        if (unit.Symbol is not null)
        {
            (string number, string word) = MetricText.Of(Math.Abs(value), unit, format, natural, culture);
            return $"{sign}{number} {word}";
        }

        string digits = DigitText.Of(Math.Abs(value), Shortens(unit), format, natural, culture);
        return WithUnit(sign, digits, unit, digits is "1" ? unit.Singular : unit.Plural, culture);
    }

    /// <summary>Formats a printed number with its unit.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">The culture.</param>
    /// <param name="after">Text right after the digits, such as the plus sign in "45,000+ GPUs".</param>
    internal static string WithUnit(decimal value, Unit unit, NumberFormat format, IFormatProvider provider, string after = "") =>
        unit is { Amount: { } amount, Each: { } each }
            ? RateText.IsPerMillion(unit, format, (double)value)
                ? WithUnit(value * RateText.Million, amount, RateText.PerMillion(format), provider, after) + RateText.Per(each, true)
                : WithUnit(value, amount, format, provider, after) + RateText.Per(each, false)
        : format.IsPerMillionInHeading ? WithUnit(value * RateText.Million, unit, RateText.PerMillion(format), provider, after)
        : unit.Kind is UnitKind.CalendarYear ? value.ToString(Year, provider) + after
        : unit.Symbol is not null && MetricText.Of(Math.Abs(value), unit, format, Precision.All, provider) is var (number, word)
            ? $"{Sign(value, format.Signed, provider)}{number}{after} {word}"
        : WithUnit(Sign(value, format.Signed, provider), Number(Math.Abs(value), unit, format, provider) + after, unit,
            value is 1 or -1 ? unit.Singular : unit.Plural, provider);

    /// <summary>
    /// Formats a range. Money is written at both ends, and so are two different prefixes; any other unit that follows the number only at
    /// the high end.
    /// </summary>
    internal static string Range(decimal low, decimal high, Unit unit, NumberFormat format, IFormatProvider provider)
    {
        if (unit is { Amount: { } amount, Each: { } each })
        {
            return RateText.IsPerMillion(unit, format, (double)Math.Max(Math.Abs(low), Math.Abs(high)))
                ? Range(low * RateText.Million, high * RateText.Million, amount, RateText.PerMillion(format), provider)
                    + RateText.Per(each, true)
                : Range(low, high, amount, format, provider) + RateText.Per(each, false);
        }

        if (format.IsPerMillionInHeading)
            return Range(low * RateText.Million, high * RateText.Million, unit, RateText.PerMillion(format), provider);
        string to = format.Signs ? "–" : " to ";
        if (unit.Symbol is not null)
        {
            string from = WithUnit(low, unit, format, provider), until = WithUnit(high, unit, format, provider);
            string word = until[until.LastIndexOf(' ')..];
            bool isShared = from.EndsWith(word, StringComparison.Ordinal) && !(unit.CountsThings && ThousandsOfBoth(low, high) is not null);
            return (low == 0 ? WithoutUnit(low) : isShared ? from[..^word.Length] : from) + to + until;
        }

        // "20 to 25M" would be read as 20 million, so either both ends are abbreviated or neither is.
        if (format.Letter is 'G' or 'N' && IsShortened(low) != IsShortened(high))
            format = format with { Letter = 'F', Digits = format.Letter is 'N' ? format.Digits : null };
        return unit.Kind switch
        {
            UnitKind.Money => WithUnit(low, unit, format, provider) + to + WithUnit(high, unit, format, provider),
            UnitKind.Rank => WithUnit(low, unit, format, provider) + to + WithoutUnit(high),
            UnitKind.CalendarYear => low.ToString(Year, provider) + to + high.ToString(Year, provider),
            _ when unit.CountsThings && !IsShortened(high) && ThousandsOfBoth(low, high) is not null =>
                WithUnit(low, unit, format, provider) + to + WithUnit(high, unit, format, provider),
            _ => WithoutUnit(low) + to + WithUnit(high, unit, format, provider),
        };

        bool IsShortened(decimal end) => Number(Math.Abs(end), unit, format, provider) is [.., 'M' or 'B' or 'T'];

        string WithoutUnit(decimal value) => Sign(value, format.Signed, provider) + Number(Math.Abs(value), unit, format, provider);
    }

    /// <summary>
    /// The thousands, millions … at the end of a high number that a low one may share: "15 to 20,000 GPUs" may start at 15,000. To say that
    /// it does not, the unit is written after both.
    /// </summary>
    internal static decimal? ThousandsOfBoth(decimal low, decimal high)
    {
        decimal thousands = 1;
        while (high % (thousands * 1000) == 0 && high >= thousands * 1000)
            thousands *= 1000;
        return low > 0 && thousands > 1 && low < high / thousands ? thousands : null;
    }

    private static string WithUnit(string sign, string number, Unit unit, string word, IFormatProvider provider) => unit.Kind switch
    {
        UnitKind.Money when unit.Currency!.IsWord => $"{sign}{number} {unit.Code}",
        UnitKind.Money => sign + (unit.Currency!.Symbol ?? unit.Code + " ") + number,
        UnitKind.Multiple => $"{sign}{number}x",
        UnitKind.Percent => sign + number + PercentSign(provider),
        UnitKind.Fraction => sign + number,
        UnitKind.Rank => $"{sign}rank {number}",
        _ => $"{sign}{number} {word}",
    };

    /// <summary>The percent sign after a number: without a space in English, with a space if the culture has one.</summary>
    private static string PercentSign(IFormatProvider provider) =>
        provider is not CultureInfo { Name: "" } && NumberFormatInfo.GetInstance(provider) is { PercentPositivePattern: 0 } numbers
            && numbers != NumberFormatInfo.InvariantInfo
            ? " %"
            : "%";

    private static string Sign(decimal value, bool signed, IFormatProvider provider)
    {
        NumberFormatInfo symbols = NumberFormatInfo.GetInstance(provider);
        return value < 0 ? symbols.NegativeSign : value > 0 && signed ? symbols.PositiveSign : "";
    }

    private static string Number(decimal value, Unit unit, NumberFormat format, IFormatProvider provider)
    {
        bool isWritten = format is { Letter: 'F', Digits: null };
        if (!format.IsNatural && !isWritten)
            return DigitText.Of(value, Shortens(unit), format, Precision.All, provider);
        if (!isWritten && value >= DigitText.LeastWithExponent)
            return DigitText.WithExponent(value, provider);
        return (!isWritten && Shortens(unit) ? DigitText.ShortenedOrNull(value, provider) : null)
            ?? DigitText.Written(value, unit, provider);
    }

    private static bool Shortens(Unit unit) => unit.Kind is UnitKind.Money or UnitKind.Count;
}
