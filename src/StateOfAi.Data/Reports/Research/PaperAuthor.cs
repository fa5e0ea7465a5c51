namespace StateOfAi.Data;

/// <summary>
/// An author of a paper, or its authors together, and what followed: their companies, and the money that those raised.
/// </summary>
/// <remarks>Each author of a shared company has its money in their row: count a company once before you sum.</remarks>
[Row]
public sealed partial class PaperAuthor : Row
{
    /// <summary>The paper.</summary>
    public required partial Paper Paper { get; init; }

    /// <summary>The author; <see langword="null"/> for a row about several authors, whom the label names.</summary>
    public partial Person? Person { get; init; }

    /// <summary>
    /// Companies that the author founded or joined after the paper, including those left since, oldest first; empty if none is known.
    /// </summary>
    public partial IReadOnlyList<Organization> Companies { get; init; }

    /// <summary>The author's present or past role there, in a few words; <see langword="null"/> if the source does not say.</summary>
    public string? Role { get; init; }

    /// <summary>Whether the author founded the companies; <see langword="null"/> if the source does not say.</summary>
    public bool? IsFounder { get; init; }

    /// <summary>When the author left the organization that produced the paper; <see langword="null"/> if unknown.</summary>
    public PartialDate? Left { get; init; }

    /// <summary>Money raised by the first of <see cref="Companies"/>; <see langword="null"/> if unknown.</summary>
    [Measures(nameof(FigureKind.Money))]
    public Figure? Raised { get; init; }

    /// <summary>The funding that <see cref="Raised"/> includes; <see langword="null"/> if there is no amount.</summary>
    public MoneyRaisedBasis? RaisedBasis { get; init; }

    /// <summary>
    /// When it was raised; for all rounds, the date up to which they are counted; <see langword="null"/> if there is no amount.
    /// </summary>
    public TimePeriod? RaisedPeriod { get; init; }

    /// <summary>
    /// The valuation of the first company or, for several authors, of all their companies; <see langword="null"/> if unknown.
    /// </summary>
    [Measures(nameof(FigureKind.Money))]
    public Figure? Valuation { get; init; }
}
