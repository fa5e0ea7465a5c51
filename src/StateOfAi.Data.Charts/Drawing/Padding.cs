using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Room at both ends of an axis, so that what lies at an end does not touch what is beside it.</summary>
internal static class Padding
{
    private const double Part = 0.04;

    internal static Plot AddLeftAndRight(Plot plot)
    {
        AxisLimits limits = plot.Axes.GetLimits();
        double free = limits.HorizontalSpan * Part;
        plot.Axes.SetLimitsX(limits.Left - free, limits.Right + free);
        return plot;
    }
}
