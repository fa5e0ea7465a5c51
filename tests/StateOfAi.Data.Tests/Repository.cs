namespace StateOfAi.Data.Tests;

/// <summary>The files of the project, found from wherever the tests run.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    internal static string Read(string relative) => File.ReadAllText(Path(relative)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "StateOfAi.Data.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds the solution.");
    }
}
