namespace StateOfAi.Data;

/// <content>What the rows of a view rest on.</content>
public sealed partial class TableViewBuilder<T>
{
    // Many rows rest on few sources, and a citation takes longer to write than to find.
    private readonly Dictionary<Source, string> _citations = [];

    /// <summary>
    /// What each row rests on, in place of what is known of it: its sources are listed once below the table, and so are its doubts; rows
    /// refer to both by number.
    /// </summary>
    /// <remarks>
    /// Without this call, rows that know their sources (<see cref="ISourced"/>) rest on those, and all rows rest on what the figures and
    /// estimates in their cells rest on.
    /// </remarks>
    /// <param name="of">What a row rests on: a row, a result, a source; <see langword="null"/> where that is not known.</param>
    public TableViewBuilder<T> RestingOn(Func<T, ISourced?> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        Footnotes(row => of(row)?.Sources.Select(Line) ?? [], row => of(row)?.DoubtLines() ?? [], row => of(row)?.Credits() ?? []);
        return this;
    }

    private IEnumerable<string> SourcesOf(T row, object?[] cells) =>
        Known(row, cells).SelectMany(one => one.Sources).Select(Line);

    private static IEnumerable<string> DoubtsOf(T row, object?[] cells) => Known(row, cells).SelectMany(one => one.DoubtLines());

    private static IEnumerable<string> CreditsOf(T row, object?[] cells) => Known(row, cells).SelectMany(one => one.Credits());

    // What a cell names, such as another row, is no number of this one; a figure that was read from the row itself rests on nothing more.
    private static IEnumerable<ISourced> Known(T row, object?[] cells)
    {
        IEnumerable<ISourced> others = cells.SelectMany(cell => cell as object?[] ?? [cell]).OfType<ISourced>()
            .Where(cell => cell is not (StateOfAi.Data.Row or Provenance or Operand { Basis: null })
                && !(cell is Operand number && ReferenceEquals(number.Basis, row)));
        return SourceUnion.OfRow(row) is var own && own != SourceUnion.None ? others.Prepend(own) : others;
    }

    private string Line(Source source)
    {
        if (!_citations.TryGetValue(source, out string? line))
        {
            _citations.Add(source, line = source.Citation.ToString());
            _cited.TryAdd(line, source);
        }

        return line;
    }
}
