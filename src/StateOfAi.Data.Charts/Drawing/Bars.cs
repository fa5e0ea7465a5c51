using ScottPlot;
using ScottPlot.TickGenerators;

namespace StateOfAi.Data.Charts;

/// <summary>
/// Draws one horizontal bar from zero for each part, from the top down, with its name on the left and its number at its end.
/// </summary>
internal static class Bars
{
    /// <summary>The most bars that can be read in a picture.</summary>
    internal const int Most = 20;

    private const double Thickness = 0.68;

    /// <summary>What is left free for labels at the ends of bars, as a part of the axis.</summary>
    private const double ForLabels = 0.12;

    internal static Plot Draw(IReadOnlyList<NamedMark> bars, Unit? unit, ChartOptions options)
    {
        var colors = new ChartColors(options);
        Plot plot = Plots.New(colors);
        var axis = new NumberAxis(bars.SelectMany(bar => bar.Value.Ends), unit, options with { Scale = AxisScale.Linear }, hasZero: true);
        double span = axis.Most - axis.Least;
        for (int place = 0; place < bars.Count; place++)
            Add(plot, bars[place], bars.Count - 1 - place, axis, colors, unit, options);
        double free = span * ForLabels;
        plot.Axes.SetLimits(
            axis.Least - (axis.Least < 0 ? free : 0), axis.Most + (axis.Most > 0 ? free : 0), -0.6, bars.Count - 0.4);
        plot.Axes.Bottom.TickGenerator = new NumericManual(axis.Ticks);
        plot.Axes.Left.TickGenerator = new NumericManual([.. bars.Select((bar, place) => new Tick(bars.Count - 1 - place, bar.Name))]);
        plot.Axes.Left.TickLabelStyle.ForeColor = colors.Text;
        plot.Axes.Left.TickLabelStyle.FontName = ChartFonts.NameFor(string.Concat(bars.Select(bar => bar.Name)));
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Grid.XAxisStyle.IsVisible = true;
        plot.Grid.XAxisStyle.MajorLineStyle.Color = colors.Grid;
        plot.Grid.XAxisStyle.MajorLineStyle.Width = 1;
        plot.Axes.Bottom.FrameLineStyle.Width = 0;
        ScottPlot.Plottables.VerticalLine zero = plot.Add.VerticalLine(0, 1, colors.Axis);
        zero.IsDraggable = false;
        return plot;
    }

    private static void Add(Plot plot, NamedMark bar, int at, NumberAxis axis, ChartColors colors, Unit? unit, ChartOptions options)
    {
        Color color = bar.IsRest ? colors.Faded
            : options.Highlight is null && !options.Colors.ContainsKey(bar.Name) ? colors.First
            : colors.Of(bar.Name, 0);
        // A bar shows what is certain: the number, or of two bounds the one nearer to zero.
        double? length = bar.Value.Point ?? Nearer(bar.Value.Lower, bar.Value.Upper);
        if (length is { } end)
        {
            ScottPlot.Plottables.BarPlot drawn = plot.Add.Bar(new Bar
            {
                Position = at,
                Value = end,
                Size = Thickness,
                FillColor = color,
                LineWidth = 0,
                Orientation = Orientation.Horizontal,
            });
            drawn.Horizontal = true;
        }

        Marks.Whisker(plot, at, bar.Value, colors.Muted, axis, isHorizontal: true);
        Label(plot, bar, at, axis.Most - axis.Least, colors, unit, options);
    }

    /// <summary>The end of a bar of which only bounds are known: the one nearer to zero, which is certain.</summary>
    internal static double? Nearer(double? lower, double? upper) => (lower, upper) switch
    {
        ({ } low, { } high) => low > 0 ? low : high < 0 ? high : 0,
        ({ } low, null) => Math.Max(low, 0),
        (null, { } high) => Math.Min(high, 0),
        _ => null,
    };

    private static void Label(Plot plot, NamedMark bar, int at, double span, ChartColors colors, Unit? unit, ChartOptions options)
    {
        bool isLeft = bar.Value.Size < 0;
        double end = bar.Value.Ends.DefaultIfEmpty(0).Aggregate((one, other) => isLeft ? Math.Min(one, other) : Math.Max(one, other));
        if (bar.Value.IsMoreThan || bar.Value.IsLessThan)
            end += span * (bar.Value.IsMoreThan ? Marks.ArrowLength : -Marks.ArrowLength);
        ScottPlot.Plottables.Text label = plot.Add.Text(
            NumberText.Of(bar.Value, unit, options.NumberFormat), isLeft ? Math.Min(end, 0) : Math.Max(end, 0), at);
        label.LabelStyle = Plots.Label(colors, label.LabelStyle.Text);
        if (!bar.Value.IsKnown)
            label.LabelStyle.ForeColor = colors.Muted;
        label.LabelStyle.Alignment = isLeft ? ScottPlot.Alignment.MiddleRight : ScottPlot.Alignment.MiddleLeft;
        label.OffsetX = isLeft ? -6 : 6;
    }
}
