namespace StateOfAi.Data;

/// <summary>A field that a <see cref="Correction"/> changed, in one row or identically in several.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
[Row]
public sealed partial class CorrectedField
{
    /// <summary>
    /// The ids of the rows before the change; one that ends with a period, such as <c>org.</c>, means every id with that prefix. The rows
    /// may no longer exist.
    /// </summary>
    [Unsearched]
    public required partial IReadOnlyList<string> Rows { get; init; }

    /// <summary>
    /// The field, by its property name with a lowercase first letter; <see langword="null"/> if the rows themselves were added, removed or
    /// renamed.
    /// </summary>
    [Unsearched]
    public string? Field { get; init; }

    /// <summary>The previous value; <see langword="null"/> if the field was empty or differed between the rows.</summary>
    [Unsearched]
    public string? From { get; init; }

    /// <summary>
    /// The new value; <see langword="null"/> if the field is now empty or differs between the rows. Without a <see cref="Field"/>, the new
    /// id of the row, or the new prefix.
    /// </summary>
    [Unsearched]
    public string? To { get; init; }

    /// <summary>The rows, the field, and its previous and new values where stated.</summary>
    public override string ToString() => $"{string.Join(", ", Rows)}{(Field is null ? "" : $", {Field}")}" + (From, To) switch
    {
        (null, null) => "",
        (_, null) => $": no longer {From}",
        (null, _) => $": now {To}",
        _ => $": {From} to {To}",
    };
}
