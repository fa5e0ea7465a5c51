using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The Mann-Whitney U test, also called the Wilcoxon rank-sum test: whether values of one group tend to be larger than those of another,
/// judged by ranks alone, for two independent samples.
/// </summary>
/// <remarks>
/// The p value is exact if no two values are equal and neither group has more than 50; otherwise it is the normal approximation with the
/// variance corrected for ties and a continuity correction of one half. See docs/methods.md for the formulas.
/// </remarks>
[JsonConverter(typeof(StateOfAiJsonConverter))]
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
                    "all values of both groups are equal, so there is no order to test");
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

    /// <summary>The group being compared.</summary>
    public Sample Group { get; }

    /// <summary>The reference group.</summary>
    public Sample Reference { get; }

    /// <summary>
    /// The number of pairs, one value from each group, in which the group's value is larger than the reference's; ties count as half.
    /// </summary>
    public Estimate<double> U { get; }

    /// <summary>The same for the reference group: the number of pairs minus <see cref="U"/>.</summary>
    public Estimate<double> ReferenceU { get; }

    /// <summary>
    /// U divided by the number of pairs: the probability that a value of the group is the larger one, from 0 to 1 (the common language
    /// effect size).
    /// </summary>
    public Estimate<Fraction> Superiority { get; }

    /// <summary>
    /// The difference of U from its mean, moved one half toward zero, divided by its standard deviation; unknown if all values are equal.
    /// </summary>
    public Estimate<double> Z { get; }

    /// <summary>
    /// The two-sided p value: the probability, if both groups had the same distribution, of a U at least as far from its mean.
    /// </summary>
    public Estimate<double> PValue { get; }

    /// <summary>Whether the p value is exact, counting all possible orders of the values, rather than an approximation.</summary>
    public bool IsExactTest { get; }

    /// <summary>Compares two independent samples in the same unit. Ranks can be compared too.</summary>
    /// <param name="group">The group to compare.</param>
    /// <param name="reference">The reference group.</param>
    /// <returns>The test; its results are unknown if there are too few values or if units differ.</returns>
    public static MannWhitneyTest Between(Sample group, Sample reference)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(reference);
        return new(group, reference, null);
    }

    internal static MannWhitneyTest Between(Sample group, Sample reference, (UnknownReason, string)? problem) =>
        new(group, reference, problem);

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
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

    /// <summary>Shows U for both groups and p.</summary>
    /// <param name="format">The format of the numbers; see <see cref="Fraction.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) => U.IsKnown
        ? $"U = {U.ToString(format, formatProvider)} and {ReferenceU.ToString(format, formatProvider)}, p = "
            + $"{PValue.ToString(NumberFormat.OfStatistic(format), formatProvider)}{(PValue.IsKnown ? IsExactTest ? " (exact)" : " "
            + "(normal approximation)" : "")}"
            + Projection.Mark(this, ", with projections")
        : U.ToString(format, formatProvider);

    private static (UnknownReason, string)? WhyNot(Sample group, Sample reference) =>
        group.WhyNot(1) ?? reference.WhyNot(1)
        ?? (EstimateArithmetic.WhyUnitsDiffer(group.Unit, reference.Unit) is { } differ
            ? (differ, EstimateArithmetic.UnitsDiffer(group.Unit, reference.Unit))
            : AddedRows.Together([group.Rows, reference.Rows])?.WhyNotAlike());
}
