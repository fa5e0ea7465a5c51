using ScottPlot;
using ScottPlot.TickGenerators;

namespace StateOfAi.Data.Charts;

/// <summary>Cohorts by age: as lines, or as cells.</summary>
internal static class VintagePicture
{
    private const int MostNames = 12, MostWhole = 1_000_000;
    private const double PixelsPerAge = 30, RoomForName = 0.09;

    internal static ChartContent OfLines(VintageCohorts cohorts, ChartOptions options)
    {
        (string title, Grain grain) = Checked(cohorts, options);
        var colors = new ChartColors(options);
        var hue = new HueScale(options);
        AgeLine[] lines = [.. cohorts.Select(AgeLine.Of)];
        Plot plot = Plots.New(colors);
        var axis = new NumberAxis(lines.SelectMany(line => line.Marks).SelectMany(mark => mark.Value.All), Unit.Percent, options,
            hasZero: options.Scale is not AxisScale.Logarithmic);
        Plots.Set(plot, axis);
        double above = (axis.Most - axis.Least) * 0.02;
        plot.Axes.SetLimitsY(axis.Least, axis.Most + above);
        int highest = HighestOf(lines);
        double last = Math.Max(highest, 1);
        plot.Axes.SetLimitsX(-0.03 * last, last * (1 + RoomForName));
        plot.Axes.Bottom.TickGenerator = new NumericManual(Ages(highest, options.Width - 90));
        List<(Coordinates, LabelStyle)> names = [];
        for (int place = 0; place < lines.Length; place++)
        {
            bool isOwn = options.Highlight is not null || options.Colors.ContainsKey(lines[place].Name);
            double part = lines.Length == 1 ? 1 : place / (lines.Length - 1.0);
            Color color = isOwn ? colors.Of(lines[place].Name, 0) : hue.Line(part);
            AgeLines.Add(plot, lines[place], color, axis);
            if (lines[place].LastKnown is { } end)
            {
                LabelStyle name = Plots.Label(colors, lines[place].Name);
                name.ForeColor = color == colors.Faded ? colors.Muted : isOwn ? color : hue.Name(part);
                names.Add((new(end.Age, axis.At(end.Value.Size!.Value)), name));
            }
        }

        // The newest is named first, the others where there is room; of many, some at equal distances, so that names lie at their lines.
        int every = (names.Count + MostNames - 1) / MostNames;
        names = [.. names.Where((_, place) => place % Math.Max(every, 1) == 0 || place == names.Count - 1)];
        plot.Axes.Top.MinimumSize = plot.Axes.Top.MaximumSize = LineNames.Height;
        plot.Add.Plottable(new LineNames([.. names.TakeLast(1), .. names.SkipLast(1)],
            [.. lines.SelectMany(line => AgeLines.Drawn(line, axis))], colors.Background));
        return new(new(title, $"Percent of the amount at age 0, by age in {grain.Plural()}", Notes(cohorts, lines, hue, options),
            VintageText.Describe("Line chart", title, lines)), cohorts, [new(plot)]);
    }

