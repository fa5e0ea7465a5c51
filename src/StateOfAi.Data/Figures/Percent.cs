using System.ComponentModel;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A percentage of a base: 25 is a quarter of it, and as a change +171 means 2.71 times the base. Conversions to <see cref="Fraction"/> or
/// <see cref="Multiple"/> are always explicit.
/// </summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeConverter(typeof(TextConverter<Percent>))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly record struct Percent : IComparable<Percent>, IFormattable, IScale
{
    // A decimal of 159,136% says nothing.
    private const double LeastWhole = 1000;

    /// <summary>Creates a percentage.</summary>
    /// <param name="value">Hundredths of the base.</param>
    /// <exception cref="ArgumentException">The value is NaN.</exception>
    public Percent(double value) => Value = Real.Number(value);

    /// <summary>Hundredths of the base.</summary>
    public double Value { get; }

    Unit? IScale.Unit => Unit.Percent;

    /// <summary>Converts the percentage to a fraction: 25% is 0.25.</summary>
    /// <returns>The fraction.</returns>
    public Fraction ToFraction() => new(Value / 100);

    /// <summary>Converts a percentage change to a multiple: +171% is 2.71x, -100% is 0x.</summary>
    /// <returns>The multiple.</returns>
    public Multiple ChangeToMultiple() => new(1 + (Value / 100));

    /// <summary>The difference between two percentages of the same kind, in percentage points.</summary>
    public static PercentagePoints operator -(Percent left, Percent right) => new(left.Value - right.Value);

    /// <summary>A percentage plus percentage points.</summary>
    public static Percent operator +(Percent left, PercentagePoints right) => new(left.Value + right.Value);

    /// <summary>A percentage minus percentage points.</summary>
    public static Percent operator -(Percent left, PercentagePoints right) => new(left.Value - right.Value);

    /// <summary>Whether the left is less than the right.</summary>
    public static bool operator <(Percent left, Percent right) => left.Value < right.Value;

    /// <summary>Whether the left is greater than the right.</summary>
    public static bool operator >(Percent left, Percent right) => left.Value > right.Value;

    /// <summary>Whether the left is less than or equal to the right.</summary>
    public static bool operator <=(Percent left, Percent right) => left.Value <= right.Value;

    /// <summary>Whether the left is greater than or equal to the right.</summary>
    public static bool operator >=(Percent left, Percent right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Percent other) => Value.CompareTo(other.Value);

    /// <summary>One decimal and a percent sign, culture-invariant: <c>62.6%</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Formats the number, followed by a percent sign.</summary>
    /// <param name="format">
    /// <see langword="null"/> or <c>G</c>: one decimal, or none if it is zero; <c>G6</c>: six significant digits; <c>N2</c>: two decimals;
    /// <c>F</c>: all digits; a trailing <c>+</c> writes a plus sign before positive numbers. A nonzero number is never written as 0.
    /// </param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        NumberText.Scaled(Value, "%", format, formatProvider,
            Math.Abs(Value) < LeastWhole ? Precision.OneDecimal : Precision.Whole);
}
