namespace StateOfAi.Data;

/// <summary>
/// One author of a paper, or its authors together, and what came after the paper: companies, and the money that they raised.
/// </summary>
/// <remarks>Authors of one company each have its money in their row: count a company once before adding up.</remarks>
[Row]
public sealed partial class PaperAuthor : Row
{
    /// <summary>The paper.</summary>
    public required partial Paper Paper { get; init; }

    /// <summary>The author; <see langword="null"/> for a row of several authors together, whom the label names.</summary>
    public partial Person? Person { get; init; }

    /// <summary>
    /// Companies that the author founded or joined after the paper, also those left since, oldest first; empty where none is known.
    /// </summary>
    public partial IReadOnlyList<Organization> Companies { get; init; }

    /// <summary>What the author is or was there, in a few words; <see langword="null"/> when the source does not say.</summary>
    public string? Role { get; init; }

    /// <summary>Whether the author is a founder of the companies; <see langword="null"/> when the source does not say.</summary>
    public bool? IsFounder { get; init; }

    /// <summary>When the author left the organization that the paper came from; <see langword="null"/> when not known.</summary>
    public PartialDate? Left { get; init; }

    /// <summary>Money that the first of <see cref="Companies"/> raised; <see langword="null"/> when not known.</summary>
    [Measures(nameof(FigureKind.Money))]
    public Figure? Raised { get; init; }

    /// <summary>What of its funding <see cref="Raised"/> is; <see langword="null"/> when there is no sum.</summary>
    public MoneyRaisedBasis? RaisedBasis { get; init; }

    /// <summary>
    /// When it was raised; of all rounds, the moment up to which they are counted; <see langword="null"/> when there is no sum.
    /// </summary>
    public TimePeriod? RaisedPeriod { get; init; }

    /// <summary>
    /// What the first company was valued at, of authors together their companies in all; <see langword="null"/> when not known.
    /// </summary>
    [Measures(nameof(FigureKind.Money))]
    public Figure? Valuation { get; init; }
}
