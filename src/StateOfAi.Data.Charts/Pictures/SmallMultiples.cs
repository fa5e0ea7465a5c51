using ScottPlot;
using ScottPlot.TickGenerators;

namespace StateOfAi.Data.Charts;

/// <summary>One small plot for each series, all with the same axes, so that they compare.</summary>
internal static class SmallMultiples
{
    private const int Most = 24;

    /// <summary>The heights of what is around a plot, and of what is around all, in pixels.</summary>
    private const double AroundPlot = 56, AroundRows = 130;

    /// <summary>The widths of what is beside all plots, and beside each without the names of its numbers, in pixels.</summary>
    private const double BesideAll = 32, BesidePlot = 24;

    /// <summary>The distance of a plot from its heading, so that the upper number of its axis does not touch it, in pixels.</summary>
    private const float BelowHeading = 14;

    internal static ChartContent Of(
        IReadOnlyList<(string Name, Series Series)> all, ISourced from, string? title, ChartOptions options)
    {
        if (all.Sum(one => one.Series.Count) == 0)
            throw new ArgumentException("There are no series, so there is nothing to draw.", nameof(all));
        Unit? unit = SeriesPicture.UnitOf(all);
        PeriodLine[] lines = [.. all.Select(one => PeriodLine.Of(one.Name, one.Series))];
        PeriodLine[] drawn = [.. lines.Take(Most)];
        List<string> notes = drawn.Length == 1 ? [] : ["All have the same axes."];
        notes.AddRange(SeriesPicture.Notes(drawn, options, areTogether: false));
        if (drawn.Length < lines.Length)
            notes.Add(FormattableString.Invariant($"{drawn.Length} of {lines.Length} are shown."));
        string what = options.Title ?? title ?? Titles.OfLines(lines);
        return new(
            new(what, Subtitle.Of(unit, [.. all.Select(one => one.Series.Grain)], what, options.Scale),
                notes.Count == 0 ? [] : [string.Join(" ", notes)],
                Description.OfLines(what, lines, unit, options, "Line charts of", "series")),
            from, Panels(drawn, unit, options));
    }

    private static Panel[] Panels(PeriodLine[] drawn, Unit? unit, ChartOptions options)
    {
        (int columns, int rows) = Page.Grid(drawn.Length, options.Width / (float)options.MostHeight);
        ChartOptions small = options with { Width = options.Width / columns, Height = options.MostHeight / rows };
        double height = Math.Max(((options.MostHeight - AroundRows) / rows) - AroundPlot, 1);
        var numbers = new NumberAxis(
            Extent.Of(drawn.SelectMany(line => line.Marks).Select(mark => mark.Value)).Ends, unit, small, hasZero: false);
        double width = ((options.Width - BesideAll) / columns) - numbers.Ticks.Max(tick => RowNames.WidthOf(tick.Label)) - BesidePlot;
        PeriodMark[] marks = [.. drawn.SelectMany(line => line.Marks)];
        var colors = new ChartColors(options);
        return Array.ConvertAll(drawn, line =>
        {
            Plot plot = SeriesPicture.Draw([line with { Name = "" }], unit, small, drawn, height);
            plot.Axes.Top.MinimumSize = plot.Axes.Top.MaximumSize = BelowHeading;
            SetTimes(plot, marks, Math.Max(width, 1));
            plot.Add.Plottable(LastNumber(line, numbers, unit, colors, options));
            return new Panel(plot, line.Name);
        });
    }

    /// <summary>Names as many periods as fit; the first and the last if those between them leave room for one only.</summary>
    private static void SetTimes(Plot plot, PeriodMark[] marks, double width)
    {
        var axis = new TimeAxis(marks.Select(mark => mark.Period), width);
        Plots.Set(plot, axis);
        PeriodMark first = marks.MinBy(mark => mark.Middle), last = marks.MaxBy(mark => mark.Middle);
        double names = (RowNames.WidthOf(first.Period.ShortName) + RowNames.WidthOf(last.Period.ShortName)) / 2;
        if (axis.Ticks.Length < 2 && first.Period != last.Period && names < width)
        {
            plot.Axes.Bottom.TickGenerator = new NumericManual(
                [new Tick(first.Middle, first.Period.ShortName), new Tick(last.Middle, last.Period.ShortName)]);
        }
    }

    /// <summary>The last number that is known, at the end of its line: near zero, the axis alone does not tell it.</summary>
    private static LineNames LastNumber(PeriodLine line, NumberAxis axis, Unit? unit, ChartColors colors, ChartOptions options)
    {
        PeriodMark[] known = [.. line.Marks.Where(mark => mark.Value.IsKnown)];
        Coordinates[] places = Array.ConvertAll(known, mark => new Coordinates(mark.Middle, axis.At(mark.Value.Size!.Value)));
        LabelStyle[] last = [.. known.TakeLast(1)
            .Select(mark => Plots.Label(colors, NumberText.Of(mark.Value, unit, options.NumberFormat)))];
        return new([.. last.Select(label => (places[^1], label))],
            [.. places.Zip(places.Skip(1), (one, next) => new CoordinateLine(one, next))], colors.Background);
    }
}
