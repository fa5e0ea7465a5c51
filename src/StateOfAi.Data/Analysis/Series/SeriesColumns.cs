namespace StateOfAi.Data;

/// <summary>Series as tables.</summary>
internal static class SeriesColumns
{
    internal static void Add(TableViewBuilder<SeriesPoint> view, Series series, bool isOwn)
    {
        view.Column("Period", point => point.Period).Column("Value", ValueOf).RestingOn(point => RestsOn(point, series));
        if (!isOwn)
        {
            // What is true of the series need not be of points of another.
            view.Column("Vintage", point => point.Vintage).Column("Scope", point => point.Scope);
            return;
        }

        if (series.Vintage is { } vintage)
            view.Note($"As read {vintage}.");
        else if (series.Any(point => point.Vintage is not null))
            view.Column("Vintage", point => point.Vintage);
        if (series.Scope is { } scope)
            view.Note($"Scope: {scope}.");
        foreach (string note in NotesOn(series))
            view.Note(note);
    }

    /// <summary>The points on both sides of a seam are in doubt for it.</summary>
    private static ISourced RestsOn(SeriesPoint point, Series series) => series.Seams.Count == 0
        ? point
        : SourceUnion.Of([point, .. series.Seams.Where(seam => seam.Before == point || seam.After == point).Select(seam => seam.Doubt)]);

    /// <summary>What was printed, where that is known, and otherwise what was computed.</summary>
    internal static object ValueOf(SeriesPoint point) => (object?)point.Figure ?? point.Value;

    internal static IEnumerable<string> NotesOn(Series series) =>
    [
        .. series.Gaps.Count > 0
            ? [$"Not there: {KeyText.First(series.Gaps.Select(gap => gap.Code), series.Gaps.Count)}."]
            : Array.Empty<string>(),
        .. series.Seams.Select(seam => $"{seam}."),
    ];
}
