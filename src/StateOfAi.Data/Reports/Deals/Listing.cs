namespace StateOfAi.Data;

/// <summary>A company that came, or set out to come, to a stock exchange.</summary>
[Row]
public sealed partial class Listing : Row
{
    /// <summary>The organization whose shares are listed.</summary>
    public required partial Organization Organization { get; init; }

    /// <summary>Whether it merges with a special-purpose acquisition company (SPAC) that is listed already.</summary>
    public bool IsSpac { get; init; }

    /// <summary>The exchange; <see langword="null"/> when the report names none.</summary>
    public partial Organization? Exchange { get; init; }

    /// <summary>The owner that brought the company to the exchange; <see langword="null"/> when the report names none.</summary>
    public partial Organization? Seller { get; init; }

    /// <summary>The month or year that the report gives for the listing.</summary>
    public required PartialDate Date { get; init; }
}
