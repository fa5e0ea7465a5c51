namespace StateOfAi.Data;

/// <summary>The entry point to the data.</summary>
public static class StateOfAiCatalog
{
    /// <summary>The data in the package. Accessing it reads nothing; each table is read on first use.</summary>
    /// <example><code>
    /// Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
    /// Console.WriteLine(revenue.YearOverYear().ToText());
    /// </code></example>
    public static IStateOfAiCatalog Embedded { get; } = new Catalog(DataStore.Embedded);

    /// <summary>
    /// Reads a folder of data files in the format of the embedded ones, all at once, and checks every rule. Later changes to the folder
    /// have no effect. Any other *.json file in the folder is reported as a finding and not opened; links to folders are followed to data
    /// files only.
    /// </summary>
    /// <param name="folder">A folder laid out like <c>src/StateOfAi.Data/Data</c> in the repository.</param>
    /// <returns>A catalog of the folder's data.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty or blank.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist or is a file.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder, or one within it, cannot be listed.</exception>
    /// <exception cref="DataLoadException">The data breaks its rules, or a file cannot be read; the exception lists every finding with
    /// file, line, path and rule.</exception>
    /// <example><code>
    /// IStateOfAiCatalog corrected = StateOfAiCatalog.Load("data");
    /// Console.WriteLine(corrected.DataVersion);
    /// </code></example>
    public static IStateOfAiCatalog Load(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return Load(new FolderStore(folder, store => new Catalog(store).FileNames));
    }

    /// <summary>
    /// Reads data files from memory, all at once, and checks every rule except one. Pass <see cref="ReadEmbeddedFiles"/> with your
    /// correction, or your own files. Whether rows of different tables agree (the rule <c>statements-agree</c>) is left to
    /// <see cref="IStateOfAiCatalog.Validate"/>, so that you can change a single number and see the effect. Later changes to the dictionary
    /// have no effect.
    /// </summary>
    /// <param name="files">The text of each file by its name relative to the data folder, such as
    /// <c>reports/2023/acquisitions.json</c>.</param>
    /// <returns>A catalog of the files' data.</returns>
    /// <exception cref="ArgumentException">A text is <see langword="null"/>.</exception>
    /// <exception cref="DataLoadException">The data breaks its rules; the exception lists every finding with file, line, path and
    /// rule.</exception>
    /// <example><code>
    /// Dictionary&lt;string, string&gt; files = new(StateOfAiCatalog.ReadEmbeddedFiles());
    /// const string Name = "reference/organizations.json";
    /// files[Name] = files[Name].Replace("Databricks", "Databricks, Inc.");
    /// IStateOfAiCatalog corrected = StateOfAiCatalog.Load(files);
    /// </code></example>
    public static IStateOfAiCatalog Load(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Load(new TextStore(files), mustAgree: false);
    }

    /// <summary>Reads all data files in the package as text.</summary>
    /// <returns>The text of each file by its name relative to the data folder; a new dictionary on each call.</returns>
    public static IReadOnlyDictionary<string, string> ReadEmbeddedFiles() => TextStore.Of(DataStore.Embedded);

    /// <summary>
    /// Writes the JSON Schema (draft 2020-12) of the files of your own dataset, for editors: they complete the names of fields and
    /// mark errors if the file has the schema's path in <c>"$schema"</c>.
    /// </summary>
    /// <param name="dataset">The dataset.</param>
    /// <returns>The schema as indented JSON.</returns>
    /// <exception cref="InvalidOperationException">A property of the row type has a type that data files cannot hold.</exception>
    /// <example><code>
    /// File.WriteAllText("my-data/gpu-orders.schema.json", StateOfAiCatalog.JsonSchemaOf(DatasetFile.Of&lt;GpuOrder&gt;("gpu-orders")));
    /// </code></example>
    public static string JsonSchemaOf(DatasetFile dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return dataset.Schema(((Catalog)Embedded).TableSet);
    }

    /// <summary>Writes the JSON Schema (draft 2020-12) of a file of the package's data.</summary>
    /// <param name="file">The name of the file, such as <c>sources.json</c> or <c>datasets/unicorns.json</c>.</param>
    /// <returns>The schema as indented JSON.</returns>
    /// <exception cref="FileNotFoundException">The package has no table in a file of that name.</exception>
    public static string JsonSchemaOf(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return ((Catalog)Embedded).Slots.FirstOrDefault(slot => slot.File == file)?.Schema()
            ?? throw new FileNotFoundException(
                $"The package has no table in a file '{file}'; expected a name such as sources.json or datasets/unicorns.json.", file);
    }

    /// <summary>
    /// Checks the description of your own dataset and its sources, before there are rows: all rules of
    /// <see cref="IStateOfAiCatalog.With(IDataset[])"/> that need neither the rows nor the catalog.
    /// </summary>
    /// <param name="info">The description.</param>
    /// <returns>The findings, with the path of each property, such as <c>$.sources[0].license</c>; empty if nothing is wrong.</returns>
    public static IReadOnlyList<DataFinding> Validate(DatasetInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        return OwnFactsCheck.Run(info);
    }

    internal static IStateOfAiCatalog Load(DataStore store, bool mustAgree = true)
    {
        var catalog = new Catalog(store);
        IReadOnlyList<DataFinding> findings = catalog.Check(mustAgree);
        return findings.Count == 0 ? catalog : throw new DataLoadException(findings);
    }
}
