using System.Globalization;

namespace StateOfAi.Data;

/// <content>The figure as text.</content>
public sealed partial class Figure
{
    /// <summary>The figure as text, culture-invariant: <c>$10.32B</c>, <c>more than 45,000 GPUs</c>, <c>20 to 25%</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The figure as text.</summary>
    /// <param name="format">
    /// <see langword="null"/> or <c>G</c>: words and all printed digits, with millions and more abbreviated (<c>at least 45,000 GPUs</c>).
    /// <c>S</c>: symbols (<c>45,000+ GPUs</c>). <c>F</c>: all digits, written out. <c>N1</c>, <c>G3</c>, <c>B1</c> and the other number
    /// formats round (<c>$89.0B</c>). A trailing <c>+</c> writes a plus sign before positive numbers (<c>+171%</c>). Except with symbols, a
    /// negative bound of a change reads as a fall (<c>a fall of more than 40%</c>), and other negative bounds read as <c>below -$2M</c>.
    /// </param>
    /// <param name="formatProvider">The culture of the digits, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        NumberFormat letters = NumberFormat.Parse(format);
        IFormatProvider provider = formatProvider ?? CultureInfo.InvariantCulture;
        if (_first < 0 && !letters.Signs && NegativeBound(letters, provider) is { } bound)
            return bound;
        string number = NumberText.WithUnit(letters.IsNatural ? Readable : _first, Unit, letters, provider);
        return Qualifier switch
        {
            Qualifier.Exact => number,
            Qualifier.About => letters.Signs ? "~" + number : "about " + number,
            Qualifier.MoreThan => letters.Signs ? ">" + number : "more than " + number,
            Qualifier.LessThan => letters.Signs ? "<" + number : "less than " + number,
            Qualifier.UpTo => letters.Signs ? "≤" + number : "up to " + number,
            Qualifier.AtLeast => letters.Signs ? NumberText.WithUnit(_first, Unit, letters, provider, "+") : "at least " + number,
            // A range whose ends are rounded to one number.
            _ when _first != _second && NumberText.WithUnit(_first, Unit, letters, provider) is var low
                && low == NumberText.WithUnit(_second, Unit, letters, provider) => letters.Signs ? "~" + low : "about " + low,
            _ => NumberText.Range(_first, _second, Unit, letters, provider),
        };
    }

    /// <summary>Whether the number is only a reading of words, such as "a third", so that few of its digits mean anything.</summary>
    internal bool IsReadingOfWords => Printed is not null && Qualifier is Qualifier.About;

    /// <summary>The number, with only the meaningful digits if it was read from words: "a third" is about 33.3%.</summary>
    private decimal Readable =>
        !IsReadingOfWords ? _first
        : decimal.Parse(((double)_first).ToString("G3", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>
    /// The text of a negative bound. "Less than -40%" confuses most readers, so it is written as a fall of more than 40%.
    /// </summary>
    private string? NegativeBound(NumberFormat letters, IFormatProvider provider)
    {
        string number = NumberText.WithUnit(_first, Unit, letters, provider);
        bool isChange = Unit.Kind is UnitKind.Percent or UnitKind.PercentagePoints;
        string fall = NumberText.WithUnit(-_first, Unit, letters with { Signed = false }, provider);
        return Qualifier switch
        {
            Qualifier.LessThan => isChange ? $"a fall of more than {fall}" : $"below {number}",
            Qualifier.UpTo => isChange ? $"a fall of at least {fall}" : $"{number} or lower",
            Qualifier.MoreThan => $"above {number}",
            Qualifier.AtLeast => $"{number} or higher",
            _ => null,
        };
    }
}
