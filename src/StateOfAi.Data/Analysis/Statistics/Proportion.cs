using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>The number of members of a group that have a property, out of all members: a rate that knows its counts.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Proportion : FormattableResult, ITabular
{
    private Proportion(long successes, long trials, long missing, ISourced from) =>
        (Successes, Trials, Missing, RestsOn) = (successes, trials, missing, from);

    /// <summary>The number known to have the property.</summary>
    public long Successes { get; }

    /// <summary>The number of members, including those for whom it is not known.</summary>
    public long Trials { get; }

    /// <summary>The number for whom it is not known.</summary>
    public long Missing { get; }

    /// <summary>
    /// Successes divided by trials. If it is not known for some members, the bounds assume that none or all of those have the property, and
    /// there is no point. Unknown for an empty group.
    /// </summary>
    public Estimate<Fraction> Rate => Trials == 0
        ? Estimate.Unknown<Fraction>(UnknownReason.NoValues, "a group without members has no rate")
        : Resting(EstimateArithmetic.Known<Fraction>(new((double)Successes / Trials), null, new((double)(Successes + Missing) / Trials)));

    /// <summary>The rate in percent: <see cref="Rate"/> x 100.</summary>
    public Estimate<Percent> Percent => Rate.ToPercent();

    /// <summary>Creates a proportion from counts.</summary>
    /// <param name="successes">The number that have the property.</param>
    /// <param name="trials">The number of members.</param>
    /// <param name="from">What the counts come from, such as a row; its sources become those of the counts. Optional.</param>
    /// <returns>The proportion.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or there are more successes than trials.</exception>
    /// <example>
    /// <code>
    /// Proportion adoption = Proportion.Of(56, 70);
    /// ConfidenceInterval&lt;Percent&gt; interval = adoption.Interval();
    /// </code>
    /// </example>
    public static Proportion Of(long successes, long trials, params ISourced[] from)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentOutOfRangeException.ThrowIfNegative(trials);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        return new(successes, trials, 0, SourceUnion.Of(from));
    }

    /// <summary>
    /// Computes Wilson's score interval of the rate in percent, without continuity correction. It stays within 0 and 100, and has positive
    /// length even if none or all have the property.
    /// </summary>
    /// <param name="level">The confidence level; 0.95 by default.</param>
    /// <returns>The interval; unknown for an empty group, or if it is not known for some members whether they have the property.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public ConfidenceInterval<Percent> Interval(Fraction? level = null)
    {
        Fraction given = ConfidenceLevel.Checked(level);
        if (WhyNoInterval() is var (reason, explanation))
            return new(given, reason, explanation);
        (double lower, double rate, double upper) = Wilson(given);
        return new ConfidenceInterval<Percent>(given, new(lower * 100), new(rate * 100), new(upper * 100)).RestingOn(RestsOn);
    }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of(null,
    [
        ("Successes", Successes),
        ("Trials", Trials),
        ("Missing", Missing),
        ("Rate", Percent),
    ], from: this);

    /// <summary>Shows the rate and the counts.</summary>
    /// <param name="format">The format of the rate, which is written in percent; see
    /// <see cref="Percent.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) => string.Create(
        formatProvider ?? System.Globalization.CultureInfo.InvariantCulture,
        $"{Percent.ToString(NumberFormat.OfPercentages(format), formatProvider)} ({Successes} of {Trials}{(Missing > 0 ? $", {Missing} "
            + $"not known" : "")}){Projection.Mark(this, ", with projections")}");

    internal static Proportion Of(long successes, long trials, long missing, ISourced from) => new(successes, trials, missing, from);

    /// <summary>The rate between the ends of Wilson's interval, as fractions.</summary>
    internal (double Lower, double Rate, double Upper) Wilson(Fraction level)
    {
        double n = Trials, rate = Successes / n, z = NormalDistribution.CentralQuantile(level.Value), square = z * z;
        double middle = rate + (square / (2 * n)), room = z * Math.Sqrt((rate * (1 - rate) / n) + (square / (4 * n * n))),
            scale = 1 + (square / n);
        // Rounding may miss 0 where none has the property, and 1 where all have it.
        double lower = Successes == 0 ? 0 : Math.Clamp((middle - room) / scale, 0, rate),
            upper = Successes == Trials ? 1 : Math.Clamp((middle + room) / scale, rate, 1);
        return (lower, rate, upper);
    }

    internal (UnknownReason Reason, string Explanation)? WhyNoInterval() =>
        Trials == 0 ? (UnknownReason.NoValues, "a group without members has no rate")
        : Missing > 0 ? (UnknownReason.ValueMissing, $"it is unknown for {Missing} of {Trials} members")
        : null;
}
