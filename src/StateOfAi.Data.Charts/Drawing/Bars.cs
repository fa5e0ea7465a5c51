using ScottPlot;
using ScottPlot.TickGenerators;

namespace StateOfAi.Data.Charts;

/// <summary>
/// Draws one horizontal bar from zero for each part, from the top down, with its name on the left and its number at its end.
/// </summary>
internal static class Bars
{
    /// <summary>The most bars that can be read in a picture.</summary>
    private const int Most = 20;

    /// <summary>The height of what is above and below the bars, and of a bar whose name can be read, in pixels.</summary>
    private const double Around = 200, LeastPixels = 13.5;

    /// <summary>The thickness of a bar, as a part of the distance of bars, and at most in pixels.</summary>
    private const double Thickness = 0.68, MostThickness = 34;

    /// <summary>The distance of a label from its bar, and of names and numbers from each other, in pixels.</summary>
    private const float LabelDistance = 6, Between = 12;

    /// <summary>The part of the width that labels at the ends of bars may take.</summary>
    private const double MostForLabels = 0.7;

    /// <summary>What a reader must know of bars without a number.</summary>
    internal const string NearerToZero = "Where only bounds are known, a bar ends at the one nearer to zero.";

    /// <summary>What a reader must know of bars of projections.</summary>
    internal const string PaleIsProjected = "Pale with a border: projected.";

    private static readonly int[] EveryTick = [1, 2, 4, 10, 20, 40, 100];

    /// <summary>The most bars that can be read in a picture of a height.</summary>
    internal static int MostOf(ChartOptions options) => (int)Math.Clamp((options.MostHeight - Around) / LeastPixels, 4, Most);

