namespace StateOfAi.Data;

/// <summary>
/// Something that knows the publications that it rests on: a row of a table, or a result that was made of such rows. A result takes them along by
/// itself wherever the rows that it is made of are this; rows of your own that are this are cited too.
/// </summary>
/// <remarks>A plain number knows nothing of it: what was computed of a lone <see cref="Figure"/> or <see cref="Estimate{T}"/>, or of a column table, has no sources.</remarks>
public interface ISourced
{
    /// <summary>The publications, each once, in the order in which the rows first name them; empty where none is known. <c>new Citation(growth.Sources)</c> cites them.</summary>
    IReadOnlyList<Source> Sources { get; }
}
