namespace StateOfAi.Data.Charts;

/// <summary>Charts of market shares.</summary>
public static class ShareCharts
{
    /// <summary>Draws shares as bars, the largest at the top.</summary>
    /// <param name="shares">The shares.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart. A bar ends at the number, or at the bound nearer to zero if there is none; whiskers show the bounds. Beyond twenty parts,
    /// the smallest are one bar.
    /// </returns>
    /// <exception cref="ArgumentException">There are no parts.</exception>
    public static Chart ToChart<TKey>(this MarketShares<TKey> shares, ChartOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(shares);
        return new(options, chosen => SharesPicture.Of(shares, chosen));
    }
}
