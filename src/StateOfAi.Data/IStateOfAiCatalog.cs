using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// Everything in the package: the reports and their tables, the tables that all reports share, and ways to find a row. Each table is read
/// on first use and then kept. All members are thread-safe, and the data never changes.
/// </summary>
/// <remarks>
/// Shown as a table or written to a console, a catalog is its table of contents: the reports and datasets, each with its member.
/// </remarks>
/// <example><code>
/// IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded;
/// foreach (Acquisition deal in catalog.Reports[2023].Acquisitions)
///     Console.WriteLine($"{deal.Acquirer} buys {deal.Target}");
/// </code></example>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[SuppressMessage("Naming", "CA1716", Justification = "Visual Basic can write [With].")]
public interface IStateOfAiCatalog : ITabular
{
    /// <summary>The version of the data, which changes with every corrected or added figure. It is not the version of the code.</summary>
    string DataVersion { get; }

    /// <summary>
    /// The SHA-256 hash of all data files, as 64 hexadecimal digits. The same data has the same hash on every machine. Reads all files on
    /// first use.
    /// </summary>
    string ContentHash { get; }

    /// <summary>The reports by year.</summary>
    ReportCollection Reports { get; }

    /// <summary>The datasets: the series and lists behind the reports' charts, and related public series.</summary>
    DatasetCollection Datasets { get; }

    /// <summary>The publications that the figures come from.</summary>
    Table<Source> Sources { get; }

    /// <summary>Companies, laboratories, universities, courts, regulators and other bodies.</summary>
    Table<Organization> Organizations { get; }

    /// <summary>People named in a report.</summary>
    Table<Person> People { get; }

    /// <summary>Chips and chip families.</summary>
    Table<Chip> Chips { get; }

    /// <summary>Products, models and services.</summary>
    Table<Product> Products { get; }

    /// <summary>The quantities that observations measure, with definitions and kinds of unit; shared by all editions.</summary>
    Table<Measure> Measures { get; }

    /// <summary>Corrections made to the data, each with its version and reason, oldest first.</summary>
    Table<Correction> Corrections { get; }

    /// <summary>All tables, including those of each report. Each is read when the enumeration reaches it.</summary>
    IEnumerable<ITable> Tables { get; }

    /// <summary>Gets the row with an id, in whichever table it is.</summary>
    /// <param name="id">Such as <c>acquisition.databricks-mosaicml</c>, or the id of a fact such as <c>F298</c>.</param>
    /// <exception cref="RowNotFoundException">No table has a row with that id; the exception suggests similar ids.</exception>
    /// <example><code>
    /// var deal = (Acquisition)StateOfAiCatalog.Embedded["acquisition.databricks-mosaicml"];
    /// Console.WriteLine(deal.Price);  // $1.3B
    /// </code></example>
    Row this[string id] { get; }

    /// <summary>Finds the row with an id, in whichever table it is.</summary>
    /// <param name="id">Such as <c>acquisition.databricks-mosaicml</c>.</param>
    /// <returns>The row, or <see langword="null"/> if no table has a row with that id.</returns>
    /// <example><code>
    /// if (StateOfAiCatalog.Embedded.GetOrNull("org.nvidia") is Organization nvidia)
    ///     Console.WriteLine(nvidia.Name);
    /// </code></example>
    Row? GetOrNull(string id);

    /// <summary>
    /// Finds the typed rows that record a fact, the same as <see cref="Fact.Rows"/>. Reads all tables on first use.
    /// </summary>
    /// <param name="factId">Such as <c>F298</c>.</param>
    /// <returns>The rows; every fact has at least one.</returns>
    /// <exception cref="RowNotFoundException">No report has a fact with that id.</exception>
    IReadOnlyList<Row> GetRowsOfFact(string factId);

    /// <summary>
    /// Finds the conflicts that involve a row, or one of the facts behind it. Reads the tables of conflicts on first use.
    /// </summary>
    /// <param name="id">The id of a row in any table, such as <c>unicorns.us-2023-slides</c>, or of a fact such as <c>F382</c>.</param>
    /// <returns>The conflicts; empty if there are none.</returns>
    /// <exception cref="RowNotFoundException">No table has a row with that id; the exception suggests similar ids.</exception>
    IReadOnlyList<Conflict> GetConflictsOf(string id);

