namespace StateOfAi.Data;

/// <summary>Data files in a folder, as they lie in the project. They are read when the store is made: what is checked is what is used, whatever becomes of the folder.</summary>
internal sealed class FolderStore : DataStore
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly string[] _names;

    internal FolderStore(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no data folder '{folder}'.");
        foreach (string path in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories))
            _files.Add(Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes(path));
        _names = [.. _files.Keys];
    }

    internal override IReadOnlyList<string> Names => _names;

    internal override DataFile Read(string name) => new(name, _files[name]);
}
