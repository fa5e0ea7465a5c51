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
    /// Six significant digits with the unit, culture-invariant: <c>$4.28216B</c>, <c>33.3333 images</c>; empty for the default value, which
    /// has no unit.
    /// </summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The number with its unit.</summary>
    /// <param name="format">
    /// <c>G</c> or nothing: six significant digits, millions, billions and trillions shortened, <c>G3</c>: three; <c>F</c>: all digits;
    /// <c>F2</c>, <c>N2</c>: two decimals, <c>N</c> in groups; a <c>+</c> behind it, or alone, writes the plus sign of a rise.
    /// </param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Unit is null ? "" : NumberText.Computed(Value, Unit, format, formatProvider);
}
