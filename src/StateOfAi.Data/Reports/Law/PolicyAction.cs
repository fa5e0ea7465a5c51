namespace StateOfAi.Data;

/// <summary>
/// A rule, guidance, permit or plan of a government, regulator or platform, a response to one, or a promise by a company to indemnify its
/// customers.
/// </summary>
[Row]
public sealed partial class PolicyAction : Row
{
    /// <summary>The kind of action.</summary>
    public required PolicyActionKind Kind { get; init; }

    /// <summary>Its status when the report was written.</summary>
    public required PolicyActionStatus Status { get; init; }

    /// <summary>The organization that acts; <see langword="null"/> if several act alike, see <see cref="Organizations"/>.</summary>
    public partial Organization? Actor { get; init; }

    /// <summary>
    /// The country whose rule it is; <see langword="null"/> for platforms, for companies, and for the European Union, which is the
    /// <see cref="Actor"/>.
    /// </summary>
    public Country? Jurisdiction { get; init; }

    /// <summary>The country targeted by an export rule; <see langword="null"/> for other actions.</summary>
    public Country? TargetCountry { get; init; }

    /// <summary>When it was taken or in force, according to the report.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>When it was published, listed or granted; <see langword="null"/> if unknown.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The effect of the action, in one sentence.</summary>
    public required string Effect { get; init; }

    /// <summary>Organizations that it names or binds, or that take it jointly; empty if none is named.</summary>
    public partial IReadOnlyList<Organization> Organizations { get; init; }

    /// <summary>Chips that it concerns; empty if it concerns none.</summary>
    public partial IReadOnlyList<Chip> Chips { get; init; }

    /// <summary>Products that it concerns; empty if it concerns none.</summary>
    public partial IReadOnlyList<Product> Products { get; init; }

    /// <summary>The class of people or companies that it binds or protects; <see langword="null"/> if not printed.</summary>
    public string? AppliesTo { get; init; }

    /// <summary>Its requirements or conditions; empty if it has none.</summary>
    public partial IReadOnlyList<string> Requirements { get; init; }

    /// <summary>Actions that this one responds to, extends, resembles or replaces; empty if there are none.</summary>
    public partial IReadOnlyList<PolicyAction> RelatedTo { get; init; }
}
