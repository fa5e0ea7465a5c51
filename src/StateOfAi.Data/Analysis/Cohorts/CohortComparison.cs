using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The comparison of a group with a reference group: difference, ratio, percent difference and percentage points. Bounds of both are
/// propagated; if a number is missing, units or currencies differ, or the rows cover times of different lengths, the
/// results are unknown, with the reason.
/// </summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class CohortComparison : FormattableResult, ITabular
{
    private CohortComparison(CohortValue group, CohortValue reference)
    {
        (Group, Reference, RestsOn) = (group, reference, SourceUnion.Of(group.RestsOn, reference.RestsOn));
        Difference = Resting(RowsOfNumber.Difference(group.Value, reference.Value));
        Ratio = Difference.Reason is UnknownReason.PeriodsNotComparable
            ? Estimate.Unknown<Multiple>(UnknownReason.PeriodsNotComparable, Difference.Explanation!)
            : Resting(EstimateArithmetic.Ratio(group.Value, reference.Value));
        PercentDifference = Ratio.Select(ratio => ratio.ToChange());
        PercentagePoints = (Difference.IsKnown ? EstimateArithmetic.UnitOf(Difference).Kind : UnitKind.PercentagePoints) switch
        {
            UnitKind.PercentagePoints => Difference.Select(points => new PercentagePoints(points.Value)),
            UnitKind.Fraction => Difference.Select(part => new PercentagePoints(part.Value * 100)),
            _ =>
                Estimate.Unknown<PercentagePoints>(UnknownReason.UnitsDiffer,
                    $"percentage points need percentages, but {group.Name} has {group.Value}"),
        };
    }

    /// <summary>The group being compared.</summary>
    public CohortValue Group { get; }

    /// <summary>The reference group.</summary>
    public CohortValue Reference { get; }

    /// <summary>Group - reference, in their unit, or in percentage points for percentages.</summary>
    public Estimate<Quantity> Difference { get; }

    /// <summary>Group / reference; unknown if the reference is zero or negative, or might be.</summary>
    public Estimate<Multiple> Ratio { get; }

    /// <summary>(Group / reference - 1) x 100; unknown if <see cref="Ratio"/> is.</summary>
    public Estimate<Percent> PercentDifference { get; }

    /// <summary>
    /// Group - reference in percentage points, if both are percentages or fractions; otherwise <see cref="UnknownReason.UnitsDiffer"/>.
    /// </summary>
    public Estimate<PercentagePoints> PercentagePoints { get; }

    /// <summary>Compares a group with a reference.</summary>
    /// <param name="group">The group to compare.</param>
    /// <param name="reference">The reference group.</param>
    /// <returns>The comparison.</returns>
    public static CohortComparison Between(CohortValue group, CohortValue reference)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(reference);
        return new(group, reference);
    }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
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

    /// <summary>Shows both groups, the difference, and the ratio if it is known.</summary>
    /// <param name="format"><see langword="null"/>, an empty string or <c>G</c>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider)
    {
        string ratio = Ratio.IsKnown ? ", " + Ratio.ToString(NumberFormat.WithoutSign(format), formatProvider) : "";
        return $"{Group.ToString(NumberFormat.WithoutSign(format), formatProvider)} against "
            + $"{Reference.ToString(NumberFormat.WithoutSign(format), formatProvider)}: "
            + $"{Difference.ToString(NumberFormat.WithSign(format), formatProvider)}{ratio}{Projection.Mark(this, " (with a projection)")}";
    }
}
