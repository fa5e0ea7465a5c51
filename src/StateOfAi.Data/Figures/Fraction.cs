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

    /// <summary>Six significant digits, culture-invariant: <c>0.95</c>.</summary>
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
