namespace StateOfAi.Data;

/// <summary>The NVIDIA A100 chips of one organization or supercomputer, at the time of one Compute Index chart.</summary>
[Row]
public sealed partial class A100Cluster : Row, IObserved
{
    /// <summary>The organization or the supercomputer, as the chart names it.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The organization that owns or runs it; <see langword="null"/> for a supercomputer whose operator the Compute Index does not name.
    /// </summary>
    public partial Organization? Operator { get; init; }

    /// <summary>The chart's abbreviation for its location, such as <c>UK</c> or <c>EU</c>.</summary>
    [Unsearched]
    public required string CountryLabel { get; init; }

    /// <summary>The country of <see cref="CountryLabel"/>; <see langword="null"/> for <c>EU</c>, which is not a country.</summary>
    public Country? Country =>
        StateOfAi.Data.Country.TryParse(CountryLabel, null, out Country country) ? country : null;

    /// <summary>The date of the chart.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>
    /// Number of chips for the organization's own use (unit <c>gpu</c>); <see langword="null"/> if the chart shows none.
    /// </summary>
    [Measures(nameof(FigureKind.Gpus))]
    public Figure? PrivateCloud { get; init; }

    /// <summary>Number of chips rented from a cloud (unit <c>gpu</c>); <see langword="null"/> if the chart shows none.</summary>
    [Measures(nameof(FigureKind.Gpus))]
    public Figure? PublicCloud { get; init; }

    /// <summary>Number of chips in a national supercomputer (unit <c>gpu</c>); <see langword="null"/> if the chart shows none.</summary>
    [Measures(nameof(FigureKind.Gpus))]
    public Figure? NationalHpc { get; init; }

    /// <summary>Total number of chips (unit <c>gpu</c>).</summary>
    [Main]
    [Measures(nameof(FigureKind.Gpus))]
    public required Figure Total { get; init; }

    /// <summary>Whether the chart prints only the total, and the split comes from an earlier chart with the same total.</summary>
    public bool IsSplitCarried { get; init; }

    PartialDate? IObserved.Vintage => Dataset?.Vintage;

    Figure? IObserved.Value => Total;
}
