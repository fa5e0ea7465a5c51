using System.Reflection;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data.Tests;

public sealed class PublicTypeTests
{
    private static readonly Type[] Types = typeof(StateOfAiCatalog).Assembly.GetExportedTypes();

    [Fact]
    public void Rows_are_sealed() =>
        Assert.DoesNotContain(Types, type => type.IsSubclassOf(typeof(Row)) && !type.IsSealed && !type.IsAbstract);

    [Fact]
    public void Nobody_else_can_derive_from_a_type_but_an_abstract_one() => Assert.DoesNotContain(
        Types.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract),
        type => type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Any(constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly));

    [Fact]
    public void Nothing_public_can_be_set_after_it_was_made()
    {
        IEnumerable<PropertyInfo> settable = Types
            .SelectMany(type =>
                type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property =>
                property.GetSetMethod() is { } setter
                    && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));
        IEnumerable<FieldInfo> fields = Types
            .SelectMany(type =>
                type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral && !field.IsInitOnly && !field.IsSpecialName);

        Assert.Empty(settable);
        Assert.Empty(fields);
    }

    [Fact]
    public void No_property_is_an_array_or_a_list_that_can_be_changed() => Assert.Empty(Types
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(property =>
            property.PropertyType.IsArray
                || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(List<>)))
        .Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));

    [Fact]
    public void All_public_types_are_in_the_namespace_of_the_package_but_the_registration() => Assert.Equal(
        ["Microsoft.Extensions.DependencyInjection", "StateOfAi.Data"],
        Types.Select(type => type.Namespace!).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_library_refers_to_nothing_but_the_runtime_NodaTime_and_the_abstractions_of_dependency_injection() => Assert.Equal(
        ["Microsoft.Extensions.DependencyInjection.Abstractions", "NodaTime"],
        typeof(StateOfAiCatalog).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
}
