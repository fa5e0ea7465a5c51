using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// An effect that a study published only with its confidence interval, and what follows from that: the standard error, z value and p value
/// that the interval implies, provided that it is symmetric and based on a normal distribution.
/// </summary>
/// <remarks>
/// For a ratio, such as a relative risk, pass logarithms, since its interval is symmetric on that scale (D. G. Altman and J. M. Bland, BMJ
/// 343, 2011, d2304 and d2090). Without counts and standard deviations, no other statistic can be derived.
/// </remarks>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class StatedEffect : FormattableResult, ITabular
{
    private StatedEffect(Quantity effect, Quantity low, Quantity high, Fraction level, ISourced from)
    {
        RestsOn = from;
        Interval = new ConfidenceInterval<Quantity>(level, low, effect, high).RestingOn(from);
        double error = (high.Value - low.Value) / (2 * NormalDistribution.CentralQuantile(level.Value));
        StandardError = Resting(Estimate.About(new Quantity(error, EstimateArithmetic.UnitOfDifference(effect.Unit))));
        double z = effect.Value / error;
        if (error == 0 || !double.IsFinite(z))
            Z = PValue = Estimate.Unknown<double>(UnknownReason.NoVariation, "the interval has zero length");
        else
            (Z, PValue) = (Resting(Estimate.About(z)), Resting(Estimate.About(2 * NormalDistribution.UpperTail(Math.Abs(z)))));
    }

    /// <summary>The effect and its interval as stated.</summary>
    public ConfidenceInterval<Quantity> Interval { get; }

    /// <summary>
    /// The length of the interval divided by twice the normal quantile of its level; an "about", since the ends were rounded.
    /// </summary>
    public Estimate<Quantity> StandardError { get; }

    /// <summary>The effect divided by its standard error.</summary>
    public Estimate<double> Z { get; }

    /// <summary>The two-sided p value: the probability, if there were no effect, of a z at least as far from zero.</summary>
    public Estimate<double> PValue { get; }

    /// <summary>Creates a stated effect from a published effect and its interval.</summary>
    /// <param name="effect">The effect, a change or difference; zero means no effect.</param>
    /// <param name="lower">The lower end of the interval, in the same unit.</param>
    /// <param name="upper">The upper end of the interval.</param>
    /// <param name="level">The confidence level; 0.95 by default.</param>
    /// <param name="from">What the effect comes from, such as a row; its sources become those of the effect. Optional.</param>
    /// <returns>The stated effect.</returns>
    /// <exception cref="ArgumentException">A figure is a bound or a range, the units differ, or the effect is outside its
    /// interval.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public static StatedEffect Of(Figure effect, Figure lower, Figure upper, Fraction? level = null, params ISourced[] from)
    {
        ArgumentNullException.ThrowIfNull(effect);
        ArgumentNullException.ThrowIfNull(lower);
        ArgumentNullException.ThrowIfNull(upper);
        ArgumentNullException.ThrowIfNull(from);
        Fraction given = ConfidenceLevel.Checked(level);
        Quantity point = Point(effect, nameof(effect)), least = Point(lower, nameof(lower)), most = Point(upper, nameof(upper));
        if (lower.Unit != effect.Unit || upper.Unit != effect.Unit)
            throw new ArgumentException($"An interval must have the unit of its effect, found {effect} with {lower} to {upper}.",
                lower.Unit != effect.Unit ? nameof(lower) : nameof(upper));
        if (!(least <= point && point <= most))
            throw new ArgumentException($"The effect {effect} is outside its interval {lower} to {upper}.", nameof(effect));
        return new(point, least, most, given, SourceUnion.Of([.. from, effect, lower, upper]));
    }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of("Stated effect",
    [
        ("Interval", Interval),
        ("Standard error", StandardError),
        ("z", Z),
        ("p", PValue),
    ], from: this);

    /// <summary>Shows the effect with its interval, z and p.</summary>
    /// <param name="format">The format of the numbers; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Interval.ToString(format, formatProvider)}, z {Z.ToString(format, formatProvider)}, p "
            + $"{PValue.ToString(NumberFormat.OfStatistic(format), formatProvider)}"
            + Projection.Mark(this);

    private static Quantity Point(Figure figure, string parameter) => figure.ToEstimate().Point
        ?? throw new ArgumentException($"An effect and the ends of its interval must be single numbers, found {figure}.", parameter);
}
