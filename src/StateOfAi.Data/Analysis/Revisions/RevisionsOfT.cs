using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// What changed from one vintage of a table to another: rows added, rows removed, and figures revised. Created by <see cref="Revisions"/>.
/// </summary>
/// <typeparam name="TRow">The type of the rows.</typeparam>
/// <typeparam name="TKey">The type of the keys.</typeparam>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Revisions<TRow, TKey> : FormattableResult, ITabular
    where TKey : notnull
{
    internal Revisions(IReadOnlyList<TRow> added, IReadOnlyList<TRow> removed, IReadOnlyList<Revision<TRow, TKey>> revised, int unchanged)
    {
        Added = added;
        Removed = removed;
        Revised = ListOf(revised);
        Unchanged = unchanged;
        RestsOn = SourceUnion.Of(SourceUnion.OfAll(revised), SourceUnion.OfRows(added), SourceUnion.OfRows(removed));
    }

    /// <summary>The rows that are only in the later vintage, in its order.</summary>
    public IReadOnlyList<TRow> Added { get; }

    /// <summary>The rows that are only in the earlier vintage, in its order.</summary>
    public IReadOnlyList<TRow> Removed { get; }

    /// <summary>
    /// The rows that are in both vintages with different figures, in the order of the later one, including figures that appeared or went
    /// missing.
    /// </summary>
    public ResultList<Revision<TRow, TKey>> Revised { get; }

    /// <summary>The number of rows that are in both vintages with the same figure, or with none in either.</summary>
    public int Unchanged { get; }

    /// <summary>One row per revised figure and per row added or removed. A note tells how many rows did not change.</summary>
    TableView ITabular.ToView()
    {
        IEnumerable<(string What, object Row, Figure? From, Figure? To, Estimate<Percent>? Change, ISourced? Sourced)> lines =
        [
            .. Revised.Select(row =>
                ("revised", KeyText.Cell(row.Key), row.From, row.To, (Estimate<Percent>?)row.Growth.Percent, (ISourced?)row)),
            .. Added.Select(row => ("added", KeyText.Cell(row), (Figure?)null, (Figure?)null, (Estimate<Percent>?)null, row as ISourced)),
            .. Removed.Select(row =>
                ("removed", KeyText.Cell(row), (Figure?)null, (Figure?)null, (Estimate<Percent>?)null, row as ISourced)),
        ];
        return lines.ToView(view => view
            .Column("What", line => line.What).Column("Row", line => line.Row).Column("From", line => line.From)
            .Column("To", line => line.To).Column("Change", line => line.Change)
            .Note(string.Create(CultureInfo.InvariantCulture, $"{Unchanged:N0} rows did not change.")).RestingOn(line => line.Sourced));
    }

    private static ResultList<Revision<TRow, TKey>> ListOf(IEnumerable<Revision<TRow, TKey>> revised) => revised
        .ToResultList(static view =>
            view.Column("Row", row => KeyText.Cell(row.Key)).Column("From", row => row.From).Column("To", row => row.To)
            .Column("Change", row => row.Growth.Percent).RestingOn(row => row));

    /// <summary>Shows the numbers of rows added, removed, revised and unchanged, and one line per revision.</summary>
    /// <param name="format"><see langword="null"/>, an empty string or <c>G</c>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) => string.Join('\n',
    [
        string.Create(formatProvider ?? CultureInfo.InvariantCulture,
            $"{Added.Count:N0} added, {Removed.Count:N0} removed, {Revised.Count:N0} revised, {Unchanged:N0} unchanged"),
        .. Revised.Select(revision => revision.ToString(format, formatProvider)),
    ]);
}
