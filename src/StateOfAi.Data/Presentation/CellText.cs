using System.Globalization;
using NodaTime;

namespace StateOfAi.Data;

/// <summary>Values of cells as readers see them, by the same rules in every form and culture-invariant.</summary>
internal static class CellText
{
    // Smaller whole numbers may be years, which are not grouped.
    private const int LeastGrouped = 10_000;

    private const double SixDigits = 1e6;

    // Beyond this a double has not all digits before the point.
    private const double MostExact = 1e15;

    // A sign that no text has, so that it can be taken out again.
    private const string NoWord = "\uE000";

    private static readonly Unit Things = Unit.Count(NoWord, NoWord);

    internal static string Of(object? value, bool withUnit = true) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "yes" : "no",
        Enum name => Words.OfName(name.ToString()),
        _ when !withUnit => WithoutUnit(value) ?? Of(value),
        double number => Real(number),
        float number => NumberText.Scaled(number, "", null, null),
        decimal number =>
            number.ToString(Math.Abs(number) < LeastGrouped ? "0.############################" : NumberText.AllDigits,
                CultureInfo.InvariantCulture),
        ulong number => Whole(number),
        sbyte or byte or short or ushort or int or uint or long => Whole(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        object?[] list => string.Join("; ", list.Select(item => Of(item))),
        _ => Plain(value),
    };

    /// <summary>The one text of a value that both readers and machines take.</summary>
    internal static string Plain(object value) => value switch
    {
        LocalDate day => PartialDate.OfDay(day).ToString(),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>Six digits, and all that stand before the point: others in their place would seem to be known.</summary>
    private static string Real(double number) => Math.Abs(number) is >= SixDigits and < MostExact
        ? number.ToString("#,0", CultureInfo.InvariantCulture)
        : NumberText.Scaled(number, "", null, null);

    private static string Whole(decimal number) =>
        number.ToString(Math.Abs(number) < LeastGrouped ? "0" : "#,0", CultureInfo.InvariantCulture);

    /// <summary>A number whose unit stands in the heading: written in a unit without words and signs.</summary>
    private static string? WithoutUnit(object value) => value switch
    {
        Figure figure => WithoutWord(figure.WithUnit(Bare(figure.Unit)).ToString()),
        Estimate<Quantity> estimate =>
            WithoutWord(estimate.Select(quantity => new Quantity(quantity.Value, Bare(quantity.Unit))).ToString()),
        Quantity { Unit: { } unit } quantity => WithoutWord(new Quantity(quantity.Value, Bare(unit)).ToString()),
        Estimate<Percent> estimate => estimate.Select(percent => new Fraction(percent.Value)).ToString(),
        Estimate<PercentagePoints> estimate => estimate.Select(points => new Fraction(points.Value)).ToString("+", null),
        Estimate<Multiple> estimate => estimate.Select(multiple => new Fraction(multiple.Value)).ToString(),
        Percent percent => new Fraction(percent.Value).ToString(),
        PercentagePoints points => new Fraction(points.Value).ToString("+", null),
        Multiple multiple => new Fraction(multiple.Value).ToString(),
        _ => null,
    };

    /// <summary>Amounts and counts are shortened to millions and more; a number on any other scale is not.</summary>
    private static Unit Bare(Unit unit) => unit.Kind switch
    {
        UnitKind.Rate => Bare(unit.Amount!),
        UnitKind.Money or UnitKind.Count => Things,
        UnitKind.CalendarYear => unit,
        _ => Unit.Fraction,
    };

    private static string WithoutWord(string text) => text.Replace(" " + NoWord, "", StringComparison.Ordinal);
}
