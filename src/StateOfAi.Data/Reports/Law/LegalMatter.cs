namespace StateOfAi.Data;

/// <summary>One lawsuit, ruling, group of lawsuits or suit under consideration about AI and the law.</summary>
[Row]
public sealed partial class LegalMatter : Row
{
    /// <summary>What sort of matter it is.</summary>
    public required LegalMatterKind Kind { get; init; }

    /// <summary>Where it stood on the date of <see cref="StatusAsOf"/>.</summary>
    public required LegalMatterStatus Status { get; init; }

    /// <summary>
    /// The last date on which the status is known to have held, as precisely as the sources say; for a row of a report, the day it came
    /// out. What happened later is not held here.
    /// </summary>
    public required PartialDate StatusAsOf { get; init; }

    /// <summary>The time that the row describes.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The number of the case at the court, such as <c>4:22-cv-06823</c>; <see langword="null"/> when not known.</summary>
    public string? Docket { get; init; }

    /// <summary>The court that hears the case, or ruled; <see langword="null"/> when none is named.</summary>
    public partial Organization? Court { get; init; }

    /// <summary>Countries in which it is heard; empty when not printed.</summary>
    public partial IReadOnlyList<Country> Jurisdictions { get; init; }

    /// <summary>Organizations that sue, or think of it; empty when none is named.</summary>
    public partial IReadOnlyList<Organization> Plaintiffs { get; init; }

    /// <summary>
    /// Plaintiffs who are not organizations, by name or, where no name is printed, by description; empty when there are none.
    /// </summary>
    public partial IReadOnlyList<string> PlaintiffNames { get; init; }

    /// <summary>Organizations that are sued, or may be; empty when none is named.</summary>
    public partial IReadOnlyList<Organization> Defendants { get; init; }

    /// <summary>Products at issue; empty when none is named.</summary>
    public partial IReadOnlyList<Product> Products { get; init; }

    /// <summary>When the suit was filed; <see langword="null"/> when not printed.</summary>
    public PartialDate? Filed { get; init; }

    /// <summary>When the court ruled; <see langword="null"/> when not printed or not decided.</summary>
    public PartialDate? Decided { get; init; }

    /// <summary>What the plaintiffs allege; empty when not printed.</summary>
    public partial IReadOnlyList<string> Allegations { get; init; }

    /// <summary>The work, or kind of work, in dispute; <see langword="null"/> when not printed.</summary>
    public string? Work { get; init; }

    /// <summary>
    /// The kind of work in dispute, from a closed list; <see langword="null"/> where not said, and where there are several.
    /// </summary>
    public WorkMedium? Medium { get; init; }

    /// <summary>The rule that the court laid down; <see langword="null"/> when there is no ruling.</summary>
    public string? Holding { get; init; }

    /// <summary>
    /// What became of the claim by <see cref="StatusAsOf"/>, in our words; <see langword="null"/> when not printed or not known.
    /// </summary>
    public string? Outcome { get; init; }
}
