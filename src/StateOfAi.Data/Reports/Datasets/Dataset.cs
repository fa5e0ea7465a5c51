using System.Collections.Immutable;
using System.Diagnostics;

namespace StateOfAi.Data;

/// <summary>
/// Figures behind the reports' charts, or beside them: one table of rows of one type, or several where the same was read at several times.
/// The dataset itself is the rows of the latest vintage; an earlier one is asked for by its date, so that vintages never mix unseen.
/// </summary>
/// <remarks>Each vintage is read on first use and then kept; all members may be used from many threads at once.</remarks>
/// <typeparam name="T">The type of the rows.</typeparam>
[DebuggerDisplay("{Name,nq}")]
[TypeFormatterSource(typeof(TableFormatterSource))]
public class Dataset<T> : ResultList<T>, IDataset
    where T : Row
{
    private readonly TableSlot<T>[] _vintages;

    /// <param name="vintages">The tables, oldest first: one for each vintage.</param>
    internal Dataset(TableSlot<T>[] vintages) => _vintages = vintages;

    /// <inheritdoc/>
    public string Name => _vintages[0].Dataset!;

    /// <inheritdoc/>
    public string Title => Header.Title;

    /// <inheritdoc/>
    public string Description => Latest.Description;

    /// <inheritdoc/>
    public string Coverage => Header.Coverage;

    /// <inheritdoc/>
    public DatasetTrust Trust => Header.Trust;

    /// <inheritdoc/>
    public string TrustNote => Header.TrustNote;

    /// <inheritdoc/>
    public PartialDate? Through => Header.Through;

    /// <inheritdoc/>
    public PartialDate? Checked => Header.Checked;

    /// <inheritdoc/>
    public string? CheckNote => Header.CheckNote;

    /// <inheritdoc/>
    public string License => Latest.License;

    /// <inheritdoc/>
    public string Credit => Latest.Credit;

    /// <inheritdoc/>
    public PartialDate Vintage => Latest.Vintage;

    /// <inheritdoc/>
    public IReadOnlyList<PartialDate> Vintages => Array.AsReadOnly(Array.ConvertAll(_vintages, VintageOf));

    /// <summary>The numbers as last read, which are the rows of the dataset itself.</summary>
    public Table<T> Latest => _vintages[^1].Value;

    ITable IDataset.Latest => Latest;

    /// <summary>A row of the latest vintage by its id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="RowNotFoundException">No row of the latest vintage has that id; the exception names the ids that are spelled most
    /// alike.</exception>
    public T this[string id] => Latest[id];

    // A dataset in one file is read to see when its numbers were.
    private static PartialDate VintageOf(TableSlot<T> slot) => slot.Vintage ?? slot.Value.Vintage;

    // The rows are those of a table with a dataset's header: its slot was made as one.
    private DatasetHeader Header => Latest.Dataset!;

    /// <summary>The numbers as read at a time.</summary>
    /// <param name="vintage">One of <see cref="Vintages"/>.</param>
    /// <exception cref="VintageNotFoundException">They were not read then; the exception names when they were.</exception>
    public Table<T> OfVintage(PartialDate vintage) =>
        Array.Find(_vintages, slot => VintageOf(slot) == vintage)?.Value ?? throw new VintageNotFoundException(Name, vintage, Vintages);

    ITable IDataset.OfVintage(PartialDate vintage) => OfVintage(vintage);

    /// <summary>A row of the latest vintage by its id, or <see langword="null"/> when there is none.</summary>
    public T? GetOrNull(string id) => Latest.GetOrNull(id);

    /// <summary>Goes through the rows of the latest vintage without allocating.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Latest.GetEnumerator();

    internal override int Length => Latest.Length;

    internal override T At(int place) => Latest.At(place);

    /// <summary>
    /// A column for each property that the rows of the latest vintage hold, and the sources of each row; coverage and trust are notes.
    /// </summary>
    internal override TableView ViewOf(IEnumerable<T> shown)
    {
        string read = $"{(Through is { } end ? $"Numbers through {end}, as read" : "As read")} {Vintage}.";
        return AreOwn(shown)
            ? RowColumns.View(
                Title, shown, this, Description, $"Covers: {Coverage}", $"Trust: {Words.OfName(Trust.ToString())}. {TrustNote}", read)
            : RowColumns.View(null, shown, this, $"{Title}: {read}");
    }

    /// <summary>The name, the vintage, of how many it is the latest, and how many rows it has.</summary>
    public override string ToString() =>
        $"{Name}, as read {Vintage}{(Vintages.Count > 1 ? $", the latest of {Vintages.Count} vintages" : "")}: {Count} "
            + $"{(Count == 1 ? "row" : "rows")}";
}
