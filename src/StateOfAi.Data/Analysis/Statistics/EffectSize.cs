using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The standardized difference of two means, in standard deviations: Cohen's d and Hedges' g, from samples or published summaries. It has
/// no unit, so effects on different scales can be compared.
/// </summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class EffectSize : FormattableResult, ITabular
{
    private EffectSize(SampleSummary group, SampleSummary reference, (UnknownReason, string)? problem)
    {
        RestsOn = SourceUnion.Of(group.RestsOn, reference.RestsOn);
        Estimate<Quantity> difference = RowsOfNumber.Difference(group.Mean, reference.Mean);
        if ((problem ?? Contrast.WhyNot(difference, [group, reference])) is var (reason, explanation))
        {
            PooledStandardDeviation = Estimate.Unknown<Quantity>(reason, explanation);
            CohensD = HedgesG = Estimate.Unknown<double>(reason, explanation);
            return;
        }

        double degrees = (double)group.Count + reference.Count - 2, own = group.StandardDeviation.Value.Value,
            other = reference.StandardDeviation.Value.Value;
        // Without squaring, which would overflow or underflow for a large or small deviation.
        double pooled = double.Hypot(Math.Sqrt((group.Count - 1) / degrees) * own, Math.Sqrt((reference.Count - 1) / degrees) * other);
        bool isExact = difference.IsExact && group.StandardDeviation.IsExact && reference.StandardDeviation.IsExact;
        PooledStandardDeviation = Made(new Quantity(pooled, EstimateArithmetic.UnitOf(difference)));
        double d = difference.Value.Value / pooled;
        if (pooled != 0 && difference.Value.Value != 0 && !double.IsNormal(d))
        {
            CohensD = HedgesG = Estimate.Unknown<double>(UnknownReason.BoundsTooWide, Contrast.TooLargeOrSmall);
            return;
        }

        if (pooled == 0)
        {
            CohensD =
                HedgesG =
                    Estimate.Unknown<double>(UnknownReason.NoVariation,
                        $"the values within each group are all equal, so {difference} cannot be expressed in standard deviations");
            return;
        }

        CohensD = Made(d);
        HedgesG = Made(d * Correction(degrees));

        Estimate<T> Made<T>(T value)
            where T : struct, IComparable<T> => Resting(isExact ? Estimate.Exactly(value) : Estimate.About(value));
    }

    /// <summary>The pooled standard deviation of both groups, with each variance weighted by the group's count minus one.</summary>
    public Estimate<Quantity> PooledStandardDeviation { get; }

    /// <summary>The difference of the means divided by the pooled standard deviation; unknown if neither group varies.</summary>
    public Estimate<double> CohensD { get; }

    /// <summary>
    /// Cohen's d corrected for its bias in small samples: d times Γ(df / 2) / (√(df / 2) Γ((df - 1) / 2)), where df is the total count
    /// minus two.
    /// </summary>
    public Estimate<double> HedgesG { get; }

    /// <summary>Computes the effect of being in a group rather than in the reference group.</summary>
    /// <param name="group">The group to compare.</param>
    /// <param name="reference">The reference group.</param>
    /// <returns>The effect size; its parts are unknown if there are too few values or no variation.</returns>
    public static EffectSize Between(SampleSummary group, SampleSummary reference)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(reference);
        return new(group, reference, null);
    }

    internal static EffectSize Between(SampleSummary group, SampleSummary reference, (UnknownReason, string)? problem) =>
        new(group, reference, problem);

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of("Effect size",
    [
        ("Cohen's d", CohensD),
        ("Hedges' g", HedgesG),
        ("Pooled standard deviation", PooledStandardDeviation),
    ], from: this);

    /// <summary>Shows both effect sizes.</summary>
    /// <param name="format">The format of the numbers; see <see cref="Fraction.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) => CohensD.IsKnown
        ? $"d = {CohensD.ToString(format, formatProvider)}, g = {HedgesG.ToString(format, formatProvider)}"
            + Projection.Mark(this, ", with projections")
        : CohensD.ToString(format, formatProvider);

    /// <summary>
    /// L. V. Hedges, Journal of Educational Statistics 6, 1981, 107: the exact factor, not the approximation 1 - 3 / (4 df - 1).
    /// </summary>
    private static double Correction(double degrees) =>
        // Γ(df / 2) / Γ((df - 1) / 2) is the inverse of the ratio of gamma functions half apart.
        Math.Exp(-LogGamma.Ratio((degrees - 1) / 2, 0.5)) / Math.Sqrt(degrees / 2);
}
