using System.Reflection;

namespace StateOfAi.Data.Tests;

public sealed class PackagingTests
{
    private static readonly Assembly Library = Assembly.Load("StateOfAi.Data");

    [Fact]
    public void Library_has_the_expected_name()
    {
        Assert.Equal("StateOfAi.Data", Library.GetName().Name);
    }

    [Fact]
    public void Resource_names_are_paths_with_forward_slashes()
    {
        Assert.All(Library.GetManifestResourceNames(), name =>
        {
            Assert.EndsWith(".json", name, StringComparison.Ordinal);
            Assert.DoesNotContain('\\', name);
            Assert.False(name.StartsWith('/'), name);
            Assert.False(name.StartsWith("Data/", StringComparison.Ordinal), name);
        });
    }
}
