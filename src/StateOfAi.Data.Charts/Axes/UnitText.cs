using System.Globalization;

namespace StateOfAi.Data.Charts;

/// <summary>How axes and labels write numbers of a unit.</summary>
internal static class UnitText
{
    /// <summary>The name of a unit below the title; <see langword="null"/> if readers need none.</summary>
    internal static string? NameOf(Unit? unit) => unit?.Kind switch
    {
        null or UnitKind.Rank or UnitKind.CalendarYear => null,
        UnitKind.Money => unit.Currency?.Code ?? unit.Plural,
        UnitKind.Percent => "percent",
        UnitKind.PercentagePoints => "percentage points",
        UnitKind.Fraction => "fraction",
        UnitKind.Multiple => "multiple",
        UnitKind.Rate => $"{NameOf(unit.Amount)} per {unit.Each!.Singular}",
        _ => unit.Plural,
    };

    /// <summary>A number with its unit, for texts that stand alone.</summary>
    internal static string InWords(double value, Unit? unit, string? format) => unit is null
        ? Of(value, null, format)
        : new Quantity(value, unit).ToString(format, CultureInfo.InvariantCulture);

    /// <summary>A number with a sign of its unit, such as $ or %, and without words, which are below the title.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">The unit; <see langword="null"/> for a plain number.</param>
    /// <param name="format">The format, as of <see cref="Quantity.ToString(string?, IFormatProvider?)"/>.</param>
    internal static string Of(double value, Unit? unit, string? format)
    {
        if (unit is null)
            return Of(value, Unit.Count("number", "numbers"), format);
        string text = InWords(value, unit, format);
        if (unit.Kind is UnitKind.Rate)
            (text, unit) = (text.Split(" per ")[0], unit.Amount!);
        // A prefix, as in "10 EFLOP", must stay: without it, the number would be another.
        int end = text.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 && text[(end + 1)..] is var words && (words == unit.Plural || words == unit.Singular) ? text[..end] : text;
    }
}
