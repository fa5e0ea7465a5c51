using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The Shannon entropy of the shares of a market: higher for more parts and for more equal parts, from 0 for one part to the logarithm of n
/// for n equal parts.
/// </summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class ShannonEntropy : FormattableResult, ITabular
{
    private static readonly Unit NatUnit = Unit.Count("nat", "nats");
    private static readonly Unit BitUnit = Unit.Count("bit", "bits");

    internal ShannonEntropy(Market market, ISourced from)
        : this(ConcentrationBounds.Entropy(market, NatUnit), from)
    {
    }

    internal ShannonEntropy(Estimate<Quantity> nats, ISourced from)
    {
        (RestsOn, Nats) = (from, Resting(nats, from));
        Bits = Nats.Select(entropy => new Quantity(entropy.Value / Math.Log(2), BitUnit));
    }

    /// <summary>
    /// With the natural logarithm: -(sum of s ln s), where an empty part adds nothing. Without an upper bound if the rest may consist of
    /// countless parts.
    /// </summary>
    public Estimate<Quantity> Nats { get; }

    /// <summary>With the logarithm to base 2: <see cref="Nats"/> / ln 2.</summary>
    public Estimate<Quantity> Bits { get; }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of("Shannon entropy",
    [
        ("Nats", Nats),
        ("Bits", Bits),
    ], from: this);

    /// <summary>Shows the entropy in bits.</summary>
    /// <param name="format">The format of the number; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        Bits.ToString(format, formatProvider) + Projection.Mark(this, " (with a projection)");
}
