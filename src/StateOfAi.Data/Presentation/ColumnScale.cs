using System.Globalization;

namespace StateOfAi.Data;

/// <summary>How a table for readers writes the numbers of a column: their format, and the scale in the heading.</summary>
/// <remarks>
/// A scale goes to the heading, as in <c>Revenue ($B)</c>, if at least two cells share it. A single number is easier to read with its
/// letter.
/// </remarks>
/// <param name="format">The format; <see langword="null"/> if each cell has its own.</param>
/// <param name="letter">The scale in the heading, as in formats; <see langword="null"/> if none is.</param>
/// <param name="isUnitInCells">Whether each cell has its unit, since the prefixes differ: <c>5 MW</c> and <c>20 GW</c>.</param>
/// <param name="isPerMillion">Whether the heading has rates per million: <c>Price (USD per million tokens)</c>.</param>
internal readonly struct ColumnScale(string? format, char? letter, bool isUnitInCells = false, bool isPerMillion = false)
{
    // The format that asks for the plus sign of a rise alone.
    private const string Rise = "+";

    private const int FewestCells = 2;

    /// <summary>The format of a cell that has the letter of its scale; <see langword="null"/> if each cell has its own.</summary>
    internal string? Format { get; } = format;

    /// <summary>The scale in the heading; <see langword="null"/> if there is none.</summary>
    internal char? Letter { get; } = letter;

    /// <summary>The format of a cell whose scale is in the heading.</summary>
    internal string? CellFormat => Letter is { } scale && NumberFormat.Parse(Format) is var parsed
        ? NumberFormat.WithScaleInHeading(NumberFormat.OfScale(scale, parsed.Digits, parsed.Signed, parsed.Signs))
        : IsPerMillion ? NumberFormat.WithMillionInHeading(Format)
        : Format;

    /// <summary>Whether rates are per million, as the heading says.</summary>
    internal bool IsPerMillion { get; } = isPerMillion;

    /// <summary>Whether the unit is in the cells and not in the heading.</summary>
    internal bool IsUnitInCells { get; } = isUnitInCells;

    /// <param name="asked">The format that was specified, if any.</param>
    /// <param name="values">The cells of the column, all numbers.</param>
    /// <param name="measured">The cells of all columns of the same measure, which share a scale.</param>
    /// <param name="unit">The unit of all cells; <see langword="null"/> if they have none or differ.</param>
    /// <param name="areFields">Whether they are the fields of a single object.</param>
    internal static ColumnScale Of(string? asked, object?[] values, object?[] measured, Unit? unit, bool areFields)
    {
        if (measured.Length > values.Length && !Array.TrueForAll(measured, value => IsLike(value, unit)))
            measured = values;
        bool isDefault = asked is null or Rise;
        if (IsOfSmallRates(isDefault ? null : asked, measured, unit))
            return new(isDefault ? ColumnFormat.Of(measured, unit, asked is Rise, RateText.Million) : asked, null, isPerMillion: true);
        string? format = isDefault ? ColumnFormat.Of(measured, unit, asked is Rise)
            : IsBeyondScales(measured, unit) ? WithoutScale(asked!)
            : asked;
        // Rows of different measures share no scale, but a column of them may.
        if (isDefault && format is null or Rise && measured != values)
            (format, measured) = (ColumnFormat.Of(values, unit, asked is Rise), values);
        char? letter = areFields ? null : LetterOf(format, measured, unit);
        return new(format, letter, letter is null && TableColumn.HasPrefixes(unit) && (areFields || !HaveExponents(values, unit)));
    }

    /// <summary>The unit on the scale of the heading; <see langword="null"/> if the heading has no scale.</summary>
    internal string? UnitOf(Unit? unit, string name) => Letter is { } letter ? ScaledUnit(letter, unit, name)
        : IsPerMillion ? TableColumn.UnitOf(unit!, isPerMillion: true)
        : null;

    // Numbers with a prefix have their unit in the cells, which then say themselves that they are per million.
    private static bool IsOfSmallRates(string? format, object?[] values, Unit? unit) => unit?.Kind is UnitKind.Rate
        && !TableColumn.HasPrefixes(unit) && (format is null || NumberFormat.Is(format))
        && RateText.IsPerMillion(unit, NumberFormat.Parse(format), values.SelectMany(EndsOf).DefaultIfEmpty().MaxBy(Math.Abs));

    private static string ScaledUnit(char letter, Unit? unit, string name) => unit switch
    {
        { Kind: UnitKind.Rate } => $"{ScaledUnit(letter, unit.Amount, name)} per {unit.Each!.Singular}",
        { Symbol: { } symbol } => MetricPrefix.OfLetter(letter).Symbol + symbol,
        { Currency: { } currency } => (currency.Symbol ?? currency.Code + " ") + letter,
        { } when !unit.Plural.Equals(name, StringComparison.OrdinalIgnoreCase) => $"{WordOf(letter)} {unit.Plural}",
        _ => WordOf(letter) + "s",
    };

    private static string WordOf(char letter) => letter switch
    {
        'K' => "thousand",
        'M' => "million",
        'B' => "billion",
        _ => "trillion",
    };

    private static bool IsLike(object? value, Unit? unit) => value is null || (CellNumber.Of(value) is { } number
        ? number.Reason is not null || number.Unit == unit
        : unit is null && CellValue.IsBareNumber(value));

    private static char? LetterOf(string? format, object?[] values, Unit? unit)
    {
        if (format is null || !NumberFormat.Is(format) || values.Count(IsKnown) < FewestCells || IsBeyondScales(values, unit))
            return null;
        NumberFormat parsed = NumberFormat.Parse(format);
        if (parsed.Letter is not 'N' && !parsed.IsOfAmounts)
            return null;
        bool isScaled = parsed.Letter is not 'N';
        if (unit is null ? !isScaled || !values.All(value => value is null || CellValue.IsBareNumber(value)) : !ColumnFormat.Shortens(unit))
            return null;
        // With N, each number has the scale of its size, which may be the same for all.
        return isScaled ? parsed.Letter
            : values.SelectMany(EndsOf).Where(end => end is not 0).Select(end => LetterOf(end, unit, parsed)).Distinct()
                .ToArray() is [{ } only]
                ? only
                : null;
    }

    private static char? LetterOf(double value, Unit? unit, NumberFormat format) => (unit?.Amount ?? unit) is { Symbol: not null } metric
        ? MetricText.PrefixOf((decimal)Math.Min(Math.Abs(value), MetricText.LargestDecimal), metric, format.Digits!.Value) is
        { Size: > 1 } prefix ? prefix.Letter : null
        : DigitText.Of(Math.Abs(value), shortens: true, format, Precision.All, CultureInfo.InvariantCulture) is [.., var letter]
            && char.IsAsciiLetter(letter)
            ? letter
            : null;

    /// <summary>Whether a number has an exponent, and so is on no scale.</summary>
    private static bool IsBeyondScales(object?[] values, Unit? unit) =>
        unit == Unit.Flop && values.SelectMany(EndsOf).Any(HasExponent);

    private static string WithoutScale(string format) =>
        NumberFormat.Is(format) && NumberFormat.Parse(format) is { IsOfAmounts: true } parsed
        ? NumberFormat.OfScale(parsed.Digits is null ? 'G' : 'N', parsed.Digits, parsed.Signed, parsed.Signs)
        : format;

    /// <summary>Whether all numbers have an exponent and so no prefix: 5e26 FLOP.</summary>
    private static bool HaveExponents(object?[] values, Unit? unit) =>
        unit == Unit.Flop && values.SelectMany(EndsOf).ToArray() is { Length: > 0 } ends
        && Array.TrueForAll(ends, HasExponent);

    private static bool HasExponent(double end) => Math.Abs(end) >= (double)DigitText.LeastWithExponent;

    private static bool IsKnown(object? value) => EndsOf(value).Any();

    private static IEnumerable<double> EndsOf(object? value) =>
        value is not null && CellNumber.Ends(value) is var (lower, number, upper)
            ? new[] { lower, number, upper }.OfType<double>()
            : [];
}
