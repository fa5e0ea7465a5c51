using System.Globalization;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The changes from one vintage of a table to another: rows added, rows removed, and figures revised. Created by <see cref="Revisions"/>.
/// </summary>
/// <typeparam name="TRow">The type of the rows.</typeparam>
/// <typeparam name="TKey">The type of the keys.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Revisions<TRow, TKey> : FormattableResult, ITabular
    where TKey : notnull
{
    private readonly (TKey Key, TRow Row)[] _added;
    private readonly (TKey Key, TRow Row)[] _removed;

    internal Revisions((TKey Key, TRow Row)[] added, (TKey Key, TRow Row)[] removed, Revision<TRow, TKey>[] revised, int unchanged)
    {
        _added = added;
        _removed = removed;
        Added = Array.AsReadOnly(Array.ConvertAll(added, one => one.Row));
        Removed = Array.AsReadOnly(Array.ConvertAll(removed, one => one.Row));
        Revised = new KeptResults<Revision<TRow, TKey>>(revised, ViewOf);
        Unchanged = unchanged;
        RestsOn = SourceUnion.Of(SourceUnion.OfAll(revised), SourceUnion.OfRows(Added), SourceUnion.OfRows(Removed));
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
        Line[] lines =
        [
            .. Revised.Select(row => new Line("revised", row.Key, row, row)),
            .. _added.Select(one => new Line("added", one.Key, null, SourceUnion.OfRow(one.Row))),
            .. _removed.Select(one => new Line("removed", one.Key, null, SourceUnion.OfRow(one.Row))),
        ];
        return View(lines, isOfAll: true);
    }

    private TableView ViewOf(IEnumerable<Revision<TRow, TKey>> shown) =>
        View([.. shown.Select(row => new Line("revised", row.Key, row, row))], isOfAll: false);

    private TableView View(Line[] lines, bool isOfAll) => lines.ToView(view =>
    {
        if (Subject.Of(RestsOn) is { } subject)
            view.Title($"Revisions: {subject}");
        if (isOfAll)
            view.Column("What", line => line.What)
                .Note(string.Create(CultureInfo.InvariantCulture, $"{Unchanged:N0} rows did not change."));
        view.Column("Row", line => RevisionKey.Name(line.Key));
        if (Array.Exists(lines, line => RevisionKey.PeriodOf(line.Key) is not null))
            view.Column("Period", line => RevisionKey.PeriodOf(line.Key));
        view.Column("From", line => line.Revised?.From).Column("To", line => line.Revised?.To)
            .Column("Change", line => line.Revised?.Growth.Percent).RestingOn(line => line.From);
    });

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

    private sealed class Line(string what, TKey key, Revision<TRow, TKey>? revised, ISourced from)
    {
        internal string What { get; } = what;

        internal TKey Key { get; } = key;

        internal Revision<TRow, TKey>? Revised { get; } = revised;

        internal ISourced From { get; } = from;
    }
}
