using System.Reflection;
using System.Text.RegularExpressions;

namespace StateOfAi.Data.Tests;

public sealed class PackagingTests
{
    private static readonly Assembly Library = typeof(StateOfAiCatalog).Assembly;

    [Fact]
    public void Library_has_the_expected_name() => Assert.Equal("StateOfAi.Data", Library.GetName().Name);

    [Fact]
    public void Embedded_files_are_the_index_and_those_of_the_data_folder_by_paths_with_forward_slashes()
    {
        string folder = Repository.Path("src/StateOfAi.Data/Data");
        IEnumerable<string> files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));

        Assert.Equal(
            files.Append("search.index").Order(StringComparer.Ordinal), Library.GetManifestResourceNames().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_one_assembly_is_for_net8_and_all_later() => Assert.Equal(".NETCoreApp,Version=v8.0", TargetOf(Library));

    [Fact]
    public void Change_log_begins_with_the_versions_of_the_code_and_of_the_data()
    {
        Match heading =
            Regex.Match(Repository.Read("CHANGELOG.md"), "^## (Unreleased: )?(?<code>[0-9.]+), data (?<data>[0-9.]+)",
                RegexOptions.Multiline);

        Assert.Contains($"<Version>{PackedLibrary.Version}</Version>",
            Repository.Read("src/StateOfAi.Data.Testing/StateOfAi.Data.Testing.csproj"), StringComparison.Ordinal);
        Assert.Equal((PackedLibrary.Version, StateOfAiCatalog.Embedded.DataVersion),
            (heading.Groups["code"].Value, heading.Groups["data"].Value));
        Assert.StartsWith(PackedLibrary.Version + "+",
            Library.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
    }

    [Fact]
    public void Consumers_scripts_and_documents_ask_for_the_version_of_the_project()
    {
        IEnumerable<string> files = new[] { "*.md", "*.cs", "*.fsx",
            "*.ipynb" }.SelectMany(pattern => Directory.EnumerateFiles(Repository.Path("docs"), pattern, SearchOption.AllDirectories))
            .Concat(
                new[] { "tests/consumers",
                    "docs/samples" }.SelectMany(folder =>
                        Directory.EnumerateFiles(Repository.Path(folder), "*.csproj", SearchOption.AllDirectories)))
            .Append(Repository.Path("README.md")).Append(Repository.Path("src/StateOfAi.Data/README.md"));
        string[] versions = [
            .. files.SelectMany(file =>
                Regex
                    .Matches(File.ReadAllText(file),
                        @"(#:package StateOfAi\.Data(\.Queries|\.Charts)?@|""StateOfAi\.Data(\.Testing|\.Csv|\.Queries|\.Charts)?"" Version=""|#r ""nuget: ?StateOfAi\.Data, ?|#r \\""nuget: ?StateOfAi\.Data, ?)(?<version>[0-9][^\s`""\\]*)").Select(match => match.Groups["version"].Value))];

        Assert.True(versions.Length > 5, $"{versions.Length} versions were found.");
        Assert.All(versions, version => Assert.Equal(PackedLibrary.Version, version));
    }

    private static string TargetOf(Assembly assembly) =>
        assembly.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName;
}
