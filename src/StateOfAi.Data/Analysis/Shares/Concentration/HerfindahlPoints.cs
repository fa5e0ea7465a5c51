using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A Herfindahl-Hirschman index, or a change of one, in points: the sum of the squared shares in percent, from near 0 to 10,000 for a
/// single part.
/// </summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly record struct HerfindahlPoints : IComparable<HerfindahlPoints>, IFormattable, IScale
{
    /// <summary>Creates an index, or a change of one.</summary>
    /// <param name="value">Points.</param>
    /// <exception cref="ArgumentException">The value is NaN.</exception>
    public HerfindahlPoints(double value) => Value = Real.Number(value);

    /// <summary>Points.</summary>
    public double Value { get; }

    Unit? IScale.Unit => null;

    /// <summary>Converts the index to the sum of squared fractions, from 0 to 1: 2,600 points are 0.26.</summary>
    /// <returns>The index as a fraction.</returns>
    public Fraction ToFraction() => new(Value / 10_000);

    /// <summary>Whether the left is less than the right.</summary>
    public static bool operator <(HerfindahlPoints left, HerfindahlPoints right) => left.Value < right.Value;

    /// <summary>Whether the left is greater than the right.</summary>
    public static bool operator >(HerfindahlPoints left, HerfindahlPoints right) => left.Value > right.Value;

    /// <summary>Whether the left is less than or equal to the right.</summary>
    public static bool operator <=(HerfindahlPoints left, HerfindahlPoints right) => left.Value <= right.Value;

    /// <summary>Whether the left is greater than or equal to the right.</summary>
    public static bool operator >=(HerfindahlPoints left, HerfindahlPoints right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(HerfindahlPoints other) => Value.CompareTo(other.Value);

    /// <summary>Whole points, culture-invariant: <c>2,600</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Formats the number.</summary>
    /// <param name="format">
    /// <see langword="null"/> or <c>G</c>: whole points; <c>G6</c>: six significant digits; <c>N2</c>: two decimals; <c>F</c>: all digits;
    /// a trailing <c>+</c> writes a plus sign before positive numbers. A nonzero number is never written as 0.
    /// </param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        NumberText.Scaled(Value, "", format, formatProvider, Precision.Whole);
}
