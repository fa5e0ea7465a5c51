using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data.Tests;

public sealed class ListsOfRowsTests
{
    /// <summary>Every list that a row, or a part of one, can be given.</summary>
    private static readonly PropertyInfo[] Lists = [.. typeof(Row).Assembly.GetExportedTypes()
        .Where(type => !type.IsAbstract)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        .Where(property =>
            property.CanWrite && property.PropertyType.IsGenericType
                && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))];

    [Fact]
    public void There_are_lists_to_look_at() => Assert.InRange(Lists.Length, 80, 160);

    [Fact]
    public void A_row_of_ones_own_keeps_a_copy_of_the_list_it_is_given() => Assert.All(Lists, property =>
    {
        Array given = Array.CreateInstance(property.PropertyType.GenericTypeArguments[0], 1);
        object row = RuntimeHelpers.GetUninitializedObject(property.ReflectedType!);

        property.SetValue(row, given);

        Assert.NotSame(given, property.GetValue(row));
    });

    [Fact]
    public void Aliases_do_not_change_with_the_list_they_came_from()
    {
        List<string> aliases = ["Own"];
        var product = new Product
        {
            Id = "product.own",
            Label = "Our own",
            Name = "Our own",
            Kind = ProductKind.Application,
            Aliases = aliases
        };

        aliases[0] = "Another's";

        Assert.Equal(["Own"], product.Aliases);
    }

    [Fact]
    public void A_citation_does_not_change_with_the_lists_it_came_from()
    {
        Fact fact = StateOfAiCatalog.Embedded.Reports[2023].Facts["F298"];
        Source[] sources = [fact.Sources[0]];
        Locator[] locators = [fact.Locator];
        var citation = new Citation(sources, locators);
        string before = citation.ToString();

        (sources[0],
            locators[0]) =
                (StateOfAiCatalog.Embedded.Sources["summary.2023.industry"], StateOfAiCatalog.Embedded.Reports[2023].Facts["F001"].Locator);

        Assert.Equal(before, citation.ToString());
    }

    [Fact]
    public void No_list_that_the_catalog_gives_out_can_be_written_to()
    {
        var writable = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Row row in StateOfAiCatalog.Embedded.Tables.SelectMany(table => table.Rows))
        {
            foreach (PropertyInfo property in row.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (property.PropertyType != typeof(string) && property.GetValue(row) is IEnumerable list
                    && (list is Array { Length: > 0 } || list is IList { IsReadOnly: false, Count: > 0 }))
                    writable.Add($"{row.GetType().Name}.{property.Name}");
            }
        }

        Assert.Empty(writable);
    }
}
