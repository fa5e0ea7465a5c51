using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace StateOfAi.Data.Tests;

/// <summary>What is in the packed file, not in the project that it was packed from.</summary>
public sealed class PackageTests
{
    private const string Documentation = "lib/net8.0/StateOfAi.Data.xml";

    [Fact(SkipUnless = nameof(PackedLibrary.IsThere), SkipType = typeof(PackedLibrary), Skip = PackedLibrary.NotPacked)]
    public void Package_and_symbols_hold_these_files_and_no_other()
    {
        Assert.Equal(
            ["CHANGELOG.md", "DATA-LICENSE.md", "LICENSE", "README.md", "StateOfAi.Data.nuspec", "[Content_Types].xml", "_rels/.rels",
                "icon.png", "lib/net8.0/StateOfAi.Data.dll",
             Documentation, "package/services/metadata/core-properties/nuget.psmdcp"],
            PackedLibrary.Entries(PackedLibrary.Package));
        Assert.Equal(
            ["StateOfAi.Data.nuspec", "[Content_Types].xml", "_rels/.rels", "lib/net8.0/StateOfAi.Data.pdb",
                "package/services/metadata/core-properties/nuget.psmdcp"],
            PackedLibrary.Entries(PackedLibrary.Symbols));
    }

    [Fact(SkipUnless = nameof(PackedLibrary.IsThere), SkipType = typeof(PackedLibrary), Skip = PackedLibrary.NotPacked)]
    public void Package_is_small() => Assert.InRange(PackedLibrary.Package.Length, 300_000, 2_000_000);

