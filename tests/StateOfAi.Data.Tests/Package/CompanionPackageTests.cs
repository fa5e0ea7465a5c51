using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StateOfAi.Data.Tests;

/// <summary>What is in the packed files of the companion packages.</summary>
public sealed class CompanionPackageTests
{
    private const string Charts = "StateOfAi.Data.Charts", Csv = "StateOfAi.Data.Csv", Queries = "StateOfAi.Data.Queries", Testing = "StateOfAi.Data.Testing";

    [Theory(SkipUnless = nameof(PackedLibrary.IsThere), SkipType = typeof(PackedLibrary), Skip = PackedLibrary.NotPacked)]
    [InlineData(Charts)]
    [InlineData(Csv)]
    [InlineData(Queries)]
    [InlineData(Testing)]
    public void Package_and_symbols_hold_these_files_and_no_other(string id)
    {
        const string Properties = "package/services/metadata/core-properties/nuget.psmdcp";
        string[] font = id == Charts ? ["Fonts/OFL.txt"] : [];
        Assert.Equal(
            [.. font, "LICENSE", "README.md", $"{id}.nuspec", "[Content_Types].xml", "_rels/.rels", "icon.png", $"lib/net8.0/{id}.dll",
                $"lib/net8.0/{id}.xml", Properties],
            PackedLibrary.Entries(PackedLibrary.PackageOf(id)));
        Assert.Equal([$"{id}.nuspec", "[Content_Types].xml", "_rels/.rels", $"lib/net8.0/{id}.pdb", Properties],
            PackedLibrary.Entries(PackedLibrary.SymbolsOf(id)));
        Assert.Equal(Repository.Read("LICENSE"), Encoding.UTF8.GetString(PackedLibrary.Read(PackedLibrary.PackageOf(id), "LICENSE")));
        Assert.Equal(PackedLibrary.Read(PackedLibrary.Package, "icon.png"), PackedLibrary.Read(PackedLibrary.PackageOf(id), "icon.png"));
    }

