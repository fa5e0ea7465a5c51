using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Draws one vertical bar from zero for each period, as wide as the period.</summary>
internal static class PeriodBars
{
    /// <summary>What is left free for labels at the ends of bars, as a part of the axis.</summary>
    private const double ForLabels = 0.07;

    private const float Distance = 4;

    /// <summary>The widest bar, in pixels: one period alone does not fill the picture.</summary>
    private const double MostPixels = 150;

    internal static Plot Draw(IReadOnlyList<PeriodMark> marks, Unit? unit, ChartOptions options)
    {
        var colors = new ChartColors(options);
        Plot plot = Plots.New(colors);
        plot.Axes.Right.MinimumSize = 12;
        var axis = new NumberAxis(
            marks.SelectMany(mark => mark.Value.All), unit, options with { Scale = AxisScale.Linear }, hasZero: true);
        TimePeriod[] periods = [.. marks.Select(mark => mark.Period)];
        var places = new PeriodPlaces([.. periods, .. AbsentPeriods.Between(periods)], options);
        foreach (PeriodMark mark in marks)
            Add(plot, mark, places, axis, colors);
        Plots.Set(plot, axis);
        // The whole step below a short negative bar would be empty.
        double least = marks.SelectMany(mark => mark.Value.All).Append(0).Min(), free = (axis.Most - axis.Least) * ForLabels;
        plot.Axes.SetLimitsY(Math.Max(axis.Least, least - free) - (least < 0 ? free : 0), axis.Most + free);
        places.Set(plot, MostPixels);
        plot.Axes.Bottom.FrameLineStyle.Width = axis.Least < 0 ? 0 : 1;
        plot.Add.HorizontalLine(0, 1, colors.Axis).IsDraggable = false;
        Label(plot, marks, places, axis, unit, options);
        return plot;
    }

    private static void Add(Plot plot, PeriodMark mark, PeriodPlaces places, NumberAxis axis, ChartColors colors)
    {
        if ((mark.Value.Point ?? Bars.Nearer(mark.Value.Lower, mark.Value.Upper)) is { } end)
        {
            Bar bar = places.BarOf(mark.Period, end, mark.Value.Size < 0 ? colors.Loss : colors.First);
            if (mark.IsProjected)
            {
                Color color = bar.FillColor;
                bar.FillColor = colors.Pale(color, 0.2);
                CoordinateRect area = bar.Rect;
                plot.Add.Plottable(new DashedLine(
                    [area.TopLeft, area.TopRight, area.BottomRight, area.BottomLeft, area.TopLeft], color, 1.5f));
            }

            plot.Add.Bar(bar);
        }

        Marks.Whisker(plot, mark.Middle, mark.Value, mark.IsProjected ? colors.Axis : colors.Text, axis);
    }

    /// <summary>Writes the numbers at the ends of the bars, if they are not wider than the bars.</summary>
    private static void Label(
        Plot plot, IReadOnlyList<PeriodMark> marks, PeriodPlaces places, NumberAxis axis, Unit? unit, ChartOptions options)
    {
        var colors = new ChartColors(options);
        string? format = LabelFormat.Of(marks.Select(mark => mark.Value), unit, options);
        using Paint paint = Paint.NewDisposablePaint();
        List<ScottPlot.Plottables.Text> labels = [];
        foreach (PeriodMark mark in marks)
        {
            string text = NumberText.Of(mark.Value, unit, format);
            LabelStyle style = Plots.Label(colors, text);
            style.FontSize = 11;
            style.BackgroundColor = colors.Background;
            if (!mark.Value.IsKnown)
                style.ForeColor = colors.Muted;
            if (style.Measure(text, paint).Width > places.PixelsOf(mark.Period))
                return;
            bool isBelow = mark.Value.Size < 0;
            style.Alignment = isBelow ? ScottPlot.Alignment.UpperCenter : ScottPlot.Alignment.LowerCenter;
            labels.Add(new()
            {
                Location = new(mark.Middle, EndOf(mark.Value, axis, isBelow)),
                LabelStyle = style,
                OffsetY = isBelow ? Distance : -Distance,
            });
        }

        labels.ForEach(label => plot.Add.Plottable(label));
    }

    private static double EndOf(Mark mark, NumberAxis axis, bool isBelow)
    {
        double arrow = (axis.Most - axis.Least) * Marks.ArrowLength;
        double end = isBelow ? mark.All.Append(0).Min() : mark.All.Append(0).Max();
        return mark.IsMoreThan && !isBelow ? end + arrow : mark.IsLessThan && isBelow ? end - arrow : end;
    }
}
