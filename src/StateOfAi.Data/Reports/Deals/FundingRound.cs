namespace StateOfAi.Data;

/// <summary>A funding round, a plan to raise money, or the total that a group of companies raised.</summary>
/// <remarks>To sum the money raised, take the rows for which <see cref="IsAdditive"/> is true.</remarks>
[Row]
public sealed partial class FundingRound : Row, IRated
{
    /// <summary>
    /// The organization that receives the money; <see langword="null"/> if it is a group, named in <see cref="Recipients"/>.
    /// </summary>
    public partial Organization? Organization { get; init; }

    /// <summary>The group that receives the money, in our words; <see langword="null"/> if it is one <see cref="Organization"/>.</summary>
    public string? Recipients { get; init; }

    /// <summary>The kind of round.</summary>
    public required RoundKind Kind { get; init; }

    /// <summary>Whether the money was raised, announced, or only planned.</summary>
    public required FundingStatus Status { get; init; }

    /// <summary>
    /// Whether it counts in a sum of money raised: a plan is not yet money, a sale by shareholders and a merger bring the company none, and
    /// a group's total includes rounds that have their own rows.
    /// </summary>
    public bool IsAdditive => Status is not FundingStatus.Planned
        && Kind is not (RoundKind.Collective or RoundKind.SecondarySale or RoundKind.Merger);

    /// <summary>The amount in the printed currency; <see langword="null"/> if none was printed.</summary>
    [Main]
    [Measures(nameof(FigureKind.Money))]
    public Figure? Amount { get; init; }

    /// <summary>Debt raised in the same round, in addition to <see cref="Amount"/>; <see langword="null"/> if none is stated.</summary>
    [Measures(nameof(FigureKind.Money))]
    public Figure? Debt { get; init; }

    /// <summary>The company's valuation in the round, in the currency of the figure; <see langword="null"/> if not printed.</summary>
    [Measures(nameof(FigureKind.Money))]
    public Figure? Valuation { get; init; }

    /// <summary>The organizations that led the round; empty if none is named as lead.</summary>
    public partial IReadOnlyList<Organization> LeadInvestors { get; init; }

    /// <summary>
    /// The organizations named as investors or backers, other than lead investors that are named separately; empty if none is named.
    /// </summary>
    public partial IReadOnlyList<Organization> Investors { get; init; }

    /// <summary>The people named as investing their own money; empty if none is named.</summary>
    public partial IReadOnlyList<Person> PrivateInvestors { get; init; }

    /// <summary>
    /// When the round or plan was announced or reported, as precisely as printed; <see langword="null"/> if no date was printed.
    /// </summary>
    public PartialDate? Date { get; init; }

    /// <summary>
    /// When it was reported, if <see cref="Date"/> is a different day, on which the round closed; <see langword="null"/> if it is not
    /// stated.
    /// </summary>
    public PartialDate? Reported { get; init; }

    /// <summary>How sure the publisher of a dataset is; <see langword="null"/> if it does not say.</summary>
    public PublisherConfidence? Confidence { get; init; }

    /// <summary>The page that a dataset cites for it; <see langword="null"/> if it cites none.</summary>
    [Unsearched]
    public string? Address { get; init; }

    /// <summary>A second page that it cites; <see langword="null"/> if there is none.</summary>
    [Unsearched]
    public string? SecondAddress { get; init; }

    /// <summary>The period to which the report assigns the round; an as-of date for a cumulative total.</summary>
    public required TimePeriod Period { get; init; }

    internal override (string Property, bool Value)? Counting => (nameof(IsAdditive), IsAdditive);

    internal override bool IsForetold => base.IsForetold || (Dataset is not null && Status is FundingStatus.Planned);
}
