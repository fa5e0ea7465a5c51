namespace StateOfAi.Data;

/// <summary>A GPU cluster or AI supercomputer, or one phase of it, as it exists, was planned or was taken out of service.</summary>
/// <remarks>
/// Phases of one cluster have separate rows, and a later phase includes the earlier one, which is then <see cref="SupersededBy"/> it. To
/// add up clusters, leave out those for which <see cref="IsSuperseded"/> is true, as <see cref="GpuClustersDataset"/> does. Whether a
/// cluster exists and whether it is superseded are the scope, so that sums and shares mix neither.
/// </remarks>
[Row]
public sealed partial class GpuCluster : Row, IRated, IObserved
{
    /// <summary>The name of the cluster or phase; several anonymized systems share one.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it exists.</summary>
    public required GpuClusterStatus Status { get; init; }

    /// <summary>How sure the publisher is that the cluster exists, or will, as described.</summary>
    public PublisherConfidence? Confidence { get; init; }

    /// <summary>The country; <see langword="null"/> if it is not known.</summary>
    public Country? Country { get; init; }

    /// <summary>The owners, who share the cluster equally in sums by owner; empty if none is known.</summary>
    public partial IReadOnlyList<Organization> Owners { get; init; }

    /// <summary>The organizations that use it; empty if none is known.</summary>
    public partial IReadOnlyList<Organization> Users { get; init; }

    /// <summary>Users that are not organizations, such as <c>Cloud</c> or <c>Academia</c>; empty if none is named.</summary>
    public partial IReadOnlyList<string> UserGroups { get; init; }

    /// <summary>Who owns it; <see langword="null"/> if it is not known.</summary>
    public ClusterSector? Sector { get; init; }

    /// <summary>
    /// The day on which it was first operational; the middle of the month if only the month is known. <see langword="null"/> if it is not
    /// known, or not yet.
    /// </summary>
    public PartialDate? FirstOperational { get; init; }

    /// <summary>
    /// Its capacity in NVIDIA H100 GPUs: <see cref="Performance"/> over that of one H100; <see langword="null"/> if it is not known.
    /// </summary>
    [Main]
    [Measures(nameof(FigureKind.H100Equivalents))]
    public Figure? H100Equivalents { get; init; }

    /// <summary>The model of most of its chips; <see langword="null"/> if it is not known or anonymized.</summary>
    public partial Chip? Chip { get; init; }

    /// <summary>Number of chips of the model <see cref="Chip"/>; <see langword="null"/> if it is not known.</summary>
    [Measures(nameof(FigureKind.Chips))]
    public Figure? ChipCount { get; init; }

    /// <summary>The second model of its chips; <see langword="null"/> if there is none.</summary>
    public partial Chip? SecondChip { get; init; }

    /// <summary>Number of chips of the model <see cref="SecondChip"/>; <see langword="null"/> if there is none.</summary>
    [Measures(nameof(FigureKind.Chips))]
    public Figure? SecondChipCount { get; init; }

    /// <summary>
    /// Number of all AI chips, which may include models other than the two; <see langword="null"/> if it is not known.
    /// </summary>
    [Measures(nameof(FigureKind.Chips))]
    public Figure? TotalChips { get; init; }

    /// <summary>The company that designed the chips; <see langword="null"/> if it is not known or anonymized.</summary>
    public partial Organization? Supplier { get; init; }

    /// <summary>Its power capacity in watts, mostly estimated from the chips; <see langword="null"/> if it is not known.</summary>
    [Measures(nameof(FigureKind.Power))]
    public Figure? Power { get; init; }

    /// <summary>The cost of its hardware in US dollars, mostly estimated; <see langword="null"/> if it is not known.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? HardwareCost { get; init; }

    /// <summary>
    /// The operations per second of its chips at the precision, 8 bits or more, at which they are fastest; <see langword="null"/> if they
    /// are not known.
    /// </summary>
    [Measures(nameof(FigureKind.FlopPerSecond))]
    public Figure? Performance { get; init; }

    /// <summary>Its rank by capacity when it became operational; <see langword="null"/> if it is not known.</summary>
    [Measures(nameof(FigureKind.Rank))]
    public Figure? RankAtStart { get; init; }

    /// <summary>Whether the publisher includes it in its standard analysis.</summary>
    public bool IsInStandardAnalysis { get; init; }

    /// <summary>Whether the publisher takes it for a possible duplicate of another cluster.</summary>
    public bool IsPossibleDuplicate { get; init; }

    /// <summary>The clusters that it may duplicate; empty if they are not said or are not in the data.</summary>
    public partial IReadOnlyList<GpuCluster> PossibleDuplicateOf { get; init; }

    /// <summary>The later phase that includes it; <see langword="null"/> if there is none.</summary>
    public partial GpuCluster? SupersededBy { get; init; }

    /// <summary>The earlier phase that it includes or extends; <see langword="null"/> if there is none.</summary>
    /// <remarks>
    /// Planned phases may include each other, and the data does not say which do: to be sure that no planned capacity counts twice, leave
    /// out the clusters that another one builds upon.
    /// </remarks>
    public partial GpuCluster? BuildsUpon { get; init; }

    /// <summary>The page that the dataset cites for it; <see langword="null"/> if the dataset cites none.</summary>
    [Unsearched]
    public string? Address { get; init; }

    /// <summary>Whether another row that exists includes it, so that a sum would count it twice.</summary>
    public bool IsSuperseded => SupersededBy is { Status: GpuClusterStatus.Existing };

    TimePeriod? IObserved.Period => null;

    Figure? IObserved.Value => H100Equivalents;

    PartialDate? IObserved.Vintage => Dataset?.Vintage;

    string? IObserved.Scope => IsSuperseded ? $"{Words.InProse(Status)}, but included in a later phase" : Words.InProse(Status);

    internal override (string Property, bool Value)? Counting => (nameof(IsSuperseded), IsSuperseded);

    internal override bool IsForetold => base.IsForetold || Status is GpuClusterStatus.Planned;
}
