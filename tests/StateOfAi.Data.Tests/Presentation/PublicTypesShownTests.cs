using System.Reflection;

namespace StateOfAi.Data.Tests;

public sealed class PublicTypesShownTests
{
    /// <summary>
    /// What is still being built, the steps of a query, the bases of results, and the converter for JSON: they hold no values to show.
    /// </summary>
    private static readonly string[] Unshown =
    [
        "Aggregate`1", "ColumnTableBuilder", "ColumnTableBuilder`1", "Filter", "FormattableResult", "SourcedResult",
        "StateOfAiJsonConverter", "TableViewBuilder`1",
    ];

    /// <summary>
    /// What has no columns since it has no values yet: the handles and selections of a column table, whose results are
    /// <see cref="Groups{TKey, TValue}"/>.
    /// </summary>
    private static readonly string[] WithoutColumns = ["ColumnGrouping`1", "ColumnQuery", "ColumnTable", "Dimension`1", "Measure`1"];

    private static readonly Type[] Types = [.. typeof(StateOfAiCatalog).Assembly.GetExportedTypes()
        .Where(type =>
            !type.IsEnum && !type.IsInterface && !(type.IsAbstract && type.IsSealed) && !typeof(Exception).IsAssignableFrom(type)
                && !Unshown.Contains(type.Name))];

    [Fact]
    public void Every_type_is_a_table_or_a_value_of_one_text_that_notebooks_show_as_such() =>
        Assert.All(Types.Where(type => !WithoutColumns.Contains(type.Name)), type =>
        {
            string source = typeof(ITabular).IsAssignableFrom(type) ? "TableFormatterSource" : "TextFormatterSource";

            Assert.Equal(source,
                type.GetCustomAttribute<TypeFormatterSourceAttribute>()?.FormatterSourceType.Name ?? $"{type.Name} has no formatter");
        });

    /// <summary>
    /// What has no sources of its own: what holds tables, whose rows have them, and what rests on no rows at all.
    /// </summary>
    private static readonly string[] Unsourced =
    [
        "DataFinding", "Report", "TableView",
    ];

    [Fact]
    public void Every_result_knows_its_sources() =>
        Assert.Equal(Unsourced,
            Types.Where(type => typeof(ITabular).IsAssignableFrom(type) && !typeof(ISourced).IsAssignableFrom(type))
                .Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_type_has_a_text_of_its_own() => Assert.All(Types, type => Assert.False(
        type.GetMethod(nameof(ToString), BindingFlags.Public | BindingFlags.Instance, [])!.DeclaringType is { } declaring
            && (declaring == typeof(object) || declaring == typeof(ValueType)),
        $"{type.Name} has no text of its own"));

    [Fact]
    public void The_lists_of_exceptions_name_types_that_there_are() =>
        Assert.Empty(Unshown.Concat(WithoutColumns).Except(typeof(StateOfAiCatalog).Assembly.GetExportedTypes().Select(type => type.Name)));
}
