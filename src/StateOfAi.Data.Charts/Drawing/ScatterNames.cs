using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Writes the names of the largest points beside them.</summary>
internal static class ScatterNames
{
    private const int MostNames = 6, MostTried = 24;

    internal static void Add<TRow>(Plot plot, TRow[] rows, ScatterRows points, Func<TRow, string?>? name, Func<double, double> atBottom,
        NumberAxis left, ChartOptions options, IReadOnlyList<Coordinates> drawn)
    {
        if (name is null)
            return;
        var colors = new ChartColors(options);
        plot.Add.Plottable(new PointLabels([.. points.All.OrderByDescending(point => point.Y.Size)
            .Select(point => (Point: point, Name: name(rows[point.Row]))).Where(named => named.Name is { Length: > 0 }).Take(MostTried)
            .Select(named => (
                atBottom(named.Point.X.Size!.Value), left.At(named.Point.Y.Size!.Value), Plots.Label(colors, named.Name!)))],
            drawn, MostNames));
    }
}
