using System.Reflection;

namespace StateOfAi.Data.Tests;

public sealed class PackagingTests
{
    private static readonly Assembly Library = typeof(StateOfAiCatalog).Assembly;

    [Fact]
    public void Library_has_the_expected_name() => Assert.Equal("StateOfAi.Data", Library.GetName().Name);

    [Fact]
    public void Embedded_files_are_those_of_the_data_folder_by_paths_with_forward_slashes()
    {
        string folder = Repository.Path("src/StateOfAi.Data/Data");
        IEnumerable<string> files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));

        Assert.Equal(files.Order(StringComparer.Ordinal), Library.GetManifestResourceNames().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Tests_run_against_the_assembly_of_their_own_framework() =>
        Assert.Equal(TargetOf(typeof(PackagingTests).Assembly), TargetOf(Library));

    private static string TargetOf(Assembly assembly) => assembly.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName;
}
