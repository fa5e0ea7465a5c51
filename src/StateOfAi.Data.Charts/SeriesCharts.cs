namespace StateOfAi.Data.Charts;

/// <summary>Charts of series: lines over time, with bounds, gaps, seams and projections.</summary>
public static class SeriesCharts
{
    /// <summary>Draws a series as a line.</summary>
    /// <param name="series">The series.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart. Numbers are at the middle of their periods; bounds are whiskers, or a band if there are many; "more than" is an arrow;
    /// projections are hollow and dashed; the line is broken where a period or a number is missing.
    /// </returns>
    /// <exception cref="ArgumentException">The series is empty, or the options ask for a logarithmic axis and a number is not positive.
    /// </exception>
    public static Chart ToChart(this Series series, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        return new(options, chosen => SeriesPicture.Of([("", series)], series, ((ITabular)series).ToView().Title, chosen));
    }

    /// <summary>Draws several series as lines, with their names at the ends.</summary>
    /// <param name="series">The series by key.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>The chart; if there are more series than colors, the largest have colors and names, and the others are gray.</returns>
    /// <exception cref="ArgumentException">There are no series, or they have different units.</exception>
    public static Chart ToChart<TKey>(this SeriesByKey<TKey> series, ChartOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(series);
        return new(options, chosen => SeriesPicture.Of(
            [.. series.Keys.Select(key => (KeyName.Of(key), series[key]))], series, ((ITabular)series).ToView().Title, chosen));
    }

    /// <summary>Draws each of several series in a separate small plot, all with the same axes.</summary>
    /// <param name="series">The series by key.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>The chart; beyond 24 series, the first ones, and a note says how many there are.</returns>
    /// <exception cref="ArgumentException">There are no series, or they have different units.</exception>
    public static Chart ToSmallMultiples<TKey>(this SeriesByKey<TKey> series, ChartOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(series);
        return new(options, chosen => SmallMultiples.Of(
            [.. series.Keys.Select(key => (KeyName.Of(key), series[key]))], series, ((ITabular)series).ToView().Title, chosen));
    }
}
