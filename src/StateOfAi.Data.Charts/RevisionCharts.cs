namespace StateOfAi.Data.Charts;

/// <summary>Charts of revisions: earlier and later figures.</summary>
public static class RevisionCharts
{
    /// <summary>Draws the earlier and the later figure of each row that was revised, connected.</summary>
    /// <param name="revisions">The revisions.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart, with the largest relative changes first; a note says how many do not fit. Earlier figures are gray; one that is missing
    /// is "not available". If the largest figure is more than twenty times the smallest, the axis, unless it is logarithmic, shows the
    /// changes in percent. The key names the vintages of a dataset. A note counts rows that were added, removed or unchanged.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// Nothing was revised, the figures have different units, or the options ask for a logarithmic axis and one is not positive.
    /// </exception>
    public static Chart ToChart<TRow, TKey>(this Revisions<TRow, TKey> revisions, ChartOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(revisions);
        return new(options, chosen => RevisionsPicture.Of(revisions, chosen));
    }
}
