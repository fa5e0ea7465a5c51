namespace StateOfAi.Data;

/// <summary>
/// A quantity that observations measure. One measure serves all editions, so the same quantity has the same id everywhere.
/// </summary>
/// <remarks>A measure belongs to our vocabulary rather than to a publication, so it needs no source.</remarks>
[Row]
public sealed partial class Measure : Row
{
    /// <summary>The definition of the quantity and the meaning of an observation's group, in our own words.</summary>
    public required string Definition { get; init; }

    /// <summary>The kind of number that its observations have; a figure of another kind is a finding when the data is checked.</summary>
    public required MeasureKind Kind { get; init; }

    /// <summary>
    /// The single unit of its figures, such as <c>user</c>; <see langword="null"/> if any unit of the <see cref="Kind"/> is allowed.
    /// </summary>
    public Unit? Unit { get; init; }
}
