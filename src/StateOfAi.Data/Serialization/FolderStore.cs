namespace StateOfAi.Data;

/// <summary>Data files in a folder, as they lie in the project. They are read when the store is made: what is checked is what is used, whatever becomes of the folder.</summary>
internal sealed class FolderStore : DataStore
{
    private readonly SortedDictionary<string, DataFile> _files = new(StringComparer.Ordinal);
    private readonly string[] _names;

    internal FolderStore(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException(File.Exists(folder) ? $"'{folder}' is a file; expected the data folder." : $"There is no data folder '{folder}'.");
        foreach (string path in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories))
        {
            string name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            _files.Add(name, ReadFile(path, name));
        }

        _names = [.. _files.Keys];
    }

    internal override IReadOnlyList<string> Names => _names;

    internal override DataFile Read(string name) => _files[name];

    private static DataFile ReadFile(string path, string name)
    {
        try
        {
            return new(name, File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return DataFile.Unreadable(name, error.Message);
        }
    }
}
