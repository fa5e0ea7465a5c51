namespace StateOfAi.Data;

/// <summary>
/// An effect that a study published with its interval and nothing else: what that allows, which is the standard error, the z value and the
/// p value that the interval implies, if it was made symmetrically from a normal distribution.
/// </summary>
/// <remarks>
/// Of a ratio, such as a relative risk, give the logarithms: its interval is symmetric there (D. G. Altman and J. M. Bland, BMJ 343, 2011,
/// d2304 and d2090). Without counts and deviations there is no other statistic to be had.
/// </remarks>
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
            Z = PValue = Estimate.Unknown<double>(UnknownReason.NoVariation, "the interval has no length");
        else
            (Z, PValue) = (Resting(Estimate.About(z)), Resting(Estimate.About(2 * NormalDistribution.UpperTail(Math.Abs(z)))));
    }

    /// <summary>The effect and its interval, as stated.</summary>
    public ConfidenceInterval<Quantity> Interval { get; }

    /// <summary>The length of the interval over twice the normal quantile of its level; "about", as the ends were rounded.</summary>
    public Estimate<Quantity> StandardError { get; }

    /// <summary>The effect over its standard error.</summary>
    public Estimate<double> Z { get; }

    /// <summary>The probability, from 0 to 1, of a z as far from zero or farther on either side if there were no effect.</summary>
    public Estimate<double> PValue { get; }

    /// <summary>A published effect with its interval.</summary>
    /// <param name="effect">The effect, a change or difference: zero is none.</param>
    /// <param name="lower">The lower end of the interval, in the same unit.</param>
    /// <param name="upper">The upper end.</param>
    /// <param name="level">The level of the interval; 0.95 where none is given.</param>
    /// <param name="from">Where it is published, such as the row that has it, whose sources the effect takes; may be left out.</param>
    /// <exception cref="ArgumentException">A figure is a bound or range, the units differ, or the effect is outside its
    /// interval.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public static StatedEffect Of(Figure effect, Figure lower, Figure upper, Fraction? level = null, params ISourced[] from)
    {
        ArgumentNullException.ThrowIfNull(effect);
        ArgumentNullException.ThrowIfNull(lower);
        ArgumentNullException.ThrowIfNull(upper);
        ArgumentNullException.ThrowIfNull(from);
        Fraction given = ConfidenceLevel.Checked(level);
        Quantity point = Point(effect, nameof(effect)), least = Point(lower, nameof(lower)), most = Point(upper, nameof(upper));
        if (lower.Unit != effect.Unit || upper.Unit != effect.Unit)
            throw new ArgumentException($"An interval has the unit of its effect, found {effect} with {lower} to {upper}.",
                lower.Unit != effect.Unit ? nameof(lower) : nameof(upper));
        if (!(least <= point && point <= most))
            throw new ArgumentException($"The effect {effect} is outside its interval {lower} to {upper}.", nameof(effect));
        return new(point, least, most, given, SourceUnion.Of([.. from, effect, lower, upper]));
    }

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    TableView ITabular.ToView() => FieldView.Of("Stated effect",
    [
        ("Interval", Interval),
        ("Standard error", StandardError),
        ("z", Z),
        ("p", PValue),
    ], from: this);

    /// <summary>The effect with its interval, z and p.</summary>
    /// <param name="format">The format of the numbers; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Interval.ToString(format, formatProvider)}, z {Z.ToString(format, formatProvider)}, p {PValue.ToString(format, formatProvider)}"
            + Projection.Mark(this);

    private static Quantity Point(Figure figure, string parameter) => figure.ToEstimate().Point
        ?? throw new ArgumentException($"An effect and the ends of its interval are single numbers, found {figure}.", parameter);
}
