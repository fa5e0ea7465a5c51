namespace StateOfAi.Data;

/// <summary>
/// Something that knows its sources and what is in doubt about it: a row of a table, or a result computed from such rows. Results pass on
/// the sources and doubts of the rows that they were computed from, including your own rows if they implement this interface.
/// </summary>
/// <remarks>
/// A figure that was read from data knows its row, and so does everything computed from it. Your own numbers have no sources unless you
/// name them with <see cref="SourcedExtensions.RestingOn(Figure, ISourced[])"/>, and neither do column tables.
/// </remarks>
public interface ISourced
{
    /// <summary>
    /// The publications without duplicates, in the order in which the rows first name them; empty if none is known. <c>new
    /// Citation(growth.Sources)</c> cites them.
    /// </summary>
    IReadOnlyList<Source> Sources { get; }

    /// <summary>
    /// What is known to be wrong or uncertain, without duplicates: errata, conflicts, projections, numbers from secondary sources and seams
    /// between vintages, for everything that went in. Empty if nothing is known, as for your own rows by default.
    /// </summary>
    IReadOnlyList<Doubt> Doubts => [];
}
