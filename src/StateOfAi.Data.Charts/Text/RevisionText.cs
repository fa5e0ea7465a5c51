using System.Globalization;

namespace StateOfAi.Data.Charts;

/// <summary>Words about revisions.</summary>
internal static class RevisionText
{
    /// <summary>The earlier and the later figure, and the change in percent.</summary>
    /// <param name="row">The revision.</param>
    /// <param name="text">How a figure is written.</param>
    /// <param name="between">What is before the percentage.</param>
    internal static string Label<TRow, TKey>(Revision<TRow, TKey> row, Func<Mark, string> text, string between = " ")
        where TKey : notnull
    {
        Mark change = Mark.Of(row.Growth.Percent);
        string percent = !change.IsKnown ? ""
            : change.IsMoreThan || change.IsLessThan ? $"{between}({NumberText.Of(change, Unit.Percent, "+")})"
            : $"{between}({row.Growth.Percent.ToString("+", CultureInfo.InvariantCulture)})";
        return $"{text(Mark.Of(row.From))} → {text(Mark.Of(row.To))}{percent}";
    }

    /// <summary>What the earlier and the later figures are called, with the vintages of their dataset where there is one of each.</summary>
    internal static (string Earlier, string Later) Vintages<TRow, TKey>(IReadOnlyList<Revision<TRow, TKey>> revised)
        where TKey : notnull
    {
        string[] earlier = Names(row => row.Earlier), later = Names(row => row.Later);
        bool areNamed = earlier is [{ Length: > 0 } from] && later is [{ Length: > 0 } to] && from != to;
        return (In("Earlier", earlier, [.. revised.Where(row => row.From is not null).Select(row => row.Earlier)]),
            In("Later", later, [.. revised.Where(row => row.To is not null).Select(row => row.Later)]));

        string[] Names(Func<Revision<TRow, TKey>, TRow> of) =>
            [.. revised.Select(row => (of(row) as Row)?.Dataset?.Vintage.ToString() ?? "").Distinct()];

        string In(string name, string[] vintages, TRow[] rows)
        {
            bool areProjected = rows.Length > 0 && Array.TrueForAll(rows, row => row is IObserved { IsProjected: true });
            string vintage = areNamed ? vintages[0] : "", projected = areProjected ? "projected" : "";
            string details = vintage.Length > 0 && areProjected ? $"{vintage}, {projected}" : vintage + projected;
            return details.Length == 0 ? name : $"{name} ({details})";
        }
    }

    /// <summary>What a reader must know.</summary>
    internal static List<string> Notes<TRow, TKey>(Revisions<TRow, TKey> revisions, int shown, bool hasArrows)
        where TKey : notnull
    {
        List<string> notes = [];
        if (shown < revisions.Revised.Count)
            notes.Add(FormattableString.Invariant($"The {shown} largest relative changes of {revisions.Revised.Count}."));
        if (hasArrows)
            notes.Add("Arrows: at least, or at most.");
        (int Count, string Word)[] others =
            [(revisions.Added.Count, "added"), (revisions.Removed.Count, "removed"), (revisions.Unchanged, "unchanged")];
        string rest = string.Join(", ", others.Where(one => one.Count > 0).Select(
            one => FormattableString.Invariant($"{one.Count:N0} {one.Word}")));
        if (rest.Length > 0)
            notes.Add($"Other rows: {rest}.");
        return notes.Count > 1 ? [string.Join(" ", notes)] : notes;
    }

    /// <summary>What is seen.</summary>
    /// <param name="title">The title.</param>
    /// <param name="shown">Those that are drawn, the largest change first.</param>
    /// <param name="all">The number of all.</param>
    /// <param name="unit">The unit of the figures.</param>
    /// <param name="options">The options, of which the format matters.</param>
    internal static string Describe<TRow, TKey>(
        string title, IReadOnlyList<Revision<TRow, TKey>> shown, int all, Unit? unit, ChartOptions options)
        where TKey : notnull
    {
        int missing = shown.Count(row => row.From is null || row.To is null);
        string of = shown.Count == all ? "" : FormattableString.Invariant($"the {shown.Count} largest of ");
        return $"Dot chart of {of}{Counted.Of(all, "revision")}. {title}. Largest relative change: {KeyName.Of(shown[0].Key)}, "
            + $"{Label(shown[0], figure => NumberText.InWords(figure, unit, options.NumberFormat))}."
            + (missing == 0 ? "" : FormattableString.Invariant($" {missing} with a figure not available."));
    }
}
