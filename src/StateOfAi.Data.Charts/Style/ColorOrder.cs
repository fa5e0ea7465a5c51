namespace StateOfAi.Data.Charts;

/// <summary>Which parts have a color where there are more parts than colors: one rule for lines and for stacked bars.</summary>
internal static class ColorOrder
{
    /// <summary>
    /// The places of all parts, those that have a color first: in the order given if there are enough colors; otherwise those that the
    /// options name, and then those that are largest at any time, so that none that matters at some time is gray.
    /// </summary>
    /// <param name="names">The names of the parts.</param>
    /// <param name="largest">The largest number of each part at any time; <see langword="null"/> if none is known.</param>
    /// <param name="options">The options, which may name parts that have a color.</param>
    internal static int[] Of(IReadOnlyList<string> names, IReadOnlyList<double?> largest, ChartOptions options)
    {
        IEnumerable<int> places = Enumerable.Range(0, names.Count);
        return names.Count <= new ChartColors(options).Count
            ? [.. places]
            : [.. places.OrderByDescending(place => names[place] == options.Highlight || options.Colors.ContainsKey(names[place]))
                .ThenByDescending(place => largest[place] ?? double.NegativeInfinity)];
    }
}
