using ScottPlot;
using ScottPlot.TickGenerators;

namespace StateOfAi.Data.Charts;

/// <summary>Empty plots in the style of the house, and their axes.</summary>
internal static class Plots
{
    internal const float TickSize = 12, LabelSize = 12;

    /// <summary>The height of a number on an axis with what must be free above it.</summary>
    private const double TickPixels = 16;

    internal static Plot New(ChartColors colors)
    {
        ChartFonts.Register();
        var plot = new Plot();
        plot.FigureBackground.Color = colors.Background;
        plot.DataBackground.Color = colors.Background;
        plot.HideLegend();
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Grid.YAxisStyle.MajorLineStyle.Color = colors.Grid;
        plot.Grid.YAxisStyle.MajorLineStyle.Width = 1;
        plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.Axes.Top.MinimumSize = 8;
        plot.Axes.Top.MaximumSize = 8;
        plot.Axes.Left.FrameLineStyle.Width = 0;
        plot.Axes.Bottom.FrameLineStyle.Color = colors.Axis;
        // Away from the label at the lower end of the left axis.
        plot.Axes.Bottom.TickLabelStyle.OffsetY = 3;
        foreach (IAxis axis in plot.Axes.GetAxes())
        {
            axis.TickLabelStyle.FontName = ChartFonts.Name;
            axis.TickLabelStyle.FontSize = TickSize;
            axis.TickLabelStyle.ForeColor = colors.Muted;
            axis.MajorTickStyle.Length = 0;
            axis.MajorTickStyle.Color = colors.Axis;
            axis.MinorTickStyle.Length = 0;
        }

        return plot;
    }

    /// <summary>Puts numbers on the left axis.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="axis">The numbers.</param>
    /// <param name="height">The height of the plot in pixels, if it is so low that some numbers must be left out.</param>
    internal static void Set(Plot plot, NumberAxis axis, double height = double.PositiveInfinity)
    {
        plot.Axes.SetLimitsY(axis.Least, axis.Most);
        Tick[] named = [.. axis.Ticks.Where(tick => tick.IsMajor)];
        int every = Math.Max(1, (int)Math.Ceiling(TickPixels * (named.Length - 1) / height));
        int zero = Math.Max(0, Array.FindIndex(named, tick => tick.Position == 0));
        // One number alone does not make a scale.
        every = Math.Min(every, Math.Max(1, Math.Max(zero, named.Length - 1 - zero)));
        plot.Axes.Left.TickGenerator = new NumericManual(
            every == 1 ? axis.Ticks : [.. named.Where((_, place) => (place - zero) % every == 0)]);
        if (axis.IsLogarithmic)
            plot.Grid.YAxisStyle.MinorLineStyle.Width = 0;
    }

    /// <summary>Puts numbers on the bottom axis, with room for markers at its ends.</summary>
    internal static void SetBottom(Plot plot, NumberAxis axis)
    {
        double free = (axis.Most - axis.Least) * 0.02;
        plot.Axes.SetLimitsX(axis.Least - free, axis.Most + free);
        plot.Axes.Bottom.TickGenerator = new NumericManual(axis.Ticks);
    }

    /// <summary>Puts periods on the bottom axis.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="axis">The periods.</param>
    /// <param name="margin">The part of the axis that is left free at each end, so that markers are not cut.</param>
    internal static void Set(Plot plot, TimeAxis axis, double margin = 0.03)
    {
        double free = Math.Max((axis.Last - axis.First) * margin, 0.5);
        plot.Axes.SetLimitsX(axis.First - free, axis.Last + free);
        plot.Axes.Bottom.TickGenerator = new NumericManual(axis.Ticks);
        if (axis.AreBeginnings)
            plot.Axes.Bottom.MajorTickStyle.Length = 4;
    }

    internal static LabelStyle Label(ChartColors colors, string text) => new()
    {
        Text = text,
        FontName = ChartFonts.NameFor(text),
        FontSize = LabelSize,
        ForeColor = colors.Text,
    };
}
