using System.Globalization;
using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Earlier and later figures, connected.</summary>
internal static class RevisionsPicture
{
    /// <summary>The part of the width that names may take, and the height of a row with two lines, in pixels.</summary>
    private const float ForName = 0.34f, TwoLines = 34;

    /// <summary>The height of what is above and below the rows, in pixels.</summary>
    private const int Around = 155;

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
        var colors = new ChartColors(options);
        int most = Rows.Most(options);
        Revision<TRow, TKey>[] shown = [.. revised.OrderByDescending(ChangeOf).Take(most)];
        string[] names = RowNames.FitAll(
            [.. shown.Select(row => KeyName.Of(row.Key))], options.Width * ForName, LinesOf(shown.Length, options));
        DotRow[] rows = [.. shown.Zip(names, (row, name) => new DotRow(
            name, Label(row, figure => NumberText.Of(figure, unit, options.NumberFormat)),
            [new(Mark.Of(row.From), colors.Muted, MarkerShape.OpenCircle), new(Mark.Of(row.To), ColorOf(row, colors, options))]))];
        (string earlier, string later) = Vintages(revised);
        MarkerKey key = new(
            [(MarkerShape.OpenCircle, colors.Muted, earlier), (MarkerShape.FilledCircle, colors.First, later)], colors);
        return new(
            new(title, Subtitle.Of(unit, [], title), Notes(revisions, shown.Length), Describe(title, revised, unit, options)),
            revised, [new(Padding.AddLeftAndRight(Dots.Draw(rows, unit, options, key: key)))]) { EnoughHeight = Rows.EnoughFor(rows.Length) };
    }

    private static int LinesOf(int rows, ChartOptions options) => (options.MostHeight - Around) / rows >= TwoLines ? 2 : 1;

    /// <summary>What the earlier and the later figures are called, with the vintages of their dataset where there is one of each.</summary>
    private static (string Earlier, string Later) Vintages<TRow, TKey>(IEnumerable<Revision<TRow, TKey>> revised)
        where TKey : notnull
    {
        string[] earlier = Names(row => row.Earlier), later = Names(row => row.Later);
        return earlier is [{ Length: > 0 } from] && later is [{ Length: > 0 } to] && from != to
            ? ($"Earlier ({from})", $"Later ({to})")
            : ("Earlier", "Later");

        string[] Names(Func<Revision<TRow, TKey>, TRow> of) =>
            [.. revised.Select(row => (of(row) as Row)?.Dataset?.Vintage.ToString() ?? "").Distinct()];
    }

    private static Color ColorOf<TRow, TKey>(Revision<TRow, TKey> row, ChartColors colors, ChartOptions options)
        where TKey : notnull =>
        options.Highlight is null && !options.Colors.ContainsKey(KeyName.Of(row.Key)) ? colors.First : colors.Of(KeyName.Of(row.Key), 0);

    /// <summary>The size of the relative change; that of figures which are not known is the least.</summary>
    private static double ChangeOf<TRow, TKey>(Revision<TRow, TKey> row)
        where TKey : notnull => Math.Abs(Mark.Of(row.Growth.Percent).Size ?? 0);

    private static string Label<TRow, TKey>(Revision<TRow, TKey> row, Func<Mark, string> text)
        where TKey : notnull
    {
        string percent = row.Growth.Percent.IsKnown ? $" ({row.Growth.Percent.ToString("+", CultureInfo.InvariantCulture)})" : "";
        return $"{text(Mark.Of(row.From))} → {text(Mark.Of(row.To))}{percent}";
    }

    private static List<string> Notes<TRow, TKey>(Revisions<TRow, TKey> revisions, int shown)
        where TKey : notnull
    {
        List<string> notes = [];
        if (shown < revisions.Revised.Count)
            notes.Add(FormattableString.Invariant($"The {shown} largest relative changes of {revisions.Revised.Count}."));
        (int Count, string Word)[] others =
            [(revisions.Added.Count, "added"), (revisions.Removed.Count, "removed"), (revisions.Unchanged, "unchanged")];
        string rest = string.Join(", ", others.Where(one => one.Count > 0).Select(
            one => FormattableString.Invariant($"{one.Count:N0} {one.Word}")));
        if (rest.Length > 0)
            notes.Add($"Other rows: {rest}.");
        return notes.Count > 1 ? [string.Join(" ", notes)] : notes;
    }

    private static string Describe<TRow, TKey>(
        string title, ResultList<Revision<TRow, TKey>> revised, Unit? unit, ChartOptions options)
        where TKey : notnull
    {
        Revision<TRow, TKey> most = revised.MaxBy(ChangeOf)!;
        int missing = revised.Count(row => row.From is null || row.To is null);
        return $"Dot chart of {Counted.Of(revised.Count, "revision")}. {title}. Largest relative change: "
            + $"{KeyName.Of(most.Key)}, {Label(most, figure => NumberText.InWords(figure, unit, options.NumberFormat))}."
            + (missing == 0 ? "" : FormattableString.Invariant($" {missing} with a figure not available."));
    }
}
