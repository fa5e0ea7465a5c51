namespace StateOfAi.Data;

/// <summary>
/// The combined payments of several companies for property and equipment in one year, in US dollars, as counted by a publisher.
/// </summary>
/// <remarks>Counts with different publishers, groups or definitions cannot form a series.</remarks>
[Row]
public sealed partial class CapitalExpenditureTotal : Row, IObserved
{
    /// <summary>The companies that are counted.</summary>
    public required partial IReadOnlyList<Organization> Organizations { get; init; }

    /// <summary>The year.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The money paid, in US dollars.</summary>
    [Main]
    [Measures(nameof(FigureKind.Dollars))]
    public required Figure Value { get; init; }

    Figure? IObserved.Value => Value;

    string? IObserved.Scope =>
        $"{string.Join(", ", Organizations.Select(one => one.Name))}{(CountsOnlyCloudOfAmazon ? ", of Amazon the cloud only" : "")}, "
            + $"{LeasesInWords}";

    private string LeasesInWords =>
        IncludesFinanceLeases switch
        {
            true =>
            "with finance leases",
            false => "without finance leases",
            null => "finance leases not stated"
        };

    /// <summary>Whether finance leases are included; <see langword="null"/> if the publisher does not say.</summary>
    public bool? IncludesFinanceLeases { get; init; }

    /// <summary>Whether only Amazon's cloud, AWS, is counted, so that the total is lower than one for whole companies.</summary>
    public bool CountsOnlyCloudOfAmazon { get; init; }

    /// <summary>When the figure was read; <see langword="null"/> for your own rows.</summary>
    public PartialDate? Vintage { get; init; }
}
