using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>The difference between the rates of two independent groups, from their counts, with Newcombe's hybrid score interval.</summary>
/// <remarks>
/// Each side of the interval combines the corresponding sides of the two Wilson intervals (R. G. Newcombe, 1998, method 10). See
/// docs/methods.md for the formula.
/// </remarks>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class RateDifference : FormattableResult, ITabular
{
    private RateDifference(Proportion group, Proportion reference, Fraction? level, (UnknownReason, string)? problem)
    {
        (Group, Reference, RestsOn) = (group, reference, SourceUnion.Of(group.RestsOn, reference.RestsOn));
        Difference = Resting(
            EstimateArithmetic.Difference(Percent(group), Percent(reference)).Select(points => new PercentagePoints(points.Value)));
        Fraction given = ConfidenceLevel.Checked(level);
        Interval = (problem ?? group.WhyNoInterval() ?? reference.WhyNoInterval()) is var (reason, explanation)
            ? new(given, reason, explanation)
            : Hybrid(group, reference, given).RestingOn(RestsOn);
    }

    /// <summary>The counts of the group being compared.</summary>
    public Proportion Group { get; }

    /// <summary>The counts of the reference group.</summary>
    public Proportion Reference { get; }

    /// <summary>The group's rate minus the reference's; with bounds if it is not known for some members.</summary>
    public Estimate<PercentagePoints> Difference { get; }

    /// <summary>The confidence interval of the difference, within -100 and 100.</summary>
    public ConfidenceInterval<PercentagePoints> Interval { get; }

    /// <summary>Compares the rates of two independent groups.</summary>
    /// <param name="group">The group to compare.</param>
    /// <param name="reference">The reference group.</param>
    /// <param name="level">The confidence level; 0.95 by default.</param>
    /// <returns>The comparison; its interval is unknown if that of a group is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public static RateDifference Between(Proportion group, Proportion reference, Fraction? level = null)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(reference);
        return new(group, reference, level, null);
    }

    internal static RateDifference Between(Proportion group, Proportion reference, Fraction? level, (UnknownReason, string)? problem) =>
        new(group, reference, level, problem);

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of("Difference of rates",
    [
        ("Group rate", Group.Percent),
        ("Group trials", Group.Trials),
        ("Reference rate", Reference.Percent),
        ("Reference trials", Reference.Trials),
        ("Difference", Difference),
        ("Interval", Interval),
    ], from: this);

    /// <summary>Shows both rates and the difference with its interval.</summary>
    /// <param name="format">The format of the numbers; see <see cref="Fraction.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Group.ToString(format, formatProvider)} against {Reference.ToString(format, formatProvider)}: "
            + $"{(Interval.IsKnown ? Interval.ToString(format, formatProvider) : Difference.ToString(format, formatProvider) + ", its "
            + "interval " + Interval)}";

    private static Estimate<Quantity> Percent(Proportion rate) => rate.Rate.Select(part => new Quantity(part.Value * 100, Unit.Percent));

    private static ConfidenceInterval<PercentagePoints> Hybrid(Proportion group, Proportion reference, Fraction level)
    {
        (double low, double rate, double high) = group.Wilson(level);
        (double otherLow, double other, double otherHigh) = reference.Wilson(level);
        double difference = rate - other;
        return new(
            level,
            new(Math.Max(difference - Math.Sqrt(Square(rate - low) + Square(otherHigh - other)), -1) * 100),
            new(difference * 100),
            new(Math.Min(difference + Math.Sqrt(Square(high - rate) + Square(other - otherLow)), 1) * 100));

        static double Square(double value) => value * value;
    }
}
