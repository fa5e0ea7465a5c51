namespace StateOfAi.Data.Charts;

/// <summary>Charts of market shares.</summary>
public static class ShareCharts
{
    /// <summary>Draws shares as bars, the largest at the top.</summary>
    /// <param name="shares">The shares.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart. A bar ends at the number, or at the bound nearer to zero if there is none; whiskers show the bounds. Beyond twenty parts
    /// (fewer in a low picture), the smallest are one bar.
    /// </returns>
    /// <exception cref="ArgumentException">There are no parts.</exception>
    public static Chart ToChart<TKey>(this MarketShares<TKey> shares, ChartOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(shares);
        return new(options, chosen => SharesPicture.Of(shares, chosen));
    }

    /// <summary>Draws the shares of each period as a bar that is stacked to 100 percent and as wide as the period.</summary>
    /// <param name="shares">The shares by period.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart, with the names right of the last bar; a part that it lacks is named within the bar in which it is largest. Beyond seven
    /// parts, those that are largest in any period have colors, and the others are gray together; what no part explains is light. A part
    /// of which only bounds are known is as high as their middle, as a note says. Projections are pale with a border. A period whose
    /// shares are unknown has no bar, and a note names it.
    /// </returns>
    /// <exception cref="ArgumentException">There are no parts in any period.</exception>
    /// <example><code>
    /// StateOfAiCatalog.Embedded.Datasets.ChipCitations.SharesByYear(ChipGroup.Family).ToChart().Save("chips.svg");
    /// </code></example>
    public static Chart ToChart<TKey>(this MarketSharesByPeriod<TKey> shares, ChartOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(shares);
        return new(options, chosen => SharesOverTimePicture.Of(shares, chosen));
    }

    /// <summary>Draws the share of each part as a line over time, with its name at the end.</summary>
    /// <param name="shares">The shares by period.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart, in percent. Bounds are whiskers, and lines are broken where a share is unknown or a part is not listed. If there are more
    /// parts than colors, the largest have colors and names, and the others are gray.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// There are no parts in any period, the periods have different lengths or calendars, so that they cannot be a series, or the options
    /// ask for a logarithmic axis and a share is zero.
    /// </exception>
    public static Chart ToLineChart<TKey>(this MarketSharesByPeriod<TKey> shares, ChartOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(shares);
        return new(options, chosen => SharesOverTimePicture.Lines(shares, chosen));
    }

    /// <summary>Draws by how much each share changed, as bars from zero, from the largest gain to the largest loss.</summary>
    /// <param name="shift">The changes of shares.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart, in percentage points. Whiskers show bounds; a bar without a single number ends at the bound nearer to zero. Changes that
    /// are unknown are named as not available; notes name new parts and those that are gone. Beyond twenty bars
    /// (fewer in a low picture), the smallest changes are one bar.
    /// </returns>
    /// <exception cref="ArgumentException">There are no parts at either time.</exception>
    public static Chart ToChart<TKey>(this ShareShift<TKey> shift, ChartOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(shift);
        return new(options, chosen => PointsPicture.Of(shift, chosen));
    }

    /// <summary>Draws some changes of shares as bars from zero, from the largest gain to the largest loss.</summary>
    /// <param name="changes">The changes, as of <see cref="ShareShift{TKey}.Entrants"/>.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>The chart, in percentage points, as of a whole <see cref="ShareShift{TKey}"/>, without the rest.</returns>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public static Chart ToChart<TKey>(this ResultList<ShareChange<TKey>> changes, ChartOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(changes);
        return new(options, chosen => PointsPicture.Of(changes, chosen));
    }

    /// <summary>Draws the Herfindahl-Hirschman index of each period as a line, in points from 0 to 10,000.</summary>
    /// <param name="concentration">The concentration of each period, as of <see cref="MarketSharesByPeriod{TKey}.Concentration"/>.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart. Bounds are whiskers, and the line is broken where the index is unknown. Thin lines are at 1,000 and 1,800 points, above
    /// which the US merger guidelines of 2023 call a market moderately and highly concentrated.
    /// </returns>
    /// <exception cref="ArgumentException">The list is empty, or has a period twice.</exception>
    public static Chart ToChart<TKey>(this ResultList<MarketConcentration<TKey>> concentration, ChartOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(concentration);
        return new(options, chosen => ConcentrationPicture.Of(concentration, chosen));
    }
}
