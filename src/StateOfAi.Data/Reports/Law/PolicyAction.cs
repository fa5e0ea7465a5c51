using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One rule, guidance, permit or plan of a government, regulator or platform, or an answer to one.</summary>
public sealed class PolicyAction : Row
{
    private readonly Reference<Organization> _actor;
    private readonly References<Organization> _organizations = [];
    private readonly References<Chip> _chips = [];
    private readonly References<Product> _products = [];
    private readonly References<PolicyAction> _relatedTo = [];
    private readonly IReadOnlyList<string> _requirements = [];

    /// <summary>A policy action of your own, for tests and for analyses beside the report's.</summary>
    public PolicyAction() { }

    [SetsRequiredMembers]
    internal PolicyAction(RowReader row) : base(row)
    {
        Kind = row.Enum<PolicyActionKind>("kind");
        Status = row.Enum<PolicyActionStatus>("status");
        _actor = row.ReferenceOrNone<Organization>("actor");
        Jurisdiction = row.CountryOrNull("jurisdiction");
        TargetCountry = row.CountryOrNull("targetCountry");
        Period = row.Period("period");
        Date = row.DateOrNull("date");
        Effect = row.Text("effect");
        _organizations = row.References<Organization>("organizations");
        _chips = row.References<Chip>("chips");
        _products = row.References<Product>("products");
        AppliesTo = row.TextOrNull("appliesTo");
        _requirements = row.Texts("requirements");
        _relatedTo = row.References<PolicyAction>("relatedTo");
    }

    /// <summary>What sort of action it is.</summary>
    public required PolicyActionKind Kind { get; init; }

    /// <summary>Where it stood when the report was written.</summary>
    public required PolicyActionStatus Status { get; init; }

    /// <summary>Who acts; <see langword="null"/> when several act alike, see <see cref="Organizations"/>.</summary>
    public Organization? Actor { get => _actor.ValueOrNull; init => _actor = value; }

    /// <summary>The country whose rule it is; <see langword="null"/> for platforms, for companies and for the European Union, which is the <see cref="Actor"/>.</summary>
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
    public IReadOnlyList<Organization> Organizations { get => _organizations; init => _organizations = [.. value]; }

    /// <summary>Chips it concerns; empty when it concerns none.</summary>
    public IReadOnlyList<Chip> Chips { get => _chips; init => _chips = [.. value]; }

    /// <summary>Products it concerns; empty when it concerns none.</summary>
    public IReadOnlyList<Product> Products { get => _products; init => _products = [.. value]; }

    /// <summary>The class of people or companies that it binds; <see langword="null"/> when not printed.</summary>
    public string? AppliesTo { get; init; }

    /// <summary>What it demands; empty when it demands nothing.</summary>
    public IReadOnlyList<string> Requirements { get => _requirements; init => _requirements = [.. value]; }

    /// <summary>Actions that this one answers, widens, resembles or replaces; empty when there are none.</summary>
    public IReadOnlyList<PolicyAction> RelatedTo { get => _relatedTo; init => _relatedTo = [.. value]; }

    internal override IEnumerable<string?> SearchTexts => [Effect, AppliesTo, .. Requirements];
}
