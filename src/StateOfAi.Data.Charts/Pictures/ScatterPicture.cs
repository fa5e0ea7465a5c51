using NodaTime;
using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Points of rows.</summary>
internal static class ScatterPicture
{
    private const int MostWhiskers = 200, MostNames = 4;
    private const double LogarithmicFrom = 1000;

    internal static ChartContent OverTime<TRow>(TRow[] rows, Func<TRow, LocalDate?> date, Func<TRow, Number?> value,
        Func<TRow, string?>? name, Unit? unit, ChartOptions options)
    {
        ScatterPoint[] points = [.. rows.Select(row => new ScatterPoint(
            date(row) is { } day ? new Mark(null, Days.Of(day), null) : default, Of(value(row), unit), name?.Invoke(row)))];
        points = Known(points, out string[] notes);
        Unit own = UnitOf(rows, value, unit);
        ChartOptions scaled = options with { Scale = ScaleOf(points.Select(point => point.Y), options) };
        var axis = new NumberAxis(points.SelectMany(point => point.Y.Ends), own, scaled, hasZero: false);
        TimePeriod[] days = [.. rows.Select(date).OfType<LocalDate>().Distinct().Select(TimePeriod.OfDay)];
        Plot plot = Drawn(points, number => number, axis, options);
        Plots.Set(plot, new TimeAxis(days, options.Width - 110));
        if (axis.IsLogarithmic && Trend(plot, points, rows.ToTrend(date, value, unit), axis, options) is { } trend)
            notes = [trend, .. notes];
        string title = options.Title ?? FormattableString.Invariant($"{points.Length:N0} points");
        return new(
            new(title, Subtitle.Of(own, [], title), notes, Description.OfPoints(title, points, own, options)), From(rows), [new(plot)]);
    }

    internal static ChartContent OfNumbers<TRow>(TRow[] rows, Func<TRow, Number?> x, Func<TRow, Number?> y, Func<TRow, string?>? name,
        Unit? xUnit, Unit? yUnit, ChartOptions options)
    {
        ScatterPoint[] points = [.. rows.Select(row => new ScatterPoint(Of(x(row), xUnit), Of(y(row), yUnit), name?.Invoke(row)))];
        points = Known(points, out string[] notes);
        Unit onBottom = UnitOf(rows, x, xUnit), onLeft = UnitOf(rows, y, yUnit);
        var bottom = new NumberAxis(points.SelectMany(point => point.X.Ends), onBottom,
            options with { Scale = ScaleOf(points.Select(point => point.X), options) }, hasZero: false);
        var left = new NumberAxis(points.SelectMany(point => point.Y.Ends), onLeft,
            options with { Scale = ScaleOf(points.Select(point => point.Y), options) }, hasZero: false);
        Plot plot = Drawn(points, bottom.At, left, options);
        Plots.SetBottom(plot, bottom);
        string title = options.Title ?? FormattableString.Invariant($"{points.Length:N0} points");
        string subtitle = $"Left: {UnitText.NameOf(onLeft) ?? "number"}; bottom: {UnitText.NameOf(onBottom) ?? "number"}";
        return new(new(title, subtitle, notes, Description.OfPoints(title, points, onLeft, options)), From(rows), [new(plot)]);
    }

    private static Plot Drawn(ScatterPoint[] points, Func<double, double> atBottom, NumberAxis axis, ChartOptions options)
    {
        var colors = new ChartColors(options);
        Plot plot = Plots.New(colors);
        Plots.Set(plot, axis);
        Color color = colors.First;
        Coordinates[] places = [.. points.Where(point => point.X.Point is not null && point.Y.Point is not null)
            .Select(point => new Coordinates(atBottom(point.X.Point!.Value), axis.At(point.Y.Point!.Value)))];
        places = Thinned(places, options);
        ScottPlot.Plottables.Markers markers = plot.Add.Markers(places, MarkerShape.FilledCircle, 6, color.WithAlpha(0.65));
        markers.MarkerStyle.LineWidth = 0;
        if (points.Length <= MostWhiskers)
        {
            foreach (ScatterPoint point in points.Where(point => point.X.Point is not null))
                Marks.Whisker(plot, atBottom(point.X.Point!.Value), axis.At(point.Y), color, axis);
        }

        plot.Add.Plottable(new PointLabels([.. points
            .Where(point => point is { Name.Length: > 0, X.Size: not null, Y.Size: not null }).OrderByDescending(point => point.Y.Size)
            .Take(MostNames)
            .Select(point => (atBottom(point.X.Size!.Value), axis.At(point.Y.Size!.Value), Plots.Label(colors, point.Name!)))]));
        return plot;
    }

