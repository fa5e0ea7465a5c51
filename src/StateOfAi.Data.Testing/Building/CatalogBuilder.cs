namespace StateOfAi.Data.Testing;

/// <summary>
/// Builds a small catalog for a test: you add the rows that the test is about, and everything else is filled in. The result is a catalog
/// like the embedded one, read and checked by the same code, with real lookups, search, conflicts, audits and validation.
/// </summary>
/// <remarks>
/// <para>
/// You name a table by its place in the catalog, as in <c>data =&gt; data.Datasets.Unicorns</c>. Tables that you do not mention are empty.
/// </para>
/// <para>
/// Required fields that you omit get placeholders: an id, a label, the period 2023, the first member of an enumeration, the country US, a
/// source, and organizations, products and so on named after the field. Figures, formulas, the parts of a conflict, and the row that
/// records a fact never get placeholders: if one is missing, building the catalog fails.
/// </para>
/// <para>The catalog has its own row objects: get them from the catalog instead of comparing them with those that you added.</para>
/// </remarks>
/// <example><code>
/// IStateOfAiCatalog catalog = new CatalogBuilder()
///     .Add(data => data.Reports[2023].Acquisitions, row => row.With(deal => deal.Target, "MosaicML").With(deal => deal.Price, "$1.3B"))
///     .Build();
/// </code></example>
public sealed class CatalogBuilder
{
    private CatalogDraft _draft;
    private string _version;

    /// <summary>Creates a builder with empty tables; the reports exist, but only with their sources.</summary>
    public CatalogBuilder()
        : this(new CatalogDraft(), "0.0.0")
    {
    }

    private CatalogBuilder(CatalogDraft draft, string version) => (_draft, _version) = (draft, version);

    /// <summary>
    /// Creates a builder with all the data in the package, to change a few rows: see how an analysis responds when a figure is corrected.
    /// </summary>
    /// <returns>A new builder.</returns>
    public static CatalogBuilder FromEmbedded() => new(CatalogDraft.OfEmbedded(), StateOfAiCatalog.Embedded.DataVersion);

    /// <summary>Sets the version of the data; by default 0.0.0, or the package's version if you started from its data.</summary>
    /// <param name="version">Three numbers, such as <c>1.1.0</c>.</param>
    /// <returns>This builder, so that calls can be chained.</returns>
    public CatalogBuilder WithVersion(string version)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        _version = version;
        return this;
    }

    /// <summary>Sets when the numbers of a table were read or published; by default as in the package.</summary>
    /// <param name="table">The place of the table in the catalog.</param>
    /// <param name="vintage">The date, such as <c>2026-11</c>.</param>
    /// <returns>This builder, so that calls can be chained.</returns>
    /// <exception cref="FormatException"><paramref name="vintage"/> is not a date.</exception>
    public CatalogBuilder WithVintage(Func<IStateOfAiCatalog, ITable> table, string vintage)
    {
        _draft.Vintages[TableShape.At(table).File] = PartialDate.Parse(vintage, null).ToString();
        return this;
    }

    /// <summary>Adds a row to a table.</summary>
    /// <param name="table">The place of the table in the catalog, as in <c>data =&gt; data.Reports[2023].Acquisitions</c>.</param>
    /// <param name="row">Sets the fields of the row; <c>row =&gt; row</c> gives all of them placeholders.</param>
    /// <returns>This builder, so that calls can be chained.</returns>
    public CatalogBuilder Add<T>(Func<IStateOfAiCatalog, Table<T>> table, Func<RowBuilder<T>, RowBuilder<T>> row)
        where T : Row => Add(TableShape.At(table), row);

    /// <summary>Adds a row to the latest vintage of a dataset.</summary>
    /// <param name="dataset">The place of the dataset in the catalog, as in <c>data =&gt; data.Datasets.Unicorns</c>.</param>
    /// <param name="row">Sets the fields of the row; <c>row =&gt; row</c> gives all of them placeholders.</param>
    /// <returns>This builder, so that calls can be chained.</returns>
    public CatalogBuilder Add<T>(Func<IStateOfAiCatalog, Dataset<T>> dataset, Func<RowBuilder<T>, RowBuilder<T>> row)
        where T : Row => Add(TableShape.At(dataset), row);

    /// <summary>
    /// Adds existing rows, from the package's data or created by you. Rows that they refer to are added too, unless their ids already
    /// exist.
    /// </summary>
    /// <param name="rows">The rows; the prefix of its id decides to which table a row is added.</param>
    /// <returns>This builder, so that calls can be chained.</returns>
    /// <exception cref="CatalogBuildException">No table, or more than one, matches the id of a row, or a different row already has that
    /// id.</exception>
    public CatalogBuilder Add(params Row[] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        // All or none: a failure leaves the builder as it was.
        CatalogDraft draft = _draft.Copy();
        draft.AddGiven(rows);
        _draft = draft;
        return this;
    }

    /// <summary>Changes an existing row, from the package's data or added before.</summary>
    /// <param name="table">The place of the table in the catalog.</param>
    /// <param name="id">The id of the row.</param>
    /// <param name="row">Sets the fields that change.</param>
    /// <returns>This builder, so that calls can be chained.</returns>
    /// <exception cref="CatalogBuildException">The table has no row with that id.</exception>
    public CatalogBuilder Change<T>(Func<IStateOfAiCatalog, Table<T>> table, string id, Func<RowBuilder<T>, RowBuilder<T>> row)
        where T : Row => Change(TableShape.At(table), id, row);

    /// <summary>Changes an existing row in the latest vintage of a dataset, from the package's data or added before.</summary>
    /// <param name="dataset">The place of the dataset in the catalog.</param>
    /// <param name="id">The id of the row.</param>
    /// <param name="row">Sets the fields that change.</param>
    /// <returns>This builder, so that calls can be chained.</returns>
    /// <exception cref="CatalogBuildException">The dataset has no row with that id.</exception>
    public CatalogBuilder Change<T>(Func<IStateOfAiCatalog, Dataset<T>> dataset, string id, Func<RowBuilder<T>, RowBuilder<T>> row)
        where T : Row => Change(TableShape.At(dataset), id, row);

    /// <summary>Removes a row.</summary>
    /// <param name="id">The id of the row, in whichever table it is.</param>
    /// <returns>This builder, so that calls can be chained.</returns>
    /// <exception cref="CatalogBuildException">No table has a row with that id.</exception>
    public CatalogBuilder Remove(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _draft.Remove(id) ? this : throw new CatalogBuildException($"No table has a row '{id}' to remove.");
    }

    /// <summary>Builds the catalog from what was added so far; you can then continue with the builder and build others.</summary>
    /// <returns>The catalog.</returns>
    /// <exception cref="DataLoadException">The rows break a data rule; the exception lists every finding with file, path and
    /// rule.</exception>
    /// <exception cref="CatalogBuildException">A row refers to another by a label that several rows have.</exception>
    public IStateOfAiCatalog Build() => StateOfAiCatalog.Load(BuildFiles());

    /// <summary>
    /// Builds the data files of the catalog, in the form that <see cref="StateOfAiCatalog.Load(IReadOnlyDictionary{string, string})"/>
    /// takes, without checking them.
    /// </summary>
    /// <returns>The text of each file by its name relative to the data folder.</returns>
    /// <exception cref="CatalogBuildException">A row refers to another by a label that several rows have.</exception>
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
