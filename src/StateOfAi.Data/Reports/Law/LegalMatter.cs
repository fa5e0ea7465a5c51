namespace StateOfAi.Data;

/// <summary>A lawsuit filed or considered, a group of lawsuits, or a ruling about AI and the law.</summary>
[Row]
public sealed partial class LegalMatter : Row
{
    /// <summary>The kind of matter.</summary>
    public required LegalMatterKind Kind { get; init; }

    /// <summary>Its status as of <see cref="StatusAsOf"/>.</summary>
    public required LegalMatterStatus Status { get; init; }

    /// <summary>
    /// The last date on which the status is known to have applied, as precisely as the sources say; for a row of a report, the publication
    /// date. Later events are not recorded.
    /// </summary>
    public required PartialDate StatusAsOf { get; init; }

    /// <summary>The period that the row describes.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The court's case number, such as <c>4:22-cv-06823</c>; <see langword="null"/> if unknown.</summary>
    public string? Docket { get; init; }

    /// <summary>The court that hears the case, or that ruled; <see langword="null"/> if none is named.</summary>
    public partial Organization? Court { get; init; }

    /// <summary>The countries in which it is heard; empty if not printed.</summary>
    public partial IReadOnlyList<Country> Jurisdictions { get; init; }

    /// <summary>The organizations that sue or consider it; empty if none is named.</summary>
    public partial IReadOnlyList<Organization> Plaintiffs { get; init; }

    /// <summary>
    /// Plaintiffs that are not organizations, by name or, if no name is printed, by description; empty if there are none.
    /// </summary>
    public partial IReadOnlyList<string> PlaintiffNames { get; init; }

    /// <summary>The organizations that are, or may be, sued; empty if none is named.</summary>
    public partial IReadOnlyList<Organization> Defendants { get; init; }

    /// <summary>Products at issue; empty if none is named.</summary>
    public partial IReadOnlyList<Product> Products { get; init; }

    /// <summary>When the suit was filed; <see langword="null"/> if not printed.</summary>
    public PartialDate? Filed { get; init; }

    /// <summary>When the court ruled; <see langword="null"/> if not printed or not decided.</summary>
    public PartialDate? Decided { get; init; }

    /// <summary>The plaintiffs' allegations; empty if not printed.</summary>
    public partial IReadOnlyList<string> Allegations { get; init; }

    /// <summary>The work, or kind of work, in dispute; <see langword="null"/> if not printed.</summary>
    public string? Work { get; init; }

    /// <summary>
    /// The medium of the work in dispute; <see langword="null"/> if not stated or if there are several.
    /// </summary>
    public WorkMedium? Medium { get; init; }

    /// <summary>The holding of the court; <see langword="null"/> if there is no ruling.</summary>
    public string? Holding { get; init; }

    /// <summary>
    /// The outcome of the claim as of <see cref="StatusAsOf"/>, in our own words; <see langword="null"/> if not printed or unknown.
    /// </summary>
    public string? Outcome { get; init; }
}
