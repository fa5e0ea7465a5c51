using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>The settable properties of a row type of the user.</summary>
internal sealed partial class CustomFields
{
    private static readonly ConcurrentDictionary<Type, CustomFields> All = [];

    private readonly PropertyInfo[] _properties;
    private readonly bool[] _areNeeded;

    private CustomFields(PropertyInfo[] properties)
    {
        _properties = properties;
        _areNeeded = Array.ConvertAll(properties, property => IsRequired(property) && Nullability.ForbidsNull(property));
        _mayHoldRows = Array.ConvertAll(properties, property => MayHoldRows(property.PropertyType));
        bool hasOneFigure = properties.Count(property => property.PropertyType == typeof(Figure)) == 1;
        Table = Array.ConvertAll(properties, property => new DataField(NameOf(property), UseOf(property, hasOneFigure), property.Name));
    }

    /// <summary>The fields, in declaration order.</summary>
    internal DataField[] Table { get; }

    internal static CustomFields Of([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type) =>
        All.TryGetValue(type, out CustomFields? known) ? known : All.GetOrAdd(type, new CustomFields(PropertiesOf(type)));

    internal object? ValueOf(Row row, int field)
    {
        try
        {
            return _properties[field].GetValue(row);
        }
        catch (TargetInvocationException thrown)
        {
            throw Failed(row, field, "read", thrown);
        }
    }

    /// <summary>Whether a property is required and must not be null, although code may set it to null with an exclamation mark.</summary>
    internal bool IsNeeded(int field) => _areNeeded[field];

    internal void Set(Row row, int field, object? value)
    {
        if (value is null || _properties[field].PropertyType.IsInstanceOfType(value))
            _properties[field].SetValue(row, value);
    }

    /// <summary>Sets all properties from a data file; references to rows are returned instead.</summary>
    /// <exception cref="InvalidOperationException">A property has a type that cannot be read.</exception>
    internal (int Field, string Id)[] Read(Row row, RowReader reader)
    {
        var references = new List<(int, string)>();
        for (int i = 0; i < _properties.Length; i++)
        {
            string name = Table[i].Name;
            Type type = Nullable.GetUnderlyingType(_properties[i].PropertyType) ?? _properties[i].PropertyType;
            if (typeof(Row).IsAssignableFrom(type))
            {
                if (reader.RowIdOrNull(name, type) is { } id)
                    references.Add((i, id));
            }
            else if (ReadValue(_properties[i], type, name, reader) is { } value)
            {
                _properties[i].SetValue(row, value);
            }

            if (IsRequired(_properties[i]))
                reader.Require(name);
        }

        return [.. references];
    }

    private static object? ReadValue(PropertyInfo property, Type type, string name, RowReader reader) => type switch
    {
        _ when type == typeof(string) => reader.TextOrNull(name),
        _ when type == typeof(bool) => reader.FlagOrNull(name),
        _ when type == typeof(int) => reader.IntegerOrNull(name),
        _ when type == typeof(decimal) => reader.NumberOrNull(name),
        _ when type == typeof(Figure) => reader.FigureOrNull(name, FigureKind.Any("a row of the user may measure anything")),
        _ when type == typeof(TimePeriod) => reader.PeriodOrNull(name),
        _ when type == typeof(PartialDate) => reader.DateOrNull(name),
        _ when type == typeof(Country) => reader.CountryOrNull(name),
        _ when type == typeof(Unit) => reader.UnitOrNull(name),
        { IsEnum: true } => reader.MemberOrNull(name, type),
        _ when type == typeof(IReadOnlyList<string>) => reader.Texts(name),
        _ when type == typeof(IReadOnlyList<Country>) => reader.Countries(name),
        _ => throw new InvalidOperationException(
            $"{property.DeclaringType!.Name}.{property.Name} has the type {type.Name}, which data files cannot hold; expected a string, "
                + "bool, int, decimal, enumeration, figure, period, partial date, country, unit, row, or a read-only list of strings or "
                + "countries. Create the rows in code instead, or put the value into Details."),
    };

    private static PropertyInfo[] PropertiesOf(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.DeclaringType != typeof(Row) && property.GetIndexParameters().Length == 0
                && property is { CanRead: true, SetMethod.IsPublic: true }),
    ];

    private static bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute));

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
            ?? char.ToLowerInvariant(property.Name[0]) + property.Name[1..];

    private static FieldUse UseOf(PropertyInfo property, bool hasOneFigure)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type == typeof(Figure) ? FieldUse.Formulas | (hasOneFigure ? FieldUse.Main : FieldUse.None)
            : type == typeof(TimePeriod) || type == typeof(PartialDate) ? FieldUse.Formulas
            : type == typeof(string) || typeof(IEnumerable<string>).IsAssignableFrom(type) ? FieldUse.Search
            : FieldUse.None;
    }
}