    /// <summary>One point for each pixel, since more cannot be seen.</summary>
    private static Coordinates[] Thinned(Coordinates[] places, ChartOptions options)
    {
        if (places.Length <= options.Width)
            return places;
        double left = places.Min(place => place.X), bottom = places.Min(place => place.Y);
        double width = Math.Max(places.Max(place => place.X) - left, double.Epsilon);
        double height = Math.Max(places.Max(place => place.Y) - bottom, double.Epsilon);
        return [.. places.DistinctBy(place => (
            (int)((place.X - left) / width * options.Width), (int)((place.Y - bottom) / height * options.Height)))];
    }

    private static string? Trend(Plot plot, ScatterPoint[] points, LogLinearTrend trend, NumberAxis axis, ChartOptions options)
    {
        Coordinates[] places = [.. points.Where(point => point.Y.Point > 0)
            .Select(point => new Coordinates(point.X.Point!.Value, axis.At(point.Y.Point!.Value)))];
        if (trend.Count < 3 || trend.LogSlope.Point is not { } slope || places.Length < 3)
            return null;
        double perDay = slope / Math.Log(10) / Days.PerYear, x = places.Average(place => place.X), y = places.Average(place => place.Y);
        double from = places.Min(place => place.X), to = places.Max(place => place.X);
        ScottPlot.Plottables.LinePlot line = plot.Add.Line(from, y + ((from - x) * perDay), to, y + ((to - x) * perDay));
        line.LineColor = new ChartColors(options).Muted;
        line.LineWidth = 1.5f;
        return $"Line: trend of {trend}.";
    }

    private static AxisScale ScaleOf(IEnumerable<Mark> marks, ChartOptions options)
    {
        if (options.Scale is not AxisScale.Automatic)
            return options.Scale;
        double[] ends = [.. marks.SelectMany(mark => mark.Ends)];
        return ends.Length > 0 && ends.Min() > 0 && ends.Max() / ends.Min() > LogarithmicFrom ? AxisScale.Logarithmic : AxisScale.Linear;
    }

    private static ScatterPoint[] Known(ScatterPoint[] points, out string[] notes)
    {
        ScatterPoint[] known = [.. points.Where(point => point.X.IsKnown && point.Y.IsKnown)];
        if (known.Length == 0)
            throw new ArgumentException("No row has both numbers, so there is nothing to draw.", nameof(points));
        notes = known.Length == points.Length ? []
            : [FormattableString.Invariant($"{points.Length - known.Length:N0} of {points.Length:N0} rows lack a number.")];
        return known;
    }

    private static Mark Of(Number? number, Unit? unit) => Mark.Of(number?.ToEstimate(unit));

    private static Unit UnitOf<TRow>(TRow[] rows, Func<TRow, Number?> value, Unit? unit)
    {
        Unit[] units = [.. rows.Select(row => value(row)?.ToEstimate(unit))
            .Select(number => number?.Lower?.Unit ?? number?.Upper?.Unit ?? number?.Point?.Unit).OfType<Unit>().Distinct().Take(2)];
        return units.Length == 2
            ? throw new UnitMismatchException(units[0], units[1])
            : units[0];
    }

    private static ISourced From<TRow>(TRow[] rows) => Resting.On(rows.OfType<ISourced>());
}
