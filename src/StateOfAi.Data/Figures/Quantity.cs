using System.Globalization;

namespace StateOfAi.Data;

/// <summary>A computed number with its unit. What a page printed is a <see cref="Figure"/>; this is what arithmetic makes of figures.</summary>
/// <param name="Value">The number, in the unit.</param>
/// <param name="Unit">What it counts or measures.</param>
public readonly record struct Quantity(double Value, Unit Unit) : IComparable<Quantity>, IFormattable
{
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

    /// <summary>The order of two numbers of one unit.</summary>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public int CompareTo(Quantity other) => Unit == other.Unit ? Value.CompareTo(other.Value) : throw new UnitMismatchException(Unit, other.Unit);

    /// <summary>Six significant digits with the unit, free of culture: <c>$4.28216B</c>, <c>33.3333 images</c>; empty for the default value, which has no unit.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The number with its unit.</summary>
    /// <param name="format"><c>G</c> (or nothing): millions, billions and trillions shortened; <c>F</c>: all digits; <c>+</c> after it writes the plus sign of a rise.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Unit is null ? "" : NumberText.Computed(Value, Unit, FigureFormat.Parse(format), formatProvider ?? CultureInfo.InvariantCulture);
}
