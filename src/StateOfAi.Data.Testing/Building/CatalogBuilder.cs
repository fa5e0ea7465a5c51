namespace StateOfAi.Data.Testing;

/// <summary>
/// Makes a small catalog for a test: the rows that the test is about, with everything else filled in. What it makes is a catalog like the
/// embedded one, read and checked by the same code: lookups, search, conflicts, audit and validation are the real ones.
/// </summary>
/// <remarks>
/// <para>
/// A table is named by where it is in the catalog, as in <c>data =&gt; data.Datasets.Unicorns</c>. Tables of which nothing is said are
/// empty.
/// </para>
/// <para>
/// What is not said of a row is made up where something must stand: an id, a label, the period 2023, the first member of an enumeration,
/// the country US, a source, and organizations, products and the like of the name of the field. Never made up are figures and formulas,
/// what a conflict is about, and the row that a fact lives in: where one is missing, the catalog is refused.
/// </para>
/// <para>The rows of the catalog are its own: take them from it rather than compare them with rows that were given.</para>
/// </remarks>
public sealed class CatalogBuilder
{
    private CatalogDraft _draft;
    private string _version;

    /// <summary>Begins with empty tables; the reports are there, with their sources and nothing else.</summary>
    public CatalogBuilder()
        : this(new CatalogDraft(), "0.0.0")
    {
    }

    private CatalogBuilder(CatalogDraft draft, string version) => (_draft, _version) = (draft, version);

    /// <summary>
    /// Begins with all the data of the package, to change a few of its rows: what becomes of an analysis when a figure is corrected.
    /// </summary>
    public static CatalogBuilder FromEmbedded() => new(CatalogDraft.OfEmbedded(), StateOfAiCatalog.Embedded.DataVersion);

