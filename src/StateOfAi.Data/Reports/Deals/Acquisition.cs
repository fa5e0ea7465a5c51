namespace StateOfAi.Data;

/// <summary>One company bought, or meant to be bought, by another, at the price the report prints.</summary>
/// <remarks>
/// Not every row is a purchase that came about: <see cref="Stage"/> says how far a deal went, and a blocked one is kept as blocked.
/// Prices stand in the currency they were printed in and are never converted.
/// </remarks>
[Row]
public sealed partial class Acquisition : Row
{
    /// <summary>The organization that buys, or meant to.</summary>
    public required partial Organization Acquirer { get; init; }

    /// <summary>The organization that is bought, or was meant to be.</summary>
    public required partial Organization Target { get; init; }

    /// <summary>The owner that sells the target; <see langword="null"/> when the report names none.</summary>
    public partial Organization? Seller { get; init; }

    /// <summary>The price in its own currency, as printed; <see langword="null"/> when none was printed.</summary>
    [Main]
    [Measures(nameof(FigureKind.Money))]
    public Figure? Price { get; init; }

    /// <summary>How far the deal went, as far as the report or the source it cites says.</summary>
    public required DealStage Stage { get; init; }

    /// <summary>When the deal was made public, as precisely as printed; <see langword="null"/> when no date was printed.</summary>
    public PartialDate? Announced { get; init; }

    /// <summary>
    /// When the target changed hands, as precisely as printed; <see langword="null"/> when it did not, or no date was printed.
    /// </summary>
    public PartialDate? Completed { get; init; }

    /// <summary>The time the report places the deal in; for a blocked deal the moment at which its end was known.</summary>
    public required TimePeriod Period { get; init; }
}
