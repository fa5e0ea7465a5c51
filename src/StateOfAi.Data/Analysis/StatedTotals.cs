namespace StateOfAi.Data;

/// <summary>Sums whose doubts say which numbers were missing and what was done about them.</summary>
internal static class StatedTotals
{
    /// <summary>The doubt about the numbers that were missing; nothing if none was, or nothing was stated about them.</summary>
    internal static ISourced DoubtOf(NumberSum sum) => sum.Note is { } note ? new Doubt(DoubtKind.Missing, note) : SourceUnion.None;

    /// <summary>The sum with that doubt.</summary>
    internal static Estimate<Quantity> StatedTotal(this NumberSum sum) => SourcedResult.Resting(sum.Total(), DoubtOf(sum));

    /// <summary>The sum for a mean with that doubt.</summary>
    internal static Estimate<Quantity> StatedTotalForMean(this NumberSum sum) => SourcedResult.Resting(sum.TotalForMean(), DoubtOf(sum));
}
