using System.Globalization;
using NodaTime;

namespace StateOfAi.Data;

/// <summary>Formats the values of cells for readers: the same in every output format, and culture-invariant.</summary>
internal static class CellText
{
    // Smaller integers may be years, which are not grouped.
    private const int LeastGrouped = 10_000;

    private const double ThreeDigits = 1e3;

    // Above this limit a double cannot hold every integer.
    private const double MostExact = 1e15;

    // A private-use character that no text contains, so that it can be removed again.
    private const string NoWord = "\uE000";

    private static readonly Unit Things = Unit.Count(NoWord, NoWord);

    /// <param name="value">The value of a cell.</param>
    /// <param name="withUnit">Whether to include the unit; otherwise it is in the heading.</param>
    /// <param name="format">The format of numbers and dates; <see langword="null"/> for the format of each type.</param>
    internal static string Of(object? value, bool withUnit = true, string? format = null) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "yes" : "no",
        Enum name => Words.OfName(name.ToString()),
        Country country => country.ForReaders,
        _ when !withUnit => WithoutUnit(value, format) ?? Of(value, true, format),
        object?[] list => string.Join("; ", list.Select(item => Of(item, true, format))),
        double number => Real(number, format),
        float number => Real(number, format),
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal when format is not null =>
            WithoutWord(NumberText.WithUnit(Convert.ToDecimal(value, CultureInfo.InvariantCulture), OfBareNumber(format),
                NumberFormat.Parse(format), CultureInfo.InvariantCulture)),
        IFormattable formattable when format is not null && !(IsDate(value) && NumberFormat.Is(format)) =>
            formattable.ToString(format, CultureInfo.InvariantCulture),
        decimal number =>
            number.ToString(Math.Abs(number) < LeastGrouped ? "0.############################" : DigitText.AllDigits,
                CultureInfo.InvariantCulture),
        ulong number => Whole(number),
        sbyte or byte or short or ushort or int or uint or long => Whole(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        _ => Plain(value),
    };

    /// <summary>The text of a value that is the same for readers and machines.</summary>
    internal static string Plain(object value) => value switch
    {
        LocalDate day => PartialDate.OfDay(day).ToString(),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>Whether a format of numbers, or another one, concerns a value.</summary>
    internal static bool Takes(object value, bool isOfNumbers) =>
        CellNumber.Of(value) is not null || CellValue.IsBareNumber(value)
        || (value is IFormattable and not Enum && (!isOfNumbers || !IsDate(value)));

    // A column of results may have dates in some cells, which number formats do not concern.
    private static bool IsDate(object value) =>
        value is LocalDate or DateTime or DateTimeOffset or DateOnly or TimeOnly or PartialDate or TimePeriod;

    /// <summary>Three digits, and all digits before the decimal point: zeros in their place would look exact.</summary>
    private static string Real(double number, string? format) => format is null && Math.Abs(number) is >= ThreeDigits and < MostExact
        ? number.ToString("#,0", CultureInfo.InvariantCulture)
        : WithoutWord(NumberText.Computed(number, OfBareNumber(format), format, null, Precision.Three));

    // A scale in the format says that the numbers are amounts.
    private static Unit OfBareNumber(string? format) => NumberFormat.Parse(format).IsOfAmounts ? Things : Unit.Fraction;

    private static string Whole(decimal number) =>
        number.ToString(Math.Abs(number) < LeastGrouped ? "0" : "#,0", CultureInfo.InvariantCulture);

    /// <summary>Formats a number whose unit is in the heading, in a unit without words and symbols.</summary>
    private static string? WithoutUnit(object value, string? format) => value switch
    {
        Figure figure => WithoutWord(figure.WithUnit(Bare(figure.Unit)).ToString(format, null)),
        Estimate<Quantity> { Printed: { } printed } => WithoutUnit(printed.ToEstimate(),
            printed.Unit, unit => printed.WithUnit(unit).ToEstimate(), format),
        Estimate<Quantity> estimate when (estimate.Point ?? estimate.Lower ?? estimate.Upper)?.Unit is var unit => WithoutUnit(estimate,
            unit, other => estimate.Select(quantity => new Quantity(quantity.Value, other)), OfUnit(format, unit)),
        Quantity { Unit: { } unit } quantity =>
            WithoutWord(new Quantity(quantity.Value, Bare(unit)).ToString(OfUnit(format, unit), null)),
        Estimate<Percent> estimate => estimate.Select(percent => new Fraction(percent.Value)).ToString(Natural(format, "N1"), null),
        Estimate<PercentagePoints> estimate =>
            estimate.Select(points => new Fraction(points.Value)).ToString(NumberFormat.WithSign(Natural(format, "N1")), null),
        Estimate<Multiple> estimate => estimate.Select(multiple => new Fraction(multiple.Value)).ToString(format, null),
        Percent percent => new Fraction(percent.Value).ToString(Natural(format, "N1"), null),
        PercentagePoints points => new Fraction(points.Value).ToString(NumberFormat.WithSign(Natural(format, "N1")), null),
        Multiple multiple => new Fraction(multiple.Value).ToString(format, null),
        _ => null,
    };

    /// <param name="estimate">The estimate.</param>
    /// <param name="unit">Its unit; <see langword="null"/> if it is not known.</param>
    /// <param name="inUnit">The same numbers in another unit.</param>
    /// <param name="format">The format.</param>
    private static string WithoutUnit(Estimate<Quantity> estimate, Unit? unit, Func<Unit, Estimate<Quantity>> inUnit, string? format)
    {
        if (unit is null)
            return estimate.ToString(format, null);
        // "20 to 25M" would be read as 20 million, so either both ends are abbreviated or neither is.
        bool isMixed = estimate is { Lower: { } lower, Upper: { } upper } && IsShortened(lower) != IsShortened(upper);
        return WithoutWord(inUnit(isMixed ? Unit.Fraction : Bare(unit)).ToString(format, null));

        bool IsShortened(Quantity end) => WithoutWord(new Quantity(end.Value, Bare(end.Unit)).ToString(format, null))
            is [.., 'M' or 'B' or 'T'];
    }

    private static string? OfUnit(string? format, Unit? unit) =>
        unit?.Kind is UnitKind.Percent or UnitKind.PercentagePoints ? Natural(format, "N1") : format;

    /// <summary>A format that leaves the digits to the number, with those that it has in its own unit; any other format as it is.</summary>
    private static string Natural(string? format, string digits)
    {
        NumberFormat parsed = NumberFormat.Parse(format);
        return parsed.IsNatural
            ? (parsed.Signs ? "S" : "") + digits + (parsed.Signed ? "+" : "")
            : format!;
    }

    /// <summary>
    /// The unit without words and symbols: amounts and counts are abbreviated to millions and more, other numbers are not.
    /// </summary>
    private static Unit Bare(Unit unit) => unit.Kind switch
    {
        UnitKind.Rate => Bare(unit.Amount!),
        UnitKind.Money or UnitKind.Count => Things,
        _ when unit.Symbol is not null => Things,
        UnitKind.CalendarYear => unit,
        _ => Unit.Fraction,
    };

    private static string WithoutWord(string text) => text.Replace(" " + NoWord, "", StringComparison.Ordinal);
}
