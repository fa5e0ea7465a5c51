namespace StateOfAi.Data;

/// <summary>Shows series as tables.</summary>
internal static class SeriesColumns
{
    internal static void Add(TableViewBuilder<SeriesPoint> view, Series series, string? title, bool isOwn)
    {
        if (title is not null)
            view.Title(title);
        view.Column("Period", point => point.Period).Column("Value", ValueOf).RestingOn(point => RestsOn(point, series));
        if (!isOwn)
        {
            // Statements about this series need not be true for points of another.
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

    /// <summary>The points on both sides of a seam carry it as a doubt.</summary>
    private static ISourced RestsOn(SeriesPoint point, Series series) => series.Seams.Count == 0
        ? point
        : SourceUnion.Of([point, .. series.Seams.Where(seam => seam.Before == point || seam.After == point).Select(seam => seam.Doubt)]);

    /// <summary>The printed figure if known, otherwise the computed value.</summary>
    internal static object ValueOf(SeriesPoint point) => (object?)point.Figure ?? point.Value;

    internal static IEnumerable<string> NotesOn(Series series) =>
    [
        .. series.Gaps.Count > 0 ? [$"Missing: {Runs(series.Gaps)}."] : Array.Empty<string>(),
        .. series.Seams.Select(seam => $"{seam}."),
    ];

    /// <summary>Consecutive periods, shown as the first and the last of them.</summary>
    private static string Runs(IReadOnlyList<TimePeriod> periods)
    {
        var runs = new List<(TimePeriod First, TimePeriod Last)>();
        foreach (TimePeriod period in periods)
        {
            if (runs.Count > 0 && runs[^1].Last.End.PlusDays(1) == period.Start)
                runs[^1] = (runs[^1].First, period);
            else
                runs.Add((period, period));
        }

        return KeyText.First(
            runs.Select(run => run.First == run.Last ? run.First.ShortName : $"{run.First.ShortName} to {run.Last.ShortName}"), runs.Count);
    }
}
