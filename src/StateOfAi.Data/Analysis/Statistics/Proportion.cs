namespace StateOfAi.Data;

/// <summary>How many members of a group have a property, of how many: a rate that knows its counts.</summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Proportion : FormattableResult, ITabular
{
    private Proportion(long successes, long trials, long missing, ISourced from) =>
        (Successes, Trials, Missing, RestsOn) = (successes, trials, missing, from);

    /// <summary>How many are known to have the property.</summary>
    public long Successes { get; }

    /// <summary>How many there are, those of whom it is not known included.</summary>
    public long Trials { get; }

    /// <summary>Of how many it is not known.</summary>
    public long Missing { get; }

    /// <summary>
    /// Successes / trials. Where it is not known of some, the bounds are none and all of those, without a point. Not known of an empty
    /// group.
    /// </summary>
    public Estimate<Fraction> Rate => Trials == 0
        ? Estimate.Unknown<Fraction>(UnknownReason.NoValues, "a group without members has no rate")
        : Resting(EstimateArithmetic.Known<Fraction>(new((double)Successes / Trials), null, new((double)(Successes + Missing) / Trials)));

    /// <summary>Counts of a group.</summary>
    /// <param name="successes">How many have the property.</param>
    /// <param name="trials">How many there are.</param>
    /// <param name="from">Where they are published, such as the row that has them, whose sources the counts take; may be left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is below zero, or the first above the second.</exception>
    public static Proportion Of(long successes, long trials, params ISourced[] from)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentOutOfRangeException.ThrowIfNegative(trials);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        return new(successes, trials, 0, SourceUnion.Of(from));
    }

    /// <summary>
    /// Wilson's score interval of the rate, without continuity correction. It stays within 0 and 1, and has a length also where none or all
    /// have the property. Not known of an empty group, and where it is not known of some.
    /// </summary>
    /// <param name="level">The level of the interval; 0.95 where none is given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public ConfidenceInterval<Fraction> Interval(Fraction? level = null)
    {
        Fraction given = ConfidenceLevel.Checked(level);
        if (WhyNoInterval() is var (reason, explanation))
            return new(given, reason, explanation);
        double n = Trials, rate = Successes / n, z = NormalDistribution.CentralQuantile(given.Value), square = z * z;
        double middle = rate + (square / (2 * n)), room = z * Math.Sqrt((rate * (1 - rate) / n) + (square / (4 * n * n))),
            scale = 1 + (square / n);
        // The ends at none and at all are 0 and 1, which rounding may miss.
        double lower = Successes == 0 ? 0 : Math.Clamp((middle - room) / scale, 0, rate),
            upper = Successes == Trials ? 1 : Math.Clamp((middle + room) / scale, rate, 1);
        return new ConfidenceInterval<Fraction>(given, new(lower), new(rate), new(upper)).RestingOn(RestsOn);
    }

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    TableView ITabular.ToView() => FieldView.Of(null,
    [
        ("Successes", Successes),
        ("Trials", Trials),
        ("Missing", Missing),
        ("Rate", Rate.ToPercent()),
    ], from: this);

    /// <summary>The rate and the counts.</summary>
    /// <param name="format">The format of the rate, which is written in percent; see
    /// <see cref="Percent.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) => string.Create(
        formatProvider ?? System.Globalization.CultureInfo.InvariantCulture,
        $"{Rate.Select(rate => rate.ToPercent()).ToString(format, formatProvider)} ({Successes} of {Trials}{(Missing > 0 ? $", {Missing} "
            + $"not known" : "")}){Projection.Mark(this, ", with projections")}");

    internal static Proportion Of(long successes, long trials, long missing, ISourced from) => new(successes, trials, missing, from);

    internal (UnknownReason Reason, string Explanation)? WhyNoInterval() =>
        Trials == 0 ? (UnknownReason.NoValues, "a group without members has no rate")
        : Missing > 0 ? (UnknownReason.ValueMissing, $"of {Missing} of {Trials} members it is not known")
        : null;
}
