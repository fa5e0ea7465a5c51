using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The parts of a whole, largest first and those with unknown shares last, with the rest that no named part covers. Created by
/// <see cref="MarketShares"/>.
/// </summary>
/// <typeparam name="TKey">The type of the names of parts.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "The plural says that it is a collection, and shares is the field's term.")]
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed partial class MarketShares<TKey> : ResultSet<MarketShare<TKey>>, IFormattable
    where TKey : notnull
{
    private readonly MarketShare<TKey>[] _parts;
    private readonly Dictionary<TKey, int> _places;

    internal MarketShares(MarketShare<TKey>[] parts, Estimate<Quantity> whole, Estimate<Fraction> rest, Market? market, ISourced from)
    {
        RestsOn = from;
        _parts = parts;
        Whole = whole;
        Rest = Resting(rest);
        Market = market;
        _places = new(parts.Length);
        foreach (MarketShare<TKey> part in parts)
            _places.Add(part.Key, _places.Count);
    }

    /// <summary>The whole: the reported total, or the sum of the parts; unknown if the shares come from ratios.</summary>
    public Estimate<Quantity> Whole { get; }

    /// <summary>
    /// The part of the whole that no named part covers, from 0 to 1; exactly 0 if the whole is the sum of the parts, unknown if no share is
    /// known.
    /// </summary>
    public Estimate<Fraction> Rest { get; }

    /// <summary>
    /// What was left out of the whole, on which all shares rest, if the whole is the sum of the parts; <see langword="null"/> if it is
    /// stated. A table of all parts then shows everything that the whole rests on.
    /// </summary>
    internal ISourced? LeftOutOfSum { get; init; }

    /// <summary>What the amounts measure; <see langword="null"/> if it is not known.</summary>
    internal MeasureOfRows? Measure { get; set; }

    // There is no positional indexer: with years as keys, a year would be taken for a position.

    /// <summary>Gets a part by name.</summary>
    /// <param name="key">The name of the part.</param>
    /// <exception cref="KeyNotFoundException">No part has that name; the message lists the existing names.</exception>
    public MarketShare<TKey> this[TKey key] => GetOrNull(key)
        ?? throw KeyText.NotFound($"No part is named '{KeyText.Of(key)}'", "parts", _parts.Select(known => known.Key), Count);

    /// <summary>Looks up a part by name.</summary>
    /// <param name="key">The name of the part.</param>
    /// <returns>The part; <see langword="null"/> if no part has that name.</returns>
    public MarketShare<TKey>? GetOrNull(TKey key) => _places.TryGetValue(key, out int place) ? _parts[place] : null;

    /// <summary>
    /// Computes how shares changed since an earlier time: in percentage points and ranks, with the parts that entered and left.
    /// </summary>
    /// <param name="earlier">The shares at the earlier time, with the same names.</param>
    /// <returns>
    /// The changes of all parts; unknown (<see cref="UnknownReason.UnitsDiffer"/>) between shares of different things, such as papers and
    /// users.
    /// </returns>
    /// <example>
    /// <code>
    /// MarketSharesByPeriod&lt;Chip&gt; shares =
    ///     StateOfAiCatalog.Embedded.Datasets.ChipCitations.SharesByYear(ChipGroup.Family);
    /// Console.WriteLine(shares[TimePeriod.OfYear(2024)].ShiftFrom(shares[TimePeriod.OfYear(2022)]).ToText());
    /// </code>
    /// </example>
    public ShareShift<TKey> ShiftFrom(MarketShares<TKey> earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new(earlier, this);
    }

    internal override int Length => _parts.Length;

    internal override MarketShare<TKey> At(int place) => _parts[place];

    /// <summary>One row per part, with its rank, its amount and its share in percent; a note states the whole.</summary>
    internal override TableView ViewOf(IEnumerable<MarketShare<TKey>> shown) => AreOwn(shown)
        ? ShareColumns.View(ShareColumns.LinesOf(null, shown, LeftOutOfSum), Whole, ShareColumns.TitleOf(RestsOn, Measure),
            Subject.VintageOf(RestsOn))
        : ShareColumns.View(ShareColumns.LinesOf(null, shown, null), null, null, null);

    /// <summary>The parts, and a row for the rest if there is one.</summary>
    internal override TableView ViewOfAll() =>
        ShareColumns.View(
            ShareColumns.LinesOf(null, this), Whole, ShareColumns.TitleOf(RestsOn, Measure), Subject.VintageOf(RestsOn));

    /// <summary>Shows all parts with their shares, and the rest if there is one, culture-invariant.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Shows all parts with their shares, and the rest if there is one.</summary>
    /// <param name="format">
    /// The format of the shares, which are shown in percent; see <see cref="Percent.ToString(string, IFormatProvider)"/>.
    /// </param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        IEnumerable<string> lines = _parts.Select(part => part.ToString(format, formatProvider));
        if (HasRest)
            lines = lines.Append(
                $"the rest: {Rest.Select(rest => rest.ToPercent()).ToString(format, formatProvider)}{Projection.Mark(Rest)}");
        return string.Join("; ", lines);
    }

    /// <summary>Whether there may be a rest that no named part covers.</summary>
    internal bool HasRest => Rest is not { IsExact: true, Point.Value: 0 };

    /// <summary>The index of a part, which is also that of its size in the <see cref="Market"/>; negative if it is not named.</summary>
    internal int PlaceOf(MarketShare<TKey>? part) => part is null ? -1 : _places[part.Key];
}
