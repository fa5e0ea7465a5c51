using System.Globalization;
using NodaTime;
using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Points of rows.</summary>
internal static class ScatterPicture
{
    internal static ChartContent OverTime<TRow>(TRow[] rows, string? table, Func<TRow, LocalDate?> date, Func<TRow, Number?> value,
        Func<TRow, string?>? name, Unit? unit, ChartOptions options)
    {
        HashSet<LocalDate> days = [];
        var column = new NumberColumn(unit);
        var points = ScatterRows.Of(rows, Dated, row => column.Read(value(row)));
        NumberAxis axis = AxisOf(points.EndsOfY, column, options);
        Plot plot = ScatterPoints.Draw(points, null, axis, options, out List<string> notes, out List<Coordinates> drawn);
        Plots.Set(plot, new TimeAxis(days.Select(TimePeriod.OfDay), options.Width - 110));
        string? trend = axis.IsLogarithmic ? TrendLine.Add(plot, points, Trend(), axis, options, drawn) : null;
        if (trend is not null)
            notes.Insert(0, $"Line: {trend}.");
        ScatterNames.Add(plot, rows, points, name, number => number, axis, options, drawn);
        string title = options.Title ?? table ?? Counted.Of(points.Count, "point");
        string subtitle = Subtitle.Of(column.Unit, [], title, ScaleOf(axis));
        string axes = $"Left: {NameOf(column, axis)}; bottom: dates{(trend is null ? "" : $"; {trend}")}";
        string seen = Description.OfPoints(title, axes, points, row => name?.Invoke(rows[row]), mark => Days.Name(mark.Point!.Value),
            mark => NumberText.InWords(mark, column.Unit, options.NumberFormat));
        return new(new(title, subtitle, notes, seen), From(rows, points), [new(plot)]);

        Mark Dated(TRow row)
        {
            if (date(row) is not { } day)
                return default;
            days.Add(day);
            return new(null, Days.Of(day), null);
        }

        LogLinearTrend Trend() => points.All.Select(point => rows[point.Row]).ToTrend(date, value, unit);
    }

    internal static ChartContent OfNumbers<TRow>(TRow[] rows, string? table, Func<TRow, Number?> x, Func<TRow, Number?> y,
        Func<TRow, string?>? name, Unit? xUnit, Unit? yUnit, ChartOptions options)
    {
        NumberColumn onBottom = new(xUnit), onLeft = new(yUnit);
        var points = ScatterRows.Of(rows, row => onBottom.Read(x(row)), row => onLeft.Read(y(row)));
        NumberAxis bottom = AxisOf(points.EndsOfX, onBottom, options), left = AxisOf(points.EndsOfY, onLeft, options);
        Plot plot = ScatterPoints.Draw(points, bottom, left, options, out List<string> notes, out List<Coordinates> drawn);
        Plots.SetBottom(plot, bottom);
        ScatterNames.Add(plot, rows, points, name, bottom.At, left, options, drawn);
        string title = options.Title ?? table ?? Counted.Of(points.Count, "point");
        string axes = $"Left: {NameOf(onLeft, left)}; bottom: {NameOf(onBottom, bottom)}";
        string seen = Description.OfPoints(title, axes, points, row => name?.Invoke(rows[row]),
            mark => NumberText.InWords(mark, onBottom.Unit, options.NumberFormat),
            mark => NumberText.InWords(mark, onLeft.Unit, options.NumberFormat));
        return new(new(title, axes, notes, seen), From(rows, points), [new(plot)]);
    }

    private static string NameOf(NumberColumn column, NumberAxis axis) =>
        Subtitle.Words(column.Unit, [], "", ScaleOf(axis)) is { Length: > 0 } name ? name : "number";

    private static AxisScale ScaleOf(NumberAxis axis) => axis.IsLogarithmic ? AxisScale.Logarithmic : AxisScale.Linear;

    private static NumberAxis AxisOf(double[] ends, NumberColumn column, ChartOptions options) =>
        new(ends, column.Unit, options.Chosen(ends[0], ends[1]), hasZero: false);

    private static ISourced From<TRow>(TRow[] rows, ScatterRows points) =>
        Resting.On(points.All.Select(point => rows[point.Row]).OfType<ISourced>());
}
