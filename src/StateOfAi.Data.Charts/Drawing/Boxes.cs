using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Draws the distribution of a sample as a lying box.</summary>
internal static class Boxes
{
    private const double Half = 0.3, HalfOfCap = 0.14;

    internal static void Add(Plot plot, Box box, int at, Color color, ChartColors colors, NumberAxis axis)
    {
        if (box.HasBox)
        {
            double lower = axis.At(box.LowerQuartile), median = axis.At(box.Median), upper = axis.At(box.UpperQuartile);
            Whisker(plot, lower, axis.At(box.Whiskers.Lower), at, color);
            Whisker(plot, upper, axis.At(box.Whiskers.Upper), at, color);
            ScottPlot.Plottables.Rectangle body = plot.Add.Rectangle(lower, upper, at - Half, at + Half);
            body.FillColor = color.WithAlpha(0.3);
            body.LineColor = color;
            body.LineWidth = 1.5f;
            Line(plot, median, at - Half, median, at + Half, colors.Text, 2.5f);
        }

        if (box.Dots.Count == 0)
            return;
        ScottPlot.Plottables.Markers dots = plot.Add.Markers(
            box.Dots.Select(value => new Coordinates(axis.At(value), at)).ToArray(), MarkerShape.OpenCircle, 5, color);
        dots.MarkerStyle.LineWidth = 1;
    }

    private static void Whisker(Plot plot, double from, double to, int at, Color color)
    {
        if (from == to)
            return;
        Line(plot, from, at, to, at, color, 1.5f);
        Line(plot, to, at - HalfOfCap, to, at + HalfOfCap, color, 1.5f);
    }

    private static void Line(Plot plot, double x1, double y1, double x2, double y2, Color color, float width)
    {
        ScottPlot.Plottables.LinePlot line = plot.Add.Line(x1, y1, x2, y2);
        line.LineColor = color;
        line.LineWidth = width;
    }
}
