using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>One part of a whole.</summary>
/// <typeparam name="TKey">The type of the names of parts: an organization, a chip, a country, a text.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class MarketShare<TKey> : FormattableResult, ITabular
    where TKey : notnull
{
    /// <param name="key">The name of the part.</param>
    /// <param name="amount">The part.</param>
    /// <param name="share">The part divided by the whole.</param>
    /// <param name="rank">Its rank.</param>
    /// <param name="from">The sources of the amount.</param>
    /// <param name="whole">The sources of the whole, on which the share rests too.</param>
    internal MarketShare(TKey key, Estimate<Quantity> amount, Estimate<Fraction> share, int? rank, ISourced from, ISourced whole)
    {
        RestsOn = SourceUnion.Of(from, whole);
        Own = from;
        Key = key;
        Amount = Resting(amount, from);
        Share = Resting(share);
        Rank = rank;
    }

    /// <summary>The sources of the part itself, without those of the whole.</summary>
    internal ISourced Own { get; }

    /// <summary>The name of the part.</summary>
    public TKey Key { get; }

    /// <summary>The amount of the part; unknown if it is missing or only ratios are stated.</summary>
    public Estimate<Quantity> Amount { get; }

    /// <summary>The part divided by the whole, from 0 to 1; unknown, with the reason, if either is missing or they do not fit.</summary>
    public Estimate<Fraction> Share { get; }

    /// <summary>The share in percent: <see cref="Share"/> x 100.</summary>
    public Estimate<Percent> Percent => Share.ToPercent();

    /// <summary>
    /// The rank by size among the named parts, from 1; equal parts share a rank, and the next ranks are skipped (1, 2, 2, 4).
    /// <see langword="null"/> if bounds, an "about" or a missing part leave the rank open.
    /// </summary>
    public int? Rank { get; }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of(KeyText.Of(Key),
    [
        ("Part", KeyText.Cell(Key)),
        ("Rank", Rank),
        ("Amount", Amount),
        ("Share", Percent),
    ], from: this);

    /// <summary>Shows the name of the part and its share in percent.</summary>
    /// <param name="format">The format of the percentage; see <see cref="Percent.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, also for keys, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{KeyText.Of(Key, formatProvider)}: {Percent.ToString(format, formatProvider)}{Projection.Mark(this)}";
}
