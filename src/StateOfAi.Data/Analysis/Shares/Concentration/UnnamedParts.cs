namespace StateOfAi.Data;

/// <summary>
/// An assumption about how the rest of a market is divided among unnamed parts. It narrows the bounds of concentration: without it, the
/// rest can be anything from countless small parts to a single one.
/// </summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class UnnamedParts
{
    private readonly Fraction? _limit;
    private readonly bool _isBySmallest;
    private readonly string _text;

    private UnnamedParts(string text, int? count = null, Fraction? limit = null, bool isBySmallest = false) =>
        (_text, Count, _limit, _isBySmallest) = (text, count, limit, isBySmallest);

    /// <summary>No assumption: the rest may be one part or countless parts.</summary>
    public static UnnamedParts Any { get; } = new("any unnamed parts");

    /// <summary>
    /// No unnamed part is larger than the smallest named one, as in a list of the largest. If that share has bounds, the limit is the upper
    /// one; the bounds of concentration are then valid, but may be wider than necessary.
    /// </summary>
    public static UnnamedParts NoneAboveSmallestNamed { get; } = new("no unnamed part above the smallest named", isBySmallest: true);

    /// <summary>The maximum number of parts; <see langword="null"/> if unlimited.</summary>
    internal int? Count { get; }

    /// <summary>Assumes that no unnamed part has more than a given share of the whole.</summary>
    /// <param name="share">The largest share of an unnamed part, above 0 and up to 1.</param>
    /// <returns>The assumption, for <see cref="MarketShares{TKey}.HerfindahlIf"/> and others.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and at most 1; 5 would be 500%.</exception>
    public static UnnamedParts NoneAbove(Fraction share) => share.Value is > 0 and <= 1
        ? new($"no unnamed part above {share.ToPercent()}", limit: share)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "The largest share of an unnamed part is above 0 and up to 1.");

    /// <summary>Assumes a maximum number of unnamed parts.</summary>
    /// <param name="count">The number, from 1.</param>
    /// <returns>The assumption, for <see cref="MarketShares{TKey}.HerfindahlIf"/> and others.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static UnnamedParts AtMost(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new($"at most {count} unnamed part{(count == 1 ? "" : "s")}", count);
    }

    /// <summary>Shows the assumption in words.</summary>
    public override string ToString() => _text;

    /// <summary>The largest possible share of an unnamed part.</summary>
    internal double LimitIn(Market market) =>
        _isBySmallest && market is { IsSum: false, IsAbout: false } && market.Sizes.Length > 0
            ? market.ShareBounds().Min(share => share.Upper)
            : _limit?.Value ?? 1;
}
