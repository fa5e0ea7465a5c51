using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// Welch's unequal-variances t-test and interval: compares the means of two independent groups without assuming equal variances, from
/// samples or published summaries.
/// </summary>
/// <remarks>
/// The two groups must be independent; groups that share members, or before-and-after pairs, need a different test. If only bounds of a
/// mean or standard deviation are known, the difference keeps its bounds and the rest is <see cref="UnknownReason.PointMissing"/>. See
/// docs/methods.md for the formulas.
/// </remarks>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class WelchTest : FormattableResult, ITabular
{
    private readonly Contrast _contrast;

    private WelchTest(SampleSummary group, SampleSummary reference, Fraction? level, (UnknownReason, string)? problem)
    {
        (Group, Reference, RestsOn) = (group, reference, SourceUnion.Of(group.RestsOn, reference.RestsOn));
        Difference = Resting(RowsOfNumber.Difference(group.Mean, reference.Mean));
        _contrast = Contrast.Of(Difference, [group, reference], ConfidenceLevel.Checked(level), problem).RestingOn(RestsOn);
    }

    /// <summary>The group being compared.</summary>
    public SampleSummary Group { get; }

    /// <summary>The reference group.</summary>
    public SampleSummary Reference { get; }

    /// <summary>
    /// The group's mean minus the reference's, in their unit, or in percentage points for percentages. Its bounds are those of published
    /// figures.
    /// </summary>
    public Estimate<Quantity> Difference { get; }

    /// <summary>The standard error of the difference, in its unit.</summary>
    public Estimate<Quantity> StandardError => _contrast.StandardError;

    /// <summary>The difference divided by its standard error; unknown if neither group varies.</summary>
    public Estimate<double> T => _contrast.T;

    /// <summary>Welch's degrees of freedom, not rounded: at least the smaller count minus one, at most the total count minus two.</summary>
    public Estimate<double> DegreesOfFreedom => _contrast.DegreesOfFreedom;

    /// <summary>The two-sided p value: the probability, if the means were equal, of a t at least as far from zero.</summary>
    public Estimate<double> PValue => _contrast.PValue;

    /// <summary>The confidence interval of the difference.</summary>
    public ConfidenceInterval<Quantity> Interval => _contrast.Interval;

    /// <summary>Compares the means of two independent groups.</summary>
    /// <param name="group">The group to compare.</param>
    /// <param name="reference">The reference group.</param>
    /// <param name="level">The confidence level; 0.95 by default.</param>
    /// <returns>The test; its results are unknown if there are too few values, if a value is missing, or if units differ.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    /// <example>
    /// <code>
    /// Sample withAssistant = Sample.Of([1.2, 0.8, 1.1, 0.9], Unit.Hours), without = Sample.Of([2.5, 1.9, 2.8, 2.2], Unit.Hours);
    /// WelchTest test = WelchTest.Between(withAssistant, without);
    /// Console.WriteLine($"{test.Difference}, p = {test.PValue}");
    /// </code>
    /// </example>
    public static WelchTest Between(SampleSummary group, SampleSummary reference, Fraction? level = null)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(reference);
        return new(group, reference, level, null);
    }

    internal static WelchTest Between(SampleSummary group, SampleSummary reference, Fraction? level, (UnknownReason, string)? problem) =>
        new(group, reference, level, problem);

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
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

    /// <summary>Shows the difference with its interval, t, degrees of freedom and p.</summary>
    /// <param name="format">The format of the numbers; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) => Interval.IsKnown
        ? $"{Interval.ToString(format, formatProvider)}, t = {T.ToString(format, formatProvider)}, df = "
            + $"{DegreesOfFreedom.ToString(format, formatProvider)}, p = "
            + $"{PValue.ToString(NumberFormat.OfStatistic(format), formatProvider)}"
            + Projection.Mark(this, ", with projections")
        : $"{Difference.ToString(format, formatProvider)}, its interval {Interval}";
}
