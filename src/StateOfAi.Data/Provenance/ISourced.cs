namespace StateOfAi.Data;

/// <summary>
/// Something that knows the publications that it rests on: a row of a table, or a result that was made of such rows. A result takes them
/// along by itself wherever the rows that it is made of are this; rows of your own that are this are cited too.
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
}
