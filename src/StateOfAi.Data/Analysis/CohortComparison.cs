namespace StateOfAi.Data;

/// <summary>
/// One group set against another, the reference: difference, ratio, percent difference and percentage points. Bounds of both are carried
/// through; where a number is missing, or units or currencies differ, nothing is known and the reason says so.
/// </summary>
public sealed class CohortComparison
{
    private CohortComparison(Cohort group, Cohort reference)
    {
        (Group, Reference) = (group, reference);
        Difference = EstimateArithmetic.Difference(group.Value, reference.Value);
        Ratio = EstimateArithmetic.Ratio(group.Value, reference.Value);
        PercentDifference = Ratio.Select(ratio => ratio.ToChange());
        PercentagePoints = (Difference.IsKnown ? EstimateArithmetic.UnitOf(Difference).Kind : UnitKind.PercentagePoints) switch
        {
            UnitKind.PercentagePoints => Difference.Select(points => new PercentagePoints(points.Value)),
            UnitKind.Fraction => Difference.Select(part => new PercentagePoints(part.Value * 100)),
            _ => Estimate.Unknown<PercentagePoints>(UnknownReason.UnitsDiffer, $"percentage points need percentages, and {group.Name} has {group.Value}"),
        };
    }

    /// <summary>The group that is compared.</summary>
    public Cohort Group { get; }

    /// <summary>What it is compared with.</summary>
    public Cohort Reference { get; }

    /// <summary>Group - reference, in their unit; percentage points for percentages.</summary>
    public Estimate<Quantity> Difference { get; }

    /// <summary>Group / reference; not known when the reference is zero, negative, or may be either.</summary>
    public Estimate<Multiple> Ratio { get; }

    /// <summary>(Group / reference - 1) x 100; not known when <see cref="Ratio"/> is not.</summary>
    public Estimate<Percent> PercentDifference { get; }

    /// <summary>Group - reference in percentage points, where both are percentages or fractions; otherwise <see cref="UnknownReason.UnitsDiffer"/>.</summary>
    public Estimate<PercentagePoints> PercentagePoints { get; }

    /// <summary>Compares a group with a reference.</summary>
    /// <param name="group">The group.</param>
    /// <param name="reference">What it is compared with.</param>
    public static CohortComparison Between(Cohort group, Cohort reference)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(reference);
        return new(group, reference);
    }

    /// <summary>Both groups, the difference, and the ratio where it is known.</summary>
    public override string ToString() =>
        $"{Group} against {Reference}: {Difference:+}{(Ratio.IsKnown ? $", {Ratio}" : "")}";
}
