namespace StateOfAi.Data.Charts;

/// <summary>Charts of samples: how their values are distributed.</summary>
public static class SampleCharts
{
    /// <summary>Draws a sample as a histogram, with its mean and its median.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="options">
    /// How the chart looks. Without a scale, the axis is logarithmic, with bins of equal ratios, if all values are positive and span more
    /// than a factor of a thousand.
    /// </param>
    /// <returns>
    /// The chart, with bins by the rule of Freedman and Diaconis, at most fifty, and edges that are round numbers. Mean and median are of
    /// the values that are known; a note counts them, and those that are not available.
    /// </returns>
    /// <exception cref="ArgumentException">There are no values, or the options ask for a logarithmic axis and one is not positive.
    /// </exception>
    public static Chart ToChart(this Sample sample, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sample);
        return new(options, chosen => HistogramPicture.Of(sample, chosen));
    }

    /// <summary>Draws samples as boxes, one below the other.</summary>
    /// <param name="samples">The samples by name, from the top down.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart. A box reaches from the lower to the upper quartile, with a line at the median; whiskers reach to the last value within
    /// 1.5 times the length of the box, and values beyond are dots. Samples of fewer than five values are dots alone, and one without
    /// values is "not available". A note counts values that are missing, and samples that do not fit.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// There are no samples, they have different units, or the options ask for a logarithmic axis and a value is not positive.
    /// </exception>
    public static Chart ToBoxChart(this IEnumerable<KeyValuePair<string, Sample>> samples, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(samples);
        KeyValuePair<string, Sample>[] kept = [.. samples.Select(one => KeyValuePair.Create(one.Key ?? "", one.Value))];
        return new(options, chosen => BoxesPicture.Of(kept, chosen));
    }
}
