using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A computed number with its unit. A printed number is a <see cref="Figure"/>.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly record struct Quantity : IComparable<Quantity>, IFormattable, IScale
{
    /// <summary>Creates a number with a unit.</summary>
    /// <param name="value">The number, in the unit.</param>
    /// <param name="unit">The unit: what the number counts or measures.</param>
    /// <exception cref="ArgumentException">The value is NaN, or the unit is missing.</exception>
    public Quantity(double value, Unit unit) => (Value, Unit) = (Real.Number(value), unit ?? throw new ArgumentNullException(nameof(unit)));

    /// <summary>The number, in the unit.</summary>
    public double Value { get; }

    /// <summary>
    /// The unit: what the number counts or measures. <see langword="null"/> only in the default value, which is not a quantity and is
    /// rejected by estimates.
    /// </summary>
    public Unit Unit { get; }

    /// <summary>Whether the left is less than the right.</summary>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is greater than the right.</summary>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is less than or equal to the right.</summary>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is greater than or equal to the right.</summary>
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

    /// <summary>Compares two numbers of one unit.</summary>
    /// <param name="other">The other number.</param>
    /// <returns>Negative if this number is smaller, 0 if they are equal, positive if it is larger.</returns>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public int CompareTo(Quantity other) =>
        Unit == other.Unit ? Value.CompareTo(other.Value) : throw new UnitMismatchException(Unit, other.Unit);

    /// <summary>
    /// Three significant digits with the unit, culture-invariant: <c>$4.28B</c>, <c>33.3 images</c>; percentages and percentage points have
    /// one decimal; empty for the default value, which has no unit.
    /// </summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The number with its unit.</summary>
    /// <param name="format">
    /// <see langword="null"/> or <c>G</c>: three significant digits, or one decimal for a percentage, with millions, billions and trillions
    /// abbreviated (<c>$4.28B</c>); <c>G6</c>: six significant digits; <c>N1</c>: one decimal, abbreviated (<c>$89.0B</c>); <c>K1</c>,
    /// <c>M1</c>, <c>B1</c>, <c>T1</c>: one decimal on that scale; <c>F</c>: all digits, <c>F2</c>: two decimals, written out; a trailing
    /// <c>+</c> writes a plus sign before positive numbers. A nonzero number is never written as 0.
    /// </param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Unit is null ? "" : NumberText.Computed(Value, Unit, format, formatProvider);
}
