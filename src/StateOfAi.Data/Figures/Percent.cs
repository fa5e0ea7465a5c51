namespace StateOfAi.Data;

/// <summary>
/// A percentage of a base: 25 is a quarter of it, and as a change +171 means 2.71 times the base. It never turns into a
/// <see cref="Fraction"/>, a <see cref="Multiple"/> or <see cref="PercentagePoints"/> unless asked to by name.
/// </summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly record struct Percent : IComparable<Percent>, IFormattable, IScale
{
    /// <summary>A percentage.</summary>
    /// <param name="value">Hundredths of the base.</param>
    /// <exception cref="ArgumentException">The value is NaN.</exception>
    public Percent(double value) => Value = Real.Number(value);

    /// <summary>Hundredths of the base.</summary>
    public double Value { get; }

    Unit? IScale.Unit => Unit.Percent;

    /// <summary>The same part of the whole on a scale from 0 to 1: 25 % is 0.25.</summary>
    public Fraction ToFraction() => new(Value / 100);

    /// <summary>The multiple that a change by this percentage makes: +171 % is 2.71x, -100 % is 0x.</summary>
    public Multiple ChangeToMultiple() => new(1 + (Value / 100));

    /// <summary>The distance between two percentages of the same kind, in percentage points.</summary>
    public static PercentagePoints operator -(Percent left, Percent right) => new(left.Value - right.Value);

    /// <summary>A percentage moved up by percentage points.</summary>
    public static Percent operator +(Percent left, PercentagePoints right) => new(left.Value + right.Value);

    /// <summary>A percentage moved down by percentage points.</summary>
    public static Percent operator -(Percent left, PercentagePoints right) => new(left.Value - right.Value);

    /// <summary>Whether the left is below the right.</summary>
    public static bool operator <(Percent left, Percent right) => left.Value < right.Value;

    /// <summary>Whether the left is above the right.</summary>
    public static bool operator >(Percent left, Percent right) => left.Value > right.Value;

    /// <summary>Whether the left is not above the right.</summary>
    public static bool operator <=(Percent left, Percent right) => left.Value <= right.Value;

    /// <summary>Whether the left is not below the right.</summary>
    public static bool operator >=(Percent left, Percent right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Percent other) => Value.CompareTo(other.Value);

    /// <summary>One decimal and a percent sign, culture-invariant: <c>62.6%</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The number in a format, then a percent sign.</summary>
    /// <param name="format">
    /// Nothing or <c>G</c>: one decimal, or none where it is zero; <c>G6</c>: six significant digits; <c>N2</c>: two decimals; <c>F</c>:
    /// all digits; a <c>+</c> at the end, or alone, writes the plus sign of a rise. What is not zero is never written as 0.
    /// </param>
    /// <param name="formatProvider">The culture; <see langword="null"/> is the invariant one.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => 
        NumberText.Scaled(Value, "%", format, formatProvider, Precision.OneDecimal);
}
