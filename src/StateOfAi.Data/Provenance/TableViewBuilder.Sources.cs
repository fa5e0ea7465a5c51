using System.Collections.Concurrent;

namespace StateOfAi.Data;

/// <content>The sources of a view's rows.</content>
public sealed partial class TableViewBuilder<T>
{
    // Many rows share few sources, and formatting a citation takes longer than looking it up.
    private readonly ConcurrentDictionary<Source, string> _citations = [];

    /// <summary>
    /// Sets the sources of each row, replacing those known otherwise. Sources and doubts are listed once under the table, and rows refer to
    /// them by number.
    /// </summary>
    /// <remarks>
    /// Without this call, rows that implement <see cref="ISourced"/> have their own sources, and every row also has those of the figures
    /// and estimates in its cells. With it, a row has only the sources and doubts that you name; to keep those of a computed cell too, name
    /// the result that the cell is from.
    /// </remarks>
    /// <param name="of">Returns what a row rests on: a row, a result or a source; <see langword="null"/> if unknown.</param>
    /// <returns>This builder, so that calls can be chained.</returns>
    public TableViewBuilder<T> RestingOn(Func<T, ISourced?> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        Footnotes(row => of(row)?.Sources.Select(Line) ?? [], row => of(row)?.DoubtLines() ?? [], row => of(row)?.Credits() ?? []);
        _markOf ??= row => of(row) is { } known ? Projection.PeriodMark(known) : null;
        return this;
    }

    private IEnumerable<string> SourcesOf(T row, object?[] cells) =>
        Known(row, cells).SelectMany(one => one.Sources).Select(Line);

    private static IEnumerable<string> DoubtsOf(T row, object?[] cells) => Known(row, cells).SelectMany(one => one.DoubtLines());

    private static IEnumerable<string> CreditsOf(T row, object?[] cells) => Known(row, cells).SelectMany(one => one.Credits());

    private static string? MarkOf(T row, object?[] cells) =>
        Known(row, cells).Select(Projection.PeriodMark).FirstOrDefault(mark => mark is not null);

    // Other rows linked from a cell are not numbers of this row, and a figure read from the row itself adds no further sources.
    private static IEnumerable<ISourced> Known(T row, object?[] cells)
    {
        IEnumerable<ISourced> others = cells.SelectMany(cell => cell as object?[] ?? [cell]).OfType<ISourced>()
            .Where(cell => cell is not (StateOfAi.Data.Row or Provenance or Operand { Basis: null })
                && !(cell is Operand number && ReferenceEquals(number.Basis, row)));
        return SourceUnion.OfRow(row) is var own && own != SourceUnion.None ? others.Prepend(own) : others;
    }

    private string Line(Source source)
    {
        string line = _citations.GetOrAdd(source, static source => source.Citation.ToString());
        _cited.TryAdd(line, source);
        return line;
    }
}
