using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>The line of an exponential trend over points on a logarithmic axis.</summary>
internal static class TrendLine
{
    private const int FewestPoints = 3;

    private const int Parts = 200;

    /// <summary>Draws the line, and says what it is; nothing for a trend that is unknown.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="points">The rows.</param>
    /// <param name="trend">The trend of the rows.</param>
    /// <param name="axis">The axis of the numbers.</param>
    /// <param name="options">The options.</param>
    /// <param name="drawn">What names must not cover, to which the line is added.</param>
    internal static string? Add(
        Plot plot, ScatterRows points, LogLinearTrend trend, NumberAxis axis, ChartOptions options, List<Coordinates> drawn)
    {
        Coordinates[] places = [.. points.All.Where(point => point.Y.Point is not null)
            .Select(point => new Coordinates(point.X.Point!.Value, axis.At(point.Y.Point!.Value)))];
        if (trend.LogSlope.Point is not { } slope || places.Length < FewestPoints)
            return null;
        // A regression goes through the means.
        double perDay = slope / Math.Log(10) / Days.PerYear, x = places.Average(place => place.X), y = places.Average(place => place.Y);
        double from = places.Min(place => place.X), to = places.Max(place => place.X);
        ScottPlot.Plottables.LinePlot line = plot.Add.Line(from, y + ((from - x) * perDay), to, y + ((to - x) * perDay));
        drawn.AddRange(Enumerable.Range(0, Parts + 1).Select(part => from + ((to - from) * part / Parts))
            .Select(at => new Coordinates(at, y + ((at - x) * perDay))));
        line.LineColor = new ChartColors(options).Muted;
        line.LineWidth = 1.5f;
        string times = trend.AnnualRate.Point is { } rate ? $", ×{UnitText.Of(rate.ChangeToMultiple().Value, null, "G3")} a year" : "";
        string fit = trend.RSquared.Point is { } part ? FormattableString.Invariant($" (R² {part.Value:0.00})") : "";
        return $"exponential trend{times}{fit}";
    }
}
