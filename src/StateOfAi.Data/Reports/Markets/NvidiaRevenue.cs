namespace StateOfAi.Data;

/// <summary>NVIDIA's revenue in one fiscal quarter or year, in all and by platform, in US dollars.</summary>
/// <remarks>
/// To the end of fiscal 2026 there are five platforms, which add up to the total; <see cref="Compute"/> and <see cref="Networking"/> are
/// the parts of <see cref="DataCenter"/>. From fiscal 2027 on there are two, <see cref="DataCenter"/>, which goes on as before, and
/// <see cref="EdgeComputing"/>.
/// </remarks>
[Row]
public sealed partial class NvidiaRevenue : Row, IObserved
{
    /// <summary>The fiscal quarter or year.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>All revenue.</summary>
    [Main]
    [Measures(nameof(FigureKind.Dollars))]
    public required Figure Total { get; init; }

    /// <summary>Data centers; <see langword="null"/> before fiscal 2019.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? DataCenter { get; init; }

    /// <summary>Data centers, computing; held for fiscal 2024 to 2026, otherwise <see langword="null"/>.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? Compute { get; init; }

    /// <summary>Data centers, networking; held for fiscal 2024 to 2026, otherwise <see langword="null"/>.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? Networking { get; init; }

    /// <summary>Gaming; <see langword="null"/> where not reported.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? Gaming { get; init; }

    /// <summary>Professional visualization; <see langword="null"/> where not reported.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? ProfessionalVisualization { get; init; }

    /// <summary>Automotive; <see langword="null"/> where not reported.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? Automotive { get; init; }

    /// <summary>Makers of computers, and everything else; <see langword="null"/> where not reported.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? OemAndOther { get; init; }

    /// <summary>Edge computing, which holds all that is not data centers from fiscal 2027 on; <see langword="null"/> before.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? EdgeComputing { get; init; }

    Figure? IObserved.Value => Total;

    PartialDate? IObserved.Vintage => Dataset?.Vintage;

    /// <summary>
    /// The platforms that were reported, which add up to <see cref="Total"/>; empty for years before fiscal 2019 and for years of which
    /// only data centers are held.
    /// </summary>
    public IReadOnlyList<PlatformRevenue> Platforms => Gaming is null && EdgeComputing is null ? [] :
    [
        .. new (NvidiaPlatform, Figure?)[]
        {
            (NvidiaPlatform.DataCenter, DataCenter), (NvidiaPlatform.Gaming, Gaming),
            (NvidiaPlatform.ProfessionalVisualization, ProfessionalVisualization),
            (NvidiaPlatform.Automotive, Automotive), (NvidiaPlatform.OemAndOther, OemAndOther),
            (NvidiaPlatform.EdgeComputing, EdgeComputing),
        }.Where(part => part.Item2 is not null).Select(part => new PlatformRevenue(part.Item1, part.Item2!, this)),
    ];
}
