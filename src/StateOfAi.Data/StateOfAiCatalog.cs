namespace StateOfAi.Data;

/// <summary>The door to the data.</summary>
public static class StateOfAiCatalog
{
    /// <summary>The data that the package holds. Touching it reads nothing; each table is read when it is first asked for.</summary>
    public static IStateOfAiCatalog Embedded { get; } = new Catalog(DataStore.Embedded);

    /// <summary>Reads a folder of data files in the form of the embedded ones, all at once, and checks every rule. Later changes to the folder do not show.</summary>
    /// <param name="folder">The folder that holds what <c>src/StateOfAi.Data/Data</c> holds.</param>
    /// <exception cref="ArgumentException">The folder is empty or blank.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or it is a file.</exception>
    /// <exception cref="UnauthorizedAccessException">The files of the folder, or of one within, may not be listed.</exception>
    /// <exception cref="DataLoadException">The data breaks its rules, or a file cannot be read; the exception has every place with file, line, path and rule.</exception>
    public static IStateOfAiCatalog Load(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return Load(new FolderStore(folder));
    }

    internal static IStateOfAiCatalog Load(DataStore store)
    {
        var catalog = new Catalog(store);
        IReadOnlyList<DataFinding> findings = catalog.Check();
        return findings.Count == 0 ? catalog : throw new DataLoadException(findings);
    }
}
