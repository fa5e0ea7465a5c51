using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The base of your own row types. Derive a class from it with settable properties: they are the columns of its tables, the fields of its
/// data files and of their JSON Schema, and what a search covers.
/// </summary>
/// <remarks>
/// A property may have any type. Rows are read from files if their properties are strings, <see cref="bool"/>, <see cref="int"/>,
/// <see cref="decimal"/>, enumerations, figures, periods, partial dates, countries, units, rows, or read-only lists of strings or
/// countries. In files, a property has its name in camel case (or that of a <see cref="JsonPropertyNameAttribute"/>) and may be omitted
/// unless it is <see langword="required"/>.
/// <para>
/// System.Text.Json does not inherit converters: put <c>[JsonConverter(typeof(StateOfAiJsonConverter))]</c> on your class too, and it
/// writes its rows as <c>ToJson</c> does.
/// </para>
/// </remarks>
/// <example><code>
/// [JsonConverter(typeof(StateOfAiJsonConverter))]
/// public sealed class GpuOrder : CustomRow
/// {
///     public required string Buyer { get; init; }
///     public required Figure Gpus { get; init; }
///     public TimePeriod? Period { get; init; }
/// }
/// </code></example>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
public abstract class CustomRow : Row
{
    private (int Field, string Id)[] _references = [];

    /// <summary>Creates a row.</summary>
    [SuppressMessage("ApiDesign", "RS0022", Justification = "Rows of one's own derive from it; only the package derives from Row.")]
    protected CustomRow() { }

    internal override DataField[] FieldTable => Fields.Table;

    internal CustomFields Fields => CustomFields.Of(GetType());

    internal override object? ValueOf(int field) => Fields.ValueOf(this, field);

    /// <inheritdoc cref="CustomFields.IsNeeded"/>
    internal bool IsNeeded(int field) => Fields.IsNeeded(field);

    /// <summary>Sets the properties from a data file, except references, since the rows may not have been read yet.</summary>
    internal static CustomRow ReadFrom(CustomRow row, RowReader reader)
    {
        row.Read(reader);
        row._references = row.Fields.Read(row, reader);
        return row;
    }

    /// <summary>Sets the references once all rows have been read; rows that do not exist are findings already.</summary>
    internal void Link(IRowResolver rows)
    {
        foreach ((int field, string id) in _references)
            Fields.Set(this, field, rows.Find<Row>(id));
    }
}
