using ScottPlot;
using ScottPlot.TickGenerators;

namespace StateOfAi.Data.Charts;

/// <summary>Plots with one row for each part, from the top down: its name on the left, its number on the right, an axis below.</summary>
internal static class Rows
{
    private const int PixelsPerRow = 17, AroundRows = 155, Fewest = 4, RoomForTwoLines = 36, PixelsOfFewRows = 44;
    private const float WidestName = 0.36f, WidestLabel = 0.3f;

    /// <summary>The most rows that can be read at the height of a picture.</summary>
    internal static int Most(ChartOptions options) => Math.Max(Fewest, (options.MostHeight - AroundRows) / PixelsPerRow);

    /// <summary>The height of a picture in which its rows are not far from each other.</summary>
    internal static int EnoughFor(int rows) => AroundRows + (rows * PixelsOfFewRows);

    /// <summary>Where a row lies on the left axis.</summary>
    internal static int PlaceOf(int row, int count) => count - 1 - row;

    /// <param name="rows">The names and the labels of the rows.</param>
    /// <param name="axis">The axis of the numbers.</param>
    /// <param name="colors">The colors.</param>
    /// <param name="options">The options.</param>
    /// <param name="kept">The number whose tick stays where there is no room for all.</param>
    internal static Plot New(
        IReadOnlyList<(string Name, string Label)> rows, NumberAxis axis, ChartColors colors, ChartOptions options, double kept = 0)
    {
        Plot plot = Plots.New(colors);
        int lines = (options.MostHeight - AroundRows) / rows.Count >= RoomForTwoLines ? 2 : 1;
        string[] names = [.. rows.Select(row => RowNames.Fit(row.Name, options.Width * WidestName, lines))];
        string[] labels = [.. rows.Select(row => RowNames.Fit(row.Label, options.Width * WidestLabel, lines))];
        double free = (axis.Most - axis.Least) * 0.02, top = rows.Count - 0.4;
        plot.Axes.SetLimits(axis.Least - free, axis.Most + free, -0.6, top);
        plot.Axes.SetLimitsY(-0.6, top, plot.Axes.Right);
        float width = options.Width - 70 - names.Max(RowNames.WidthOf) - labels.Max(RowNames.WidthOf);
        plot.Axes.Bottom.TickGenerator = new NumericManual(
            Thinned(axis.Ticks, width / (axis.Most - axis.Least), axis.IsLogarithmic ? 0 : kept));
        Name(plot.Axes.Left, names, colors);
        Name(plot.Axes.Right, labels, colors);
        plot.Axes.Right.MinimumSize = 16;
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Grid.XAxisStyle.IsVisible = true;
        plot.Grid.XAxisStyle.MajorLineStyle.Color = colors.Grid;
        plot.Grid.XAxisStyle.MajorLineStyle.Width = 1;
        plot.Grid.XAxisStyle.MinorLineStyle.Width = 0;
        plot.Axes.Bottom.FrameLineStyle.Width = 0;
        return plot;
    }

    /// <summary>Draws a line down all rows.</summary>
    internal static void AddLine(Plot plot, double at, Color color, bool isDashed)
    {
        if (isDashed)
            plot.Add.Plottable(new DashedLine([new(at, 0)], color, 1));
        else
            plot.Add.VerticalLine(at, 1, color).IsDraggable = false;
    }

    /// <summary>Leaves out names that would touch; that of one number, such as zero, stays.</summary>
    internal static Tick[] Thinned(Tick[] ticks, double pixels, double stays = 0)
    {
        Tick[] named = [.. ticks.Where(tick => tick.IsMajor)];
        int first = Math.Max(0, Array.FindIndex(named, tick => Math.Abs(tick.Position - stays) < 1e-9));
        if (named.Length == 0)
            return [];
        for (int every = 1; every < named.Length; every++)
        {
            Tick[] kept = [.. named.Where((_, place) => (place - first) % every == 0)];
            if (kept.Zip(kept.Skip(1), (one, next) =>
                ((next.Position - one.Position) * pixels) - ((RowNames.WidthOf(one.Label) + RowNames.WidthOf(next.Label)) / 2))
                .All(between => between > 8))
            {
                return kept;
            }
        }

        return [named[first]];
    }

    private static void Name(IYAxis axis, string[] texts, ChartColors colors)
    {
        axis.TickGenerator = new NumericManual([.. texts.Select((text, row) => new Tick(PlaceOf(row, texts.Length), text))]);
        axis.TickLabelStyle.ForeColor = colors.Text;
        axis.TickLabelStyle.FontName = ChartFonts.NameFor(string.Concat(texts).Replace("\n", "", StringComparison.Ordinal));
    }
}
