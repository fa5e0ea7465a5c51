namespace StateOfAi.Data;

/// <summary>A property of a row, or of a part of one, as data files, tables and formulas know it.</summary>
/// <param name="name">What data files call it.</param>
/// <param name="use">Who asks for it beyond tables.</param>
/// <param name="property">The name of the property where it is another.</param>
internal readonly struct DataField(string name, FieldUse use, string? property = null)
{
    internal string Name { get; } = name;

    internal FieldUse Use { get; } = use;

    /// <summary>The heading of its column.</summary>
    internal string Heading => Words.OfName(property ?? char.ToUpperInvariant(Name[0]) + Name[1..]);
}

/// <summary>Who asks for a field beyond tables, which show them all.</summary>
[Flags]
internal enum FieldUse
{
    None = 0,

    /// <summary>A figure, period or date that a formula may name, or a list of parts that have some.</summary>
    Formulas = 1,

    /// <summary>The figure that is meant when only the row is named.</summary>
    Main = 2,

    /// <summary>Words that a search goes through.</summary>
    Search = 4,
}

/// <summary>What has fields: a row, or a part of one.</summary>
internal interface IFields
{
    /// <summary>The fields in the order in which they are declared; the same array every time, not to be changed.</summary>
    DataField[] FieldTable { get; }

    /// <summary>What a field holds; <see langword="null"/> when it holds nothing.</summary>
    /// <param name="field">Its place in <see cref="FieldTable"/>.</param>
    object? ValueOf(int field);
}
