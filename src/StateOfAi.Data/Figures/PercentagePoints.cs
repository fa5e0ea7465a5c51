using System.Globalization;

namespace StateOfAi.Data;

/// <summary>The difference of two percentages: from 55 % to 70 % is +15 points, which is not a growth of 15 %.</summary>
/// <param name="Value">Percentage points.</param>
public readonly record struct PercentagePoints(double Value) : IComparable<PercentagePoints>, IFormattable
{
    /// <summary>Whether the left is below the right.</summary>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left.Value < right.Value;

    /// <summary>Whether the left is above the right.</summary>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left.Value > right.Value;

    /// <summary>Whether the left is not above the right.</summary>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left.Value <= right.Value;

    /// <summary>Whether the left is not below the right.</summary>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(PercentagePoints other) => Value.CompareTo(other.Value);

    /// <summary>Six significant digits and <c>pp</c>, free of culture: <c>15 pp</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The number in a format, then <c>pp</c>.</summary>
    /// <param name="format">A standard or custom numeric format; <c>+</c> before it, or alone, writes the plus sign of a rise; nothing is six significant digits, in groups.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => NumberText.Scaled(Value, " pp", format, formatProvider ?? CultureInfo.InvariantCulture);
}
