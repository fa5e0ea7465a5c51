namespace StateOfAi.Data;

/// <summary>
/// Something that knows the publications that it rests on and what is in doubt about it: a row of a table, or a result that was made of
/// such rows. A result takes both along by itself wherever the rows that it is made of are this; rows of your own that are this are cited
/// too.
/// </summary>
/// <remarks>
/// A figure that was read from data knows its row, and so does whatever was computed of it. A number of your own knows nothing, unless
/// <see cref="SourcedExtensions.RestingOn(Figure, ISourced[])"/> says so, and neither does a column table.
/// </remarks>
public interface ISourced
{
    /// <summary>
    /// The publications, each once, in the order in which the rows first name them; empty where none is known. <c>new
    /// Citation(growth.Sources)</c> cites them.
    /// </summary>
    IReadOnlyList<Source> Sources { get; }

    /// <summary>
    /// What is known to be wrong or uncertain, each once: errata, conflicts, projections, readings at second hand, and seams between
    /// vintages, of everything that went in. Empty where nothing is known, as for rows of your own that do not say otherwise.
    /// </summary>
    IReadOnlyList<Doubt> Doubts => [];
}
