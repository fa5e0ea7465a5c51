namespace StateOfAi.Data.Queries;

/// <summary>The types that columns of databases have.</summary>
internal static class ColumnTypes
{
    /// <summary>The types that sums of numbers have: integers of any width are added up as 64 bits, and floats as doubles.</summary>
    private static readonly Dictionary<Type, Type> Sums = new()
    {
        [typeof(byte)] = typeof(long),
        [typeof(sbyte)] = typeof(long),
        [typeof(short)] = typeof(long),
        [typeof(ushort)] = typeof(long),
        [typeof(int)] = typeof(long),
        [typeof(uint)] = typeof(long),
        [typeof(long)] = typeof(long),
        [typeof(decimal)] = typeof(decimal),
        [typeof(float)] = typeof(double),
        [typeof(double)] = typeof(double),
    };

    private static readonly HashSet<Type> Others =
    [
        typeof(bool), typeof(ulong), typeof(char), typeof(string), typeof(Guid), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly),
        typeof(TimeOnly), typeof(TimeSpan),
    ];

    /// <summary>Whether a column of a database can have the type.</summary>
    internal static bool Has(Type type) =>
        Underlying(type) is var plain && (Sums.ContainsKey(plain) || Others.Contains(plain) || plain.IsEnum);

    /// <summary>The type of the sum of numbers of a type; <see langword="null"/> if it is not numeric.</summary>
    internal static Type? SumOf(Type type) => Sums.GetValueOrDefault(Underlying(type));

    /// <summary>The type that can also be missing.</summary>
    internal static Type Nullable(Type type) =>
        type.IsValueType && System.Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;

    internal static bool IsInteger(Type type) => SumOf(type) == typeof(long) || Underlying(type) == typeof(ulong);

    /// <summary>Whether integers of one type are converted to another without loss.</summary>
    internal static bool IsWider(Type type, Type from) =>
        SumOf(from) == typeof(long) && (Underlying(type) == typeof(long) || Underlying(type) == Underlying(from));

    /// <summary>The type without its null.</summary>
    internal static Type Underlying(Type type) => System.Nullable.GetUnderlyingType(type) ?? type;
}
