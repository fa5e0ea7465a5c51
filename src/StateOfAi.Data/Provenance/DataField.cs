namespace StateOfAi.Data;

/// <summary>A property of a row, or of part of one, as data files, tables and formulas know it.</summary>
/// <param name="name">Its name in data files.</param>
/// <param name="use">Its uses other than in tables.</param>
/// <param name="property">The name of the property, if it differs.</param>
internal readonly struct DataField(string name, FieldUse use, string? property = null)
{
    internal string Name { get; } = name;

    internal FieldUse Use { get; } = use;

    /// <summary>The heading of its column.</summary>
    internal string Heading => Words.OfName(property ?? char.ToUpperInvariant(Name[0]) + Name[1..]);
}

/// <summary>The uses of a field other than in tables, which show all fields.</summary>
[Flags]
internal enum FieldUse
{
    None = 0,

    /// <summary>A figure, period or date that a formula can refer to, or a list of parts that have some.</summary>
    Formulas = 1,

    /// <summary>The figure that a formula gets if it names only the row.</summary>
    Main = 2,

    /// <summary>Text to be searched.</summary>
    Search = 4,
}

/// <summary>Something with fields: a row, or a part of one.</summary>
internal interface IFields
{
    /// <summary>The fields in declaration order; always the same array, which must not be changed.</summary>
    DataField[] FieldTable { get; }

    /// <summary>The value of a field; <see langword="null"/> if it has none.</summary>
    /// <param name="field">Its index in <see cref="FieldTable"/>.</param>
    object? ValueOf(int field);
}
