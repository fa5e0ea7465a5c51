namespace StateOfAi.Data;

/// <summary>A part of a whole, where 1 is all of it. A share is a fraction.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly record struct Fraction : IComparable<Fraction>, IFormattable, IScale
{
    /// <summary>A fraction.</summary>
    /// <param name="value">The part over the whole.</param>
    /// <exception cref="ArgumentException">The value is NaN.</exception>
    public Fraction(double value) => Value = Real.Number(value);

    /// <summary>The part over the whole.</summary>
    public double Value { get; }

    Unit? IScale.Unit => Unit.Fraction;

    /// <summary>The same part in hundredths: 0.25 is 25 %.</summary>
    public Percent ToPercent() => new(Value * 100);

    /// <summary>The distance between two shares, in percentage points: 0.70 from 0.55 is 15.</summary>
    public static PercentagePoints operator -(Fraction left, Fraction right) => new((left.Value - right.Value) * 100);

    /// <summary>Whether the left is below the right.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.Value < right.Value;

    /// <summary>Whether the left is above the right.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.Value > right.Value;

    /// <summary>Whether the left is not above the right.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.Value <= right.Value;

    /// <summary>Whether the left is not below the right.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => Value.CompareTo(other.Value);

    /// <summary>Three significant digits, culture-invariant: <c>0.954</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The number in a format.</summary>
    /// <param name="format">
    /// Nothing or <c>G</c>: three significant digits; <c>G6</c>: six significant digits; <c>N2</c>: two decimals; <c>F</c>: all digits; a
    /// <c>+</c> at the end, or alone, writes the plus sign of a rise. What is not zero is never written as 0.
    /// </param>
    /// <param name="formatProvider">The culture; <see langword="null"/> is the invariant one.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => 
        NumberText.Scaled(Value, "", format, formatProvider, Precision.Three);
}
