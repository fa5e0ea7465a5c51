using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>The change of one part from one time to another.</summary>
/// <typeparam name="TKey">The type of the names of parts.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class ShareChange<TKey> : FormattableResult, ITabular
    where TKey : notnull
{
    private readonly ShareShift<TKey> _shift;

    internal ShareChange(ShareShift<TKey> shift, TKey key, MarketShare<TKey>? earlier, MarketShare<TKey>? later)
    {
        _shift = shift;
        Key = key;
        Earlier = earlier;
        Later = later;
        RestsOn = SourceUnion.Of(FromOf(earlier, shift.Earlier), FromOf(later, shift.Later));

        // A part that is not named may be in the rest, if there is one.
        static ISourced FromOf(MarketShare<TKey>? part, MarketShares<TKey> shares) =>
            part?.RestsOn ?? (shares.HasRest ? shares.RestsOn : SourceUnion.None);
    }

    /// <summary>The name of the part.</summary>
    public TKey Key { get; }

    /// <summary>The part at the earlier time; <see langword="null"/> if it was not named.</summary>
    public MarketShare<TKey>? Earlier { get; }

    /// <summary>The part at the later time; <see langword="null"/> if it is no longer named.</summary>
    public MarketShare<TKey>? Later { get; }

    /// <summary>
    /// Share later - share earlier. A part that is not named has no share if the named parts make up the whole; otherwise it can be any
    /// part of the rest.
    /// </summary>
    public Estimate<PercentagePoints> Points => Resting(_shift.PointsOf(Earlier, Later));

    /// <summary>The number of ranks by which it rose, negative if it fell; <see langword="null"/> if a rank is missing or open.</summary>
    public int? RankChange => Earlier?.Rank - Later?.Rank;

    /// <summary>
    /// The change of the amount, split into market growth and the part's own gain. Unknown if amounts are missing or have different units,
    /// or if shares were given in percent, which does not reveal the size of the market (<see cref="UnknownReason.UnitHasNoAmount"/>).
    /// </summary>
    public AmountDecomposition Amount => _shift.AmountOf(Earlier, Later);

    /// <summary>
    /// The change of the share, split into the part's own growth and that of the market; unknown in the same cases as <see cref="Amount"/>.
    /// </summary>
    public ShareDecomposition Share => _shift.ShareOf(Earlier, Later);

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of(KeyText.Of(Key),
    [
        ("Part", KeyText.Cell(Key)),
        ("Earlier share", Earlier is null ? null : Earlier.Share.ToPercent()),
        ("Later share", Later is null ? null : Later.Share.ToPercent()),
        ("Points", Points),
        ("Rank change", RankChange),
        ("Change of the amount", Amount.Change),
        ("By market growth", Amount.MarketGrowth),
        ("By own gain", Amount.OwnGain),
    ], from: this);

    /// <summary>Shows the name of the part, the percentage points and the ranks.</summary>
    /// <param name="format">
    /// The format of the points; <c>+</c> by default. See <see cref="PercentagePoints.ToString(string, IFormatProvider)"/>.
    /// </param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider)
    {
        string ranks = RankChange is null or 0 ? "" : $", rank {Earlier!.Rank} to {Later!.Rank}";
        return $"{KeyText.Of(Key, formatProvider)}: {Points.ToString(NumberFormat.WithSign(format), formatProvider)}{ranks}"
            + Projection.Mark(this, " (with a projection)");
    }
}
