namespace StateOfAi.Data;

/// <summary>
/// A computed number with its unit. What a page printed is a <see cref="Figure"/>; this is what arithmetic makes of figures.
/// </summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly record struct Quantity : IComparable<Quantity>, IFormattable, IScale
{
    /// <summary>A number in a unit.</summary>
    /// <param name="value">The number, in the unit.</param>
    /// <param name="unit">What it counts or measures.</param>
    /// <exception cref="ArgumentException">The value is NaN, or there is no unit.</exception>
    public Quantity(double value, Unit unit) => (Value, Unit) = (Real.Number(value), unit ?? throw new ArgumentNullException(nameof(unit)));

    /// <summary>The number, in the unit.</summary>
    public double Value { get; }

    /// <summary>
    /// What it counts or measures; <see langword="null"/> only in the default value, which is no quantity and is refused by estimates.
    /// </summary>
    public Unit Unit { get; }

    /// <summary>Whether the left is below the right.</summary>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is above the right.</summary>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is not above the right.</summary>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is not below the right.</summary>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <summary>The sum; see <see cref="Operand"/>.</summary>
    public static Estimate<Quantity> operator +(Quantity left, Operand? right) => (Operand)left + right;

    /// <summary>The difference; see <see cref="Operand"/>.</summary>
    public static Estimate<Quantity> operator -(Quantity left, Operand? right) => (Operand)left - right;

    /// <summary>The product; see <see cref="Operand"/>.</summary>
    public static Estimate<Quantity> operator *(Quantity left, Operand? right) => (Operand)left * right;

    /// <summary>The quotient; see <see cref="Operand"/>.</summary>
    public static Estimate<Quantity> operator /(Quantity left, Operand? right) => (Operand)left / right;

    /// <summary>The order of two numbers of one unit.</summary>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public int CompareTo(Quantity other) =>
        Unit == other.Unit ? Value.CompareTo(other.Value) : throw new UnitMismatchException(Unit, other.Unit);

    /// <summary>
    /// Three significant digits with the unit, culture-invariant: <c>$4.28B</c>, <c>33.3 images</c>; percentages and points with one
    /// decimal; empty for the default value, which has no unit.
    /// </summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The number with its unit.</summary>
    /// <param name="format">
    /// Nothing or <c>G</c>: three significant digits, or one decimal of a percentage, millions, billions and trillions shortened
    /// (<c>$4.28B</c>); <c>G6</c>: six significant digits; <c>N1</c>: one decimal, shortened (<c>$89.0B</c>); <c>K1</c>, <c>M1</c>,
    /// <c>B1</c>, <c>T1</c>: one decimal on that scale; <c>F</c>: all digits, <c>F2</c>: two decimals, written out; a <c>+</c> at the end,
    /// or alone, writes the plus sign of a rise. What is not zero is never written as 0.
    /// </param>
    /// <param name="formatProvider">The culture; <see langword="null"/> is the invariant one.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Unit is null ? "" : NumberText.Computed(Value, Unit, format, formatProvider);
}
