namespace StateOfAi.Data;

/// <summary>NVIDIA's revenue in one fiscal quarter or year, in total and by platform, in US dollars.</summary>
/// <remarks>
/// Through fiscal 2026 there are five platforms, which sum to the total; <see cref="Compute"/> and <see cref="Networking"/> are the parts
/// of <see cref="DataCenter"/>. From fiscal 2027 on there are two: <see cref="DataCenter"/>, which is unchanged, and
/// <see cref="EdgeComputing"/>.
/// </remarks>
[Row]
public sealed partial class NvidiaRevenue : Row, IObserved
{
    /// <summary>The fiscal quarter or year.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>Total revenue.</summary>
    [Main]
    [Measures(nameof(FigureKind.Dollars))]
    public required Figure Total { get; init; }

    /// <summary>Data centers; <see langword="null"/> before fiscal 2019.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? DataCenter { get; init; }

    /// <summary>Data centers, computing; available for fiscal 2024 to 2026, otherwise <see langword="null"/>.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? Compute { get; init; }

    /// <summary>Data centers, networking; available for fiscal 2024 to 2026, otherwise <see langword="null"/>.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? Networking { get; init; }

    /// <summary>Gaming; <see langword="null"/> if not reported.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? Gaming { get; init; }

    /// <summary>Professional visualization; <see langword="null"/> if not reported.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? ProfessionalVisualization { get; init; }

    /// <summary>Automotive; <see langword="null"/> if not reported.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? Automotive { get; init; }

    /// <summary>Computer manufacturers (OEM) and everything else; <see langword="null"/> if not reported.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? OemAndOther { get; init; }

    /// <summary>Edge computing: everything except data centers from fiscal 2027 on; <see langword="null"/> before that.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? EdgeComputing { get; init; }

    Figure? IObserved.Value => Total;

    PartialDate? IObserved.Vintage => Dataset?.Vintage;

    /// <summary>
    /// The reported platforms, which sum to <see cref="Total"/>; empty for years before fiscal 2019 and for years with only a data center
    /// figure.
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
