namespace StateOfAi.Data;

/// <summary>The door to the data.</summary>
public static class StateOfAiCatalog
{
    /// <summary>The data that the package holds. Touching it reads nothing; each table is read when it is first asked for.</summary>
    public static IStateOfAiCatalog Embedded { get; } = new Catalog(DataStore.Embedded);

    /// <summary>
    /// Reads a folder of data files in the form of the embedded ones, all at once, and checks every rule. Later changes to the folder do
    /// not show. Another *.json in it is a finding and is not opened; links to folders are followed to data files only.
    /// </summary>
    /// <param name="folder">The folder that holds what <c>src/StateOfAi.Data/Data</c> holds.</param>
    /// <exception cref="ArgumentException">The folder is empty or blank.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or it is a file.</exception>
    /// <exception cref="UnauthorizedAccessException">The files of the folder, or of one within, may not be listed.</exception>
    /// <exception cref="DataLoadException">The data breaks its rules, or a file cannot be read; the exception has every place with file,
    /// line, path and rule.</exception>
    public static IStateOfAiCatalog Load(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return Load(new FolderStore(folder, store => new Catalog(store).FileNames));
    }

    /// <summary>
    /// Reads data files that are held as texts, all at once, and checks every rule but one: <see cref="ReadEmbeddedFiles"/> with a
    /// correction of your own, or files of your own making. Whether rows of different tables agree on one thing (the rule
    /// <c>statements-agree</c>) is left to <see cref="IStateOfAiCatalog.Validate"/>, so that a single number can be changed to see what
    /// follows. Later changes to the dictionary do not show.
    /// </summary>
    /// <param name="files">The texts by the names that the files have below the data folder, such as
    /// <c>reports/2023/acquisitions.json</c>.</param>
    /// <exception cref="ArgumentException">A text is <see langword="null"/>.</exception>
    /// <exception cref="DataLoadException">The data breaks its rules; the exception has every place with file, line, path and
    /// rule.</exception>
    public static IStateOfAiCatalog Load(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Load(new TextStore(files), mustAgree: false);
    }

    /// <summary>The data files that the package holds, as texts by their names below the data folder. Reads all of them.</summary>
    /// <returns>A dictionary of its own for each call.</returns>
    public static IReadOnlyDictionary<string, string> ReadEmbeddedFiles() => TextStore.Of(DataStore.Embedded);

    internal static IStateOfAiCatalog Load(DataStore store, bool mustAgree = true)
    {
        var catalog = new Catalog(store);
        IReadOnlyList<DataFinding> findings = catalog.Check(mustAgree);
        return findings.Count == 0 ? catalog : throw new DataLoadException(findings);
    }
}
