using System.Reflection;
using StateOfAi.Data.Testing;

namespace StateOfAi.Data.Tests;

public sealed class TestingPackageTests
{
    private static readonly Assembly Companion = typeof(CatalogBuilder).Assembly;

    [Fact]
    public void It_refers_to_the_library_and_to_no_test_framework() =>
        Assert.Equal(["StateOfAi.Data"],
            Companion.GetReferencedAssemblies().Select(reference => reference.Name!)
                .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)));

    [Fact]
    public void Its_types_are_sealed_or_static_and_in_one_namespace()
    {
        Assert.All(Companion.GetExportedTypes(), type => Assert.True(type.IsSealed, type.Name));
        Assert.Equal(["StateOfAi.Data.Testing"], Companion.GetExportedTypes().Select(type => type.Namespace!).Distinct());
    }

    [Fact]
    public void It_works_with_the_library_through_public_doors_only() =>
        Assert.DoesNotContain(typeof(Row).Assembly.GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>(),
            friend => friend.AssemblyName == "StateOfAi.Data.Testing");
}