    internal static ChartContent OfCells(VintageCohorts cohorts, ChartOptions options)
    {
        (string title, Grain grain) = Checked(cohorts, options);
        var colors = new ChartColors(options);
        var hue = new HueScale(options);
        AgeLine[] lines = [.. cohorts.Select(AgeLine.Of)];
        // Age 0 is always 100%, so it says nothing, and would make others look alike.
        double[] known = [.. lines.SelectMany(line => line.Marks).Where(mark => mark.Age > 0).Select(mark => mark.Value.Size)
            .OfType<double>()];
        double least = known.DefaultIfEmpty(0).Min(), most = known.DefaultIfEmpty(0).Max();
        // Whole percents, unless they would have too many digits for a cell.
        string? format = options.NumberFormat ?? (Math.Max(most, -least) < MostWhole ? "F0" : null);
        Plot plot = Plots.New(colors);
        plot.HideGrid();
        plot.Axes.Bottom.FrameLineStyle.Width = 0;
        int highest = HighestOf(lines);
        plot.Axes.SetLimits(-0.5, highest + 0.5, -0.5, lines.Length - 0.5);
        plot.Axes.Bottom.TickGenerator = new NumericManual(Ages(highest, options.Width - 110));
        int every = Math.Max(1, (int)Math.Ceiling(lines.Length * 15.0 / Math.Max(options.MostHeight - 140, 1)));
        plot.Axes.Left.TickGenerator = new NumericManual([.. lines.Select((line, row) => (line, row)).Where(one => one.row % every == 0)
            .Select(one => new Tick(Rows.PlaceOf(one.row, lines.Length), one.line.Name))]);
        plot.Axes.Left.TickLabelStyle.ForeColor = colors.Text;
        (AgeMark Mark, int Y)[] marks = [.. lines.SelectMany((line, row) => line.Marks.Select(
            mark => (mark, Rows.PlaceOf(row, lines.Length))))];
        plot.Add.Plottable(new HeatCells([.. marks.Where(one => one.Mark.Value.IsKnown).Select(one =>
            new HeatCell(one.Mark.Age, one.Y, ColorOf(one.Mark), Text(one.Mark.Value), one.Mark.IsPartial))],
            [.. marks.Where(one => !one.Mark.Value.IsKnown).Select(one => (one.Mark.Age, one.Y))], colors));
        if (least < most)
        {
            plot.Axes.Top.MinimumSize = plot.Axes.Top.MaximumSize = ColorKey.Height;
            plot.Add.Plottable(new ColorKey(hue, Text(new(null, least, null)), Text(new(null, most, null)), colors));
        }

        return new(new(title, $"Percent of the amount at age 0; rows: cohorts, columns: age in {grain.Plural()}",
            VintageText.OfCells(lines), VintageText.Describe("Heat map", title, lines)), cohorts, [new(plot)]);

        string Text(Mark percent) => NumberText.Of(percent, Unit.Percent, format);

        Color ColorOf(AgeMark mark) => mark.Age == 0 ? colors.Grid
            : hue.Area(least < most ? (mark.Value.Size!.Value - least) / (most - least) : 1);
    }

    private static (string Title, Grain Grain) Checked(VintageCohorts cohorts, ChartOptions options) => cohorts.Count == 0
        ? throw new ArgumentException("There are no cohorts, so there is nothing to draw.", nameof(cohorts))
        : (options.Title ?? cohorts.ToView().Title
            ?? (cohorts.Count == 1 ? $"Retention of the cohort of {cohorts[0].Period.ShortName}"
                : $"Retention of the cohorts of {cohorts[0].Period.ShortName} to {cohorts[^1].Period.ShortName}"), cohorts[0].Period.Grain);

    /// <summary>The highest age at which a retention is known: beyond, there is nothing to see.</summary>
    private static int HighestOf(AgeLine[] lines) => lines.Max(line => line.LastKnown?.Age ?? 0);

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

    private static List<string> Notes(VintageCohorts cohorts, AgeLine[] lines, HueScale hue, ChartOptions options)
    {
        List<string> notes = [];
        if (cohorts.Count > 1 && options.Highlight is null)
            notes.Add($"From {hue.Words.Low} (the oldest cohort) to {hue.Words.High} (the newest).");
        if (lines.Any(line => line.Marks.Any(mark => mark.IsPartial && mark.Value.IsKnown)))
            notes.Add("Dashed and hollow: the period is not over.");
        int without = lines.Count(line => line.LastKnown is null);
        if (without > 0)
            notes.Add(FormattableString.Invariant($"{without} of {lines.Length} cohorts are not available."));
        else if (lines.Any(line => line.Marks.Any(mark => !mark.Value.IsKnown)))
            notes.Add("Breaks in a line: not available.");
        return notes.Count > 1 ? [string.Join(" ", notes)] : notes;
    }
}
