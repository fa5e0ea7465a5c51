using System.Collections;
using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Draws rows as points with whiskers for their bounds.</summary>
internal static class ScatterPoints
{
    private const int MostWhiskers = 200, CellSize = 2;
    private const float Size = 6;

    /// <param name="points">The rows.</param>
    /// <param name="bottom">The axis of numbers at the bottom; <see langword="null"/> for days.</param>
    /// <param name="left">The axis at the left.</param>
    /// <param name="options">The options.</param>
    /// <param name="notes">What the picture does not show of the rows.</param>
    /// <param name="drawn">The places of the points.</param>
    internal static Plot Draw(ScatterRows points, NumberAxis? bottom, NumberAxis left, ChartOptions options, out List<string> notes,
        out List<Coordinates> drawn)
    {
        var colors = new ChartColors(options);
        Plot plot = Plots.New(colors);
        Plots.Set(plot, left);
        // A point at the end of the axis is not cut.
        double free = (left.Most - left.Least) * 0.02;
        plot.Axes.SetLimitsY(left.Least - free, left.Most + free);
        notes = points.Lacking == 0 ? []
            : [FormattableString.Invariant($"{points.Lacking:N0} of {points.Lacking + points.Count:N0} rows ")
                + (points.Lacking == 1 ? "lacks a number." : "lack a number.")];
        Coordinates[] places = [
            .. points.Exact.Select(point => new Coordinates(AtBottom(point.X), left.At(point.Y))),
            .. points.Bounded.Where(point => point is { X.Point: not null, Y.Point: not null })
                .Select(point => new Coordinates(AtBottom(point.X.Point!.Value), left.At(point.Y.Point!.Value)))];
        Coordinates[] seen = Thinned(places, options);
        drawn = [.. seen];
        if (seen.Length < places.Length)
            notes.Add("Where several points are at one place, one is drawn.");
        ScottPlot.Plottables.Markers markers = plot.Add.Markers(seen, MarkerShape.FilledCircle, Size, colors.First.WithAlpha(0.65));
        markers.MarkerStyle.LineWidth = 0;
        ScatterPoint[] bounded = [.. points.Bounded.Take(MostWhiskers)];
        if (Array.Exists(bounded, point => point.X.HasBounds || point.Y.HasBounds))
            notes.Add("Whiskers: bounds.");
        if (Array.Exists(bounded, point => point.X.IsMoreThan || point.X.IsLessThan || point.Y.IsMoreThan || point.Y.IsLessThan))
            notes.Add("Arrows: at least, or at most.");
        foreach (ScatterPoint point in bounded)
        {
            drawn.AddRange(Along(point, bottom, left));
            Marks.Whisker(plot, AtBottom(point.X.Size!.Value), left.At(point.Y), colors.First, left);
            if (bottom is not null)
                Marks.Whisker(plot, left.At(point.Y.Size!.Value), bottom.At(point.X), colors.First, bottom, isHorizontal: true);
        }

        if (points.Bounded.Length > MostWhiskers)
        {
            notes.Add(FormattableString.Invariant(
                $"Bounds are drawn for {MostWhiskers} of {points.Bounded.Length:N0} points that have them."));
        }

        return plot;

        double AtBottom(double number) => bottom is null ? number : bottom.At(number);
    }

    /// <summary>Places along the whiskers and arrows of a point, which names must not cover.</summary>
    private static IEnumerable<Coordinates> Along(ScatterPoint point, NumberAxis? bottom, NumberAxis left)
    {
        const int parts = 20;
        double x = bottom?.At(point.X.Size!.Value) ?? point.X.Size!.Value, y = left.At(point.Y.Size!.Value);
        (double below, double above) = EndsOf(left.At(point.Y), y, left);
        (double before, double after) = bottom is null ? (x, x) : EndsOf(bottom.At(point.X), x, bottom);
        return Enumerable.Range(0, parts + 1).SelectMany(part => new Coordinates[]
        {
            new(x, below + ((above - below) * part / parts)), new(before + ((after - before) * part / parts), y),
        });
    }

    private static (double From, double To) EndsOf(Mark mark, double at, NumberAxis axis)
    {
        double arrow = (axis.Most - axis.Least) * Marks.ArrowLength;
        return mark.IsMoreThan ? (at, at + arrow) : mark.IsLessThan ? (at - arrow, at) : (mark.Lower ?? at, mark.Upper ?? at);
    }

    /// <summary>One point for each cell of a third of a point, since more cannot be told apart.</summary>
    private static Coordinates[] Thinned(Coordinates[] places, ChartOptions options)
    {
        if (places.Length <= options.Width)
            return places;
        int columns = (options.Width / CellSize) + 1, rows = (options.MostHeight / CellSize) + 1;
        Extent x = new(), y = new();
        foreach (Coordinates place in places)
        {
            x.Add(place.X);
            y.Add(place.Y);
        }

        double perX = (columns - 1) / Math.Max(x.Most - x.Least, double.Epsilon);
        double perY = (rows - 1) / Math.Max(y.Most - y.Least, double.Epsilon);
        var taken = new BitArray(columns * rows);
        return Array.FindAll(places, place =>
        {
            int cell = ((int)((place.Y - y.Least) * perY) * columns) + (int)((place.X - x.Least) * perX);
            bool isFirst = !taken[cell];
            taken[cell] = true;
            return isFirst;
        });
    }
}
