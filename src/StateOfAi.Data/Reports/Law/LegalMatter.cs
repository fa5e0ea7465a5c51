using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One lawsuit, ruling, group of lawsuits or suit under consideration about AI and the law.</summary>
public sealed class LegalMatter : Row
{
    private readonly Reference<Organization> _court;
    private readonly References<Organization> _plaintiffs = [];
    private readonly References<Organization> _defendants = [];
    private readonly References<Product> _products = [];
    private readonly IReadOnlyList<Country> _jurisdictions = [];
    private readonly IReadOnlyList<string> _plaintiffNames = [];
    private readonly IReadOnlyList<string> _allegations = [];

    /// <summary>A legal matter of your own, for tests and for analyses beside the report's.</summary>
    public LegalMatter() { }

    [SetsRequiredMembers]
    internal LegalMatter(RowReader row) : base(row)
    {
        Kind = row.Enum<LegalMatterKind>("kind");
        Status = row.Enum<LegalMatterStatus>("status");
        StatusAsOf = row.Date("statusAsOf");
        Period = row.Period("period");
        Docket = row.TextOrNull("docket");
        _court = row.ReferenceOrNone<Organization>("court");
        _jurisdictions = row.Countries("jurisdictions");
        _plaintiffs = row.References<Organization>("plaintiffs");
        _plaintiffNames = row.Texts("plaintiffNames");
        _defendants = row.References<Organization>("defendants");
        _products = row.References<Product>("products");
        Filed = row.DateOrNull("filed");
        Decided = row.DateOrNull("decided");
        _allegations = row.Texts("allegations");
        Work = row.TextOrNull("work");
        Medium = row.EnumOrNull<WorkMedium>("medium");
        Holding = row.TextOrNull("holding");
        Outcome = row.TextOrNull("outcome");
    }

    /// <summary>What sort of matter it is.</summary>
    public required LegalMatterKind Kind { get; init; }

    /// <summary>Where it stood on the date of <see cref="StatusAsOf"/>.</summary>
    public required LegalMatterStatus Status { get; init; }

    /// <summary>
    /// The last date on which the status is known to have held, as precisely as the sources say; for a row of a report, the day it came out.
    /// What happened later is not held here.
    /// </summary>
    public required PartialDate StatusAsOf { get; init; }

    /// <summary>The time that the row describes.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The number of the case at the court, such as <c>4:22-cv-06823</c>; <see langword="null"/> when not known.</summary>
    public string? Docket { get; init; }

    /// <summary>The court that hears the case, or ruled; <see langword="null"/> when none is named.</summary>
    public Organization? Court { get => _court.ValueOrNull; init => _court = value; }

    /// <summary>Countries in which it is heard; empty when not printed.</summary>
    public IReadOnlyList<Country> Jurisdictions { get => _jurisdictions; init => _jurisdictions = [.. value]; }

    /// <summary>Organizations that sue, or think of it; empty when none is named.</summary>
    public IReadOnlyList<Organization> Plaintiffs { get => _plaintiffs; init => _plaintiffs = [.. value]; }

    /// <summary>Plaintiffs who are not organizations, by name or, where no name is printed, by description; empty when there are none.</summary>
    public IReadOnlyList<string> PlaintiffNames { get => _plaintiffNames; init => _plaintiffNames = [.. value]; }

    /// <summary>Organizations that are sued, or may be; empty when none is named.</summary>
    public IReadOnlyList<Organization> Defendants { get => _defendants; init => _defendants = [.. value]; }

    /// <summary>Products at issue; empty when none is named.</summary>
    public IReadOnlyList<Product> Products { get => _products; init => _products = [.. value]; }

    /// <summary>When the suit was filed; <see langword="null"/> when not printed.</summary>
    public PartialDate? Filed { get; init; }

    /// <summary>When the court ruled; <see langword="null"/> when not printed or not decided.</summary>
    public PartialDate? Decided { get; init; }

    /// <summary>What the plaintiffs allege; empty when not printed.</summary>
    public IReadOnlyList<string> Allegations { get => _allegations; init => _allegations = [.. value]; }

    /// <summary>The work, or kind of work, in dispute; <see langword="null"/> when not printed.</summary>
    public string? Work { get; init; }

    /// <summary>The kind of work in dispute, from a closed list; <see langword="null"/> where not said, and where there are several.</summary>
    public WorkMedium? Medium { get; init; }

    /// <summary>The rule that the court laid down; <see langword="null"/> when there is no ruling.</summary>
    public string? Holding { get; init; }

    /// <summary>What became of the claim by <see cref="StatusAsOf"/>, in our words; <see langword="null"/> when not printed or not known.</summary>
    public string? Outcome { get; init; }

    internal override IEnumerable<string?> SearchTexts => [Docket, .. PlaintiffNames, .. Allegations, Work, Holding, Outcome];
}
