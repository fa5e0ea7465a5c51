namespace StateOfAi.Data;

/// <summary>
/// The means of two independent groups set against each other without taking their variances for equal: Welch's unequal variances t-test
/// and interval, from samples or from what was published of them.
/// </summary>
/// <remarks>
/// The two groups must be independent; members that are in both, or pairs of before and after, need another test. Where only bounds of a
/// mean or deviation are known, the difference keeps its bounds and the rest is <see cref="UnknownReason.PointMissing"/>. The formulas are
/// in docs/methods.md.
/// </remarks>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class WelchTest : FormattableResult, ITabular
{
    private readonly Contrast _contrast;

    private WelchTest(SampleSummary group, SampleSummary reference, Fraction? level, (UnknownReason, string)? problem)
    {
        (Group, Reference, RestsOn) = (group, reference, SourceUnion.Of(group.RestsOn, reference.RestsOn));
        Difference = Resting(EstimateArithmetic.Difference(group.Mean, reference.Mean));
        _contrast = Contrast.Of(Difference, [group, reference], ConfidenceLevel.Checked(level), problem).RestingOn(RestsOn);
    }

    /// <summary>The group that is compared.</summary>
    public SampleSummary Group { get; }

    /// <summary>What it is compared with.</summary>
    public SampleSummary Reference { get; }

    /// <summary>
    /// Mean of the group less mean of the reference, in their unit; percentage points for percentages. Its bounds are those of published
    /// figures.
    /// </summary>
    public Estimate<Quantity> Difference { get; }

    /// <summary>The standard error of the difference, in its unit.</summary>
    public Estimate<Quantity> StandardError => _contrast.StandardError;

    /// <summary>The difference over its standard error; not known where the values of neither group vary.</summary>
    public Estimate<double> T => _contrast.T;

    /// <summary>Welch's degrees of freedom, not rounded: at least the smaller count less one, at most both counts less two.</summary>
    public Estimate<double> DegreesOfFreedom => _contrast.DegreesOfFreedom;

    /// <summary>The probability, from 0 to 1, of a t as far from zero or farther on either side if the means were equal.</summary>
    public Estimate<double> PValue => _contrast.PValue;

    /// <summary>The interval of the difference.</summary>
    public ConfidenceInterval<Quantity> Interval => _contrast.Interval;

    /// <summary>Compares the means of two independent groups.</summary>
    /// <param name="group">The group.</param>
    /// <param name="reference">What it is compared with.</param>
    /// <param name="level">The level of the interval; 0.95 where none is given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public static WelchTest Between(SampleSummary group, SampleSummary reference, Fraction? level = null)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(reference);
        return new(group, reference, level, null);
    }

    internal static WelchTest Between(SampleSummary group, SampleSummary reference, Fraction? level, (UnknownReason, string)? problem) =>
        new(group, reference, level, problem);

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    TableView ITabular.ToView() => FieldView.Of("Welch's test",
    [
        ("Group count", Group.Count),
        ("Group mean", Group.Mean),
        ("Reference count", Reference.Count),
        ("Reference mean", Reference.Mean),
        ("Difference", Difference),
        ("Interval", Interval),
        ("Standard error", StandardError),
        ("t", T),
        ("Degrees of freedom", DegreesOfFreedom),
        ("p", PValue),
    ], from: this);

    /// <summary>The difference with its interval, t, degrees of freedom and p.</summary>
    /// <param name="format">The format of the numbers; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) => Interval.IsKnown
        ? $"{Interval.ToString(format, formatProvider)}, t = {T.ToString(format, formatProvider)}, df = "
            + $"{DegreesOfFreedom.ToString(format, formatProvider)}, p = {PValue.ToString(format, formatProvider)}"
            + Projection.Mark(this, ", with projections")
        : $"{Difference.ToString(format, formatProvider)}, its interval {Interval}";
}
