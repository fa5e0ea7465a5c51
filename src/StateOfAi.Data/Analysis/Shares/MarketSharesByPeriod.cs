using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// The shares of a market period by period, in the order of the periods (<see cref="TimePeriod.CompareTo"/>). Made by
/// <see cref="MarketShares"/> from rows.
/// </summary>
/// <typeparam name="TKey">What names a part.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "The name says what is in it, and by what it is looked up.")]
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
    /// From each period to the next that there is. Shares are ratios, so the two may differ in length; what of a change belongs to the part
    /// and what to the market then is not known (<see cref="UnknownReason.PeriodsNotComparable"/>). No points are known between a stretch
    /// and a moment, and where the two are the same time (<see cref="UnknownReason.PeriodsNotOrdered"/>).
    /// </summary>
    public IReadOnlyList<ShareShift<TKey>> Shifts => _shifts.Value;

    /// <summary>The periods, in order.</summary>
    public IEnumerable<TimePeriod> Keys => _shares.Keys.AsEnumerable();

    /// <summary>The shares, in the order of the periods.</summary>
    public IEnumerable<MarketShares<TKey>> Values => _shares.Values.AsEnumerable();

    /// <summary>The shares of a period.</summary>
    /// <param name="key">The period.</param>
    /// <exception cref="KeyNotFoundException">There are no rows of that period; the message lists periods that there are.</exception>
    public MarketShares<TKey> this[TimePeriod key] => GetOrNull(key)
        ?? throw KeyText.NotFound($"There are no rows of {key}", "periods", Keys.Select(period => period.Code), Count);

    /// <summary>The periods in which no share is a projection or rests on one.</summary>
    public new MarketSharesByPeriod<TKey> WithoutProjections() => new(_shares.Where(period => !Projection.IsIn(period.Value)));

    /// <summary>From one period to another.</summary>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later.</param>
    /// <exception cref="KeyNotFoundException">There are no rows of one of them; the message lists periods that there are.</exception>
    public ShareShift<TKey> Shift(TimePeriod from, TimePeriod to) => new(this[from], this[to], from, to);

    /// <summary>The shares of a period; <see langword="null"/> where there are no rows of it.</summary>
    /// <param name="key">The period.</param>
    public MarketShares<TKey>? GetOrNull(TimePeriod key) => _shares.GetValueOrDefault(key);

    /// <summary>Whether there are rows of a period.</summary>
    public bool ContainsKey(TimePeriod key) => _shares.ContainsKey(key);

    /// <summary>The shares of a period, if there are rows of it.</summary>
    public bool TryGetValue(TimePeriod key, [MaybeNullWhen(false)] out MarketShares<TKey> value) => _shares.TryGetValue(key, out value);

    internal override ISourced SourcedOf(KeyValuePair<TimePeriod, MarketShares<TKey>> one) => one.Value;

    internal override int Length => _shares.Count;

    internal override KeyValuePair<TimePeriod, MarketShares<TKey>> At(int place) =>
        KeyValuePair.Create(_shares.GetKeyAtIndex(place), _shares.GetValueAtIndex(place));

    /// <summary>
    /// A row for each part in each period, with its rank, its amount and its share in percent, and one for the rest where there is one.
    /// </summary>
    internal override TableView ViewOf(IEnumerable<KeyValuePair<TimePeriod, MarketShares<TKey>>> shown) =>
        shown.SelectMany(pair => ShareColumns.LinesOf(pair.Key, pair.Value))
            .ToView(view => ShareColumns.Add(view.Column("Period", line => line.Period)));

    /// <summary>The shares of each period, one below the other, culture-invariant.</summary>
    public override string ToString() => string.Join('\n', _shares.Select(pair => $"{pair.Key.Code}: {pair.Value}"));
}
