using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Draws what is known of a number: a point, whiskers between its bounds, an arrow where one end is open.</summary>
internal static class Marks
{
    /// <summary>The length of the arrow of an open end, as a part of the axis.</summary>
    internal const double ArrowLength = 0.06;

    /// <param name="plot">The plot.</param>
    /// <param name="at">The place on the other axis.</param>
    /// <param name="mark">The number, on its axis.</param>
    /// <param name="color">The color.</param>
    /// <param name="axis">The axis of the number.</param>
    /// <param name="isHorizontal">Whether numbers are on the bottom axis.</param>
    internal static void Whisker(Plot plot, double at, Mark mark, Color color, NumberAxis axis, bool isHorizontal = false)
    {
        double length = (axis.Most - axis.Least) * ArrowLength;
        if (mark.HasBounds)
        {
            double middle = mark.Point ?? ((mark.Lower!.Value + mark.Upper!.Value) / 2);
            double below = middle - mark.Lower!.Value, above = mark.Upper!.Value - middle;
            var bar = isHorizontal
                ? new ScottPlot.Plottables.ErrorBar([middle], [at], [above], [below], null, null)
                : new ScottPlot.Plottables.ErrorBar([at], [middle], null, null, [above], [below]);
            bar.Color = color;
            bar.LineWidth = 1.5f;
            bar.CapSize = 4;
            plot.Add.Plottable(bar);
        }
        else if (mark.IsMoreThan)
        {
            Arrow(plot, at, mark.Lower!.Value, Math.Min(mark.Lower!.Value + length, axis.Most), color, isHorizontal);
        }
        else if (mark.IsLessThan)
        {
            Arrow(plot, at, mark.Upper!.Value, Math.Max(mark.Upper!.Value - length, axis.Least), color, isHorizontal);
        }
    }

    private static void Arrow(Plot plot, double at, double from, double to, Color color, bool isHorizontal)
    {
        ScottPlot.Plottables.Arrow arrow = plot.Add.Arrow(Place(at, from, isHorizontal), Place(at, to, isHorizontal));
        arrow.ArrowFillColor = color;
        arrow.ArrowLineWidth = 0;
        arrow.ArrowWidth = 2;
        arrow.ArrowheadWidth = 9;
        arrow.ArrowheadLength = 8;
        arrow.ArrowheadAxisLength = 8;
        // The bound itself stays visible where there is no room for the arrow, as near zero.
        Coordinates bound = Place(at, from, isHorizontal);
        MarkerShape cap = isHorizontal ? MarkerShape.VerticalBar : MarkerShape.HorizontalBar;
        plot.Add.Marker(bound.X, bound.Y, cap, 9, color).MarkerStyle.LineWidth = 1.5f;
    }

    private static Coordinates Place(double at, double number, bool isHorizontal) => isHorizontal ? new(number, at) : new(at, number);
}
