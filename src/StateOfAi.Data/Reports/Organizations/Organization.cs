namespace StateOfAi.Data;

/// <summary>
/// One company, laboratory, university, investor or public body that the reports or datasets name.
/// </summary>
/// <remarks>
/// <see cref="Country"/>, <see cref="Parent"/> and <see cref="ParentSince"/> are the public record as of the vintage of the table, not of
/// a report: a company that was bought later has the later owner, and the day it got it. The sources of the row state them. What else
/// the reports and datasets do not say of it is left out, however well known.
/// </remarks>
[Row]
public sealed partial class Organization : Row
{
    /// <summary>The name it goes by, such as <c>NVIDIA</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of organization it is.</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>Other names and spellings to find it by; empty when the reports use one only.</summary>
    public partial IReadOnlyList<string> Aliases { get; init; }

    /// <summary>The names it has had that the reports date, oldest first; empty for nearly all.</summary>
    public partial IReadOnlyList<OrganizationName> Names { get; init; }

    /// <summary>
    /// The country of its head office by public record, or the country of a public body; a division has that of its company. Where its
    /// machines stand may differ. <see langword="null"/> when no page that states it was read.
    /// </summary>
    public Country? Country { get; init; }

    /// <summary>The city it is based in; <see langword="null"/> when not printed.</summary>
    public string? City { get; init; }

    /// <summary>What it is known for, in a few words of our own; <see langword="null"/> when the report does not say.</summary>
    public string? Role { get; init; }

    /// <summary>When it was founded; <see langword="null"/> when not printed.</summary>
    public PartialDate? Founded { get; init; }

    /// <summary>The exchange that lists its shares; <see langword="null"/> when the report names none.</summary>
    public partial Organization? ListedOn { get; init; }

    /// <summary>
    /// The organization in the table that owns most of it or that it is a part of, by public record; <see langword="null"/> when there is
    /// none, the owner is not in the table, or no page that states it was read. Mind <see cref="ParentSince"/> before you add up the past
    /// by owner.
    /// </summary>
    public partial Organization? Parent { get; init; }

    /// <summary>
    /// When it came to <see cref="Parent"/>; <see langword="null"/> when it has no parent, was founded by it, or the date is not held.
    /// </summary>
    public PartialDate? ParentSince { get; init; }

    /// <summary>The organizations that it is called a competitor of; empty when the report names none.</summary>
    public partial IReadOnlyList<Organization> Competitors { get; init; }

    /// <summary>What it did that the reports date, oldest first; empty when the reports date nothing.</summary>
    public partial IReadOnlyList<Milestone> Milestones { get; init; }

    // Whoever names it in a text means it, and not a number of it.
    private protected override string ToText() => Label;
}
