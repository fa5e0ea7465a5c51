using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A number that supports arithmetic: a <see cref="Figure"/>, printed on a page, or an <see cref="Estimate{T}"/>, computed by the library.
/// Quantities, percentages, fractions, multiples and plain numbers convert implicitly when combined with one.
/// </summary>
/// <remarks>
/// Arithmetic checks units and preserves bounds, points, reasons and sources. It never throws because of the data: if a number is missing,
/// units do not match or a divisor may be zero, the result is unknown and says why. The formulas are in docs/methods.md.
/// </remarks>
/// <example><code>Estimate&lt;Quantity&gt; perDeal = (first.Value + second.Value) * 0.24 / deals;</code></example>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public abstract partial class Operand
{
    private protected Operand(IBasis? basis) => Basis = basis;

    /// <summary>The origin of the number; <see langword="null"/> if it is unknown.</summary>
    internal IBasis? Basis { get; private protected set; }

    /// <summary>Whether its origin may have sources.</summary>
    internal bool HasSources => Basis is not (null or RowsOfNumber);

    /// <summary>Converts the number to an estimate with its unit.</summary>
    /// <returns>Its closed bounds, and its point if it has one. A plain number becomes a multiple.</returns>
    public abstract Estimate<Quantity> ToEstimate();

    /// <summary>The number as text, culture-invariant.</summary>
    public abstract override string ToString();

    /// <summary>Converts a number without a unit, such as a factor.</summary>
    /// <exception cref="ArgumentException">The number is NaN or infinite.</exception>
    public static implicit operator Operand(double number) => new PlainNumber(number);

    /// <summary>Converts a number without a unit, such as a factor, keeping all its digits.</summary>
    public static implicit operator Operand(decimal number) => new PlainNumber(number);

    /// <summary>Converts an integer without a unit, such as a factor.</summary>
    public static implicit operator Operand(long number) => new PlainNumber((decimal)number);

    /// <summary>A computed number with its unit.</summary>
    /// <exception cref="ArgumentException">The quantity is infinite, or the default quantity, which has no unit.</exception>
    public static implicit operator Operand(Quantity quantity) => Estimate.Exactly(quantity);

    /// <summary>A percentage.</summary>
    /// <exception cref="ArgumentException">The percentage is infinite.</exception>
    public static implicit operator Operand(Percent percent) => Estimate.Exactly(percent);

    /// <summary>A distance in percentage points.</summary>
    /// <exception cref="ArgumentException">The distance is infinite.</exception>
    public static implicit operator Operand(PercentagePoints points) => Estimate.Exactly(points);

    /// <summary>A part of a whole.</summary>
    /// <exception cref="ArgumentException">The fraction is infinite.</exception>
    public static implicit operator Operand(Fraction fraction) => Estimate.Exactly(fraction);

    /// <summary>A multiple of a base.</summary>
    /// <exception cref="ArgumentException">The multiple is infinite.</exception>
    public static implicit operator Operand(Multiple multiple) => Estimate.Exactly(multiple);
}
