using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The change of a share, split between the part's own growth, which raises it, and the growth of the market, which lowers it:
/// <see cref="Change"/> = <see cref="OwnGrowth"/> + <see cref="MarketGrowth"/>. Each is measured at the mean of the other before and after,
/// so the order does not matter (Bennet's indicator).
/// </summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class ShareDecomposition : FormattableResult, ITabular
{
    internal ShareDecomposition(Estimate<PercentagePoints> change, Estimate<PercentagePoints> ownGrowth,
        Estimate<PercentagePoints> marketGrowth, ISourced from) =>
            (Change, OwnGrowth, MarketGrowth, RestsOn) =
                (Resting(change, from), Resting(ownGrowth, from), Resting(marketGrowth, from), from);

    /// <summary>Share later - share earlier, in percentage points.</summary>
    public Estimate<PercentagePoints> Change { get; }

    /// <summary>
    /// The effect of the change of the part's amount: (amount later - amount earlier) x (1 / whole earlier + 1 / whole later) / 2.
    /// </summary>
    public Estimate<PercentagePoints> OwnGrowth { get; }

    /// <summary>
    /// The effect of the change of the whole: (amount earlier + amount later) / 2 x (1 / whole later - 1 / whole earlier).
    /// </summary>
    public Estimate<PercentagePoints> MarketGrowth { get; }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of("Change of a share",
    [
        ("Change", Change),
        ("Own growth", OwnGrowth),
        ("Market growth", MarketGrowth),
    ], from: this);

    /// <summary>Shows the change and its two components.</summary>
    /// <param name="format">
    /// The format of the points; <c>+</c> by default. See <see cref="PercentagePoints.ToString(string, IFormatProvider)"/>.
    /// </param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider)
    {
        format = NumberFormat.WithSign(format);
        return OwnGrowth.IsKnown
            ? $"{Change.ToString(format, formatProvider)}: {OwnGrowth.ToString(format, formatProvider)} by its own growth, "
                + $"{MarketGrowth.ToString(format, formatProvider)} by the market's{Projection.Mark(this, " (with a projection)")}"
            : OwnGrowth.ToString(format, formatProvider);
    }
}
