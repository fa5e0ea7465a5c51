namespace StateOfAi.Data;

/// <summary>
/// A measure of concentration that adds up one convex term per part. <see cref="UnevenSearch"/> bounds it by lines between the ends of each
/// part.
/// </summary>
internal sealed class SummedMeasure(Func<double, double> term, Func<double, double, double> of, Func<double, double, double> bestWhole)
{
    /// <summary>The term of an amount.</summary>
    internal Func<double, double> Term { get; } = term;

    /// <summary>The measure, computed from the sum of all terms and the whole.</summary>
    internal Func<double, double, double> Of { get; } = of;

    internal Func<double, double, double> BestWhole { get; } = bestWhole;

    /// <summary>The sum of squared shares: (sum of x²) / whole². With the line, slope / whole + offset / whole².</summary>
    internal static SummedMeasure Squares { get; } = new(amount => amount * amount, (terms, whole) => terms / whole / whole,
        (slope, offset) => -2 * offset / slope);

    /// <summary>The negative entropy: (sum of x ln x) / whole - ln whole. With the line, slope + offset / whole - ln whole.</summary>
    internal static SummedMeasure NegativeEntropy { get; } = new(amount => amount == 0 ? 0 : amount * Math.Log(amount),
        (terms, whole) => (terms / whole) - Math.Log(whole), (_, offset) => -offset);

    /// <summary>The measure of a single part that is the whole, which is the maximum.</summary>
    internal double OfOne => Of(Term(1), 1);
}