    /// <summary>Sets the version of the data; left out, it is 0.0.0, or that of the package when one began with its data.</summary>
    /// <param name="version">Three numbers, such as <c>1.1.0</c>.</param>
    /// <returns>The same builder, for the next call.</returns>
    public CatalogBuilder WithVersion(string version)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        _version = version;
        return this;
    }

    /// <summary>Sets when the numbers of a table were read or published; left out, it is as in the package.</summary>
    /// <param name="table">Where the table is in the catalog.</param>
    /// <param name="vintage">The date, such as <c>2026-11</c>.</param>
    /// <returns>The same builder, for the next call.</returns>
    /// <exception cref="FormatException">The text is no date.</exception>
    public CatalogBuilder WithVintage(Func<IStateOfAiCatalog, ITable> table, string vintage)
    {
        _draft.Vintages[TableShape.At(table).File] = PartialDate.Parse(vintage, null).ToString();
        return this;
    }

    /// <summary>Adds a row to a table.</summary>
    /// <param name="table">Where the table is in the catalog, as in <c>data =&gt; data.Reports[2023].Acquisitions</c>.</param>
    /// <param name="row">Says what the row is; by <c>row =&gt; row</c> all of it is made up.</param>
    /// <returns>The same builder, for the next call.</returns>
    public CatalogBuilder Add<T>(Func<IStateOfAiCatalog, Table<T>> table, Func<RowBuilder<T>, RowBuilder<T>> row)
        where T : Row => Add(TableShape.At(table), row);

    /// <summary>Adds a row to a dataset, to its latest vintage.</summary>
    /// <param name="dataset">Where the dataset is in the catalog, as in <c>data =&gt; data.Datasets.Unicorns</c>.</param>
    /// <param name="row">Says what the row is; by <c>row =&gt; row</c> all of it is made up.</param>
    /// <returns>The same builder, for the next call.</returns>
    public CatalogBuilder Add<T>(Func<IStateOfAiCatalog, Dataset<T>> dataset, Func<RowBuilder<T>, RowBuilder<T>> row)
        where T : Row => Add(TableShape.At(dataset), row);

    /// <summary>
    /// Adds rows that are there already: of the package's data, or made by you. Rows that they name are added as well unless their ids are
    /// there.
    /// </summary>
    /// <param name="rows">The rows; each goes to the table that its id begins like.</param>
    /// <returns>The same builder, for the next call.</returns>
    /// <exception cref="CatalogBuildException">No table, or more than one, is for rows of such an id, or another row of that id is
    /// there.</exception>
    public CatalogBuilder Add(params Row[] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        // All of them or none: what fails leaves the builder as it was.
        CatalogDraft draft = _draft.Copy();
        foreach (Row row in rows)
            draft.AddGiven(row);
        _draft = draft;
        return this;
    }

    /// <summary>Changes a row that is there, in the data of the package or added before.</summary>
    /// <param name="table">Where the table is in the catalog.</param>
    /// <param name="id">The id of the row.</param>
    /// <param name="row">Says what is different.</param>
    /// <returns>The same builder, for the next call.</returns>
    /// <exception cref="CatalogBuildException">The table has no row of that id.</exception>
    public CatalogBuilder Change<T>(Func<IStateOfAiCatalog, Table<T>> table, string id, Func<RowBuilder<T>, RowBuilder<T>> row)
        where T : Row => Change(TableShape.At(table), id, row);

    /// <summary>Changes a row that is there, in the latest vintage of a dataset of the package or added before.</summary>
    /// <param name="dataset">Where the dataset is in the catalog.</param>
    /// <param name="id">The id of the row.</param>
    /// <param name="row">Says what is different.</param>
    /// <returns>The same builder, for the next call.</returns>
    /// <exception cref="CatalogBuildException">The dataset has no row of that id.</exception>
    public CatalogBuilder Change<T>(Func<IStateOfAiCatalog, Dataset<T>> dataset, string id, Func<RowBuilder<T>, RowBuilder<T>> row)
        where T : Row => Change(TableShape.At(dataset), id, row);

    /// <summary>Takes a row away.</summary>
    /// <param name="id">The id of the row, in whichever table it is.</param>
    /// <returns>The same builder, for the next call.</returns>
    /// <exception cref="CatalogBuildException">No table has a row of that id.</exception>
    public CatalogBuilder Remove(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _draft.Remove(id) ? this : throw new CatalogBuildException($"There is no row '{id}' to take away.");
    }

    /// <summary>Makes the catalog of what has been said so far; the builder can go on and make others.</summary>
    /// <exception cref="DataLoadException">The rows break a rule of the data; the exception has every place with file, path and
    /// rule.</exception>
    /// <exception cref="CatalogBuildException">A row names another by a label that several rows have.</exception>
    public IStateOfAiCatalog Build() => StateOfAiCatalog.Load(BuildFiles());

    /// <summary>
    /// The data files of the catalog, by their names below the data folder, as
    /// <see cref="StateOfAiCatalog.Load(IReadOnlyDictionary{string, string})"/> takes them; nothing is checked.
    /// </summary>
    /// <exception cref="CatalogBuildException">A row names another by a label that several rows have.</exception>
    public IReadOnlyDictionary<string, string> BuildFiles() => new FileWriter(_draft).Write(_version);

    private CatalogBuilder Add<T>(TableShape shape, Func<RowBuilder<T>, RowBuilder<T>> row)
        where T : Row
    {
        ArgumentNullException.ThrowIfNull(row);
        var draft = new RowDraft(typeof(T));
        row(new(draft));
        _draft.Add(shape, draft);
        return this;
    }

    private CatalogBuilder Change<T>(TableShape shape, string id, Func<RowBuilder<T>, RowBuilder<T>> row)
        where T : Row
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(row);
        RowDraft draft = _draft.Find(shape, id) ?? throw new CatalogBuildException($"{shape.Name} has no row '{id}' to change.");
        RowDraft changed = draft.Copy();
        row(new(changed));
        draft.Take(changed);
        return this;
    }
}
