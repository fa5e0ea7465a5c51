namespace StateOfAi.Data.Tests;

/// <summary>The library's C# files.</summary>
internal static class SourceFiles
{
    private static readonly string Root = Repository.Path("src/StateOfAi.Data");

    /// <summary>The lines of every file, by its path below the project with forward slashes.</summary>
    internal static IReadOnlyDictionary<string, string[]> All { get; } = Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
        .Select(path => (Name: Path.GetRelativePath(Root, path).Replace('\\', '/'), Path: path))
        .Where(file => LayerOf(file.Name) is not ("bin" or "obj"))
        .ToDictionary(file => file.Name, file => File.ReadAllLines(file.Path));

    /// <summary>The folder right below the project; empty for the root.</summary>
    internal static string LayerOf(string file) => file.Contains('/', StringComparison.Ordinal) ? file.Split('/')[0] : "";
}
