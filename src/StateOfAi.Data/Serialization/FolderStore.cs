namespace StateOfAi.Data;

/// <summary>Data files in a folder, as they lie in the project.</summary>
internal sealed class FolderStore : DataStore
{
    private readonly string _folder;
    private readonly string[] _names;

    internal FolderStore(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no data folder '{folder}'.");
        _folder = folder;
        _names = [.. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)];
    }

    internal override IReadOnlyList<string> Names => _names;

    internal override DataFile Read(string name) => new(name, File.ReadAllBytes(Path.Combine(_folder, name)));
}
