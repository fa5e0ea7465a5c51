using NodaTime;
using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Points of rows.</summary>
internal static class ScatterPicture
{
    internal static ChartContent OverTime<TRow>(TRow[] rows, Func<TRow, LocalDate?> date, Func<TRow, Number?> value,
        Func<TRow, string?>? name, Unit? unit, ChartOptions options)
    {
        HashSet<LocalDate> days = [];
        var column = new NumberColumn(unit);
        var points = ScatterRows.Of(rows, Dated, row => column.Read(value(row)));
        NumberAxis axis = AxisOf(points.EndsOfY, column, options);
        Plot plot = ScatterPoints.Draw(points, null, axis, options, out List<string> notes, out List<Coordinates> drawn);
        Plots.Set(plot, new TimeAxis(days.Select(TimePeriod.OfDay), options.Width - 110));
        if (axis.IsLogarithmic && TrendLine.Add(plot, points, Trend(), axis, options, drawn) is { } line)
            notes.Insert(0, line);
        ScatterNames.Add(plot, rows, points, name, number => number, axis, options, drawn);
        string title = TitleOf(points, options);
        string seen = Description.OfPoints(title, points, row => name?.Invoke(rows[row]), column.Unit, options);
        return new(new(title, Subtitle.Of(column.Unit, [], title, ScaleOf(axis)), notes, seen), From(rows), [new(plot)]);

        Mark Dated(TRow row)
        {
            if (date(row) is not { } day)
                return default;
            days.Add(day);
            return new(null, Days.Of(day), null);
        }

        LogLinearTrend Trend() => points.All.Select(point => rows[point.Row]).ToTrend(date, value, unit);
    }

    internal static ChartContent OfNumbers<TRow>(TRow[] rows, Func<TRow, Number?> x, Func<TRow, Number?> y, Func<TRow, string?>? name,
        Unit? xUnit, Unit? yUnit, ChartOptions options)
    {
        NumberColumn onBottom = new(xUnit), onLeft = new(yUnit);
        var points = ScatterRows.Of(rows, row => onBottom.Read(x(row)), row => onLeft.Read(y(row)));
        NumberAxis bottom = AxisOf(points.EndsOfX, onBottom, options), left = AxisOf(points.EndsOfY, onLeft, options);
        Plot plot = ScatterPoints.Draw(points, bottom, left, options, out List<string> notes, out List<Coordinates> drawn);
        Plots.SetBottom(plot, bottom);
        ScatterNames.Add(plot, rows, points, name, bottom.At, left, options, drawn);
        string title = TitleOf(points, options);
        string subtitle = $"Left: {NameOf(onLeft, left)}; bottom: {NameOf(onBottom, bottom)}";
        string seen = Description.OfPoints(title, points, row => name?.Invoke(rows[row]), onLeft.Unit, options);
        return new(new(title, subtitle, notes, seen), From(rows), [new(plot)]);
    }

    private static string NameOf(NumberColumn column, NumberAxis axis) =>
        Subtitle.Words(column.Unit, [], "", ScaleOf(axis)) is { Length: > 0 } name ? name : "number";

    private static AxisScale ScaleOf(NumberAxis axis) => axis.IsLogarithmic ? AxisScale.Logarithmic : AxisScale.Linear;

    private static string TitleOf(ScatterRows points, ChartOptions options) => options.Title ?? Counted.Of(points.Count, "point");

    private static NumberAxis AxisOf(double[] ends, NumberColumn column, ChartOptions options) =>
        new(ends, column.Unit, options.Chosen(ends[0], ends[1]), hasZero: false);

    private static ISourced From<TRow>(TRow[] rows) => Resting.On(rows.OfType<ISourced>());
}
