using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The change of a part's amount, split between the market and the part as in shift-share analysis: <see cref="Change"/> =
/// <see cref="MarketGrowth"/> + <see cref="OwnGain"/> for all amounts within the bounds. The bounds of the two components are not
/// independent, so they add up to more than the bounds of the change.
/// </summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class AmountDecomposition : FormattableResult, ITabular
{
    internal AmountDecomposition(Estimate<Quantity> change, Estimate<Quantity> marketGrowth, Estimate<Quantity> ownGain, ISourced from) =>
        (Change, MarketGrowth, OwnGain, RestsOn) = (Resting(change, from), Resting(marketGrowth, from), Resting(ownGain, from), from);

    /// <summary>Amount later - amount earlier, in their unit.</summary>
    public Estimate<Quantity> Change { get; }

    /// <summary>
    /// The gain that the part would have had by growing with the market: amount earlier x (whole later / whole earlier - 1).
    /// </summary>
    public Estimate<Quantity> MarketGrowth { get; }

    /// <summary>The gain or loss beyond that: amount later - amount earlier x whole later / whole earlier.</summary>
    public Estimate<Quantity> OwnGain { get; }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of("Change of an amount",
    [
        ("Change", Change),
        ("Market growth", MarketGrowth),
        ("Own gain", OwnGain),
    ], from: this);

    /// <summary>Shows the change and its two components.</summary>
    /// <param name="format">
    /// The format of the amounts; <c>+</c> by default. See <see cref="Quantity.ToString(string, IFormatProvider)"/>.
    /// </param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider)
    {
        format = NumberFormat.WithSign(format);
        return Change.IsKnown
            ? $"{Change.ToString(format, formatProvider)}: {MarketGrowth.ToString(format, formatProvider)} with the market, "
                + $"{OwnGain.ToString(format, formatProvider)} from its change in share{Projection.Mark(this, " (with a projection)")}"
            : Change.ToString(format, formatProvider);
    }
}
