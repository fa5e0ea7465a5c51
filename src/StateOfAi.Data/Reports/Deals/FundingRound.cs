namespace StateOfAi.Data;

/// <summary>A round of funding, a plan to raise money, or the money that a group of companies raised together.</summary>
/// <remarks>A sum of money raised takes the rows that are <see cref="IsAdditive"/>.</remarks>
[Row]
public sealed partial class FundingRound : Row
{
    /// <summary>
    /// The organization that gets the money; <see langword="null"/> when it is a group, named in <see cref="Recipients"/>.
    /// </summary>
    public partial Organization? Organization { get; init; }

    /// <summary>The group that gets the money, in our words; <see langword="null"/> when it is one <see cref="Organization"/>.</summary>
    public string? Recipients { get; init; }

    /// <summary>What kind of round it is.</summary>
    public required RoundKind Kind { get; init; }

    /// <summary>Whether the money was raised, announced, or only planned.</summary>
    public required FundingStatus Status { get; init; }

    /// <summary>
    /// Whether it counts in a sum of money raised: a plan is not yet money, and what a group raised holds rounds that have rows of their
    /// own.
    /// </summary>
    public bool IsAdditive => Status is not FundingStatus.Planned && Kind is not RoundKind.Collective;

    /// <summary>The money in its own currency, as printed; <see langword="null"/> when no amount was printed.</summary>
    [Main]
    [Measures(nameof(FigureKind.Money))]
    public Figure? Amount { get; init; }

    /// <summary>What the company was worth in the round, in the currency of the figure; <see langword="null"/> when not printed.</summary>
    [Measures(nameof(FigureKind.Money))]
    public Figure? Valuation { get; init; }

    /// <summary>The organizations that led the round; empty when none is named as leading.</summary>
    public partial IReadOnlyList<Organization> LeadInvestors { get; init; }

    /// <summary>
    /// The organizations that are named as giving the money or backing the company, those that led it not among them where they are named
    /// apart; empty when none is named.
    /// </summary>
    public partial IReadOnlyList<Organization> Investors { get; init; }

    /// <summary>The people who are named as giving money of their own; empty when none is named.</summary>
    public partial IReadOnlyList<Person> PrivateInvestors { get; init; }

    /// <summary>
    /// When the round or plan was announced or reported, as precisely as printed; <see langword="null"/> when no date was printed.
    /// </summary>
    public PartialDate? Date { get; init; }

    /// <summary>The time the report places the round in; as of a moment for a total up to then.</summary>
    public required TimePeriod Period { get; init; }
}
