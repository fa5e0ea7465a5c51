namespace StateOfAi.Data;

/// <summary>
/// A quantity that observations measure. One measure serves all editions, so the same quantity has the same id everywhere.
/// </summary>
/// <remarks>A measure is our vocabulary and not a statement of a publication, so it needs no source.</remarks>
[Row]
public sealed partial class Measure : Row
{
    /// <summary>What is measured, and what the group of an observation tells of it, in our own words.</summary>
    public required string Definition { get; init; }

    /// <summary>The kind of number that its observations hold; a figure of another kind is a finding when the data is checked.</summary>
    public required MeasureKind Kind { get; init; }

    /// <summary>
    /// The one unit that its figures have, such as <c>user</c>; <see langword="null"/> where any unit of the <see cref="Kind"/> will do.
    /// </summary>
    public Unit? Unit { get; init; }
}
