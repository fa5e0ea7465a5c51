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

    /// <summary>Six significant digits and an x, culture-invariant: <c>129.412x</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The number in a format, then an x.</summary>
    /// <param name="format">
    /// <c>G</c> or nothing: six significant digits, <c>G3</c>: three; <c>F</c>: all digits; <c>F2</c>, <c>N2</c>: two decimals, <c>N</c> in
    /// groups; a <c>+</c> behind it, or alone, writes the plus sign of a rise.
    /// </param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => NumberText.Scaled(Value, "x", format, formatProvider);
}
