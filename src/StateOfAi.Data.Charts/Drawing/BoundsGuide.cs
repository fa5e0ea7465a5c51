using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>
/// Leads the eye to numbers of which only bounds are known, which no line connects: a light area between ranges, and dots along the side
/// that is known.
/// </summary>
internal static class BoundsGuide
{
    private const double AreaAlpha = 0.2;
    private const float DotWidth = 1.5f;

    /// <param name="plot">The plot.</param>
    /// <param name="before">A number, and where it is; on the axis.</param>
    /// <param name="after">The next number.</param>
    /// <param name="color">The color.</param>
    internal static void Add(Plot plot, (double At, Mark Value) before, (double At, Mark Value) after, Color color)
    {
        if (before.Value.Point is not null && after.Value.Point is not null)
            return;
        (double? low, double? high) = Ends(before.Value);
        (double? lowAfter, double? highAfter) = Ends(after.Value);
        if (low is { } from && high is { } top && lowAfter is { } to && highAfter is { } topAfter)
        {
            ScottPlot.Plottables.Polygon area = plot.Add.Polygon(
                [new(before.At, from), new(before.At, top), new(after.At, topAfter), new(after.At, to)]);
            area.FillColor = color.WithAlpha(color.Alpha / 255.0 * AreaAlpha);
            area.LineWidth = 0;
        }
        else if (((low, lowAfter) is ({ }, { }) ? (low, lowAfter) : (high, highAfter)) is ({ } start, { } end))
        {
            plot.Add.Plottable(new DashedLine([new(before.At, start), new(after.At, end)], color, DotWidth, areDots: true));
        }
    }

    private static (double? Low, double? High) Ends(Mark value) => (value.Lower ?? value.Point, value.Upper ?? value.Point);
}
