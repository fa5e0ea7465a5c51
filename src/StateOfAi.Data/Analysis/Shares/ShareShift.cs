using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The changes of a market's shares from one time to another: by part, in percentage points and ranks, with the parts that entered and
/// left, and with each change split between the part and the market.
/// </summary>
/// <remarks>
/// It contains the parts that are named at either time: first those of the later time in their order, then those that are gone.
/// </remarks>
/// <typeparam name="TKey">The type of the names of parts.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
[SuppressMessage("Naming", "CA1710", Justification = "It is named for the result that it is, not for the collection of its parts.")]
public sealed class ShareShift<TKey> : ResultSet<ShareChange<TKey>>, IFormattable
    where TKey : notnull
{
    private readonly ShareChange<TKey>[] _parts;
    private readonly Dictionary<TKey, ShareChange<TKey>> _byKey;
    private readonly (UnknownReason Reason, string Explanation)? _whyNot;

    internal ShareShift(MarketShares<TKey> earlier, MarketShares<TKey> later, TimePeriod? fromPeriod = null, TimePeriod? toPeriod = null)
    {
        Earlier = earlier;
        Later = later;
        FromPeriod = fromPeriod;
        ToPeriod = toPeriod;
        RestsOn = SourceUnion.Of(earlier.RestsOn, later.RestsOn);
        _whyNot = WhyNot();
        _parts =
        [
            .. later.Select(part => new ShareChange<TKey>(this, part.Key, earlier.GetOrNull(part.Key), part)),
            .. earlier.Where(part => later.GetOrNull(part.Key) is null).Select(part => new ShareChange<TKey>(this, part.Key, part, null)),
        ];
        _byKey = _parts.ToDictionary(part => part.Key);
        Entrants = Where(part => IsNone(part.Earlier) && !IsNone(part.Later));
        Leavers = Where(part => IsNone(part.Later) && !IsNone(part.Earlier));
        Rest = Resting(PointsBetween(earlier.Rest, later.Rest));
    }

    /// <summary>The shares at the earlier time.</summary>
    public MarketShares<TKey> Earlier { get; }

    /// <summary>The shares at the later time.</summary>
    public MarketShares<TKey> Later { get; }

    /// <summary>The earlier period; <see langword="null"/> if none was given.</summary>
    public TimePeriod? FromPeriod { get; }

    /// <summary>The later period; <see langword="null"/> if none was given.</summary>
    public TimePeriod? ToPeriod { get; }

    /// <summary>
    /// The parts that are named later but were not named earlier or had an amount of zero; if there was a rest, they may have been in it.
    /// </summary>
    public ResultList<ShareChange<TKey>> Entrants { get; }

    /// <summary>
    /// The parts that were named earlier but are not named later or have an amount of zero; if there is a rest, they may be in it.
    /// </summary>
    public ResultList<ShareChange<TKey>> Leavers { get; }

    /// <summary>The change of the rest, which no named part covers, in percentage points.</summary>
    public Estimate<PercentagePoints> Rest { get; }

    /// <summary>Gets a part by name.</summary>
    /// <param name="key">The name of the part.</param>
    /// <exception cref="KeyNotFoundException">No part has that name at either time.</exception>
    public ShareChange<TKey> this[TKey key] => GetOrNull(key)
        ?? throw KeyText.NotFound($"No part is named '{KeyText.Of(key)}' at either time", "parts", _parts.Select(known => known.Key),
            Count);

    /// <summary>Looks up the change of a part.</summary>
    /// <param name="key">The name of the part.</param>
    /// <returns>The change; <see langword="null"/> if no part has that name at either time.</returns>
    public ShareChange<TKey>? GetOrNull(TKey key) => _byKey.GetValueOrDefault(key);

    internal override int Length => _parts.Length;

    internal override ShareChange<TKey> At(int place) => _parts[place];

    /// <summary>
    /// One row per part: both shares in percent, the change in percentage points, the ranks gained or lost, and whether the part is new or
    /// gone.
    /// </summary>
    internal override TableView ViewOf(IEnumerable<ShareChange<TKey>> shown) => View(shown.Select(Line.Of), AreOwn(shown));

    /// <summary>The parts, and a row for the rest if there is one.</summary>
    internal override TableView ViewOfAll() => View(_parts.Select(Line.Of).Concat(
        Earlier.HasRest || Later.HasRest ? [new("(the rest)", null, null, Rest, null, null, this)] : []), isOwn: true);

    private TableView View(IEnumerable<Line> lines, bool isOwn) => lines.ToView(view =>
    {
        view.Column("Part", line => line.Part).Column("Earlier share", line => line.Earlier).Column("Later share", line => line.Later)
            .Column("Change", line => line.Points).Column("Rank change", line => line.RankChange).Column("Moved", line => line.Moved)
            .RestingOn(line => line.From);
        if (!isOwn)
            return;
        string periods = FromPeriod is not null && ToPeriod is not null ? $", {FromPeriod.ShortName} to {ToPeriod.ShortName}" : "";
        view.Title(ShareColumns.TitleOf("Changes in market shares", RestsOn) + periods);
        if (periods.Length > 0)
            view.Note($"From {FromPeriod} to {ToPeriod}.");
    });

    /// <summary>Shows all parts with their changes, and the parts that entered and left, culture-invariant.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Shows all parts with their changes, and the parts that entered and left.</summary>
    /// <param name="format">
    /// The format of the points; <c>+</c> by default. See <see cref="PercentagePoints.ToString(string, IFormatProvider)"/>.
    /// </param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        IEnumerable<string> lines = _parts.Select(part => part.ToString(format, formatProvider));
        if (Entrants.Count > 0)
            lines = lines.Append("new: " + KeyText.All(Entrants.Select(part => part.Key), formatProvider));
        if (Leavers.Count > 0)
            lines = lines.Append("gone: " + KeyText.All(Leavers.Select(part => part.Key), formatProvider));
        return string.Join("; ", lines);
    }

    internal Estimate<PercentagePoints> PointsOf(MarketShare<TKey>? earlier, MarketShare<TKey>? later) =>
        PointsBetween(earlier?.Share ?? Unnamed(Earlier), later?.Share ?? Unnamed(Later));

    internal AmountDecomposition AmountOf(MarketShare<TKey>? earlier, MarketShare<TKey>? later)
    {
        if (WhyNoAmounts(earlier, later) is { } why)
        {
            Estimate<Quantity> none = Estimate.Unknown<Quantity>(why.Reason, why.Explanation);
            return new(none, none, none, RestsOn);
        }

        Unit unit = UnitOf(Later)!;
        PartCorners from = new(Earlier.Market!, Earlier.PlaceOf(earlier)), to = new(Later.Market!, Later.PlaceOf(later));
        return new(ShiftArithmetic.Change(from, to, unit), ShiftArithmetic.ByMarket(from, to, unit), ShiftArithmetic.ByPart(from, to, unit),
            RestsOn);
    }

    internal ShareDecomposition ShareOf(MarketShare<TKey>? earlier, MarketShare<TKey>? later)
    {
        Estimate<PercentagePoints> change = PointsOf(earlier, later);
        if (WhyNoAmounts(earlier, later) is { } why)
        {
            Estimate<PercentagePoints> none = Estimate.Unknown<PercentagePoints>(why.Reason, why.Explanation);
            return new(change, none, none, RestsOn);
        }

        PartCorners from = new(Earlier.Market!, Earlier.PlaceOf(earlier)), to = new(Later.Market!, Later.PlaceOf(later));
        return new(change, ShiftArithmetic.PointsByPart(from, to), ShiftArithmetic.PointsByMarket(from, to), RestsOn);
    }

    private static bool IsNone(MarketShare<TKey>? part) => part is null or { Share: { IsExact: true, Point.Value: 0 } };

    /// <summary>The share of a part that is not named: zero, or any part of the rest.</summary>
    private static Estimate<Fraction> Unnamed(MarketShares<TKey> shares) => shares.Rest is { IsKnown: true } rest
        ? EstimateArithmetic.Known(rest.Upper is null ? null : new Fraction(0), null, rest.Upper)
        : shares.Rest;

    /// <summary>The unit of the amounts; <see langword="null"/> if the shares come from ratios.</summary>
    private static Unit? UnitOf(MarketShares<TKey> shares) => shares.Whole.IsKnown ? EstimateArithmetic.UnitOf(shares.Whole) : null;

    private static bool IsAmount(Unit? unit) => unit is { Kind: not (UnitKind.Percent or UnitKind.Fraction) };

    private Estimate<PercentagePoints> PointsBetween(Estimate<Fraction> earlier, Estimate<Fraction> later)
    {
        if ((_whyNot ?? Why(earlier) ?? Why(later)) is { } why)
            return Estimate.Unknown<PercentagePoints>(why.Reason, why.Explanation);
        return EstimateArithmetic.Known(later.Lower - earlier.Upper, later.Point - earlier.Point, later.Upper - earlier.Lower);

        static (UnknownReason, string)? Why(Estimate<Fraction> share) => share.Reason is { } reason ? (reason, share.Why!) : null;
    }

    private (UnknownReason Reason, string Explanation)? WhyNot()
    {
        if (FromPeriod is not null && ToPeriod is not null)
        {
            // A share is a ratio, whatever length of time its amounts cover.
            if (Comparability.WhyPeriodsDiffer(FromPeriod, ToPeriod, areRatios: true) is { } why)
                return why;
            if (FromPeriod.End >= ToPeriod.End)
                return (UnknownReason.PeriodsNotOrdered, $"{ToPeriod} does not come after {FromPeriod}");
        }

        // Shares of amounts in two currencies can be compared; shares of papers and of users cannot.
        return IsAmount(UnitOf(Earlier)) && IsAmount(UnitOf(Later))
            && EstimateArithmetic.WhyUnitsDiffer(UnitOf(Earlier)!, UnitOf(Later)!) is UnknownReason.UnitsDiffer
            ? (UnknownReason.UnitsDiffer,
                $"the earlier shares are of {Earlier.Whole}, the later of {Later.Whole}: "
                    + $"{EstimateArithmetic.UnitsDiffer(UnitOf(Earlier)!, UnitOf(Later)!)}")
            : null;
    }

    private (UnknownReason Reason, string Explanation)? WhyNoAmounts(MarketShare<TKey>? earlier, MarketShare<TKey>? later)
    {
        if (PointsOf(earlier, later) is { Reason: { } reason and not UnknownReason.BoundsTooWide } points)
            return (reason, points.Why!);
        if (FromPeriod is not null && ToPeriod is not null && Comparability.WhyPeriodsDiffer(FromPeriod, ToPeriod) is { } why)
            return why;
        if (Earlier.Market is null || Later.Market is null)
            return (UnknownReason.BoundsTooWide, "no share is known");
        if (UnitOf(Earlier) is not { } from || UnitOf(Later) is not { } to)
            return (UnknownReason.ValueMissing, "the shares come from ratios, and no amount is stated");
        if (!IsAmount(from) || !IsAmount(to))
            return (UnknownReason.UnitHasNoAmount, "shares given in percent do not reveal the size of the market");
        return EstimateArithmetic.WhyUnitsDiffer(from, to) is { } differ
            ? (differ, $"{Earlier.Whole} and {Later.Whole}: {EstimateArithmetic.UnitsDiffer(from, to)}")
            : null;
    }

    private sealed class Line(
        object part, Estimate<Percent>? earlier, Estimate<Percent>? later, Estimate<PercentagePoints> points, int? rankChange,
        string? moved, ISourced from)
    {
        internal object Part { get; } = part;

        internal Estimate<Percent>? Earlier { get; } = earlier;

        internal Estimate<Percent>? Later { get; } = later;

        internal Estimate<PercentagePoints> Points { get; } = points;

        internal int? RankChange { get; } = rankChange;

        internal string? Moved { get; } = moved;

        internal ISourced From { get; } = from;

        internal static Line Of(ShareChange<TKey> part) => new(
            KeyText.Cell(part.Key), InPercent(part.Earlier), InPercent(part.Later), part.Points, part.RankChange,
            IsNone(part.Earlier) == IsNone(part.Later) ? null : IsNone(part.Earlier) ? "new" : "gone", part);

        private static Estimate<Percent>? InPercent(MarketShare<TKey>? part) => part is null ? null : part.Share.ToPercent();
    }
}
