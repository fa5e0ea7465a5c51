using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>Companies that work together on something, or one whose product took in another's.</summary>
public sealed class Partnership : Row
{
    private readonly References<Organization> _partners = [];
    private readonly References<Product> _products = [];
    private readonly References<Chip> _chips = [];
    private readonly Reference<Organization> _contractingParty;

    /// <summary>A partnership of your own, for tests and for analyses beside the report's.</summary>
    public Partnership() { }

    [SetsRequiredMembers]
    internal Partnership(RowReader row) : base(row)
    {
        _partners = row.References<Organization>("partners");
        Kind = row.Enum<PartnershipKind>("kind");
        _products = row.References<Product>("products");
        _chips = row.References<Chip>("chips");
        Subject = row.Text("subject");
        Value = row.FigureOrNull("value", FigureKind.Money);
        _contractingParty = row.ReferenceOrNone<Organization>("contractingParty");
        Period = row.Period("period");
    }

    /// <summary>
    /// The organizations named, in the order of the report; only one when the report names a product that something was built into
    /// and not whose it was.
    /// </summary>
    public required IReadOnlyList<Organization> Partners { get => _partners; init => _partners = [.. value]; }

    /// <summary>What the partners do together.</summary>
    public required PartnershipKind Kind { get; init; }

    /// <summary>The products it is about; empty when the report names none.</summary>
    public IReadOnlyList<Product> Products { get => _products; init => _products = [.. value]; }

    /// <summary>The chips it is about; empty when the report names none.</summary>
    public IReadOnlyList<Chip> Chips { get => _chips; init => _chips = [.. value]; }

    /// <summary>What the partnership is about, in our words.</summary>
    public required string Subject { get; init; }

    /// <summary>
    /// What the deal is worth in its own currency, as printed, most often as an upper bound that hangs on milestones;
    /// <see langword="null"/> when no value was printed.
    /// </summary>
    public Figure? Value { get; init; }

    /// <summary>The organization that signed for a partner, where the source names another than the partner; <see langword="null"/> otherwise.</summary>
    public Organization? ContractingParty { get => _contractingParty.ValueOrNull; init => _contractingParty = value; }

    /// <summary>The time the report speaks of it for.</summary>
    public required TimePeriod Period { get; init; }

    internal override IEnumerable<string?> SearchTexts => [Subject];
}
