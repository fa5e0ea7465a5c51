using System.Reflection;
using StateOfAi.Data.Csv;

namespace StateOfAi.Data.Tests;

public sealed class CsvPackageTests
{
    private static readonly Assembly Companion = typeof(CsvFile).Assembly;

    [Fact]
    public void It_refers_to_the_library_and_to_Sep() =>
        Assert.Equal(["NodaTime", "Sep", "StateOfAi.Data"],
            Companion.GetReferencedAssemblies().Select(reference => reference.Name!)
                .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Its_types_are_sealed_or_structs_and_in_one_namespace()
    {
        Assert.All(Companion.GetExportedTypes(), type => Assert.True(type.IsSealed, type.Name));
        Assert.Equal(["StateOfAi.Data.Csv"], Companion.GetExportedTypes().Select(type => type.Namespace!).Distinct());
    }

    [Fact]
    public void It_works_with_the_library_through_public_doors_only() =>
        Assert.DoesNotContain(typeof(Row).Assembly.GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>(),
            friend => friend.AssemblyName == "StateOfAi.Data.Csv");

    [Fact]
    public void It_has_the_version_of_the_library() => Assert.Contains($"<Version>{PackedLibrary.Version}</Version>",
        Repository.Read("src/StateOfAi.Data.Csv/StateOfAi.Data.Csv.csproj"), StringComparison.Ordinal);
}
