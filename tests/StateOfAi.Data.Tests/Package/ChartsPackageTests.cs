using System.Reflection;
using StateOfAi.Data.Charts;

namespace StateOfAi.Data.Tests;

public sealed class ChartsPackageTests
{
    private const string Name = "StateOfAi.Data.Charts";

    private static readonly Assembly Companion = typeof(Chart).Assembly;

    [Fact]
    public void It_refers_to_the_library_and_to_what_draws() =>
        Assert.Equal(["NodaTime", "ScottPlot", "SkiaSharp", "StateOfAi.Data"],
            Companion.GetReferencedAssemblies().Select(reference => reference.Name!)
                .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Its_types_are_sealed_and_in_one_namespace()
    {
        Assert.All(Companion.GetExportedTypes(), type => Assert.True(type.IsSealed, type.Name));
        Assert.Equal([Name], Companion.GetExportedTypes().Select(type => type.Namespace!).Distinct());
    }

    [Fact]
    public void It_works_with_the_library_through_public_doors_only() =>
        Assert.DoesNotContain(typeof(Row).Assembly.GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>(),
            friend => friend.AssemblyName == Name);

    [Fact]
    public void It_has_the_version_of_the_library() => Assert.Contains($"<Version>{PackedLibrary.Version}</Version>",
        Repository.Read($"src/{Name}/{Name}.csproj"), StringComparison.Ordinal);
}
