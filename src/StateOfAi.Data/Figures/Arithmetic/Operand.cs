namespace StateOfAi.Data;

/// <summary>
/// A number that can be computed with: a <see cref="Figure"/>, which a page printed, or an <see cref="Estimate{T}"/>, which the library
/// computed. Quantities, percentages, fractions, multiples and plain numbers turn into one where they stand beside one.
/// </summary>
/// <remarks>
/// Arithmetic goes on as long as units allow, and carries bounds, points, reasons and sources along. It never throws for what the data
/// holds: where a number is missing, units are unlike or a divisor may be zero, the result is not known and says why. The formulas are in
/// docs/methods.md.
/// </remarks>
/// <example><code>Estimate&lt;Quantity&gt; perDeal = (first.Value + second.Value) * 0.24 / deals;</code></example>
[TypeFormatterSource(typeof(TextFormatterSource))]
public abstract partial class Operand
{
    private protected Operand(IBasis? basis) => Basis = basis;

    /// <summary>What the number rests on; <see langword="null"/> where that is not known.</summary>
    internal IBasis? Basis { get; private protected set; }

    /// <summary>The number with its unit: the closed bounds, and the point where there is one. A plain number is a multiple.</summary>
    public abstract Estimate<Quantity> ToEstimate();

    /// <summary>The number in words, culture-invariant.</summary>
    public abstract override string ToString();

    /// <summary>A number without a unit, such as a factor.</summary>
    /// <exception cref="ArgumentException">The number is NaN or infinite.</exception>
    public static implicit operator Operand(double number) => new PlainNumber(number);

    /// <summary>A number without a unit, such as a factor, with all its digits.</summary>
    public static implicit operator Operand(decimal number) => new PlainNumber(number);

    /// <summary>A whole number without a unit, such as a factor.</summary>
    public static implicit operator Operand(long number) => new PlainNumber((decimal)number);

    /// <summary>A computed number with its unit.</summary>
    /// <exception cref="ArgumentException">The quantity is infinite, or the default one, which has no unit.</exception>
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
