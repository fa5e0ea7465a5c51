using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// How numbers are written, in one place: shortened to millions, billions and trillions, grouped, with the unit where it belongs.
/// </summary>
internal static class NumberText
{
    // As many places as decimal has, so that no figure loses a digit.
    internal const string AllDigits = "#,0.############################";

    // Years of the calendar are not grouped.
    private const string Year = "0.######";

    private static readonly (decimal Size, string Suffix)[] Magnitudes = [(1e12m, "T"), (1e9m, "B"), (1e6m, "M")];

    /// <summary>A computed number on a scale of its own.</summary>
    internal static string Scaled(double value, string suffix, string? format, IFormatProvider? provider)
    {
        ComputedFormat letters = ComputedFormat.Parse(format);
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        return Sign(Math.Sign(value), letters.Signed, culture) + letters.Write(Math.Abs(value), culture) + suffix;
    }

    /// <summary>A computed number with its unit, of the form <c>G</c> shortened as a printed one is.</summary>
    internal static string Computed(double value, Unit unit, string? format, IFormatProvider? provider)
    {
        if (unit is { Amount: { } amount, Each: { } each })
            return $"{Computed(value, amount, format, provider)} per {each.Singular}";
        ComputedFormat letters = ComputedFormat.Parse(format);
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        if (unit.Kind is UnitKind.CalendarYear)
            return value.ToString(Year, culture);
        string digits = letters.SignificantOrNull(Math.Abs(value)) is { } shown && Shortened(shown, unit, culture) is { } shortened
            ? shortened
            : letters.Write(Math.Abs(value), culture);
        return WithUnit(Sign(Math.Sign(value), letters.Signed, culture), digits, unit, Math.Abs(value) == 1 ? unit.Singular : unit.Plural);
    }

    /// <summary>A printed number with its unit.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="format">How to write it.</param>
    /// <param name="provider">The culture.</param>
    /// <param name="after">What stands right behind the digits, such as the plus of "45,000+ GPUs".</param>
    internal static string WithUnit(decimal value, Unit unit, FigureFormat format, IFormatProvider provider, string after = "") =>
        unit is { Amount: { } amount, Each: { } each } ? $"{WithUnit(value, amount, format, provider, after)} per {each.Singular}"
        : unit.Kind is UnitKind.CalendarYear ? value.ToString(Year, provider) + after
        : WithUnit(Sign(value, format.Signed, provider), Number(Math.Abs(value), unit, format, provider) + after, unit,
            value is 1 or -1 ? unit.Singular : unit.Plural);

    /// <summary>Two ends; a unit that is a word or sign behind the number stands only behind the high end, money stands at both.</summary>
    internal static string Range(decimal low, decimal high, Unit unit, FigureFormat format, IFormatProvider provider)
    {
        if (unit is { Amount: { } amount, Each: { } each })
            return $"{Range(low, high, amount, format, provider)} per {each.Singular}";
        // "20 to 25M" would be read as 20 million: either both ends are shortened or neither is.
        if (Shortened(Math.Abs(low), unit, provider) is null || Shortened(Math.Abs(high), unit, provider) is null)
            format = format with { AllDigits = true };
        string to = format.Signs ? "–" : " to ";
        return unit.Kind switch
        {
            UnitKind.Money => WithUnit(low, unit, format, provider) + to + WithUnit(high, unit, format, provider),
            UnitKind.Rank => WithUnit(low, unit, format, provider) + to + WithoutUnit(high),
            UnitKind.CalendarYear => low.ToString(Year, provider) + to + high.ToString(Year, provider),
            _ => WithoutUnit(low) + to + WithUnit(high, unit, format, provider),
        };

        string WithoutUnit(decimal value) => Sign(value, format.Signed, provider) + Number(Math.Abs(value), unit, format, provider);
    }

    private static string WithUnit(string sign, string number, Unit unit, string word) => unit.Kind switch
    {
        UnitKind.Money when unit.Currency!.IsWord => $"{sign}{number} {unit.Code}",
        UnitKind.Money => sign + (unit.Currency!.Symbol ?? unit.Code + " ") + number,
        UnitKind.Multiple => $"{sign}{number}x",
        UnitKind.Fraction => sign + number,
        UnitKind.Rank => $"{sign}rank {number}",
        _ => $"{sign}{number} {word}",
    };

    private static string Sign(decimal value, bool signed, IFormatProvider provider)
    {
        NumberFormatInfo symbols = NumberFormatInfo.GetInstance(provider);
        return value < 0 ? symbols.NegativeSign : value > 0 && signed ? symbols.PositiveSign : "";
    }

    private static string Number(decimal value, Unit unit, FigureFormat format, IFormatProvider provider)
    {
        if (!format.AllDigits && Shortened(value, unit, provider) is { } shortened)
            return shortened;
        // "1.125 GPUs" and "€1.125" would be 1,125 to readers who group by the point; a fourth decimal leaves no doubt.
        bool isUnclear = unit.MayBeGroupedBy(NumberFormatInfo.GetInstance(provider).NumberDecimalSeparator) && value is >= 1 and < 1000
            && HasThreeDecimals(value - decimal.Truncate(value));
        return value.ToString(isUnclear ? "#,0.0000" : AllDigits, provider);
    }

    private static bool HasThreeDecimals(decimal fraction) => decimal.IsInteger(fraction * 1000) && !decimal.IsInteger(fraction * 100);

    /// <summary>Shortened only where nothing is lost: 934,533 users stay as they are, and so does an amount to the last dollar.</summary>
    private static string? Shortened(decimal value, Unit unit, IFormatProvider provider)
    {
        if (unit.Kind is not (UnitKind.Money or UnitKind.Count))
            return null;
        foreach ((decimal size, string suffix) in Magnitudes)
        {
            if (value >= size && decimal.IsInteger(value) && decimal.Truncate(value) % (size / 100_000) == 0)
                return decimal.Round(value / size, 5).ToString("#,0.#####", provider) + suffix;
        }

        return null;
    }
}
