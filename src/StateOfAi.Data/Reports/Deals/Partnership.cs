namespace StateOfAi.Data;

/// <summary>A partnership between companies, or one company's use of another's product.</summary>
[Row]
public sealed partial class Partnership : Row
{
    /// <summary>
    /// The partners, in the order of the report; only one if the report names a product that something was built into, but not its owner.
    /// </summary>
    public required partial IReadOnlyList<Organization> Partners { get; init; }

    /// <summary>The kind of partnership.</summary>
    public required PartnershipKind Kind { get; init; }

    /// <summary>The products involved; empty if the report names none.</summary>
    public partial IReadOnlyList<Product> Products { get; init; }

    /// <summary>The chips involved; empty if the report names none.</summary>
    public partial IReadOnlyList<Chip> Chips { get; init; }

    /// <summary>The subject of the partnership, in our own words.</summary>
    public required string Subject { get; init; }

    /// <summary>
    /// The value of the deal in the printed currency, most often an upper bound that depends on milestones; <see langword="null"/> if no
    /// value was printed.
    /// </summary>
    [Main]
    [Measures(nameof(FigureKind.Money))]
    public Figure? Value { get; init; }

    /// <summary>
    /// The organization that signed for a partner, if the source names a different one; <see langword="null"/> otherwise.
    /// </summary>
    public partial Organization? ContractingParty { get; init; }

    /// <summary>The period to which the report assigns the partnership.</summary>
    public required TimePeriod Period { get; init; }
}
