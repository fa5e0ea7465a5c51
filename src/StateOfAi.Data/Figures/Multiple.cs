using System.ComponentModel;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>How many times a base: 2 is twice as much. An increase by two times the base is the multiple 3.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeConverter(typeof(TextConverter<Multiple>))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly record struct Multiple : IComparable<Multiple>, IFormattable, IScale
{
    /// <summary>Creates a multiple.</summary>
    /// <param name="value">The end divided by the base.</param>
    /// <exception cref="ArgumentException">The value is NaN.</exception>
    public Multiple(double value) => Value = Real.Number(value);

    /// <summary>The end divided by the base.</summary>
    public double Value { get; }

    Unit? IScale.Unit => Unit.Multiple;

    /// <summary>Converts the multiple to a percentage change: 2.71x is +171%, 0.5x is -50%.</summary>
    /// <returns>The change in percent.</returns>
    public Percent ToChange() => new((Value - 1) * 100);

    /// <summary>Whether the left is less than the right.</summary>
    public static bool operator <(Multiple left, Multiple right) => left.Value < right.Value;

    /// <summary>Whether the left is greater than the right.</summary>
    public static bool operator >(Multiple left, Multiple right) => left.Value > right.Value;

    /// <summary>Whether the left is less than or equal to the right.</summary>
    public static bool operator <=(Multiple left, Multiple right) => left.Value <= right.Value;

    /// <summary>Whether the left is greater than or equal to the right.</summary>
    public static bool operator >=(Multiple left, Multiple right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Multiple other) => Value.CompareTo(other.Value);

    /// <summary>Three significant digits and an x, culture-invariant: <c>129x</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Formats the number, followed by an x.</summary>
    /// <param name="format">
    /// <see langword="null"/> or <c>G</c>: three significant digits; <c>G6</c>: six significant digits; <c>N2</c>: two decimals; <c>F</c>:
    /// all digits; a trailing <c>+</c> writes a plus sign before positive numbers. A nonzero number is never written as 0.
    /// </param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        NumberText.Scaled(Value, "x", format, formatProvider, Precision.Three);
}