    [Fact(SkipUnless = nameof(PackedLibrary.IsThere), SkipType = typeof(PackedLibrary), Skip = PackedLibrary.NotPacked)]
    public void Package_depends_on_two_packages()
    {
        XElement group = Assert.Single(Metadata().Descendants(), element => element.Name.LocalName is "group");

        Assert.Equal("net8.0", group.Attribute("targetFramework")!.Value);
        Assert.Equal(
            ["Microsoft.Extensions.DependencyInjection.Abstractions 8.0.2", "NodaTime 3.3.7"],
            group.Elements().Select(dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}"));
    }

    [Theory(SkipUnless = nameof(PackedLibrary.IsThere), SkipType = typeof(PackedLibrary), Skip = PackedLibrary.NotPacked)]
    [InlineData("id", "^StateOfAi\\.Data$")]
    [InlineData("title", "^StateOfAi\\.Data$")]
    [InlineData("authors", "^StateOfAi\\.Data contributors$")]
    [InlineData("license", "^MIT AND CC-BY-4\\.0$")]
    [InlineData("icon", "^icon\\.png$")]
    [InlineData("readme", "^README\\.md$")]
    [InlineData("description", "CC BY 4\\.0.*Nathan Benaich and Air Street Capital")]
    [InlineData("releaseNotes", "CHANGELOG\\.md")]
    [InlineData("tags", "\\bai\\b.*\\bdataset\\b.*\\bcitations\\b")]
    [InlineData("copyright", "contributors$")]
    public void Nuspec_says(string name, string pattern) =>
        Assert.Matches(pattern, Assert.Single(Metadata().Elements(), element => element.Name.LocalName == name).Value);

    // The address of a repository is published when there is one; a folder of the machine that packed is none.
    [Fact(SkipUnless = nameof(PackedLibrary.IsThere), SkipType = typeof(PackedLibrary), Skip = PackedLibrary.NotPacked)]
    public void Repository_is_a_commit_with_a_public_address_or_none()
    {
        XElement repository = Assert.Single(Metadata().Elements(), element => element.Name.LocalName is "repository");

        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")!.Value);
        Assert.Matches("^$|^https://", repository.Attribute("url")?.Value ?? "");
    }

    [Fact(SkipUnless = nameof(PackedLibrary.IsThere), SkipType = typeof(PackedLibrary), Skip = PackedLibrary.NotPacked)]
    public void Links_of_its_readme_do_not_lead_to_files_of_the_repository()
    {
        string readme = Encoding.UTF8.GetString(PackedLibrary.Read(PackedLibrary.Package, "README.md"));

        Assert.Contains("dotnet add package StateOfAi.Data", readme);
        Assert.All(Regex.Matches(readme, @"\]\(([^)]*)\)").Select(link => link.Groups[1].Value),
            address => Assert.StartsWith("https://", address));
    }

    [Fact(SkipUnless = nameof(PackedLibrary.IsThere), SkipType = typeof(PackedLibrary), Skip = PackedLibrary.NotPacked)]
    public void Icon_is_a_small_png_of_128_by_128()
    {
        byte[] icon = PackedLibrary.Read(PackedLibrary.Package, "icon.png");

        Assert.Equal("\u0089PNG\r\n", Encoding.Latin1.GetString(icon, 0, 6));
        Assert.Equal((128, 128),
            (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
        Assert.InRange(icon.Length, 1, 10_000);
    }

    [Fact(SkipUnless = nameof(PackedLibrary.IsThere), SkipType = typeof(PackedLibrary), Skip = PackedLibrary.NotPacked)]
    public void Assembly_says_what_it_is()
    {
        IAssemblySymbol assembly = PackedLibrary.Assembly(out _);
        ILookup<string, string> attributes = assembly.GetAttributes()
            .ToLookup(attribute => attribute.AttributeClass!.Name,
                attribute => string.Join('=', attribute.ConstructorArguments.Select(argument => argument.Value)));

        Assert.Equal([".NETCoreApp,Version=v8.0"], attributes["TargetFrameworkAttribute"]);
        Assert.StartsWith(PackedLibrary.Version + "+", Assert.Single(attributes["AssemblyInformationalVersionAttribute"]));
        Assert.Equal([PackedLibrary.Version + ".0"], attributes["AssemblyFileVersionAttribute"]);
        Assert.Equal(["Release"], attributes["AssemblyConfigurationAttribute"]);
        Assert.Contains("IsTrimmable=True", attributes["AssemblyMetadataAttribute"]);
    }

    [Fact(SkipUnless = nameof(PackedLibrary.IsThere), SkipType = typeof(PackedLibrary), Skip = PackedLibrary.NotPacked)]
    public void Documentation_has_every_public_type_and_nothing_that_is_not_public()
    {
        IAssemblySymbol assembly = PackedLibrary.Assembly(out var compilation);
        string[] documented = [
            .. PackedLibrary.ReadXml(PackedLibrary.Package, Documentation).Descendants("member")
                .Select(member => member.Attribute("name")!.Value)];

        string[] undocumented = [
            .. TypesOf(assembly.GlobalNamespace).Where(IsVisible).Select(type => type.GetDocumentationCommentId()!).Except(documented)];
        string[] hidden = [
            .. documented.Where(id =>
                DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is not { } symbol || !IsVisible(symbol))];

        Assert.Empty(undocumented);
        Assert.Empty(hidden);
        Assert.True(documented.Length > 2000, $"Only {documented.Length} members are documented.");
    }

    [Fact(SkipUnless = nameof(PackedLibrary.IsThere), SkipType = typeof(PackedLibrary), Skip = PackedLibrary.NotPacked)]
    public void Symbols_are_those_of_the_assembly()
    {
        using var assembly = new PEReader(new MemoryStream(PackedLibrary.Read(PackedLibrary.Package, "lib/net8.0/StateOfAi.Data.dll")));
        using MetadataReaderProvider symbols =
            MetadataReaderProvider.FromPortablePdbStream(
                new MemoryStream(PackedLibrary.Read(PackedLibrary.Symbols, "lib/net8.0/StateOfAi.Data.pdb")));
        DebugDirectoryEntry entry = Assert.Single(assembly.ReadDebugDirectory(), entry => entry.Type is DebugDirectoryEntryType.CodeView);

        Assert.Equal(assembly.ReadCodeViewDebugDirectoryData(entry).Guid,
            new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
        Assert.All(symbols.GetMetadataReader().Documents,
            document =>
                Assert.StartsWith("/_", symbols.GetMetadataReader().GetString(symbols.GetMetadataReader().GetDocument(document).Name)));
    }

    private static XElement Metadata() => PackedLibrary.ReadXml(PackedLibrary.Package, "StateOfAi.Data.nuspec").Root!.Elements().Single();

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space) =>
        space.GetNamespaceMembers().SelectMany(TypesOf).Concat(space.GetTypeMembers().SelectMany(WithNested));

    private static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type) =>
        type.GetTypeMembers().SelectMany(WithNested).Prepend(type);

    private static bool IsVisible(ISymbol symbol) =>
        symbol is INamespaceSymbol
            || (symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
                && IsVisible(symbol.ContainingSymbol));
}