    /// <param name="bars">The parts; at least one.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="options">The options.</param>
    /// <param name="labels">The format of the numbers at the ends of the bars; that of the options by default.</param>
    internal static Plot Draw(IReadOnlyList<NamedMark> bars, Unit? unit, ChartOptions options, string? labels = null)
    {
        var colors = new ChartColors(options);
        labels ??= LabelFormat.Of(bars.Select(bar => bar.Value), unit, options);
        double thickness = Math.Min(Thickness, MostThickness * bars.Count / Math.Max(options.MostHeight - Around, 1));
        Plot plot = Plots.New(colors);
        var axis = new NumberAxis(bars.SelectMany(bar => bar.Value.All), unit, options with { Scale = AxisScale.Linear }, hasZero: true);
        for (int place = 0; place < bars.Count; place++)
        {
            Add(plot, bars[place], bars.Count - 1 - place, thickness, axis, ColorOf(bars[place], colors, options), colors);
            Label(plot, bars[place], bars.Count - 1 - place, axis.Most - axis.Least, colors, unit, labels);
        }

        string[] names = [.. bars.Select(bar => FittedName.Of(bar.Name, Plots.Label(colors, bar.Name), options.Width * FittedName.Most))];
        double pixels = Math.Max(options.Width - names.Max(WidthOf) - 56, 60);
        (double least, double most) = Limits(bars, axis, unit, labels, pixels);
        plot.Axes.SetLimits(least, most, -0.6, bars.Count - 0.4);
        plot.Axes.Bottom.TickGenerator = new NumericManual(Fitting(axis.Ticks, pixels / (most - least)));
        plot.Axes.Left.TickGenerator = new NumericManual([.. names.Select((name, place) => new Tick(bars.Count - 1 - place, name))]);
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

    private static Color ColorOf(NamedMark bar, ChartColors colors, ChartOptions options) =>
        bar.IsRest ? colors.Faded
        : options.Highlight is not null || options.Colors.ContainsKey(bar.Name) ? colors.Of(bar.Name, 0)
        : bar.Value.Size < 0 ? colors.Loss
        : colors.First;

    private static void Add(Plot plot, NamedMark bar, int at, double thickness, NumberAxis axis, Color color, ChartColors colors)
    {
        // A bar shows what is certain: the number, or of two bounds the one nearer to zero.
        double? length = bar.Value.Point ?? Nearer(bar.Value.Lower, bar.Value.Upper);
        if (length is { } end)
        {
            Bar shape = new()
            {
                Position = at,
                Value = end,
                Size = thickness,
                FillColor = bar.IsProjected ? colors.Pale(color, 0.5) : color,
                LineWidth = 0,
                Orientation = Orientation.Horizontal,
            };
            plot.Add.Bar(shape).Horizontal = true;
            if (bar.IsProjected)
                plot.Add.Plottable(new InnerBorder(shape.Rect, color));
        }

        Marks.Whisker(plot, at, bar.Value, colors.Muted, axis, isHorizontal: true);
    }

    /// <summary>The end of a bar of which only bounds are known: the one nearer to zero, which is certain.</summary>
    internal static double? Nearer(double? lower, double? upper) => (lower, upper) switch
    {
        ({ } low, { } high) => low > 0 ? low : high < 0 ? high : 0,
        ({ } low, null) => Math.Max(low, 0),
        (null, { } high) => Math.Min(high, 0),
        _ => null,
    };

    private static void Label(Plot plot, NamedMark bar, int at, double span, ChartColors colors, Unit? unit, string? format)
    {
        (double end, bool isLeft) = LabelEnd(bar.Value, span);
        ScottPlot.Plottables.Text label = plot.Add.Text(NumberText.Of(bar.Value, unit, format), end, at);
        label.LabelStyle = Plots.Label(colors, label.LabelStyle.Text);
        // The lines of the grid do not cross it.
        label.LabelStyle.BackgroundColor = colors.Background;
        if (!bar.Value.IsKnown)
            label.LabelStyle.ForeColor = colors.Muted;
        label.LabelStyle.Alignment = isLeft ? ScottPlot.Alignment.MiddleRight : ScottPlot.Alignment.MiddleLeft;
        label.OffsetX = isLeft ? -LabelDistance : LabelDistance;
    }

    /// <summary>Where the label of a bar begins, and whether it is left of that.</summary>
    private static (double End, bool IsLeft) LabelEnd(Mark mark, double span)
    {
        bool isLeft = mark.Size < 0;
        double end = mark.All.DefaultIfEmpty(0).Aggregate((one, other) => isLeft ? Math.Min(one, other) : Math.Max(one, other));
        if (mark.IsMoreThan || mark.IsLessThan)
            end += span * (mark.IsMoreThan ? Marks.ArrowLength : -Marks.ArrowLength);
        return (isLeft ? Math.Min(end, 0) : Math.Max(end, 0), isLeft);
    }

    /// <summary>The limits of the axis with as much room as the labels at the ends of the bars need.</summary>
    private static (double Least, double Most) Limits(
        IReadOnlyList<NamedMark> bars, NumberAxis axis, Unit? unit, string? format, double pixels)
    {
        double span = axis.Most - axis.Least, left = 0, right = 0, perPixel = span / pixels;
        (double End, bool IsLeft, double Width)[] labels = [.. bars.Select(bar =>
        {
            (double end, bool isLeft) = LabelEnd(bar.Value, span);
            return (end, isLeft, WidthOf(NumberText.Of(bar.Value, unit, format)) + LabelDistance + Between);
        })];
        // The room changes the scale, which changes the room.
        for (int turn = 0; turn < 12; turn++)
        {
            left = labels.Where(label => label.IsLeft)
                .Select(label => label.Width - ((label.End - axis.Least) / perPixel)).Append(0).Max();
            right = labels.Where(label => !label.IsLeft)
                .Select(label => label.Width - ((axis.Most - label.End) / perPixel)).Append(0).Max();
            perPixel = span / Math.Max(pixels - left - right, pixels * (1 - MostForLabels));
        }

        return (axis.Least - (left * perPixel), axis.Most + (right * perPixel));
    }

    /// <summary>Every tick, or every second or more of those next to zero, as their labels fit.</summary>
    private static Tick[] Fitting(Tick[] ticks, double pixelsPerNumber)
    {
        if (ticks.Length < 2)
            return ticks;
        double needed = ticks.Max(tick => WidthOf(tick.Label)) + Between;
        double between = (ticks[1].Position - ticks[0].Position) * pixelsPerNumber;
        int every = EveryTick.FirstOrDefault(every => every * between >= needed, EveryTick[^1]);
        int zero = Math.Max(Array.FindIndex(ticks, tick => tick.Position == 0), 0);
        return [.. ticks.Where((_, place) => (place - zero) % every == 0)];
    }

    private static float WidthOf(string text)
    {
        ChartFonts.Register();
        using Paint paint = Paint.NewDisposablePaint();
        var label = new LabelStyle { Text = text, FontName = ChartFonts.NameFor(text), FontSize = Plots.LabelSize };
        return label.Measure(text, paint).Width;
    }
}
