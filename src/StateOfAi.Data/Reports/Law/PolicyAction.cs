namespace StateOfAi.Data;

/// <summary>
/// One rule, guidance, permit or plan of a government, regulator or platform, an answer to one, or a promise of a company to stand in for
/// its customers.
/// </summary>
[Row]
public sealed partial class PolicyAction : Row
{
    /// <summary>What sort of action it is.</summary>
    public required PolicyActionKind Kind { get; init; }

    /// <summary>Where it stood when the report was written.</summary>
    public required PolicyActionStatus Status { get; init; }

    /// <summary>Who acts; <see langword="null"/> when several act alike, see <see cref="Organizations"/>.</summary>
    public partial Organization? Actor { get; init; }

    /// <summary>
    /// The country whose rule it is; <see langword="null"/> for platforms, for companies and for the European Union, which is the
    /// <see cref="Actor"/>.
    /// </summary>
    public Country? Jurisdiction { get; init; }

    /// <summary>The country that an export rule is aimed at; <see langword="null"/> for other actions.</summary>
    public Country? TargetCountry { get; init; }

    /// <summary>When it was taken, or in force, as far as the report says.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>When it was published, listed or granted; <see langword="null"/> when no date is known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>What it does, in one sentence.</summary>
    public required string Effect { get; init; }

    /// <summary>Organizations that it names or binds, or that take it together; empty when none is named.</summary>
    public partial IReadOnlyList<Organization> Organizations { get; init; }

    /// <summary>Chips it concerns; empty when it concerns none.</summary>
    public partial IReadOnlyList<Chip> Chips { get; init; }

    /// <summary>Products it concerns; empty when it concerns none.</summary>
    public partial IReadOnlyList<Product> Products { get; init; }

    /// <summary>The class of people or companies that it binds or protects; <see langword="null"/> when not printed.</summary>
    public string? AppliesTo { get; init; }

    /// <summary>What it demands, or the conditions that it makes; empty when it demands nothing.</summary>
    public partial IReadOnlyList<string> Requirements { get; init; }

    /// <summary>Actions that this one answers, widens, resembles or replaces; empty when there are none.</summary>
    public partial IReadOnlyList<PolicyAction> RelatedTo { get; init; }
}
