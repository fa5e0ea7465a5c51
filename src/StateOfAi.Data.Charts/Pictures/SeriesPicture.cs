using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Lines over time.</summary>
internal static class SeriesPicture
{
    private const float Width = 2, FadedWidth = 1;

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
                Description.OfLines(what, lines, unit, options)),
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
        (PeriodLine Line, Color Color)[] drawn = Colored(lines, colors);
        EndLabels names = Names(drawn, numbers, colors);
        plot.Axes.Right.MinimumSize = Math.Max(12, names.Width);
        var time = new TimeAxis(
            all.SelectMany(line => line.Marks).Select(mark => mark.Period), options.Width - 90 - plot.Axes.Right.MinimumSize);
        Plots.Set(plot, numbers, height);
        Plots.Set(plot, time);
        var drawing = new PeriodLines(plot, numbers, options.Width);
        foreach (double seam in lines.SelectMany(line => line.Seams).Distinct())
            drawing.AddSeam(seam, colors);
        // Those in color lie above those in gray.
        foreach ((PeriodLine line, Color color) in drawn.AsEnumerable().Reverse())
            drawing.Add(line, color, color == colors.Faded ? FadedWidth : Width);
        plot.Add.Plottable(names);
        return plot;
    }

    /// <summary>The lines with their colors, those in color first.</summary>
    private static (PeriodLine Line, Color Color)[] Colored(IReadOnlyList<PeriodLine> lines, ChartColors colors)
    {
        PeriodLine[] ordered = lines.Count <= colors.Count
            ? [.. lines]
            : [.. lines.OrderByDescending(line => LastKnown(line).Value.Size ?? double.NegativeInfinity)];
        return [.. ordered.Select((line, place) => (line, colors.Of(line.Name, place))).OrderBy(one => one.Item2 == colors.Faded)];
    }

    private static PeriodMark LastKnown(PeriodLine line) => line.Marks.LastOrDefault(mark => mark.Value.IsKnown);

    private static EndLabels Names((PeriodLine Line, Color Color)[] drawn, NumberAxis axis, ChartColors colors) => new([.. drawn
        .Where(one => one.Line.Name.Length > 0 && (one.Color != colors.Faded || drawn.Length <= colors.Count))
        .Select(one => (Mark: LastKnown(one.Line), one.Line.Name, one.Color))
        .Where(one => one.Mark.Value.Size is not null)
        .Select(one =>
        {
            LabelStyle label = Plots.Label(colors, one.Name);
            label.ForeColor = one.Color == colors.Faded ? colors.Muted : colors.ForText(one.Color);
            return (axis.At(one.Mark.Value.Size!.Value), label);
        })]);

    /// <param name="lines">The lines.</param>
    /// <param name="options">How they look.</param>
    /// <param name="areTogether">Whether they are in one plot, where many have no color.</param>
    internal static List<string> Notes(PeriodLine[] lines, ChartOptions options, bool areTogether = true)
    {
        // Once over what can be a million numbers.
        bool isAnyKnown = false, isAnyUnknown = lines.Any(line => line.MissingPeriods.Count > 0);
        bool isAnyProjected = false, isAnyOpen = false, isAnyRange = false;
        foreach (PeriodMark mark in lines.SelectMany(line => line.Marks))
        {
            isAnyKnown |= mark.Value.IsKnown;
            isAnyUnknown |= !mark.Value.IsKnown;
            isAnyProjected |= mark.IsProjected;
            isAnyOpen |= mark.Value.IsMoreThan || mark.Value.IsLessThan;
            isAnyRange |= mark.Value is { HasBounds: true, Point: null };
        }

        if (!isAnyKnown)
            return ["No number is available."];
        int gray = areTogether && options.Highlight is null ? lines.Length - new ChartColors(options).Count : 0;
        List<string> notes = [];
        if (gray > 0)
            notes.Add(FormattableString.Invariant($"{gray} more in gray, smaller at their end."));
        if (isAnyProjected)
            notes.Add("Dashed and hollow: projected.");
        if (lines.Any(line => line.Marks.Count > ThinnedLine.MostOf(options.Width)))
            notes.Add("Of many numbers, the first, last, smallest and largest of each pixel are drawn.");
        if (isAnyUnknown)
            notes.Add("Breaks in a line: not available.");
        if (isAnyOpen)
            notes.Add("Arrows: at least, or at most.");
        if (isAnyRange)
            notes.Add("Whiskers without a point: between two bounds.");
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
