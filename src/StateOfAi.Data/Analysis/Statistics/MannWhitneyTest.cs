namespace StateOfAi.Data;

/// <summary>
/// Whether values of one group tend to be larger than those of another, by ranks alone: the Mann-Whitney U test, also called the Wilcoxon
/// rank-sum test, for two independent samples.
/// </summary>
/// <remarks>
/// The p value is exact where no two values are equal and neither group has more than 50; otherwise it is the normal approximation with the
/// variance corrected for ties and a continuity correction of one half. The formulas are in docs/methods.md.
/// </remarks>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class MannWhitneyTest : FormattableResult, ITabular
{
    private MannWhitneyTest(Sample group, Sample reference, (UnknownReason, string)? problem)
    {
        (Group, Reference, RestsOn) = (group, reference, SourceUnion.Of(group.RestsOn, reference.RestsOn));
        if ((problem ?? WhyNot(group, reference)) is var (reason, explanation))
        {
            U = ReferenceU = Z = PValue = Estimate.Unknown<double>(reason, explanation);
            Superiority = Estimate.Unknown<Fraction>(reason, explanation);
            return;
        }

        (double u, double ties) = RankSum.Count(group.Sorted, reference.Sorted);
        double pairs = (double)group.Count * reference.Count, all = (double)group.Count + reference.Count;
        U = Resting(Estimate.Exactly(u));
        ReferenceU = Resting(Estimate.Exactly(pairs - u));
        Superiority = Resting(Estimate.Exactly(new Fraction(u / pairs)));
        double variance = pairs / 12 * (all + 1 - (ties / (all * (all - 1))));
        if (!(variance > 0))
        {
            Z = PValue =
                Estimate.Unknown<double>(UnknownReason.NoVariation,
                    "all values of both groups are equal, so that no order is there to test");
            return;
        }

        double distance = u - (pairs / 2);
        double z = (distance - (Math.Sign(distance) * 0.5)) / Math.Sqrt(variance);
        Z = Resting(Estimate.Exactly(z));
        IsExactTest = ties == 0 && Math.Max(group.Count, reference.Count) <= RankSum.MostExact;
        PValue =
            Resting(Estimate.Exactly(
                IsExactTest
                    ? RankSum.ExactPValue(group.Count, reference.Count, u)
                    : Math.Min(1, 2 * NormalDistribution.UpperTail(Math.Abs(z)))));
    }

    /// <summary>The group that is compared.</summary>
    public Sample Group { get; }

    /// <summary>What it is compared with.</summary>
    public Sample Reference { get; }

    /// <summary>
    /// Of all pairs of a value of the group and one of the reference, in how many the group's is the larger; equal ones count half.
    /// </summary>
    public Estimate<double> U { get; }

    /// <summary>The same of the reference: all pairs less <see cref="U"/>.</summary>
    public Estimate<double> ReferenceU { get; }

    /// <summary>
    /// U over all pairs: how probable it is that a value of the group is the larger, from 0 to 1 (the common language effect size).
    /// </summary>
    public Estimate<Fraction> Superiority { get; }

    /// <summary>U less its mean, one half nearer to it, over its standard deviation; not known where all values are equal.</summary>
    public Estimate<double> Z { get; }

    /// <summary>The probability, from 0 to 1, of a U as far from its mean or farther on either side if both groups were alike.</summary>
    public Estimate<double> PValue { get; }

    /// <summary>Whether the p value counts all orders that the values could have had, instead of approximating them.</summary>
    public bool IsExactTest { get; }

    /// <summary>Compares two independent samples of one unit; places in an order may be compared too.</summary>
    /// <param name="group">The group.</param>
    /// <param name="reference">What it is compared with.</param>
    public static MannWhitneyTest Between(Sample group, Sample reference)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(reference);
        return new(group, reference, null);
    }

    internal static MannWhitneyTest Between(Sample group, Sample reference, (UnknownReason, string)? problem) =>
        new(group, reference, problem);

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    TableView ITabular.ToView() => FieldView.Of("Mann-Whitney test",
    [
        ("Group values", Group.Count),
        ("Reference values", Reference.Count),
        ("U", U),
        ("Reference U", ReferenceU),
        ("Superiority", Superiority),
        ("z", Z),
        ("p", PValue),
        ("Exact", IsExactTest),
    ], from: this);

    /// <summary>Both U and p.</summary>
    /// <param name="format">The format of the numbers; see <see cref="Fraction.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) => U.IsKnown
        ? $"U = {U.ToString(format, formatProvider)} and {ReferenceU.ToString(format, formatProvider)}, p = "
            + $"{PValue.ToString(format, formatProvider)}{(PValue.IsKnown ? IsExactTest ? " (exact)" : " (normal approximation)" : "")}"
            + Projection.Mark(this, ", with projections")
        : U.ToString(format, formatProvider);

    private static (UnknownReason, string)? WhyNot(Sample group, Sample reference) =>
        group.WhyNot(1) ?? reference.WhyNot(1)
        ?? (EstimateArithmetic.WhyUnitsDiffer(group.Unit, reference.Unit) is { } differ
            ? (differ, EstimateArithmetic.UnitsDiffer(group.Unit, reference.Unit))
            : null);
}
