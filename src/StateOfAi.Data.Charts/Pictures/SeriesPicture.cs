using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Lines over time.</summary>
internal static class SeriesPicture
{
    private const float Width = 2, FadedWidth = 1;

    /// <summary>The height of what is above and below a plot, in pixels.</summary>
    private const double Around = 200;

    internal static ChartContent Of(
        IReadOnlyList<(string Name, Series Series)> all, ISourced from, string? title, ChartOptions options)
    {
        if (all.Sum(one => one.Series.Count) == 0)
            throw new ArgumentException("There are no series, so there is nothing to draw.", nameof(all));
        Unit? unit = UnitOf(all);
        PeriodLine[] lines = [.. all.Select(one => PeriodLine.Of(one.Name, one.Series))];
        string what = options.Title ?? title ?? Titles.OfLines(lines);
        return new(
            new(what, Subtitle.Of(unit, [.. all.Select(one => one.Series.Grain)], what, options.Scale), Notes(lines, options),
                Description.OfLines(what, [.. Colored(lines, options).Select(one => one.Line)], unit, options)),
            from, [new(Draw(lines, unit, options))]);
    }

    /// <param name="lines">The lines to draw.</param>
    /// <param name="unit">Their unit.</param>
    /// <param name="options">How they look.</param>
    /// <param name="all">The lines that the axes must hold; those drawn by default.</param>
    /// <param name="height">The height of the plot in pixels, if it is low.</param>
    internal static Plot Draw(
        IReadOnlyList<PeriodLine> lines, Unit? unit, ChartOptions options, IReadOnlyList<PeriodLine>? all = null,
        double height = double.PositiveInfinity)
    {
        all ??= lines;
        var colors = new ChartColors(options);
        Plot plot = Plots.New(colors);
        var numbers = new NumberAxis(
            Extent.Of(all.SelectMany(line => line.Marks).Select(mark => mark.Value)).Ends, unit, options, hasZero: false);
        (PeriodLine Line, Color Color)[] drawn = Colored(lines, options);
        double end = drawn.SelectMany(one => one.Line.Marks).Max(mark => mark.Middle);
        (EndLabels names, PointLabels within) = Names(drawn, end, numbers, options);
        plot.Axes.Right.MinimumSize = Math.Max(12, names.Width);
        var time = new TimeAxis(
            all.SelectMany(line => line.Marks.Select(mark => mark.Period).Concat(line.MissingPeriods)),
            options.Width - 90 - plot.Axes.Right.MinimumSize);
        Plots.Set(plot, numbers, double.IsFinite(height) ? height : Math.Max(options.MostHeight - Around, 1));
        Plots.Set(plot, time);
        var drawing = new PeriodLines(plot, numbers, options.Width);
        foreach (double seam in lines.SelectMany(line => line.Seams).Distinct())
            drawing.AddSeam(seam, colors);
        // Those in color lie above those in gray.
        foreach ((PeriodLine line, Color color) in drawn.AsEnumerable().Reverse())
            drawing.Add(line, color, color == colors.Faded ? FadedWidth : Width);
        plot.Add.Plottable(names);
        plot.Add.Plottable(within);
        return plot;
    }

    /// <summary>The lines with their colors, those in color first.</summary>
    private static (PeriodLine Line, Color Color)[] Colored(IReadOnlyList<PeriodLine> lines, ChartOptions options)
    {
        int[] order = ColorOrder.Of(
            [.. lines.Select(line => line.Name)], [.. lines.Select(line => line.Marks.Max(mark => mark.Value.Size))], options);
        var colors = new ChartColors(options);
        return [.. order.Select((line, place) => (lines[line], colors.Of(lines[line].Name, place)))
            .OrderBy(one => one.Item2 == colors.Faded)];
    }

    private static PeriodMark LastKnown(PeriodLine line) => line.Marks.LastOrDefault(mark => mark.Value.IsKnown);