    [Theory(SkipUnless = nameof(PackedLibrary.IsThere), SkipType = typeof(PackedLibrary), Skip = PackedLibrary.NotPacked)]
    [InlineData(Charts, "ScottPlot ")]
    [InlineData(Csv, "Sep ")]
    [InlineData(Queries, "")]
    [InlineData(Testing, "")]
    public void Package_depends_on_the_library_of_the_same_version(string id, string other)
    {
        XElement group = Assert.Single(Metadata(id).Descendants(), element => element.Name.LocalName is "group");
        string[] dependencies = [.. group.Elements()
            .Select(dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}")];

        Assert.Equal("net8.0", group.Attribute("targetFramework")!.Value);
        Assert.Equal([$"StateOfAi.Data {PackedLibrary.Version}"],
            dependencies.Where(each => each.StartsWith("StateOfAi", StringComparison.Ordinal)));
        Assert.Equal(other.Length == 0 ? 1 : 2, dependencies.Length);
        Assert.Contains(dependencies, each => other.Length == 0 || each.StartsWith(other, StringComparison.Ordinal));
    }

    [Theory(SkipUnless = nameof(PackedLibrary.IsThere), SkipType = typeof(PackedLibrary), Skip = PackedLibrary.NotPacked)]
    [InlineData("version", "^0\\.1\\.0$")]
    [InlineData("authors", "^StateOfAi\\.Data contributors$")]
    [InlineData("license", "^MIT$")]
    [InlineData("icon", "^icon\\.png$")]
    [InlineData("readme", "^README\\.md$")]
    [InlineData("description", "picture of any result of StateOfAi\\.Data")]
    [InlineData("tags", "\\bchart\\b")]
    [InlineData("releaseNotes", "CHANGELOG\\.md")]
    public void Nuspec_of_charts_says(string name, string pattern) =>
        Assert.Matches(pattern, Assert.Single(Metadata(Charts).Elements(), element => element.Name.LocalName == name).Value);

    [Theory(SkipUnless = nameof(PackedLibrary.IsThere), SkipType = typeof(PackedLibrary), Skip = PackedLibrary.NotPacked)]
    [InlineData("version", "^0\\.1\\.0$")]
    [InlineData("authors", "^StateOfAi\\.Data contributors$")]
    [InlineData("license", "^MIT$")]
    [InlineData("icon", "^icon\\.png$")]
    [InlineData("readme", "^README\\.md$")]
    [InlineData("description", "CSV files into StateOfAi\\.Data")]
    [InlineData("tags", "\\bcsv\\b")]
    [InlineData("releaseNotes", "CHANGELOG\\.md")]
    public void Nuspec_of_csv_says(string name, string pattern) =>
        Assert.Matches(pattern, Assert.Single(Metadata(Csv).Elements(), element => element.Name.LocalName == name).Value);

    [Theory(SkipUnless = nameof(PackedLibrary.IsThere), SkipType = typeof(PackedLibrary), Skip = PackedLibrary.NotPacked)]
    [InlineData("version", "^0\\.1\\.0$")]
    [InlineData("authors", "^StateOfAi\\.Data contributors$")]
    [InlineData("license", "^MIT$")]
    [InlineData("icon", "^icon\\.png$")]
    [InlineData("readme", "^README\\.md$")]
    [InlineData("description", "\\bIQueryable\\b")]
    [InlineData("tags", "\\bclickhouse\\b")]
    [InlineData("releaseNotes", "CHANGELOG\\.md")]
    public void Nuspec_of_queries_says(string name, string pattern) =>
        Assert.Matches(pattern, Assert.Single(Metadata(Queries).Elements(), element => element.Name.LocalName == name).Value);

    [Theory(SkipUnless = nameof(PackedLibrary.IsThere), SkipType = typeof(PackedLibrary), Skip = PackedLibrary.NotPacked)]
    [InlineData(Charts)]
    [InlineData(Csv)]
    [InlineData(Queries)]
    [InlineData(Testing)]
    public void Links_of_its_readme_do_not_lead_to_files_of_the_repository(string id) =>
        Assert.All(
            Regex.Matches(Encoding.UTF8.GetString(PackedLibrary.Read(PackedLibrary.PackageOf(id), "README.md")), @"\]\(([^)]*)\)")
                .Select(link => link.Groups[1].Value),
            address => Assert.StartsWith("https://", address));

    [Theory(SkipUnless = nameof(PackedLibrary.IsThere), SkipType = typeof(PackedLibrary), Skip = PackedLibrary.NotPacked)]
    [InlineData(Charts)]
    [InlineData(Csv)]
    [InlineData(Queries)]
    [InlineData(Testing)]
    public void Symbols_are_those_of_the_assembly(string id)
    {
        using var assembly = new PEReader(new MemoryStream(PackedLibrary.Read(PackedLibrary.PackageOf(id), $"lib/net8.0/{id}.dll")));
        using MetadataReaderProvider symbols = MetadataReaderProvider.FromPortablePdbStream(
            new MemoryStream(PackedLibrary.Read(PackedLibrary.SymbolsOf(id), $"lib/net8.0/{id}.pdb")));
        DebugDirectoryEntry entry = Assert.Single(assembly.ReadDebugDirectory(), entry => entry.Type is DebugDirectoryEntryType.CodeView);
        MetadataReader reader = symbols.GetMetadataReader();

        Assert.Equal(assembly.ReadCodeViewDebugDirectoryData(entry).Guid, new BlobContentId(reader.DebugMetadataHeader!.Id).Guid);
        Assert.All(reader.Documents,
            document => Assert.StartsWith("/_", reader.GetString(reader.GetDocument(document).Name), StringComparison.Ordinal));
    }

    private static XElement Metadata(string id) =>
        PackedLibrary.ReadXml(PackedLibrary.PackageOf(id), $"{id}.nuspec").Root!.Elements().Single();
}
