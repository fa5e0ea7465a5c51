using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Earlier and later figures, connected.</summary>
internal static class RevisionsPicture
{
    /// <summary>The parts of the width that names and numbers may take.</summary>
    private const float ForName = 0.34f, ForNumbers = 0.3f;

    /// <summary>The factor from which a common axis would show no change of most figures.</summary>
    private const double PercentFrom = 20;

    internal static ChartContent Of<TRow, TKey>(Revisions<TRow, TKey> revisions, ChartOptions options)
        where TKey : notnull
    {
        ResultList<Revision<TRow, TKey>> revised = revisions.Revised;
        if (revised.Count == 0)
            throw new ArgumentException("Nothing was revised, so there is nothing to draw.", nameof(revisions));
        Unit[] units = [.. revised.SelectMany(row => new[] { row.From?.Unit, row.To?.Unit }).OfType<Unit>().Distinct()];
        if (units.Length > 1)
        {
            throw new ArgumentException(
                $"The figures are in {units[0].Plural} and in {units[1].Plural}, which cannot share an axis.", nameof(revisions));
        }

        Unit? unit = units.FirstOrDefault();
        string title = options.Title ?? ((ITabular)revisions).ToView().Title ?? FormattableString.Invariant(
            $"{revised.Count:N0} of {revised.Count + revisions.Unchanged:N0} figures revised");
        Revision<TRow, TKey>[] shown = [.. revised.OrderByDescending(ChangeOf).Take(Rows.Most(options))];
        bool arePercents = ArePercents(shown, options);
        string[] names = [.. shown.Select(row => KeyName.Of(row.Key))];
        string end = RowNames.SharedEnd(names);
        string subtitle = Subtitle.Of(unit, [], title, options.Scale) + end;
        subtitle = (subtitle.StartsWith(", ", StringComparison.Ordinal) ? subtitle[2..] : subtitle)
            + (arePercents ? "; axis: change in percent of the earlier figure" : "");
        DotRow[] rows = [.. shown.Select(row => RowOf(row, unit, arePercents, options))];
        bool hasArrows = rows.SelectMany(row => row.Dots).Any(dot => dot.Value.IsMoreThan || dot.Value.IsLessThan);
        ChartText text = new(title, subtitle, RevisionText.Notes(revisions, shown.Length, hasArrows),
            RevisionText.Describe(title, shown, revised.Count, unit, options));
        int lines = RowRoom.Of(text, revised, options) / rows.Length >= RowRoom.TwoLines ? 2 : 1;
        string[] fitted = RowNames.FitAll(Array.ConvertAll(names, name => name[..^end.Length]), options.Width * ForName, lines);
        rows = [.. rows.Zip(fitted, (row, name) => row with { Name = name })];
        var colors = new ChartColors(options);
        (string earlier, string later) = RevisionText.Vintages(shown);
        MarkerKey key = new([(MarkerShape.FilledCircle, colors.Muted, earlier), (MarkerShape.FilledCircle, colors.First, later)], colors);
        return new(text, revised, [new(Padding.AddLeftAndRight(
            Dots.Draw(rows, arePercents ? Unit.Percent : unit, arePercents ? options with { NumberFormat = null } : options, key: key)))])
        {
            EnoughHeight = Rows.EnoughFor(rows.Length),
        };
    }

    /// <summary>Whether the figures are too different for one axis, so that it shows their changes in percent.</summary>
    private static bool ArePercents<TRow, TKey>(Revision<TRow, TKey>[] shown, ChartOptions options)
        where TKey : notnull
    {
        double[] sizes = [.. shown.SelectMany(row => new[] { row.From, row.To }).Select(figure => Math.Abs(Mark.Of(figure).Size ?? 0))
            .Where(size => size > 0)];
        return options.Scale is not AxisScale.Logarithmic && sizes.Length > 0 && sizes.Max() > PercentFrom * sizes.Min()
            && Array.Exists(shown, row => row.Growth.Percent.IsKnown);
    }

    private static DotRow RowOf<TRow, TKey>(Revision<TRow, TKey> row, Unit? unit, bool isPercent, ChartOptions options)
        where TKey : notnull
    {
        var colors = new ChartColors(options);
        Mark change = Mark.Of(row.Growth.Percent);
        (Mark from, Mark to) = !isPercent ? (Mark.Of(row.From), Mark.Of(row.To))
            : change.IsKnown ? (new(0, 0, 0), change)
            : default;
        string label = Label(" ");
        return new(KeyName.Of(row.Key), RowNames.WidthOf(label) <= options.Width * ForNumbers ? label : Label("\n"),
            [new(from, colors.Muted), new(to, ColorOf(row, colors, options))])
        {
            AreApart = from.IsKnown && to.IsKnown && (from.Point is null || to.Point is null || from.HasBounds || to.HasBounds),
        };

        string Label(string between) => RevisionText.Label(row, figure => NumberText.Of(figure, unit, options.NumberFormat), between);
    }

    private static Color ColorOf<TRow, TKey>(Revision<TRow, TKey> row, ChartColors colors, ChartOptions options)
        where TKey : notnull =>
        options.Highlight is null && !options.Colors.ContainsKey(KeyName.Of(row.Key)) ? colors.First : colors.Of(KeyName.Of(row.Key), 0);

    /// <summary>The size of the relative change; that of figures which are not known is the least.</summary>
    private static double ChangeOf<TRow, TKey>(Revision<TRow, TKey> row)
        where TKey : notnull => Math.Abs(Mark.Of(row.Growth.Percent).Size ?? 0);
}
