using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Draws one row for each name, from the top down, with one or two dots and their bounds.</summary>
internal static class Dots
{
    private const float Size = 9;

    /// <summary>How far dots with bounds are above and below the middle of their row, as a part of it.</summary>
    private const double Apart = 0.15;

    /// <summary>The largest distance of two rows, in pixels.</summary>
    private const double MostBetween = 60;

    /// <summary>What is left free for the arrow of an open end, as a part of the range.</summary>
    private const double ForArrow = 0.08;

    /// <param name="rows">The rows; at least one.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="options">The options.</param>
    /// <param name="reference">A number that all rows are compared with, marked by a line.</param>
    /// <param name="key">What the markers mean, if there are several.</param>
    internal static Plot Draw(
        IReadOnlyList<DotRow> rows, Unit? unit, ChartOptions options, double? reference = null, MarkerKey? key = null)
    {
        var colors = new ChartColors(options);
        double[] ends = [.. rows.SelectMany(row => row.Dots).SelectMany(dot => dot.Value.All)];
        if (reference is { } at)
            ends = [.. ends, at];
        var axis = new NumberAxis([.. ends, .. ForArrows(rows, ends, options)], unit, options, hasZero: false);
        Plot plot = Rows.New([.. rows.Select(row => (row.Name, row.Label))], axis, colors, options, reference ?? 0);
        KeepTogether(plot, rows.Count, options);
        if (!axis.IsLogarithmic && axis.Least <= 0 && axis.Most >= 0)
            Rows.AddLine(plot, 0, colors.Axis, isDashed: false);
        if (reference is { } line)
            Rows.AddLine(plot, axis.At(line), colors.Muted, isDashed: true);
        for (int row = 0; row < rows.Count; row++)
            Add(plot, rows[row], Rows.PlaceOf(row, rows.Count), axis, colors);
        if (key is not null)
        {
            plot.Axes.Top.MinimumSize = plot.Axes.Top.MaximumSize = MarkerKey.Height;
            plot.Add.Plottable(key);
        }

        return plot;
    }

    /// <summary>Few rows of a high picture stay in its middle, near enough to each other to be compared.</summary>
    private static void KeepTogether(Plot plot, int rows, ChartOptions options)
    {
        double pixels = (options.Height ?? 0) - Rows.EnoughFor(0), free = (pixels / MostBetween) - rows;
        if (free <= 0)
            return;
        double least = -0.5 - (free / 2), most = rows - 0.5 + (free / 2);
        plot.Axes.SetLimitsY(least, most);
        plot.Axes.SetLimitsY(least, most, plot.Axes.Right);
    }

    private static void Add(Plot plot, DotRow row, int at, NumberAxis axis, ChartColors colors)
    {
        (double Place, double At, Dot Dot)[] known = [.. row.Dots
            .Select((dot, place) => (dot, At: row.AreApart ? at + (place == 0 ? Apart : -Apart) : at)).Where(one => one.dot.Value.IsKnown)
            .Select(one => (axis.At(one.dot.Value.Size!.Value), one.At, one.dot))];
        if (known.Length == 2)
        {
            ScottPlot.Plottables.LinePlot between = plot.Add.Line(known[0].Place, known[0].At, known[1].Place, known[1].At);
            between.LineColor = colors.Faded;
            between.LineWidth = 3;
        }

        foreach ((double place, double height, Dot dot) in known)
        {
            Marks.Whisker(plot, height, axis.At(dot.Value), dot.Color, axis, isHorizontal: true);
            if (dot.Value.Point is null)
                continue;
            ScottPlot.Plottables.Marker marker = plot.Add.Marker(place, height, dot.Shape, Size, dot.Color);
            marker.MarkerStyle.LineWidth = 2;
        }
    }

    private static IEnumerable<double> ForArrows(IReadOnlyList<DotRow> rows, double[] ends, ChartOptions options)
    {
        foreach (Mark mark in rows.SelectMany(row => row.Dots).Select(dot => dot.Value).Where(mark => mark.IsMoreThan || mark.IsLessThan))
        {
            double end = mark.Size!.Value, room = Math.Max(ends.Max() - ends.Min(), Math.Abs(end) / 2) * ForArrow;
            yield return options.Scale is AxisScale.Logarithmic ? (mark.IsMoreThan ? end * 1.5 : end / 1.5)
                : mark.IsMoreThan ? end + room
                // Numbers that can only be positive have no axis below zero.
                : ends.Min() >= 0 ? Math.Max(0, end - room) : end - room;
        }
    }
}
