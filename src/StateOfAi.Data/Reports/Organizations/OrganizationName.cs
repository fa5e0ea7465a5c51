using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>A name that an organization has had, and since when. It held until the next name of the list began.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class OrganizationName
{
    /// <summary>A name of your own.</summary>
    public OrganizationName() { }

    [SetsRequiredMembers]
    internal OrganizationName(RowReader row)
    {
        Name = row.Text("name");
        From = row.Date("from");
        Printed = row.TextOrNull("printed");
    }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>When the report first gives the organization this name.</summary>
    public required PartialDate From { get; init; }

    /// <summary>The words as printed, such as <c>DeepMind 2010</c>; <see langword="null"/> for a name of your own.</summary>
    public string? Printed { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
