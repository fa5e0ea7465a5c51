namespace StateOfAi.Data;

/// <summary>
/// How many times a base: 2 is twice as much. An increase OF two times the base is the multiple 3; the two are never confused here.
/// </summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly record struct Multiple : IComparable<Multiple>, IFormattable, IScale
{
    /// <summary>A multiple.</summary>
    /// <param name="value">The end over the base.</param>
    /// <exception cref="ArgumentException">The value is NaN.</exception>
    public Multiple(double value) => Value = Real.Number(value);

    /// <summary>The end over the base.</summary>
    public double Value { get; }

    Unit? IScale.Unit => Unit.Multiple;

    /// <summary>The change that makes this multiple: 2.71x is +171 %, 0.5x is -50 %.</summary>
    public Percent ToChange() => new((Value - 1) * 100);

    /// <summary>Whether the left is below the right.</summary>
    public static bool operator <(Multiple left, Multiple right) => left.Value < right.Value;

    /// <summary>Whether the left is above the right.</summary>
    public static bool operator >(Multiple left, Multiple right) => left.Value > right.Value;

    /// <summary>Whether the left is not above the right.</summary>
    public static bool operator <=(Multiple left, Multiple right) => left.Value <= right.Value;

    /// <summary>Whether the left is not below the right.</summary>
    public static bool operator >=(Multiple left, Multiple right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Multiple other) => Value.CompareTo(other.Value);

    /// <summary>Three significant digits and an x, culture-invariant: <c>129x</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The number in a format, then an x.</summary>
    /// <param name="format">
    /// Nothing or <c>G</c>: three significant digits; <c>G6</c>: six significant digits; <c>N2</c>: two decimals; <c>F</c>: all digits; a
    /// <c>+</c> at the end, or alone, writes the plus sign of a rise. What is not zero is never written as 0.
    /// </param>
    /// <param name="formatProvider">The culture; <see langword="null"/> is the invariant one.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => 
        NumberText.Scaled(Value, "x", format, formatProvider, Precision.Three);
}
