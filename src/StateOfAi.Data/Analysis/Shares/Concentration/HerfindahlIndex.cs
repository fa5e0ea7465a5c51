using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The Herfindahl-Hirschman index of a market: the sum of the squares of all shares, including those of unnamed parts. From 1/n for n equal
/// parts to 1 for one part.
/// </summary>
/// <remarks>
/// The bounds cover every division that the figures allow, and both are tight as long as few parts are ranges. With dozens of ranges, the
/// search for the most uneven division may stop early: the upper bound is then still valid, but may be slightly too high. See
/// docs/methods.md.
/// </remarks>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class HerfindahlIndex : FormattableResult, ITabular
{
    private static readonly Unit EqualParts = Unit.Count("equal part", "equal parts");

    internal HerfindahlIndex(Estimate<Fraction> index, int? parts, ISourced from)
    {
        RestsOn = from;
        Fraction = index = Resting(index);
        Points = index.Select(sum => new HerfindahlPoints(sum.Value * 10_000));
        EffectiveNumber = index.Reason is { } reason
            ? Estimate.Unknown<Quantity>(reason, index.Why!)
            : Resting(EstimateArithmetic.Known(Inverse(index.Upper), Inverse(index.Point), Inverse(index.Lower)));
        Normalized = !index.IsKnown ? index
            : parts is not { } count
                ? Estimate.Unknown<Fraction>(UnknownReason.PartsNotNamed,
                    "the number of parts is unknown, since the rest of the whole is not named")
            : count == 1 ? Estimate.Unknown<Fraction>(UnknownReason.BaseIsZero, "a single part is always the whole")
            : index.Select(sum => new Fraction(Math.Max(0, (sum.Value - (1.0 / count)) / (1 - (1.0 / count)))));

        static Quantity? Inverse(Fraction? end) => end is { Value: > 0 } sum ? new Quantity(1 / sum.Value, EqualParts) : null;
    }

    /// <summary>The sum of the squares of the shares as fractions, from 0 to 1.</summary>
    public Estimate<Fraction> Fraction { get; }

    /// <summary>The sum of the squares of the shares in percent, from 0 to 10,000: 10,000 times <see cref="Fraction"/>.</summary>
    public Estimate<HerfindahlPoints> Points { get; }

    /// <summary>
    /// The number of equal parts that would have the same index (numbers equivalent): 1 / <see cref="Fraction"/>; without an upper bound if
    /// the index may be zero.
    /// </summary>
    public Estimate<Quantity> EffectiveNumber { get; }

    /// <summary>
    /// The index from 0 for equal parts to 1 for one part: (<see cref="Fraction"/> - 1/n) / (1 - 1/n), where n is the number of named
    /// parts, including those with an amount of zero. Unknown if there is a rest (<see cref="UnknownReason.PartsNotNamed"/>) or only one
    /// part.
    /// </summary>
    public Estimate<Fraction> Normalized { get; }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of("Herfindahl-Hirschman index",
    [
        ("Index", Fraction),
        ("Points", Points),
        ("Effective number", EffectiveNumber),
        ("Normalized", Normalized),
    ], from: this);

    /// <summary>Shows the index in points.</summary>
    /// <param name="format">The format of the points; see <see cref="HerfindahlPoints.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        $"HHI {Points.ToString(format, formatProvider)}{Projection.Mark(this, " (with a projection)")}";
}
