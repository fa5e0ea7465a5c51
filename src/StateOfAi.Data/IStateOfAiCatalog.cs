namespace StateOfAi.Data;

/// <summary>
/// Everything the package holds: the reports with their tables, the lists that they share, and ways to find a row. Each table is read on
/// first use and then kept; all members may be used from many threads at once, and nothing here ever changes.
/// </summary>
public interface IStateOfAiCatalog
{
    /// <summary>The version of the data, which rises with every corrected or added figure; it is not the version of the code.</summary>
    string DataVersion { get; }

    /// <summary>
    /// SHA-256 over all data files, 64 hexadecimal digits: the same data gives the same hash on every machine. Reads all files on first
    /// use.
    /// </summary>
    string ContentHash { get; }

    /// <summary>The reports by year.</summary>
    ReportCollection Reports { get; }

    /// <summary>The datasets: series and lists behind the reports' charts or beside them.</summary>
    DatasetCollection Datasets { get; }

    /// <summary>The publications behind the figures.</summary>
    Table<Source> Sources { get; }

    /// <summary>Companies, laboratories, universities, courts, regulators and other bodies.</summary>
    Table<Organization> Organizations { get; }

    /// <summary>People whom a report names.</summary>
    Table<Person> People { get; }

    /// <summary>Chips and families of chips.</summary>
    Table<Chip> Chips { get; }

    /// <summary>Products, models and services.</summary>
    Table<Product> Products { get; }

    /// <summary>What observations measure, with definitions and kinds of unit; the same for all editions.</summary>
    Table<Measure> Measures { get; }

    /// <summary>What was corrected in the data, in which version and why, oldest first.</summary>
    Table<Correction> Corrections { get; }

    /// <summary>All tables, those of each report among them. Each is read as the sequence reaches it.</summary>
    IEnumerable<ITable> Tables { get; }

    /// <summary>The row of an id, in whichever table it is.</summary>
    /// <param name="id">Such as <c>acquisition.databricks-mosaicml</c>, or a fact's such as <c>F298</c>.</param>
    /// <exception cref="RowNotFoundException">No table has a row of that id; the exception names ids that are spelled nearly
    /// so.</exception>
    Row this[string id] { get; }

    /// <summary>The row of an id, in whichever table it is, or <see langword="null"/>.</summary>
    /// <param name="id">Such as <c>acquisition.databricks-mosaicml</c>.</param>
    Row? GetOrNull(string id);

    /// <summary>
    /// The typed rows that a fact lives in, as <see cref="Fact.Rows"/> of the fact; at least one for every fact. Reads all tables on first
    /// use.
    /// </summary>
    /// <param name="factId">Such as <c>F298</c>.</param>
    /// <exception cref="RowNotFoundException">No report has a fact of that id.</exception>
    IReadOnlyList<Row> GetRowsOfFact(string factId);

    /// <summary>
    /// The conflicts that a row, or one of the facts that it is made of, takes part in; empty when there are none. Reads the tables of
    /// conflicts on first use.
    /// </summary>
    /// <param name="id">The id of a row of any table, such as <c>unicorns.us-2023-slides</c>, or of a fact such as <c>F382</c>.</param>
    /// <exception cref="RowNotFoundException">No table has a row of that id; the exception names ids that are spelled nearly
    /// so.</exception>
    IReadOnlyList<Conflict> GetConflictsOf(string id);

    /// <summary>
    /// Finds rows, datasets and tables by words, the best hits first. A question such as <c>how many unicorns are in the UK?</c> will do.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Not every word has to occur, but the more of them a hit has, the earlier it comes, and rare words count more than common ones. A row
    /// has the words of its label, its note and its texts, of the rows, countries and enumeration members that it names, and of its
    /// dataset. Words of the label count most. Rows of figures and names come before sources, facts, slides, errata and the like.
    /// </para>
    /// <para>
    /// Capitals, accents, British or American spelling and the number of nouns make no difference, and abbreviations of the trade such as
    /// capex, ARR, IPO, VC, M&amp;A and GPU are known. A word that nothing has is read as the words that contain it or, failing that, as
    /// those spelled most like it; what is still not found is named in a note of the result's table. All of this is the same on every
    /// machine.
    /// </para>
    /// <para>
    /// The package holds an index of its data, so a search reads no table; a hit reads its row when you ask for it. For data of your own,
    /// the first search reads all tables and makes the index.
    /// </para>
    /// </remarks>
    /// <param name="words">Words in any order. Without any, nothing is found.</param>
    /// <returns>The hits, best first; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The words are <see langword="null"/>.</exception>
    ResultList<SearchHit> Search(string words);

    /// <summary>
    /// Reads all data anew and checks every reference and every rule; empty when all is well, as it is for the embedded data.
    /// </summary>
    ResultList<DataFinding> Validate();
}
