using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json.Serialization;

namespace StateOfAi.Data.Testing;

/// <summary>A field of a row: the property that holds it and the name that data files give it.</summary>
internal sealed record RowField(string Name, Type Type)
{
    internal static readonly RowField Facts = new("facts", typeof(IReadOnlyList<Fact>));
    internal static readonly RowField Sources = new("sources", typeof(IReadOnlyList<Source>));

    /// <summary>The type of what stands in the list that the field is; <see langword="null"/> for a field that is none.</summary>
    internal Type? ItemType => ItemTypeOf(Type);

    internal static RowField Of<T, TValue>(Expression<Func<T, TValue>> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        Expression body = field.Body is UnaryExpression { NodeType: ExpressionType.Convert } converted ? converted.Operand : field.Body;
        PropertyInfo? property = body is MemberExpression { Expression: ParameterExpression } member
            ? SettableOf(typeof(T)).FirstOrDefault(settable => settable.Name == member.Member.Name)
            : null;
        return property is not null ? Of(typeof(T), property) : throw new ArgumentException(
            $"'{field.Body}' is no field of {typeof(T).Name} that can be set; expected one of: "
                + $"{string.Join(", ", SettableOf(typeof(T)).Select(settable => settable.Name))}, or the provenance by WithFacts and "
                + $"WithSources.", nameof(field));
    }

    internal static RowField Of(Type row, PropertyInfo property) => new(
        row == typeof(Fact) && property.Name is nameof(Row.Label) ? "statement" : NamedOf(property) ?? CamelCase(property.Name),
        Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);

    /// <summary>
    /// What can be said of a row, or of a part of one: not its provenance, which is facts and sources, nor a vintage that the whole table
    /// has.
    /// </summary>
    internal static IEnumerable<PropertyInfo> SettableOf(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property =>
            property.SetMethod is not null && property.Name is not nameof(Row.Provenance)
                && (property.Name is not nameof(IObserved.Vintage) || NamedOf(property) is not null));

    /// <summary>The value that a text stands for: figures are read, rows are named, and all else is written as it stands.</summary>
    internal object Read(string text) => ItemType is not null ? Read([text]) : Read(text, Type);

    /// <inheritdoc cref="Read(string)"/>
    internal object Read(string[] texts) => texts.Select(text => Read(text, ItemType ?? Type)).ToArray();

    /// <summary>The name that data files give a property, where it is not the property's own.</summary>
    private static string? NamedOf(PropertyInfo property) => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name;

    internal static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static object Read(string text, Type type) =>
        type == typeof(Figure) ? Figure.Parse(text, null)
        : type.IsAssignableTo(typeof(Row)) ? new NamedRow(type, text)
        : type.IsEnum && text.Length > 0 ? CamelCase(text)
        : text;

    private static Type? ItemTypeOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;
}
