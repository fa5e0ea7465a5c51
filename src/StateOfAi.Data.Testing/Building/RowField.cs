using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json.Serialization;

namespace StateOfAi.Data.Testing;

/// <summary>A field of a row: the type of its property and its name in data files.</summary>
internal sealed record RowField(string Name, Type Type)
{
    internal static readonly RowField Facts = new("facts", typeof(IReadOnlyList<Fact>));
    internal static readonly RowField Sources = new("sources", typeof(IReadOnlyList<Source>));

    /// <summary>The item type of a list field; <see langword="null"/> for any other field.</summary>
    internal Type? ItemType => ItemTypeOf(Type);

    internal static RowField Of<T, TValue>(Expression<Func<T, TValue>> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        Expression body = field.Body is UnaryExpression { NodeType: ExpressionType.Convert } converted ? converted.Operand : field.Body;
        PropertyInfo? property = body is MemberExpression { Expression: ParameterExpression } member
            ? SettableOf(typeof(T)).FirstOrDefault(settable => settable.Name == member.Member.Name)
            : null;
        return property is not null ? Of(typeof(T), property) : throw new ArgumentException(
            $"'{field.Body}' is not a settable field of {typeof(T).Name}; expected one of: "
                + $"{string.Join(", ", SettableOf(typeof(T)).Select(settable => settable.Name))}, or use WithFacts and WithSources for the "
                + $"provenance.", nameof(field));
    }

    internal static RowField Of(Type row, PropertyInfo property) => new(
        row == typeof(Fact) && property.Name is nameof(Row.Label) ? "statement" : NamedOf(property) ?? CamelCase(property.Name),
        Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);

    /// <summary>
    /// The settable properties of a row, or of a part of one, except for its provenance, which is set by facts and sources, and a vintage
    /// that belongs to the whole table.
    /// </summary>
    internal static IEnumerable<PropertyInfo> SettableOf(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property =>
            property.SetMethod is not null && property.Name is not nameof(Row.Provenance)
                && (property.Name is not nameof(IObserved.Vintage) || NamedOf(property) is not null));

    /// <summary>The value of a text: figures are parsed, rows become references, and everything else is written as is.</summary>
    internal object Read(string text) => ItemType is not null ? Read([text]) : Read(text, Type);

    /// <inheritdoc cref="Read(string)"/>
    internal object Read(string[] texts) => texts.Select(text => Read(text, ItemType ?? Type)).ToArray();

    /// <summary>The property's name in data files, if it differs from its own.</summary>
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
