namespace StateOfAi.Data;

/// <summary>Companies that work together on something, or one whose product took in another's.</summary>
[Row]
public sealed partial class Partnership : Row
{
    /// <summary>
    /// The organizations named, in the order of the report; only one when the report names a product that something was built into
    /// and not whose it was.
    /// </summary>
    public required partial IReadOnlyList<Organization> Partners { get; init; }

    /// <summary>What the partners do together.</summary>
    public required PartnershipKind Kind { get; init; }

    /// <summary>The products it is about; empty when the report names none.</summary>
    public partial IReadOnlyList<Product> Products { get; init; }

    /// <summary>The chips it is about; empty when the report names none.</summary>
    public partial IReadOnlyList<Chip> Chips { get; init; }

    /// <summary>What the partnership is about, in our words.</summary>
    public required string Subject { get; init; }

    /// <summary>
    /// What the deal is worth in its own currency, as printed, most often as an upper bound that hangs on milestones;
    /// <see langword="null"/> when no value was printed.
    /// </summary>
    [Main]
    [Measures(nameof(FigureKind.Money))]
    public Figure? Value { get; init; }

    /// <summary>
    /// The organization that signed for a partner, where the source names another than the partner; <see langword="null"/> otherwise.
    /// </summary>
    public partial Organization? ContractingParty { get; init; }

    /// <summary>The time the report speaks of it for.</summary>
    public required TimePeriod Period { get; init; }
}
