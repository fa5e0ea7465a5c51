using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The shares of a market by period, in the order of the periods (<see cref="TimePeriod.CompareTo"/>). Created by
/// <see cref="MarketShares"/> from rows.
/// </summary>
/// <typeparam name="TKey">The type of the names of parts.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "The name says what it contains and how it is looked up.")]
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class MarketSharesByPeriod<TKey> :
    ResultSet<KeyValuePair<TimePeriod, MarketShares<TKey>>>, IReadOnlyDictionary<TimePeriod, MarketShares<TKey>>
    where TKey : notnull
{
    private readonly SortedList<TimePeriod, MarketShares<TKey>> _shares;
    private readonly Lazy<IReadOnlyList<ShareShift<TKey>>> _shifts;

    internal MarketSharesByPeriod(IEnumerable<KeyValuePair<TimePeriod, MarketShares<TKey>>> shares)
    {
        _shares = new(shares.ToDictionary());
        RestsOn = SourceUnion.OfAll(_shares.Values);
        _shifts = new(() =>
            Array.AsReadOnly(
                _shares.Zip(_shares.Skip(1), (from, to) => new ShareShift<TKey>(from.Value, to.Value, from.Key, to.Key)).ToArray()));
    }

    /// <summary>
    /// The shifts from each period to the next one available. Shares are ratios, so the two periods may differ in length; the split of a
    /// change between the part and the market is then unknown (<see cref="UnknownReason.PeriodsNotComparable"/>). Percentage points are
    /// unknown between a span and a moment, or if the two are the same time (<see cref="UnknownReason.PeriodsNotOrdered"/>).
    /// </summary>
    public IReadOnlyList<ShareShift<TKey>> Shifts => _shifts.Value;

    /// <summary>The periods, in order.</summary>
    public IEnumerable<TimePeriod> Keys => _shares.Keys.AsEnumerable();

    /// <summary>The shares, in the order of the periods.</summary>
    public IEnumerable<MarketShares<TKey>> Values => _shares.Values.AsEnumerable();

    /// <summary>The concentration of the market in each period: its Herfindahl-Hirschman index and its leader.</summary>
    public ResultList<MarketConcentration<TKey>> Concentration => new KeptResults<MarketConcentration<TKey>>(
        _shares.Select(pair => new MarketConcentration<TKey>(pair.Key, pair.Value)),
        shown => MarketConcentration<TKey>.View(shown, ShareColumns.TitleOf("Market concentration", RestsOn)));

    /// <summary>Gets the shares of a period.</summary>
    /// <param name="key">The period.</param>
    /// <exception cref="KeyNotFoundException">The period has no rows; the message lists the existing periods.</exception>
    public MarketShares<TKey> this[TimePeriod key] => GetOrNull(key)
        ?? throw KeyText.NotFound($"There are no rows for {key}", "periods", Keys.Select(period => period.Code), Count);

    /// <summary>Removes the periods in which a share is a projection or rests on one.</summary>
    /// <returns>The other periods, in order; empty if all have projections.</returns>
    public new MarketSharesByPeriod<TKey> WithoutProjections() => new(_shares.Where(period => !Projection.IsIn(period.Value)));

    /// <summary>Computes how shares changed from one period to another.</summary>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <returns>The changes of all parts.</returns>
    /// <exception cref="KeyNotFoundException">A period has no rows; the message lists the existing periods.</exception>
    public ShareShift<TKey> Shift(TimePeriod from, TimePeriod to) => new(this[from], this[to], from, to);

    /// <summary>Looks up the shares of a period.</summary>
    /// <param name="key">The period.</param>
    /// <returns>The shares; <see langword="null"/> if the period has no rows.</returns>
    public MarketShares<TKey>? GetOrNull(TimePeriod key) => _shares.GetValueOrDefault(key);

    /// <summary>Creates a series of the share of one part, in percent.</summary>
    /// <param name="key">The name of the part.</param>
    /// <returns>The series. A period in which no part has that name is one of its <see cref="Series.Gaps"/>.</returns>
    /// <exception cref="KeyNotFoundException">No part has that name in any period; the message lists the existing names.</exception>
    /// <exception cref="ArgumentException">The periods differ in grain or calendar.</exception>
    public Series Of(TKey key)
    {
        KeyValuePair<TimePeriod, MarketShare<TKey>>[] parts =
            [.. _shares.Where(pair => pair.Value.GetOrNull(key) is not null)
                .Select(pair => KeyValuePair.Create(pair.Key, pair.Value[key]))];
        if (parts.Length > 0)
        {
            Series shares = parts.ToSeries(part => part.Key, part => part.Value.Share, Unit.Percent);
            return shares.Named(
                Subject.Of(shares) is { } subject ? $"{KeyText.Of(key)}, share of {subject}" : $"{KeyText.Of(key)}, market share");
        }

        TKey[] names = [.. Values.SelectMany(shares => shares.Select(part => part.Key)).Distinct()];
        throw KeyText.NotFound($"No part is named '{KeyText.Of(key)}' in any period", "parts", names, names.Length);
    }

    /// <summary>Determines whether a period has rows.</summary>
    /// <returns>Whether <see cref="this[TimePeriod]"/> has the period.</returns>
    public bool ContainsKey(TimePeriod key) => _shares.ContainsKey(key);

    /// <summary>Looks up the shares of a period.</summary>
    /// <returns>Whether the period has rows.</returns>
    public bool TryGetValue(TimePeriod key, [MaybeNullWhen(false)] out MarketShares<TKey> value) => _shares.TryGetValue(key, out value);

    internal override ISourced SourcedOf(KeyValuePair<TimePeriod, MarketShares<TKey>> one) => one.Value;

    internal override int Length => _shares.Count;

    internal override KeyValuePair<TimePeriod, MarketShares<TKey>> At(int place) =>
        KeyValuePair.Create(_shares.GetKeyAtIndex(place), _shares.GetValueAtIndex(place));

    /// <summary>
    /// One row per part and period, with its rank, its amount and its share in percent, and one for the rest if there is one. A note states
    /// the concentration in the first and last periods.
    /// </summary>
    internal override TableView ViewOf(IEnumerable<KeyValuePair<TimePeriod, MarketShares<TKey>>> shown)
    {
        KeyValuePair<TimePeriod, MarketShares<TKey>>[] periods = [.. shown];
        return periods.SelectMany(pair => ShareColumns.LinesOf(pair.Key, pair.Value)).ToView(view =>
        {
            if (ShareColumns.TitleOf(SourceUnion.OfAll(Values), _shares.Values.FirstOrDefault()?.Measure) is { } title)
                view.Title(title);
            ShareColumns.Add(view.Column("Period", line => line.Period));
            MarketConcentration<TKey>[] ends = [.. Ends(periods.OrderBy(pair => pair.Key))
                .Select(pair => new MarketConcentration<TKey>(pair.Key, pair.Value)).Where(one => one.Herfindahl.Points.IsKnown)];
            string[] notes = Array.ConvertAll(ends, one => $"{one}.");
            view.NoteOf(line =>
                Array.FindIndex(ends, one => one.Period == line.Period) is >= 0 and var place ? (place, notes[place]) : null);
            ShareColumns.AddVintage(view, Subject.VintageOf(SourceUnion.OfAll(Values)));
        });
    }

    /// <summary>
    /// Shows the shares of each period on one line, or only those of the first and last if there are many periods; culture-invariant.
    /// </summary>
    public override string ToString()
    {
        const int listed = 4;
        return Count <= listed
            ? string.Join('\n', _shares.Select(Line))
            : string.Join(string.Create(CultureInfo.InvariantCulture, $"\n({Count - 2} more periods)\n"), Ends(_shares).Select(Line));

        static string Line(KeyValuePair<TimePeriod, MarketShares<TKey>> pair) => $"{pair.Key.Code}: {pair.Value}";
    }

    private static IEnumerable<T> Ends<T>(IEnumerable<T> periods) => periods.Take(1).Concat(periods.Skip(1).TakeLast(1));
}
