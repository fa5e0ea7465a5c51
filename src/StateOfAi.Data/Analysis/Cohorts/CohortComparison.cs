namespace StateOfAi.Data;

/// <summary>
/// One group set against another, the reference: difference, ratio, percent difference and percentage points. Bounds of both are carried
/// through; where a number is missing, or units or currencies differ, nothing is known and the reason says so.
/// </summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class CohortComparison : FormattableResult, ITabular
{
    private CohortComparison(CohortValue group, CohortValue reference)
    {
        (Group, Reference, RestsOn) = (group, reference, SourceUnion.Of(group.RestsOn, reference.RestsOn));
        Difference = Resting(EstimateArithmetic.Difference(group.Value, reference.Value));
        Ratio = Resting(EstimateArithmetic.Ratio(group.Value, reference.Value));
        PercentDifference = Ratio.Select(ratio => ratio.ToChange());
        PercentagePoints = (Difference.IsKnown ? EstimateArithmetic.UnitOf(Difference).Kind : UnitKind.PercentagePoints) switch
        {
            UnitKind.PercentagePoints => Difference.Select(points => new PercentagePoints(points.Value)),
            UnitKind.Fraction => Difference.Select(part => new PercentagePoints(part.Value * 100)),
            _ =>
                Estimate.Unknown<PercentagePoints>(UnknownReason.UnitsDiffer,
                    $"percentage points need percentages, and {group.Name} has {group.Value}"),
        };
    }

    /// <summary>The group that is compared.</summary>
    public CohortValue Group { get; }

    /// <summary>What it is compared with.</summary>
    public CohortValue Reference { get; }

    /// <summary>Group - reference, in their unit; percentage points for percentages.</summary>
    public Estimate<Quantity> Difference { get; }

    /// <summary>Group / reference; not known when the reference is zero, negative, or may be either.</summary>
    public Estimate<Multiple> Ratio { get; }

    /// <summary>(Group / reference - 1) x 100; not known when <see cref="Ratio"/> is not.</summary>
    public Estimate<Percent> PercentDifference { get; }

    /// <summary>
    /// Group - reference in percentage points, where both are percentages or fractions; otherwise <see cref="UnknownReason.UnitsDiffer"/>.
    /// </summary>
    public Estimate<PercentagePoints> PercentagePoints { get; }

    /// <summary>Compares a group with a reference.</summary>
    /// <param name="group">The group.</param>
    /// <param name="reference">What it is compared with.</param>
    public static CohortComparison Between(CohortValue group, CohortValue reference)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(reference);
        return new(group, reference);
    }

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    TableView ITabular.ToView() => FieldView.Of($"{Group.Name} against {Reference.Name}",
    [
        ("Group", Group.Name),
        ("Group value", Group.Value),
        ("Reference", Reference.Name),
        ("Reference value", Reference.Value),
        ("Difference", Difference),
        ("Ratio", Ratio),
        ("Percent difference", PercentDifference),
        ("Percentage points", PercentagePoints.IsKnown ? PercentagePoints : null),
    ], from: this);

    /// <summary>Both groups, the difference, and the ratio where it is known.</summary>
    /// <param name="format">Nothing, or <c>G</c>.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider)
    {
        string ratio = Ratio.IsKnown ? ", " + Ratio.ToString(NumberFormat.WithoutSign(format), formatProvider) : "";
        return $"{Group.ToString(NumberFormat.WithoutSign(format), formatProvider)} against "
            + $"{Reference.ToString(NumberFormat.WithoutSign(format), formatProvider)}: "
            + $"{Difference.ToString(NumberFormat.WithSign(format), formatProvider)}{ratio}{Projection.Mark(this, " (with a projection)")}";
    }
}
