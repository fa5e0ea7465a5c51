using System.ComponentModel;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>The difference between two percentages: from 55% to 70% is +15 percentage points, which is not growth of 15%.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeConverter(typeof(TextConverter<PercentagePoints>))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly record struct PercentagePoints : IComparable<PercentagePoints>, IFormattable, IScale
{
    /// <summary>Creates a difference in percentage points.</summary>
    /// <param name="value">Percentage points.</param>
    /// <exception cref="ArgumentException">The value is NaN.</exception>
    public PercentagePoints(double value) => Value = Real.Number(value);

    /// <summary>Percentage points.</summary>
    public double Value { get; }

    Unit? IScale.Unit => Unit.PercentagePoints;

    /// <summary>The sum of two differences.</summary>
    public static PercentagePoints operator +(PercentagePoints left, PercentagePoints right) => new(left.Value + right.Value);

    /// <summary>The left minus the right.</summary>
    public static PercentagePoints operator -(PercentagePoints left, PercentagePoints right) => new(left.Value - right.Value);

    /// <summary>Whether the left is less than the right.</summary>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left.Value < right.Value;

    /// <summary>Whether the left is greater than the right.</summary>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left.Value > right.Value;

    /// <summary>Whether the left is less than or equal to the right.</summary>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left.Value <= right.Value;

    /// <summary>Whether the left is greater than or equal to the right.</summary>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(PercentagePoints other) => Value.CompareTo(other.Value);

    /// <summary>One decimal and <c>pp</c>, culture-invariant: <c>15.3 pp</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Formats the number, followed by <c>pp</c>.</summary>
    /// <param name="format">
    /// <see langword="null"/> or <c>G</c>: one decimal, or none if it is zero; <c>G6</c>: six significant digits; <c>N2</c>: two decimals;
    /// <c>F</c>: all digits; a trailing <c>+</c> writes a plus sign before positive numbers. A nonzero number is never written as 0.
    /// </param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        NumberText.Scaled(Value, " pp", format, formatProvider, Precision.OneDecimal);
}
