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
    public void The_one_assembly_is_for_net8_and_all_later() => Assert.Equal(".NETCoreApp,Version=v8.0", TargetOf(Library));

    private static string TargetOf(Assembly assembly) => assembly.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName;
}
