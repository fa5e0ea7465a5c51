using System.Globalization;
using System.IO.Enumeration;

namespace StateOfAi.Data;

/// <summary>
/// Data files in a folder, laid out as in the repository. They are read when the store is created, so that what is checked is what is
/// used, whatever happens to the folder afterward. Only files with known names are opened. All other files are listed, but links to
/// folders are not followed for that.
/// </summary>
internal sealed class FolderStore : DataStore
{
    private const long Most = 1L << 29;

    private readonly SortedDictionary<string, DataFile> _files = new(StringComparer.Ordinal);
    private readonly string[] _names;

    /// <param name="folder">The folder.</param>
    /// <param name="known">Returns the names that data files may have, given the names that exist.</param>
    internal FolderStore(string folder, Func<DataStore, IEnumerable<string>> known)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException(
                File.Exists(folder) ? $"'{folder}' is a file; expected the data folder." : $"The data folder '{folder}' does not exist.");
        var listed = new HashSet<string>(Listed(folder), StringComparer.Ordinal);
        // File names determine which editions and vintages exist, including those reached through links to folders.
        _names = [.. listed.Union(BehindLinks(folder)).Order(StringComparer.Ordinal)];
        foreach (string name in known(this))
        {
            string path = Path.Combine(folder, name);
            // A file reached only through a link to a folder is not listed; a broken link is listed but does not exist.
            if (listed.Contains(name) || File.Exists(path))
                _files.Add(name, ReadFile(path, name));
        }

        _names = [.. listed.Union(_files.Keys).Order(StringComparer.Ordinal)];
    }

    internal override IReadOnlyList<string> Names => _names;

    internal override bool Contains(string name) => _files.ContainsKey(name);

    internal override DataFile Read(string name) => _files[name];

    private static FileSystemEnumerable<string> Listed(string folder) => new FileSystemEnumerable<string>(
        folder, NameIn(folder), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
    {
        ShouldIncludePredicate = IsJson,
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };

    /// <summary>The files down to the depth of data files, following links; whatever cannot be listed is left out.</summary>
    private static FileSystemEnumerable<string> BehindLinks(string folder) => new FileSystemEnumerable<string>(
        folder, NameIn(folder),
        new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 2, AttributesToSkip = 0, IgnoreInaccessible = true })
    {
        ShouldIncludePredicate = IsJson,
    };

    private static FileSystemEnumerable<string>.FindTransform NameIn(string folder) =>
        (ref FileSystemEntry entry) => Path.GetRelativePath(folder, entry.ToFullPath()).Replace(Path.DirectorySeparatorChar, '/');

    private static bool IsJson(ref FileSystemEntry entry) =>
        !entry.IsDirectory && entry.FileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static DataFile ReadFile(string path, string name)
    {
        try
        {
            // Reading a pipe or a device would never end, and some cannot even be opened; their length is 0.
            long length = new FileInfo(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path).Length;
            return length switch
            {
                0 => DataFile.Unreadable(name, "it is empty or not a regular file"),
                > Most =>
                    DataFile.Unreadable(name,
                        string.Create(CultureInfo.InvariantCulture, $"it has {length} bytes; data files may have at most {Most}")),
                _ => new(name, File.ReadAllBytes(path)),
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return DataFile.Unreadable(name, error.Message);
        }
    }
}
