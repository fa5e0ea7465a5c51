namespace StateOfAi.Data.Charts;

/// <summary>Charts of growth: rates over time, and what parts contributed to the growth of a whole.</summary>
public static class GrowthCharts
{
    /// <summary>Draws growth rates as bars from zero, each as wide as the period in which the growth ends.</summary>
    /// <param name="growth">The growth of each period, as of <see cref="Series.YearOverYear()"/>.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart, in percent. Whiskers show bounds; a bar without a single number ends at the bound nearer to zero, and "more than" is an
    /// arrow. Projections are dashed and light. Where a growth is unknown there is no bar, and a note names the period; the first periods,
    /// which have nothing to compare with, are left out. Periods that overlap have bars as wide as their distance.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The list is empty, no growth has a <see cref="Growth.ToPeriod"/>, or several have the same, such as those of several series.
    /// </exception>
    /// <example><code>
    /// StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter.YearOverYear().ToChart().Save("growth.svg");
    /// </code></example>
    public static Chart ToChart(this ResultList<Growth> growth, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(growth);
        return new(options, chosen => GrowthPicture.Of(growth, chosen));
    }

    /// <summary>Draws what each part contributed to the growth of a whole, as bars from zero, from the largest gain to the largest loss.
    /// </summary>
    /// <param name="contributions">The contributions.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart, in percentage points, with the growth of the whole below the title. What no part explains is a gray bar; beyond twenty
    /// bars (fewer in a low picture), the smallest are one bar. Contributions that are unknown are named as not available.
    /// </returns>
    /// <exception cref="ArgumentException">There are no parts.</exception>
    public static Chart ToChart<TKey>(this GrowthContributions<TKey> contributions, ChartOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(contributions);
        return new(options, chosen => PointsPicture.Of(contributions, chosen));
    }
}
