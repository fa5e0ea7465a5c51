using System.Globalization;

namespace StateOfAi.Data;

/// <summary>How numbers are written, in one place: shortened to millions, billions and trillions, grouped, with the unit where it belongs.</summary>
internal static class NumberText
{
    // As many places as decimal has, so that no figure loses a digit.
    private const string AllDigits = "#,0.############################";

    private static readonly (decimal Size, string Suffix)[] Magnitudes = [(1e12m, "T"), (1e9m, "B"), (1e6m, "M")];

    /// <summary>A computed number on a scale of its own.</summary>
    internal static string Scaled(double value, string suffix, string? format, IFormatProvider provider)
    {
        bool signed = format is ['+', ..];
        string rest = signed ? format![1..] : format ?? "";
        string number = rest.Length > 0 || !IsWrittenOut(value) ? value.ToString(rest.Length > 0 ? rest : "G6", provider)
            : ToSixDigits(value) is var shown && shown < 0 ? Sign(shown, default, provider) + (-shown).ToString(AllDigits, provider)
            : shown.ToString(AllDigits, provider);
        return (signed && value > 0 ? NumberFormatInfo.GetInstance(provider).PositiveSign : "") + number + suffix;
    }

    /// <summary>A computed number with its unit.</summary>
    internal static string Computed(double value, Unit unit, FigureFormat format, IFormatProvider provider) => IsWrittenOut(value)
        ? WithUnit(ToSixDigits(value), unit, format, provider)
        : WithUnit(Sign(Math.Sign(double.IsNaN(value) ? 0 : value), format, provider), Math.Abs(value).ToString("G6", provider), unit, unit.Plural);

    /// <summary>A printed number with its unit.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="format">How to write it.</param>
    /// <param name="provider">The culture.</param>
    /// <param name="after">What stands right behind the digits, such as the plus of "45,000+ GPUs".</param>
    internal static string WithUnit(decimal value, Unit unit, FigureFormat format, IFormatProvider provider, string after = "") =>
        WithUnit(Sign(value, format, provider), Number(Math.Abs(value), unit, format, provider) + after, unit, value is 1 or -1 ? unit.Singular : unit.Plural);

    /// <summary>Two ends; a unit that is a word or sign behind the number stands only behind the high end, money stands at both.</summary>
    internal static string Range(decimal low, decimal high, Unit unit, FigureFormat format, IFormatProvider provider)
    {
        // "20 to 25M" would be read as 20 million: either both ends are shortened or neither is.
        if (Shortened(Math.Abs(low), unit, provider) is null || Shortened(Math.Abs(high), unit, provider) is null)
            format = format with { AllDigits = true };
        string to = format.Signs ? "–" : " to ";
        return unit.Kind switch
        {
            UnitKind.Money => WithUnit(low, unit, format, provider) + to + WithUnit(high, unit, format, provider),
            UnitKind.Rank => WithUnit(low, unit, format, provider) + to + WithoutUnit(high),
            _ => WithoutUnit(low) + to + WithUnit(high, unit, format, provider),
        };

        string WithoutUnit(decimal value) => Sign(value, format, provider) + Number(Math.Abs(value), unit, format, provider);
    }

    private static string WithUnit(string sign, string number, Unit unit, string word) => unit.Kind switch
    {
        UnitKind.Money => sign + (unit.Currency!.Symbol ?? unit.Code + " ") + number,
        UnitKind.Multiple => $"{sign}{number}x",
        UnitKind.Fraction => sign + number,
        UnitKind.Rank => $"{sign}rank {number}",
        _ => $"{sign}{number} {word}",
    };

    /// <summary>Whether a computed number is written in digits; what is smaller or larger would be a row of zeros, and is written as a power of ten.</summary>
    private static bool IsWrittenOut(double value) => Math.Abs(value) is 0 or (>= 1e-6 and < 1e15);

    private static decimal ToSixDigits(double value) =>
        (decimal)double.Parse(value.ToString("E5", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Sign(decimal value, FigureFormat format, IFormatProvider provider)
    {
        NumberFormatInfo symbols = NumberFormatInfo.GetInstance(provider);
        return value < 0 ? symbols.NegativeSign : value > 0 && format.Signed ? symbols.PositiveSign : "";
    }

    private static string Number(decimal value, Unit unit, FigureFormat format, IFormatProvider provider) =>
        (format.AllDigits ? null : Shortened(value, unit, provider)) ?? value.ToString(AllDigits, provider);

    /// <summary>Shortened only where nothing is lost: 934,533 users stay as they are, and so does an amount to the last dollar.</summary>
    private static string? Shortened(decimal value, Unit unit, IFormatProvider provider)
    {
        if (unit.Kind is not (UnitKind.Money or UnitKind.Count))
            return null;
        foreach ((decimal size, string suffix) in Magnitudes)
        {
            if (value >= size && decimal.Round(value / size, 5) is var shortened && shortened * size == value)
                return shortened.ToString("#,0.#####", provider) + suffix;
        }

        return null;
    }
}
