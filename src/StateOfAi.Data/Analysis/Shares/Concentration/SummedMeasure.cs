namespace StateOfAi.Data;

/// <summary>
/// A measure of concentration that adds up one convex term for each part. <see cref="UnevenSearch"/> bounds it by lines between the ends of
/// each part.
/// </summary>
/// <param name="Term">The term of an amount.</param>
/// <param name="Of">The measure, of the sum of all terms and the whole.</param>
/// <param name="BestWhole">
/// Where the measure is greatest if the sum of terms is a line in the whole, slope x whole + offset: up to there it rises, and from there
/// on it falls.
/// </param>
internal sealed record SummedMeasure(Func<double, double> Term, Func<double, double, double> Of, Func<double, double, double> BestWhole)
{
    /// <summary>The sum of squared shares: (sum of x²) / whole². With the line, slope / whole + offset / whole².</summary>
    internal static SummedMeasure Squares { get; } = new(amount => amount * amount, (terms, whole) => terms / whole / whole,
        (slope, offset) => -2 * offset / slope);

    /// <summary>The negative entropy: (sum of x ln x) / whole - ln whole. With the line, slope + offset / whole - ln whole.</summary>
    internal static SummedMeasure NegativeEntropy { get; } = new(amount => amount == 0 ? 0 : amount * Math.Log(amount),
        (terms, whole) => (terms / whole) - Math.Log(whole), (_, offset) => -offset);

    /// <summary>The measure of one part that is all of the whole, above which there is none.</summary>
    internal double OfOne => Of(Term(1), 1);
}
