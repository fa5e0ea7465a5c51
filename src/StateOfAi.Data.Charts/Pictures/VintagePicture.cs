using ScottPlot;
using ScottPlot.TickGenerators;

namespace StateOfAi.Data.Charts;

/// <summary>Cohorts by age: as lines, or as cells.</summary>
internal static class VintagePicture
{
    private const int MostNames = 12;
    private const double PixelsPerAge = 30, RoomForName = 0.09;

    internal static ChartContent OfLines(VintageCohorts cohorts, ChartOptions options)
    {
        (string title, Grain grain, DrawnCohorts drawn) = Checked(cohorts, options);
        var colors = new ChartColors(options);
        var hue = new HueScale(options);
        AgeLine[] lines = drawn.Lines;
        Plot plot = Plots.New(colors);
        var axis = new NumberAxis(lines.SelectMany(line => line.Marks).SelectMany(mark => mark.Value.All), Unit.Percent, options,
            hasZero: options.Scale is not AxisScale.Logarithmic);
        Plots.Set(plot, axis);
        double above = (axis.Most - axis.Least) * 0.02;
        plot.Axes.SetLimitsY(axis.Least, axis.Most + above);
        int highest = drawn.HighestAge;
        double last = Math.Max(highest, 1);
        plot.Axes.SetLimitsX(-0.03 * last, last * (1 + RoomForName));
        plot.Axes.Bottom.TickGenerator = new NumericManual(Ages(highest, options.Width - 90));
        List<(Coordinates, LabelStyle)> names = [];
        List<Color> shades = [];
        for (int place = 0; place < lines.Length; place++)
        {
            bool isOwn = options.Highlight is not null || options.Colors.ContainsKey(lines[place].Name);
            double part = lines.Length == 1 ? 1 : place / (lines.Length - 1.0);
            Color color = isOwn ? colors.Of(lines[place].Name, 0) : hue.Line(part);
            AgeLines.Connect(plot, lines[place], color, axis);
            shades.Add(color);
            if (lines[place].LastKnown is { } end)
            {
                LabelStyle name = Plots.Label(colors, lines[place].Name);
                name.ForeColor = color == colors.Faded ? colors.Muted : isOwn ? color : hue.Name(part);
                names.Add((new(end.Age, axis.At(end.Value.Size!.Value)), name));
            }
        }

        for (int place = 0; place < lines.Length; place++)
            AgeLines.Mark(plot, lines[place], shades[place], axis, colors);
        // The newest is named first, the others where there is room; of many, some at equal distances, so that names lie at their lines.
        int every = (names.Count + MostNames - 1) / MostNames;
        names = [.. names.Where((_, place) => place % Math.Max(every, 1) == 0 || place == names.Count - 1)];
        plot.Axes.Top.MinimumSize = plot.Axes.Top.MaximumSize = LineNames.Height;
        plot.Add.Plottable(new LineNames([.. names.TakeLast(1), .. names.SkipLast(1)],
            [.. lines.SelectMany(line => AgeLines.Drawn(line, axis))], colors.Background));
        return new(new(title, $"Percent of the amount at age 0, by age in {grain.Plural()}",
            VintageText.OfLines(drawn, lines.Length > 1 && options.Highlight is null ? hue.Words : null),
            VintageText.Describe("Line chart", title, drawn, VintageText.FormatOf(drawn, options))), cohorts, [new(plot)]);
    }

    internal static ChartContent OfCells(VintageCohorts cohorts, ChartOptions options)
    {
        (string title, Grain grain, DrawnCohorts drawn) = Checked(cohorts, options);
        var colors = new ChartColors(options);
        var hue = new HueScale(options);
        AgeLine[] lines = drawn.Lines;
        var shades = new RetentionShades(drawn.Marks, hue);
        string? format = VintageText.FormatOf(drawn, options);
        Plot plot = Plots.New(colors);
        plot.HideGrid();
        plot.Axes.Bottom.FrameLineStyle.Width = 0;
        int highest = drawn.HighestAge;
        plot.Axes.SetLimits(-0.5, highest + 0.5, -0.5, lines.Length - 0.5);
        plot.Axes.Bottom.TickGenerator = new NumericManual(Ages(highest, options.Width - 110));
        int every = Math.Max(1, (int)Math.Ceiling(lines.Length * 15.0 / Math.Max(options.MostHeight - 140, 1)));
        plot.Axes.Left.TickGenerator = new NumericManual([.. lines.Select((line, row) => (line, row)).Where(one => one.row % every == 0)
            .Select(one => new Tick(Rows.PlaceOf(one.row, lines.Length), one.line.Name))]);
        plot.Axes.Left.TickLabelStyle.ForeColor = colors.Text;
        (AgeMark Mark, int Y)[] marks = [.. lines.SelectMany((line, row) => line.Marks.Where(mark => mark.Age <= highest).Select(
            mark => (mark, Rows.PlaceOf(row, lines.Length))))];
        plot.Add.Plottable(new HeatCells([.. marks.Where(one => one.Mark.Value.IsKnown).Select(one =>
            new HeatCell(one.Mark.Age, one.Y, shades.Of(one.Mark), Text(one.Mark.Value), one.Mark.IsOpen))],
            [.. marks.Where(one => !one.Mark.Value.IsKnown).Select(one => (one.Mark.Age, one.Y))], colors));
        if (shades.Least < shades.Most)
        {
            plot.Axes.Top.MinimumSize = plot.Axes.Top.MaximumSize = ColorKey.Height;
            plot.Add.Plottable(new ColorKey(hue, Text(new(null, shades.Least, null)),
                Text(new(null, shades.Most, null)) + (shades.IsLogarithmic ? " (logarithmic)" : ""), colors));
        }

        return new(new(title, $"Percent of the amount at age 0; rows: cohorts, columns: age in {grain.Plural()}",
            VintageText.OfCells(drawn), VintageText.Describe("Heat map", title, drawn, format)), cohorts, [new(plot)]);

        string Text(Mark percent) => NumberText.Of(percent, Unit.Percent, format);
    }

    private static (string Title, Grain Grain, DrawnCohorts Drawn) Checked(VintageCohorts cohorts, ChartOptions options)
    {
        if (cohorts.Count == 0)
            throw new ArgumentException("There are no cohorts, so there is nothing to draw.", nameof(cohorts));
        var drawn = new DrawnCohorts(cohorts);
        string first = drawn.Lines[0].Name, last = drawn.Lines[^1].Name;
        return (options.Title ?? cohorts.ToView().Title
            ?? (first == last ? $"Retention of the cohort of {first}" : $"Retention of the cohorts of {first} to {last}"),
            cohorts[0].Period.Grain, drawn);
    }

    private static Tick[] Ages(int highest, double pixels)
    {
        int most = Math.Max(1, (int)(pixels / PixelsPerAge)), step = 1;
        foreach (int next in (int[])[1, 2, 3, 6, 12, 24, 60, 120, 600, 1200])
        {
            step = next;
            if (highest / step < most)
                break;
        }

        return [.. Enumerable.Range(0, (highest / step) + 1)
            .Select(place => new Tick(place * step, FormattableString.Invariant($"{place * step}")))];
    }
}
