namespace StateOfAi.Data;

/// <summary>A company that went, or set out to go, public on a stock exchange.</summary>
[Row]
public sealed partial class Listing : Row
{
    /// <summary>The organization whose shares are listed.</summary>
    public required partial Organization Organization { get; init; }

    /// <summary>Whether it merges with a listed special-purpose acquisition company (SPAC).</summary>
    public bool IsSpac { get; init; }

    /// <summary>The exchange; <see langword="null"/> if the report names none.</summary>
    public partial Organization? Exchange { get; init; }

    /// <summary>The owner that took the company public; <see langword="null"/> if the report names none.</summary>
    public partial Organization? Seller { get; init; }

    /// <summary>The month or year of the listing, as printed in the report.</summary>
    public required PartialDate Date { get; init; }
}
