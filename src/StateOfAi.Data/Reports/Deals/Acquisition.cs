namespace StateOfAi.Data;

/// <summary>An acquisition of one company by another, completed or not, at the price that the report prints.</summary>
/// <remarks>
/// Not every deal was completed: <see cref="Stage"/> says how far it went, and blocked deals remain in the table. Prices are in the
/// printed currency and are never converted.
/// </remarks>
[Row]
public sealed partial class Acquisition : Row
{
    /// <summary>The organization that buys, or meant to.</summary>
    public required partial Organization Acquirer { get; init; }

    /// <summary>The organization that is bought, or was meant to be.</summary>
    public required partial Organization Target { get; init; }

    /// <summary>The owner that sells the target; <see langword="null"/> if the report names none.</summary>
    public partial Organization? Seller { get; init; }

    /// <summary>The price in the printed currency; <see langword="null"/> if none was printed.</summary>
    [Main]
    [Measures(nameof(FigureKind.Money))]
    public Figure? Price { get; init; }

    /// <summary>The stage of the deal, according to the report or the source that it cites.</summary>
    public required DealStage Stage { get; init; }

    /// <summary>When the deal was announced, as precisely as printed; <see langword="null"/> if no date was printed.</summary>
    public PartialDate? Announced { get; init; }

    /// <summary>
    /// When the deal closed, as precisely as printed; <see langword="null"/> if it did not, or no date was printed.
    /// </summary>
    public PartialDate? Completed { get; init; }

    /// <summary>The period to which the report assigns the deal; for a blocked deal, when it was known to have failed.</summary>
    public required TimePeriod Period { get; init; }
}
