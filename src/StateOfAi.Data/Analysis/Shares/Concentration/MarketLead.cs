using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>The largest and second-largest named parts of a market, and the gap between them. The rest may contain a larger part.</summary>
/// <typeparam name="TKey">The type of the names of parts.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class MarketLead<TKey> : FormattableResult, ITabular
    where TKey : notnull
{
    internal MarketLead(MarketShare<TKey>? leader, MarketShare<TKey>? challenger, Estimate<PercentagePoints> gap, ISourced from) =>
        (Leader, Challenger, Gap, RestsOn) = (leader, challenger, Resting(gap, from), from);

    /// <summary>The only part of rank 1; <see langword="null"/> if several share the rank, or if the bounds leave it open.</summary>
    public MarketShare<TKey>? Leader { get; }

    /// <summary>
    /// The only part of rank 2; <see langword="null"/> if there is none, if several share the rank, or if the bounds leave it open.
    /// </summary>
    public MarketShare<TKey>? Challenger { get; }

    /// <summary>
    /// The share of the leader minus the largest share of another named part, in percentage points; zero if several share the lead. The
    /// bounds are tight, even if they leave the <see cref="Challenger"/> open. Unknown if no part is certain to be first
    /// (<see cref="UnknownReason.BoundsTooWide"/>), or if only one is named (<see cref="UnknownReason.NoValues"/>).
    /// </summary>
    public Estimate<PercentagePoints> Gap { get; }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of("Lead",
    [
        ("Leader", Leader is null ? null : KeyText.Cell(Leader.Key)),
        ("Leader share", Leader is null ? null : Leader.Share.ToPercent()),
        ("Challenger", Challenger is null ? null : KeyText.Cell(Challenger.Key)),
        ("Challenger share", Challenger is null ? null : Challenger.Share.ToPercent()),
        ("Gap", Gap),
    ], from: this);

    /// <summary>Shows the leader, the challenger and the gap.</summary>
    /// <param name="format">The format of the gap; see <see cref="PercentagePoints.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider)
    {
        string gap = Gap.ToString(format, formatProvider);
        if (Leader is null)
            return $"no single leader: {gap}";
        string leader = KeyText.Of(Leader.Key, formatProvider);
        return !Gap.IsKnown
            ? $"leader: {leader}; gap {gap}"
            : $"leader: {leader}, {gap} ahead of {(Challenger is null ? "all others" : KeyText.Of(Challenger.Key, formatProvider))}"
                + Projection.Mark(this, " (with a projection)");
    }
}
