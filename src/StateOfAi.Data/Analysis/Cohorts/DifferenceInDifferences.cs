namespace StateOfAi.Data;

/// <summary>
/// By how much more a group changed than a reference did, from a period before to one after: what is left of its change when the change
/// that the reference went through as well is taken off.
/// </summary>
/// <remarks>
/// It is the effect of what happened to the group alone only if both would otherwise have changed alike (parallel trends), which no figure
/// here shows. The formulas are in docs/methods.md.
/// </remarks>
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

    /// <summary>The change of the reference.</summary>
    public Growth Reference { get; }

    /// <summary>
    /// (Group after - group before) - (reference after - reference before), in their unit; percentage points for percentages. Its bounds
    /// are those of the figures.
    /// </summary>
    public Estimate<Quantity> Effect { get; }

    /// <summary>The standard error of the effect, in its unit; <see cref="UnknownReason.ValueMissing"/> without samples.</summary>
    public Estimate<Quantity> StandardError => _contrast.StandardError;

    /// <summary>The effect over its standard error.</summary>
    public Estimate<double> T => _contrast.T;

    /// <summary>The degrees of freedom of t by Welch and Satterthwaite, not rounded.</summary>
    public Estimate<double> DegreesOfFreedom => _contrast.DegreesOfFreedom;

    /// <summary>The probability, from 0 to 1, of a t as far from zero or farther on either side if there were no effect.</summary>
    public Estimate<double> PValue => _contrast.PValue;

    /// <summary>The interval of the effect.</summary>
    public ConfidenceInterval<Quantity> Interval => _contrast.Interval;

    /// <summary>
    /// From the changes of two groups, such as <c>Growth.Between(before, after)</c> of figures, of sums, or of observations with periods.
    /// Not known where a change is not, where units differ, and where both have periods that are not the same ones
    /// (<see cref="UnknownReason.PeriodsNotComparable"/>). Without samples there is no standard error.
    /// </summary>
    /// <param name="group">The change of the group.</param>
    /// <param name="reference">The change of the reference, over the same periods.</param>
    public static DifferenceInDifferences Between(Growth group, Growth reference)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(reference);
        return new(group, reference, EffectOf(group, reference),
            Contrast.Unknown(UnknownReason.ValueMissing, "figures without counts and standard deviations have no standard error",
                ConfidenceLevel.Checked(null)));
    }

    /// <summary>
    /// From four independent samples, such as surveys of other people each time, or what was published of them. Where the same members are
    /// asked before and after, the standard error here is too large, or too small, and their own changes are to be compared by
    /// <see cref="WelchTest"/> instead.
    /// </summary>
    /// <param name="groupBefore">The group in the period before.</param>
    /// <param name="groupAfter">The group in the period after.</param>
    /// <param name="referenceBefore">The reference in the period before.</param>
    /// <param name="referenceAfter">The reference in the period after.</param>
    /// <param name="level">The level of the interval; 0.95 where none is given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public static DifferenceInDifferences Between(SampleSummary groupBefore, SampleSummary groupAfter, SampleSummary referenceBefore,
        SampleSummary referenceAfter, Fraction? level = null)
    {
        ArgumentNullException.ThrowIfNull(groupBefore);
        ArgumentNullException.ThrowIfNull(groupAfter);
        ArgumentNullException.ThrowIfNull(referenceBefore);
        ArgumentNullException.ThrowIfNull(referenceAfter);
        Growth group = Change(groupBefore, groupAfter), reference = Change(referenceBefore, referenceAfter);
        Estimate<Quantity> effect = EffectOf(group, reference);
        return new(group, reference, effect,
            Contrast.Of(effect, [groupBefore, groupAfter, referenceBefore, referenceAfter], ConfidenceLevel.Checked(level)));

        static Growth Change(SampleSummary before, SampleSummary after) =>
            Growth.Between(null, before.Mean, null, after.Mean, SourceUnion.Of(before.RestsOn, after.RestsOn));
    }

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
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

    /// <summary>The effect and both changes.</summary>
    /// <param name="format">The format of the numbers; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
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
        own is not null && other is not null && own != other ? $"the periods are not the same ones: {own} and {other}" : null;
}