    /// <summary>The names of lines at their last numbers: right of the data, or beside a number that is not of the last period.</summary>
    private static (EndLabels AtEdge, PointLabels Within) Names(
        (PeriodLine Line, Color Color)[] drawn, double end, NumberAxis axis, ChartOptions options)
    {
        var colors = new ChartColors(options);
        (PeriodMark Mark, LabelStyle Label)[] names = [.. drawn
            .Where(one => one.Line.Name.Length > 0 && (one.Color != colors.Faded || drawn.Length <= colors.Count))
            .Select(one => (LastKnown(one.Line), NameOf(one.Line.Name, one.Color, colors, options)))
            .Where(one => one.Item1.Value.Size is not null)];
        // What names must not cover, if there are any.
        Coordinates[] points = Array.TrueForAll(names, one => one.Mark.Middle >= end) ? [] : [.. drawn
            .SelectMany(one => one.Line.Marks).Where(mark => mark.Value.Size is not null)
            .Select(mark => new Coordinates(mark.Middle, axis.At(mark.Value.Size!.Value)))];
        return (
            new([.. names.Where(one => one.Mark.Middle >= end).Select(one => (axis.At(one.Mark.Value.Size!.Value), one.Label))]),
            new([.. names.Where(one => one.Mark.Middle < end)
                .Select(one => (one.Mark.Middle, axis.At(one.Mark.Value.Size!.Value), one.Label))], points, areAllWritten: true));
    }

    private static LabelStyle NameOf(string name, Color color, ChartColors colors, ChartOptions options)
    {
        LabelStyle label = Plots.Label(colors, name);
        label.Text = FittedName.Of(name, label, options.Width * FittedName.Most);
        label.ForeColor = color == colors.Faded ? colors.Muted : colors.ForText(color);
        return label;
    }

    /// <param name="lines">The lines.</param>
    /// <param name="options">How they look.</param>
    /// <param name="areTogether">Whether they are in one plot, where many have no color.</param>
    internal static List<string> Notes(PeriodLine[] lines, ChartOptions options, bool areTogether = true)
    {
        // Once over what can be a million numbers.
        bool isAnyKnown = false, isAnyUnknown = lines.Any(line => line.HasBreak);
        bool isAnyProjected = false, isAnyOpen = false, isAnyRange = false;
        foreach (PeriodMark mark in lines.SelectMany(line => line.Marks))
        {
            isAnyKnown |= mark.Value.IsKnown;
            isAnyProjected |= mark.IsProjected;
            isAnyOpen |= mark.Value.IsMoreThan || mark.Value.IsLessThan;
            isAnyRange |= mark.Value is { HasBounds: true, Point: null };
        }

        if (!isAnyKnown)
            return ["No number is available."];
        int gray = areTogether && options.Highlight is null ? lines.Length - new ChartColors(options).Count : 0;
        List<string> notes = [];
        if (gray > 0)
            notes.Add(FormattableString.Invariant($"Gray: {gray} others, which are smaller at their largest."));
        if (isAnyProjected)
            notes.Add("Dashed, hollow or pale: projected.");
        if (lines.Any(line => line.Marks.Count > ThinnedLine.MostOf(options.Width)))
            notes.Add("Of many numbers, the first, last, smallest and largest of each pixel are drawn.");
        if (lines.Any(line => line.Seams.Count > 0))
            notes.Add("At a seam, two readings of the data meet, which may count differently.");
        if (isAnyUnknown)
            notes.Add("Breaks in a line: not available.");
        if (isAnyOpen)
            notes.Add("Arrows: at least, or at most; dotted lines lead along them.");
        if (isAnyRange)
            notes.Add("Whiskers without a point, and light areas: between bounds.");
        return notes.Count > 1 ? [string.Join(" ", notes)] : notes;
    }

    internal static Unit? UnitOf(IReadOnlyList<(string Name, Series Series)> all)
    {
        (string Name, Unit Unit)[] units = [.. all.Where(one => one.Series.Unit is not null).Select(one => (one.Name, one.Series.Unit!))];
        if (Array.Find(units, one => one.Unit != units[0].Unit) is { Unit: not null } other)
        {
            throw new ArgumentException(
                $"'{units[0].Name}' is in {units[0].Unit.Plural} and '{other.Name}' in {other.Unit.Plural}, which cannot share an axis; "
                + "draw them apart, or compare their indexes with ToIndex.", nameof(all));
        }

        return units.Length == 0 ? null : units[0].Unit;
    }
}
