using System.ComponentModel;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A part of a whole, where 1 is all of it. A share is a fraction.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeConverter(typeof(TextConverter<Fraction>))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly record struct Fraction : IComparable<Fraction>, IFormattable, IScale
{
    /// <summary>Creates a fraction.</summary>
    /// <param name="value">The part divided by the whole.</param>
    /// <exception cref="ArgumentException">The value is NaN.</exception>
    public Fraction(double value) => Value = Real.Number(value);

    /// <summary>The part divided by the whole.</summary>
    public double Value { get; }

    Unit? IScale.Unit => Unit.Fraction;

    /// <summary>Converts the fraction to percent: 0.25 is 25%.</summary>
    /// <returns>The percentage.</returns>
    public Percent ToPercent() => new(Value * 100);

    /// <summary>The difference between two shares, in percentage points: 0.70 minus 0.55 is 15.</summary>
    public static PercentagePoints operator -(Fraction left, Fraction right) => new((left.Value - right.Value) * 100);

    /// <summary>Whether the left is less than the right.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.Value < right.Value;

    /// <summary>Whether the left is greater than the right.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.Value > right.Value;

    /// <summary>Whether the left is less than or equal to the right.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.Value <= right.Value;

    /// <summary>Whether the left is greater than or equal to the right.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => Value.CompareTo(other.Value);

    /// <summary>Three significant digits, culture-invariant: <c>0.954</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Formats the number.</summary>
    /// <param name="format">
    /// <see langword="null"/> or <c>G</c>: three significant digits; <c>G6</c>: six significant digits; <c>N2</c>: two decimals; <c>F</c>:
    /// all digits; a trailing <c>+</c> writes a plus sign before positive numbers. A nonzero number is never written as 0.
    /// </param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        NumberText.Scaled(Value, "", format, formatProvider, Precision.Three);
}
