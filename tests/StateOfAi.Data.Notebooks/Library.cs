using System.IO.Compression;
using System.Reflection;
using System.Runtime.Loader;

namespace StateOfAi.Data.Notebooks;

/// <summary>
/// The library that <c>#r "nuget: StateOfAi.Data"</c> brings: the packed one where the environment variable <c>StateOfAi_Feed</c> names a
/// folder with the package, else the built one.
/// </summary>
internal static class Library
{
    internal const string Package = "StateOfAi.Data";

    internal static Assembly Assembly { get; } = AssemblyLoadContext.Default.LoadFromAssemblyPath(
        Environment.GetEnvironmentVariable("StateOfAi_Feed") is { Length: > 0 } feed ? Unpacked(feed) : Repository.Path(BuiltPath));

    /// <summary>The version without what a build appends to it.</summary>
    internal static string Version =>
        Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static string BuiltPath =>
        typeof(Library).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "BuiltLibrary").Value!;

    private static string Unpacked(string feed)
    {
        string package = Directory.GetFiles(feed, $"{Package}.*.nupkg")
            .Single(file => char.IsAsciiDigit(Path.GetFileName(file)[Package.Length + 1]));
        string assembly = Path.Combine(Directory.CreateTempSubdirectory("StateOfAi.Data.Notebooks.").FullName, $"{Package}.dll");
        using ZipArchive archive = ZipFile.OpenRead(package);
        (archive.GetEntry($"lib/net8.0/{Package}.dll")
            ?? throw new FileNotFoundException($"{package} has no assembly for net8.0.")).ExtractToFile(assembly);
        return assembly;
    }
}
