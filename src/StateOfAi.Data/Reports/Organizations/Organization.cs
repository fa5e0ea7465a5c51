namespace StateOfAi.Data;

/// <summary>
/// A company, laboratory, university, investor or public body named in the reports or datasets.
/// </summary>
/// <remarks>
/// <see cref="Country"/>, <see cref="Parent"/> and <see cref="ParentSince"/> follow the public record as of the vintage of the table, not
/// of a report: a company that was acquired later has its later owner, and the date of the acquisition. The sources of the row state
/// them. Nothing else is included that the reports and datasets do not say, however well known.
/// </remarks>
[Row]
public sealed partial class Organization : Row
{
    /// <summary>Its common name, such as <c>NVIDIA</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of organization.</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>Other names and spellings to find it by; empty if the reports use only one.</summary>
    public partial IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Its names with dates in the reports, oldest first; empty for nearly all.</summary>
    public partial IReadOnlyList<OrganizationName> Names { get; init; }

    /// <summary>
    /// The country of its headquarters by public record, or the country of a public body; a division has its company's country. Its
    /// machines may be elsewhere. <see langword="null"/> if no page that states it was read.
    /// </summary>
    public Country? Country { get; init; }

    /// <summary>The city where it is based; <see langword="null"/> if not printed.</summary>
    public string? City { get; init; }

    /// <summary>A brief description of what it is known for, in our own words; <see langword="null"/> if the report does not say.</summary>
    public string? Role { get; init; }

    /// <summary>When it was founded; <see langword="null"/> if not printed.</summary>
    public PartialDate? Founded { get; init; }

    /// <summary>The exchange where it is listed; <see langword="null"/> if the report names none.</summary>
    public partial Organization? ListedOn { get; init; }

    /// <summary>
    /// The organization in the table that is its majority owner or that it is part of, by public record; <see langword="null"/> if there is
    /// none, the owner is not in the table, or no page that states it was read. Consider <see cref="ParentSince"/> before you sum past
    /// values by owner.
    /// </summary>
    public partial Organization? Parent { get; init; }

    /// <summary>
    /// When it became part of <see cref="Parent"/>; <see langword="null"/> if it has no parent, was founded by it, or the date is unknown.
    /// </summary>
    public PartialDate? ParentSince { get; init; }

    /// <summary>The organizations that the report calls its competitors; empty if it names none.</summary>
    public partial IReadOnlyList<Organization> Competitors { get; init; }

    /// <summary>Dated events in its history, oldest first; empty if the reports date none.</summary>
    public partial IReadOnlyList<Milestone> Milestones { get; init; }

    // A text that names an organization means the organization, not one of its numbers.
    private protected override string ToText() => Label;
}
