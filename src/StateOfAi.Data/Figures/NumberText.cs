using System.Globalization;

namespace StateOfAi.Data;

/// <summary>How numbers are written, in one place: shortened to millions, billions and trillions, grouped, with the unit where it belongs.</summary>
internal static class NumberText
{
    private static readonly (decimal Size, string Suffix)[] Magnitudes = [(1e12m, "T"), (1e9m, "B"), (1e6m, "M")];

    internal static string Scaled(double value, string suffix, string? format, IFormatProvider provider)
    {
        bool signed = format is ['+', ..];
        string rest = signed ? format![1..] : format ?? "";
        string number = value.ToString(rest.Length == 0 ? "G6" : rest, provider);
        return (signed && value > 0 ? NumberFormatInfo.GetInstance(provider).PositiveSign : "") + number + suffix;
    }

    internal static string WithUnit(decimal value, Unit unit, FigureFormat format, IFormatProvider provider)
    {
        string number = Number(Math.Abs(value), unit, format, provider);
        string sign = Sign(value, format, provider);
        return unit.Kind switch
        {
            UnitKind.Money => unit.Currency!.Symbol is { } symbol ? $"{sign}{symbol}{number}" : $"{sign}{unit.Code} {number}",
            UnitKind.Multiple => $"{sign}{number}x",
            UnitKind.Fraction => sign + number,
            UnitKind.Rank => $"rank {sign}{number}",
            _ => $"{sign}{number} {(value is 1 or -1 ? unit.Singular : unit.Plural)}",
        };
    }

    /// <summary>The number of a range's low end, whose unit stands only behind the high end.</summary>
    internal static string WithoutUnit(decimal value, Unit unit, FigureFormat format, IFormatProvider provider) =>
        Sign(value, format, provider) + Number(Math.Abs(value), unit, format, provider);

    /// <summary>Rounds a computed number to the six significant digits that are shown; beyond the range of decimal it is cut to its ends.</summary>
    internal static decimal ToSixDigits(double value)
    {
        double shown = double.Parse(value.ToString("E5", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return shown >= (double)decimal.MaxValue ? decimal.MaxValue : shown <= (double)decimal.MinValue ? decimal.MinValue : (decimal)shown;
    }

    private static string Sign(decimal value, FigureFormat format, IFormatProvider provider)
    {
        NumberFormatInfo symbols = NumberFormatInfo.GetInstance(provider);
        return value < 0 ? symbols.NegativeSign : value > 0 && format.Signed ? symbols.PositiveSign : "";
    }

    private static string Number(decimal value, Unit unit, FigureFormat format, IFormatProvider provider)
    {
        if (!format.AllDigits && unit.Kind is UnitKind.Money or UnitKind.Count)
        {
            foreach ((decimal size, string suffix) in Magnitudes)
            {
                // Shortened only where nothing is lost: 934,533 users stay as they are, and so does an amount to the last dollar.
                if (value >= size && decimal.Round(value / size, 5) is var shortened && shortened * size == value)
                    return shortened.ToString("0.#####", provider) + suffix;
            }
        }

        return value.ToString("#,0.##########", provider);
    }
}
