namespace StateOfAi.Data.Charts;

/// <summary>One small plot for each series, all with the same axes, so that they compare.</summary>
internal static class SmallMultiples
{
    private const int Most = 24;

    /// <summary>The heights of what is around a plot, and of what is around all, in pixels.</summary>
    private const double AroundPlot = 50, AroundRows = 130;

    internal static ChartContent Of(
        IReadOnlyList<(string Name, Series Series)> all, ISourced from, string? title, ChartOptions options)
    {
        if (all.Sum(one => one.Series.Count) == 0)
            throw new ArgumentException("There are no series, so there is nothing to draw.", nameof(all));
        Unit? unit = SeriesPicture.UnitOf(all);
        PeriodLine[] lines = [.. all.Select(one => PeriodLine.Of(one.Name, one.Series))];
        PeriodLine[] drawn = [.. lines.Take(Most)];
        List<string> notes = SeriesPicture.Notes(drawn, options, areTogether: false);
        if (drawn.Length < lines.Length)
            notes.Add(FormattableString.Invariant($"{drawn.Length} of {lines.Length} are shown."));
        (int columns, int rows) = Page.Grid(drawn.Length, options.Width / (float)options.MostHeight);
        ChartOptions small = options with { Width = options.Width / columns, Height = options.MostHeight / rows };
        double pixels = Math.Max(((options.MostHeight - AroundRows) / rows) - AroundPlot, 1);
        string what = options.Title ?? title ?? Titles.OfLines(lines);
        return new(
            new(what, Subtitle.Of(unit, [.. all.Select(one => one.Series.Grain)], what, options.Scale), notes,
                Description.OfLines(what, lines, unit, options, "Line charts of", "series")),
            from,
            [.. drawn.Select(line => new Panel(SeriesPicture.Draw([line with { Name = "" }], unit, small, drawn, pixels), line.Name))]);
    }
}
