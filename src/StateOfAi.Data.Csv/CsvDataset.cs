using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data.Csv;

/// <summary>
/// A dataset in one or several CSV files with the same columns, and its facts: title, sources, license, vintage, and the units of columns.
/// </summary>
/// <example><code>
/// CsvDataset files = CsvDataset.Open("data/gpu-orders.json");     // the facts; the rows are in data/gpu-orders.csv
/// Dataset&lt;GpuOrder&gt; orders = files.Read(row => new GpuOrder
/// {
///     Id = $"gpu-orders.{row["order"].Text}", Label = row["label"].Text, Buyer = row["buyer"].Text, Gpus = row["gpus"].Figure(),
/// });
/// IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded.With(orders);
/// </code></example>
public sealed class CsvDataset
{
    private readonly IReadOnlyList<CsvError> _errorsOfFacts;

    /// <summary>States the facts in code.</summary>
    /// <param name="info">The facts.</param>
    /// <param name="files">The files, such as those of <see cref="CsvFile.InFolder"/>.</param>
    /// <exception cref="ArgumentException">There are no files, or one is <see langword="null"/>.</exception>
    public CsvDataset(DatasetInfo info, IEnumerable<CsvFile> files)
        : this(info, files, null)
    {
    }

    /// <param name="info">The facts.</param>
    /// <param name="files">The files.</param>
    /// <param name="errorsOfFacts">What is wrong with the facts; <see langword="null"/> to check them.</param>
    internal CsvDataset(DatasetInfo info, IEnumerable<CsvFile> files, IReadOnlyList<CsvError>? errorsOfFacts)
    {
        ArgumentNullException.ThrowIfNull(info);
        ArgumentNullException.ThrowIfNull(files);
        Info = info;
        Files = Array.AsReadOnly(files.ToArray());
        if (Files.Count == 0 || Files.Contains(null))
            throw new ArgumentException("At least one file was expected, and none that is null.", nameof(files));
        _errorsOfFacts = errorsOfFacts ?? FactsErrors.Of(info);
    }

    /// <summary>The facts.</summary>
    public DatasetInfo Info { get; }

    /// <summary>The files, in the order in which they are read.</summary>
    public IReadOnlyList<CsvFile> Files { get; }

    /// <summary>
    /// Reads the facts from a JSON file, which names its CSV files. By default, that is one file beside it with the same name:
    /// <c>gpu-orders.csv</c> for <c>gpu-orders.json</c>.
    /// </summary>
    /// <param name="path">The path of the JSON file.</param>
    /// <returns>The dataset; its rows are not read yet.</returns>
    /// <exception cref="CsvException">
    /// A fact is missing or cannot be read, or a CSV file is missing; it has all errors of the facts. Facts that can be read but break a
    /// rule, such as an unknown license, are errors of <see cref="Read"/>, with those of the rows.
    /// </exception>
    public static CsvDataset Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return FactsFile.Read(path);
    }

    /// <summary>
    /// Writes the JSON Schema (draft 2020-12) of the files that <see cref="Open"/> reads, for editors: they complete the names of facts and
    /// mark errors if the file has the schema's path in <c>"$schema"</c>.
    /// </summary>
    /// <returns>The schema as indented JSON.</returns>
    public static string JsonSchema() => FactsFile.Schema();

    /// <summary>Reads the rows of all files. If anything is wrong, the exception has the errors of the facts and of all files.</summary>
    /// <typeparam name="T">The type of the rows: a class derived from <see cref="CustomRow"/>, or a type of the package.</typeparam>
    /// <param name="read">Makes a row of the dataset from a row of a file; see <see cref="CsvFile.ReadRows"/>.</param>
    /// <param name="progress">Receives the fraction of the files read so far, from 0 to 1, if their lengths are known.</param>
    /// <param name="cancellationToken">Cancels reading, even while a source blocks.</param>
    /// <returns>
    /// The dataset, for <see cref="IStateOfAiCatalog.With(IDataset[])"/>, whose findings have the files and lines of the rows.
    /// </returns>
    /// <exception cref="CsvException">A fact is wrong, or a file, a row or a cell cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public Dataset<T> Read<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        Func<CsvRow, T> read, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
        where T : Row
    {
        ArgumentNullException.ThrowIfNull(read);
        PlacedRows<T> rows = new(Files, _errorsOfFacts);
        while (rows.Next(progress) is var (file, part))
        {
            try
            {
                foreach ((T, int) row in file.StreamRows(PlacedRows<T>.WithLine(read), part, cancellationToken))
                    rows.Add(row);
            }
            catch (CsvException error)
            {
                rows.Add(error);
            }
        }

        return rows.ToDataset(Info);
    }

    /// <inheritdoc cref="Read"/>
    public async Task<Dataset<T>> ReadAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        Func<CsvRow, T> read, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
        where T : Row
    {
        ArgumentNullException.ThrowIfNull(read);
        PlacedRows<T> rows = new(Files, _errorsOfFacts);
        while (rows.Next(progress) is var (file, part))
        {
            try
            {
                await foreach ((T, int) row in file.StreamRowsAsync(PlacedRows<T>.WithLine(read), part, cancellationToken)
                    .ConfigureAwait(false))
                    rows.Add(row);
            }
            catch (CsvException error)
            {
                rows.Add(error);
            }
        }

        return rows.ToDataset(Info);
    }

    /// <summary>Shows the name of the dataset and the number of files.</summary>
    public override string ToString() => Files.Count == 1 ? $"{Info.Name} in {Files[0]}" : $"{Info.Name} in {Files.Count} files";
}
