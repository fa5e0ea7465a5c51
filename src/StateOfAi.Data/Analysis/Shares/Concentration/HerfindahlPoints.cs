namespace StateOfAi.Data;

/// <summary>
/// A Herfindahl-Hirschman index, or a change of one, on the scale of those who write shares in percent: the sum of the squares of
/// percentages, from near 0 to 10,000 for a single part.
/// </summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly record struct HerfindahlPoints : IComparable<HerfindahlPoints>, IFormattable, IScale
{
    /// <summary>An index, or a change of one.</summary>
    /// <param name="value">Points.</param>
    /// <exception cref="ArgumentException">The value is NaN.</exception>
    public HerfindahlPoints(double value) => Value = Real.Number(value);

    /// <summary>Points.</summary>
    public double Value { get; }

    Unit? IScale.Unit => null;

    /// <summary>The same index as the sum of squared fractions, from 0 to 1: 2,600 points are 0.26.</summary>
    public Fraction ToFraction() => new(Value / 10_000);

    /// <summary>Whether the left is below the right.</summary>
    public static bool operator <(HerfindahlPoints left, HerfindahlPoints right) => left.Value < right.Value;

    /// <summary>Whether the left is above the right.</summary>
    public static bool operator >(HerfindahlPoints left, HerfindahlPoints right) => left.Value > right.Value;

    /// <summary>Whether the left is not above the right.</summary>
    public static bool operator <=(HerfindahlPoints left, HerfindahlPoints right) => left.Value <= right.Value;

    /// <summary>Whether the left is not below the right.</summary>
    public static bool operator >=(HerfindahlPoints left, HerfindahlPoints right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(HerfindahlPoints other) => Value.CompareTo(other.Value);

    /// <summary>Six significant digits, culture-invariant: <c>2,600</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The number in a format.</summary>
    /// <param name="format">
    /// <c>G</c> or nothing: six significant digits, <c>G3</c>: three; <c>F</c>: all digits; <c>F2</c>, <c>N2</c>: two decimals, <c>N</c> in
    /// groups; a <c>+</c> behind it, or alone, writes the plus sign of a rise.
    /// </param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => NumberText.Scaled(Value, "", format, formatProvider);
}
