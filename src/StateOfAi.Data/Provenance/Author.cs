namespace StateOfAi.Data;

/// <summary>
/// An author of a source: a person with a known family name, or a body such as a company, whose name is never split.
/// </summary>
/// <example><code>
/// Authors = [new Author { Name = "Guido van Rossum", Family = "van Rossum" }, new Author { Name = "Air Street Capital" }]
/// </code></example>
[TypeFormatterSource(typeof(TextFormatterSource))]
[Row]
public sealed partial class Author
{
    /// <summary>
    /// The name as published, with the family name first or last; <c>et al.</c> stands for authors that the source does not name.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>
    /// The family name as it appears in <see cref="Name"/>, with its particle: <c>van Rossum</c>. <see langword="null"/> for a body, and
    /// for a person whose family name is unknown; citations then never split the name.
    /// </summary>
    public string? Family { get; init; }

    /// <summary>The name on one line.</summary>
    internal string Whole => OneLine.Words(Name);

    /// <summary>
    /// The parts of a person's name: what precedes the family name is the given name, and what follows it is a suffix, or the given name if
    /// the family name comes first. <see langword="null"/> for a name that is never split.
    /// </summary>
    internal (string Family, string Given, string Suffix)? Parts
    {
        get
        {
            string whole = $" {Whole} ", family = $" {OneLine.Words(Family ?? "")} ";
            // The last occurrence, because a given name may equal the family name.
            int at = whole.LastIndexOf(family, StringComparison.Ordinal);
            if (string.IsNullOrWhiteSpace(Family) || at < 0)
                return null;
            string before = whole[..at].Trim(), after = whole[(at + family.Length - 1)..].Trim();
            return before.Length == 0 ? (family.Trim(), after, "") : (family.Trim(), before, after);
        }
    }

    /// <summary>The name as published.</summary>
    public override string ToString() => Name;

    partial void OnRead(RowReader row)
    {
        if (Family is { Length: > 0 } family && Parts is null)
            row.Problem("family", RuleId.WellFormed,
                $"the family name must appear in 'name' as written; '{Name}' does not contain '{family}'");
    }
}
