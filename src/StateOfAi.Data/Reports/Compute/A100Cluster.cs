namespace StateOfAi.Data;

/// <summary>The NVIDIA A100 chips of one organization or one supercomputer at the time of one chart of the Compute Index.</summary>
[Row]
public sealed partial class A100Cluster : Row, IObserved
{
    /// <summary>The organization or the supercomputer, as the chart names it.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The organization that owns or runs it; <see langword="null"/> for a supercomputer whose operator the Compute Index names nowhere.
    /// </summary>
    public partial Organization? Operator { get; init; }

    /// <summary>The letters that the chart gives for where it stands, such as <c>UK</c> or <c>EU</c>.</summary>
    [Unsearched]
    public required string CountryLabel { get; init; }

    /// <summary>The country of <see cref="CountryLabel"/>; <see langword="null"/> for <c>EU</c>, which is none.</summary>
    public Country? Country =>
        StateOfAi.Data.Country.TryParse(CountryLabel is "UK" ? "GB" : CountryLabel, null, out Country country) ? country : null;

    /// <summary>The moment of the chart.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>
    /// Number of chips for the organization's own use (unit <c>gpu</c>); <see langword="null"/> where the chart shows none.
    /// </summary>
    [Measures(nameof(FigureKind.Gpus))]
    public Figure? PrivateCloud { get; init; }

    /// <summary>Number of chips rented from a cloud (unit <c>gpu</c>); <see langword="null"/> where the chart shows none.</summary>
    [Measures(nameof(FigureKind.Gpus))]
    public Figure? PublicCloud { get; init; }

    /// <summary>Number of chips of a national supercomputer (unit <c>gpu</c>); <see langword="null"/> where the chart shows none.</summary>
    [Measures(nameof(FigureKind.Gpus))]
    public Figure? NationalHpc { get; init; }

    /// <summary>Number of chips in all (unit <c>gpu</c>).</summary>
    [Main]
    [Measures(nameof(FigureKind.Gpus))]
    public required Figure Total { get; init; }

    /// <summary>Whether the chart prints the total only, and the split is that of an earlier chart with the same total.</summary>
    public bool IsSplitCarried { get; init; }

    PartialDate? IObserved.Vintage => Dataset?.Vintage;

    Figure? IObserved.Value => Total;
}
