namespace StateOfAi.Data;

/// <summary>
/// Who wrote a source: a person, whose family name is known, or a body such as a company, whose name is never taken apart.
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
    /// The family name as it stands in <see cref="Name"/>, with its particle: <c>van Rossum</c>. <see langword="null"/> for a body, and
    /// for a person whose family name is not known; either name stays whole in every citation.
    /// </summary>
    public string? Family { get; init; }

    /// <summary>The name on one line.</summary>
    internal string Whole => OneLine.Words(Name);

    /// <summary>
    /// The parts of a person's name: what stands before the family name is given, and what follows it is a suffix, or the given name where
    /// the family name comes first. <see langword="null"/> for a name that stays whole.
    /// </summary>
    internal (string Family, string Given, string Suffix)? Parts
    {
        get
        {
            string whole = $" {Whole} ", family = $" {OneLine.Words(Family ?? "")} ";
            // The last place, since a given name may be the family name too.
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
            row.Problem("family", RuleId.WellFormed, $"a family name stands in 'name' as it is written there; '{Name}' has no '{family}'");
    }
}
