namespace StateOfAi.Data;

/// <summary>One field that a <see cref="Correction"/> changed, of one row or of several that changed alike.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
[Row]
public sealed partial class CorrectedField
{
    /// <summary>
    /// The ids of the rows as they were before; one that ends with a period, such as <c>org.</c>, means every id that begins like it. The
    /// rows need not be in the data any more.
    /// </summary>
    [Unsearched]
    public required partial IReadOnlyList<string> Rows { get; init; }

    /// <summary>
    /// The field, by its property with a small first letter; <see langword="null"/> where the rows themselves were added, were removed
    /// or got other ids.
    /// </summary>
    [Unsearched]
    public string? Field { get; init; }

    /// <summary>What the field held; <see langword="null"/> where it held nothing, or something different in each row.</summary>
    [Unsearched]
    public string? From { get; init; }

    /// <summary>
    /// What the field holds since then; <see langword="null"/> where it holds nothing, or something different in each row. Without a
    /// <see cref="Field"/>, the new id of the row, or what the ids begin with now.
    /// </summary>
    [Unsearched]
    public string? To { get; init; }

    /// <summary>The rows, the field, and what it held and holds, as far as that is said.</summary>
    public override string ToString() => $"{string.Join(", ", Rows)}{(Field is null ? "" : $", {Field}")}" + (From, To) switch
    {
        (null, null) => "",
        (_, null) => $": no longer {From}",
        (null, _) => $": now {To}",
        _ => $": {From} to {To}",
    };
}