    /// <summary>
    /// Finds rows, datasets and tables by words, best hits first. Plain questions work too: <c>how many unicorns are in the UK?</c>
    /// </summary>
    /// <remarks>
    /// <para>
    /// A hit need not have every word, but the more words it has, the higher it ranks, and rare words count more than common ones. A row is
    /// found by its label, note and other texts, by the rows, countries and enumeration members that it names, and by its dataset. Words
    /// in the label count most. Rows of figures and names rank above sources, facts, slides, errata and the like.
    /// </para>
    /// <para>
    /// Case, accents, British or American spelling, and singular or plural make no difference, and common abbreviations such as capex, ARR,
    /// IPO, VC, M&amp;A and GPU are understood. A word that occurs nowhere matches words that contain it or, failing that, the words
    /// spelled most like it; words that still match nothing are listed in a note under the result's table. Results are the same on every
    /// machine.
    /// </para>
    /// <para>
    /// The package includes an index of its data, so a search reads no table; a hit reads its row when you ask for it. For your own data,
    /// the first search reads all tables and builds the index.
    /// </para>
    /// </remarks>
    /// <param name="words">Words in any order. If there are none, nothing is found.</param>
    /// <returns>The hits, best first; empty if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// foreach (SearchHit hit in StateOfAiCatalog.Embedded.Search("Microsoft capex").Take(3))
    ///     Console.WriteLine(hit);
    /// </code></example>
    ResultList<SearchHit> Search(string words);

    /// <summary>Reads all data again and checks every reference and every rule.</summary>
    /// <returns>The findings; empty if the data is valid, as the embedded data is.</returns>
    ResultList<DataFinding> Validate();

    /// <summary>
    /// Adds your own datasets, after checking them: they are listed, found, cited, validated and shown like the others. This catalog
    /// stays as it is; the new one shares its tables.
    /// </summary>
    /// <remarks>Sources that the rows name and this catalog does not have are added to <see cref="Sources"/>.</remarks>
    /// <param name="datasets">The datasets, from <see cref="Dataset.Of"/>.</param>
    /// <returns>A catalog with all data of this one and the datasets.</returns>
    /// <exception cref="ArgumentException">A dataset is not a <see cref="Dataset{T}"/>.</exception>
    /// <exception cref="DataLoadException">The datasets break rules; the exception lists every finding, with the name of the dataset as
    /// its file.</exception>
    /// <example><code>
    /// IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded.With(Dataset.Of(info, rows));
    /// </code></example>
    IStateOfAiCatalog With(params IDataset[] datasets);

    /// <summary>
    /// Adds your own datasets from a folder of data files, all read and checked at once. The folder has a file per dataset,
    /// <c>datasets/gpu-orders.json</c>, or one per vintage, <c>datasets/gpu-orders.2025-01.json</c>, and, if their rows refer to rows that
    /// this catalog does not have, <c>sources.json</c>, <c>reference/organizations.json</c> and so on. Later changes to the folder have no
    /// effect.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="datasets">The datasets with their row types.</param>
    /// <returns>A catalog with all data of this one and the folder.</returns>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist or is a file.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder, or one within it, cannot be listed.</exception>
    /// <exception cref="DataLoadException">The data breaks rules, or a file cannot be read; the exception lists every finding with file,
    /// line, path and rule.</exception>
    /// <example><code>
    /// IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded.With("my-data", DatasetFile.Of&lt;GpuOrder&gt;("gpu-orders"));
    /// Dataset&lt;GpuOrder&gt; orders = catalog.Datasets.Of&lt;GpuOrder&gt;("gpu-orders");
    /// </code></example>
    IStateOfAiCatalog With(string folder, params DatasetFile[] datasets);

    /// <summary>Adds your own datasets from data files in memory, in the same way as from a folder.</summary>
    /// <param name="files">The text of each file by its name relative to the folder, such as <c>datasets/gpu-orders.json</c>.</param>
    /// <param name="datasets">The datasets with their row types.</param>
    /// <returns>A catalog with all data of this one and the files.</returns>
    /// <exception cref="ArgumentException">A text is <see langword="null"/>.</exception>
    /// <exception cref="DataLoadException">The data breaks rules; the exception lists every finding with file, line, path and
    /// rule.</exception>
    IStateOfAiCatalog With(IReadOnlyDictionary<string, string> files, params DatasetFile[] datasets);
}
