using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A dataset: a table of rows of one type, or several tables if the same data was read at several times. The dataset itself is the rows of
/// the latest vintage; you ask for an earlier one by its date, so that vintages are never mixed by accident.
/// </summary>
/// <remarks>Each vintage is read on first use and then kept. All members are thread-safe.</remarks>
/// <typeparam name="T">The type of the rows.</typeparam>
/// <example><code>
/// Dataset&lt;UnicornCount&gt; unicorns = StateOfAiCatalog.Embedded.Datasets.Unicorns;
/// Console.WriteLine(unicorns.Where(row => row.Country is not null).ToView().ToMarkdown());
/// </code></example>
[DebuggerDisplay("{Name,nq}")]
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public class Dataset<T> : ResultList<T>, IDataset, IInSlots, IHasLinks
    where T : Row
{
    private readonly TableSlot<T>[] _vintages;

    /// <param name="vintages">One table per vintage, oldest first.</param>
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

    IReadOnlyList<TableSlot> IInSlots.Slots => _vintages;

    /// <summary>The conflicts that its description states; <see langword="null"/> if there are none.</summary>
    internal TableSlot<Conflict>? Conflicts { get; init; }

    TableSlot<Conflict>? IInSlots.Conflicts => Conflicts;

    /// <summary>The references of rows created in code; <see langword="null"/> if the rows were read from files.</summary>
    internal OwnLinks? Links { get; init; }

    OwnLinks? IHasLinks.Links => Links;

    /// <summary>
    /// The latest vintage that is complete, whose rows are those of the dataset itself. A later one may have a few rows only, such as the
    /// figures that an edition prints; ask for it by its date.
    /// </summary>
    public Table<T> Latest => _vintages[Array.FindLastIndex(_vintages, slot => !slot.IsPartial)].Value;

    ITable IDataset.Latest => Latest;

    /// <summary>Gets the row of the latest vintage with an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="RowNotFoundException">No row of the latest vintage has that id; the exception suggests similar ids.</exception>
    public T this[string id] => Latest[id];

    // A dataset in a single file states its vintage only inside the file.
    private static PartialDate VintageOf(TableSlot<T> slot) => slot.Vintage ?? slot.Value.Vintage;

    // The tables always have a dataset's header, because their slots were created for a dataset.
    private DatasetHeader Header => Latest.Dataset!;

    /// <summary>Returns the table of one vintage.</summary>
    /// <param name="vintage">One of <see cref="Vintages"/>.</param>
    /// <returns>The table.</returns>
    /// <exception cref="VintageNotFoundException">The vintage does not exist; the exception lists the available ones.</exception>
    public Table<T> OfVintage(PartialDate vintage) =>
        Array.Find(_vintages, slot => VintageOf(slot) == vintage)?.Value ?? throw new VintageNotFoundException(Name, vintage, Vintages);

    ITable IDataset.OfVintage(PartialDate vintage) => OfVintage(vintage);

    /// <summary>Finds the row of the latest vintage with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The row, or <see langword="null"/> if no row of the latest vintage has that id.</returns>
    public T? GetOrNull(string id) => Latest.GetOrNull(id);

    /// <summary>Enumerates the rows of the latest vintage without allocating.</summary>
    /// <returns>An enumerator over the rows.</returns>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Latest.GetEnumerator();

    /// <summary>Whether a vintage has a few rows only.</summary>
    private protected bool IsPartial(PartialDate vintage) => Array.Exists(_vintages, slot => slot.IsPartial && VintageOf(slot) == vintage);

    internal override int Length => Latest.Length;

    internal override T At(int place) => Latest.At(place);

    /// <summary>
    /// A column for each property that any row of the latest vintage has a value for, and the sources of each row; coverage and trust are
    /// notes.
    /// </summary>
    internal override TableView ViewOf(IEnumerable<T> shown)
    {
        string read = $"{(Through is { } end ? $"Numbers through {end}, as read" : "As read")} {Vintage}.";
        return AreOwn(shown)
            ? RowColumns.View(
                Title, shown, this, Description, $"Covers: {Coverage}", $"Trust: {Words.OfName(Trust.ToString())}. {TrustNote}", read)
            : RowColumns.View(null, shown, this, $"{Title}: {read}");
    }

    /// <summary>The name, the vintage, the number of vintages and the number of rows.</summary>
    public override string ToString()
    {
        string latest = _vintages[^1].IsPartial ? "the latest complete one" : "the latest";
        return $"{Name}, as read {Vintage}{(Vintages.Count > 1 ? $", {latest} of {Vintages.Count} vintages" : "")}: "
            + $"{Count} {(Count == 1 ? "row" : "rows")}";
    }
}
