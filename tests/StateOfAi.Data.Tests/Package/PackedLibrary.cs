using System.IO.Compression;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StateOfAi.Data.Tests;

/// <summary>The package that was packed into the folder which the variable StateOfAi_Feed names; CI sets it.</summary>
internal static class PackedLibrary
{
    internal const string NotPacked = "StateOfAi_Feed names no folder with the packed library.";

    public static bool IsThere => Feed is not null;

    internal static FileInfo Package => PackageOf("StateOfAi.Data");

    internal static FileInfo Symbols => SymbolsOf("StateOfAi.Data");

    /// <summary>The version in the project file, which the package has too.</summary>
    internal static string Version { get; } = XDocument.Load(Repository.Path("src/StateOfAi.Data/StateOfAi.Data.csproj"))
        .Descendants("Version").Single().Value;

    private static string? Feed => Environment.GetEnvironmentVariable("StateOfAi_Feed");

    internal static IReadOnlyList<string> Entries(FileInfo package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package.FullName);
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    internal static byte[] Read(FileInfo package, string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(package.FullName);
        using Stream content = archive.GetEntry(entry)!.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    internal static XDocument ReadXml(FileInfo package, string entry) => XDocument.Load(new MemoryStream(Read(package, entry)));

    /// <summary>The packed assembly as the compiler of a user sees it.</summary>
    internal static IAssemblySymbol Assembly(out CSharpCompilation compilation)
    {
        var packed = MetadataReference.CreateFromImage(Read(Package, "lib/net8.0/StateOfAi.Data.dll"));
        // Only what the library itself needs: other libraries hold copies of types such as Range of their own, which would make their names
        // ambiguous.
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        IEnumerable<MetadataReference> others = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework
                || Path.GetFileName(path) is "NodaTime.dll" or "Microsoft.Extensions.DependencyInjection.Abstractions.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
        compilation =
            CSharpCompilation.Create("User", references: [packed, .. others],
                options: new(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(packed)!;
    }

    internal static FileInfo PackageOf(string id) => new(Path.Combine(Feed!, $"{id}.{Version}.nupkg"));

    internal static FileInfo SymbolsOf(string id) => new(Path.Combine(Feed!, $"{id}.{Version}.snupkg"));
}
