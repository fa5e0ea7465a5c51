namespace StateOfAi.Data.Tests;

/// <summary>The C# files, of the library alone and of all.</summary>
internal static class SourceFiles
{
    private static readonly string Root = Repository.Path("src/StateOfAi.Data");

    /// <summary>The lines of every file, by its path below the project with forward slashes.</summary>
    internal static IReadOnlyDictionary<string, string[]> All { get; } = Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
        .Select(path => (Name: Path.GetRelativePath(Root, path).Replace('\\', '/'), Path: path))
        .Where(file => LayerOf(file.Name) is not ("bin" or "obj"))
        .ToDictionary(file => file.Name, file => File.ReadAllLines(file.Path));

    /// <summary>The paths of all C# files that are written by hand: of the libraries, their tests, benchmarks and samples.</summary>
    internal static IReadOnlyList<string> OfRepository { get; } = [.. new[] { "src", "tests", "benchmarks", "docs/samples" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !PathOf(file).Split('/').Any(folder => folder is "bin" or "obj"))];

    /// <summary>The path of a file below the repository, with forward slashes.</summary>
    internal static string PathOf(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');

    /// <summary>The folder right below the project; empty for the root.</summary>
    internal static string LayerOf(string file) => file.Contains('/', StringComparison.Ordinal) ? file.Split('/')[0] : "";
}
