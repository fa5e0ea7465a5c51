using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A difference in differences: how much more a group changed than a reference group did, from one period to another, which removes the
/// change that both went through.
/// </summary>
/// <remarks>
/// It measures the effect of what happened to the group alone only if both groups would otherwise have changed alike (parallel trends),
/// which the figures cannot show. See docs/methods.md for the formulas.
/// </remarks>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class DifferenceInDifferences : FormattableResult, ITabular
{
    private readonly Contrast _contrast;

    private DifferenceInDifferences(Growth group, Growth reference, Estimate<Quantity> effect, Contrast contrast)
    {
        RestsOn = SourceUnion.Of(group.RestsOn, reference.RestsOn);
        Group = group;
        Reference = reference;
        Effect = Resting(effect);
        _contrast = contrast.RestingOn(RestsOn);
    }

    /// <summary>The change of the group.</summary>
    public Growth Group { get; }

    /// <summary>The change of the reference group.</summary>
    public Growth Reference { get; }

    /// <summary>
    /// (Group after - group before) - (reference after - reference before), in their unit, or in percentage points for percentages. Its
    /// bounds are those of the figures.
    /// </summary>
    public Estimate<Quantity> Effect { get; }

    /// <summary>The standard error of the effect, in its unit; <see cref="UnknownReason.ValueMissing"/> without samples.</summary>
    public Estimate<Quantity> StandardError => _contrast.StandardError;

    /// <summary>The effect divided by its standard error.</summary>
    public Estimate<double> T => _contrast.T;

    /// <summary>The degrees of freedom of t according to Welch and Satterthwaite, not rounded.</summary>
    public Estimate<double> DegreesOfFreedom => _contrast.DegreesOfFreedom;

    /// <summary>The two-sided p value: the probability, if there were no effect, of a t at least as far from zero.</summary>
    public Estimate<double> PValue => _contrast.PValue;

    /// <summary>The confidence interval of the effect.</summary>
    public ConfidenceInterval<Quantity> Interval => _contrast.Interval;

    /// <summary>
    /// Computes the difference between the changes of two groups, such as <c>Growth.Between(before, after)</c> of figures, of sums, or of
    /// observations with periods. Without samples there is no standard error.
    /// </summary>
    /// <param name="group">The change of the group.</param>
    /// <param name="reference">The change of the reference group, over the same periods.</param>
    /// <returns>The result; unknown if a change is unknown, if units differ, or if both changes have periods that do not match
    /// (<see cref="UnknownReason.PeriodsNotComparable"/>).</returns>
    public static DifferenceInDifferences Between(Growth group, Growth reference)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(reference);
        return new(group, reference, EffectOf(group, reference),
            Contrast.Unknown(UnknownReason.ValueMissing, "figures without counts and standard deviations have no standard error",
                ConfidenceLevel.Checked(null)));
    }

    /// <summary>
    /// Computes the difference from four independent samples, such as surveys of different people each time, or published summaries. If the
    /// same members are surveyed before and after, the standard error is wrong; compare their individual changes with
    /// <see cref="WelchTest"/> instead.
    /// </summary>
    /// <param name="groupBefore">The group in the first period.</param>
    /// <param name="groupAfter">The group in the second period.</param>
    /// <param name="referenceBefore">The reference group in the first period.</param>
    /// <param name="referenceAfter">The reference group in the second period.</param>
    /// <param name="level">The confidence level; 0.95 by default.</param>
    /// <returns>The result; unknown if a mean is unknown or if units differ.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public static DifferenceInDifferences Between(SampleSummary groupBefore, SampleSummary groupAfter, SampleSummary referenceBefore,
        SampleSummary referenceAfter, Fraction? level = null)
    {
        ArgumentNullException.ThrowIfNull(groupBefore);
        ArgumentNullException.ThrowIfNull(groupAfter);
        ArgumentNullException.ThrowIfNull(referenceBefore);
        ArgumentNullException.ThrowIfNull(referenceAfter);
        Growth group = Change(groupBefore, groupAfter), reference = Change(referenceBefore, referenceAfter);
        Estimate<Quantity> effect =
            RowsOfNumber.WhyNotComparable(groupBefore.Mean, groupAfter.Mean, referenceBefore.Mean, referenceAfter.Mean) is var (reason, why)
                ? Estimate.Unknown<Quantity>(reason, why)
                : EffectOf(group, reference);
        return new(group, reference, effect,
            Contrast.Of(effect, [groupBefore, groupAfter, referenceBefore, referenceAfter], ConfidenceLevel.Checked(level)));

        static Growth Change(SampleSummary before, SampleSummary after) =>
            Growth.Between(null, before.Mean, null, after.Mean, SourceUnion.Of(before.RestsOn, after.RestsOn),
                RowsOfNumber.WhyNotComparable(before.Mean, after.Mean));
    }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of("Difference in differences",
    [
        ("Group change", Group.Change),
        ("Reference change", Reference.Change),
        ("Effect", Effect),
        ("Interval", Interval),
        ("Standard error", StandardError),
        ("t", T),
        ("Degrees of freedom", DegreesOfFreedom),
        ("p", PValue),
    ], from: this);

    /// <summary>Shows the effect and both changes.</summary>
    /// <param name="format">The format of the numbers; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{(Interval.IsKnown ? Interval.ToString(format, formatProvider) : Effect.ToString(format, formatProvider))}: "
            + $"{Group.Change.ToString(format, formatProvider)} against {Reference.Change.ToString(format, formatProvider)}"
            + Projection.Mark(this, " (with a projection)");

    private static Estimate<Quantity> EffectOf(Growth group, Growth reference) =>
        group.Change.IsKnown && reference.Change.IsKnown
            && (Differ(group.FromPeriod, reference.FromPeriod) ?? Differ(group.ToPeriod, reference.ToPeriod)) is { } why
            ? Estimate.Unknown<Quantity>(UnknownReason.PeriodsNotComparable, why)
            : EstimateArithmetic.Difference(group.Change, reference.Change);

    private static string? Differ(TimePeriod? own, TimePeriod? other) =>
        own is not null && other is not null && own != other ? $"the periods differ: {own} and {other}" : null;
}
