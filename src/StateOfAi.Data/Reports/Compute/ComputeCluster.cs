namespace StateOfAi.Data;

/// <summary>One organization's AI compute, or that of several taken together: a supercomputer, a cluster, a fleet.</summary>
[Row]
public sealed partial class ComputeCluster : Row
{
    /// <summary>Its own name; <see langword="null"/> when it has none in the report.</summary>
    public string? Name { get; init; }

    /// <summary>The organizations that own or run it; empty for clusters of the world taken together.</summary>
    public partial IReadOnlyList<Organization> Operators { get; init; }

    /// <summary>Where it stands; <see langword="null"/> when not printed.</summary>
    public Country? Country { get; init; }

    /// <summary>The chips it is built of; empty when not named.</summary>
    public partial IReadOnlyList<Chip> Chips { get; init; }

    /// <summary>Number of chips (unit <c>gpu</c>); <see langword="null"/> when not printed.</summary>
    [Measures(nameof(FigureKind.Gpus))]
    public Figure? ChipCount { get; init; }

    /// <summary>How far it had come by <see cref="Period"/>.</summary>
    public required ClusterStatus Status { get; init; }

    /// <summary>Its size in words; <see langword="null"/> when the report says nothing of it.</summary>
    public ClusterScale? Scale { get; init; }

    /// <summary>The time that the row describes; <see langword="null"/> when not printed.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>When it went into service; <see langword="null"/> when not printed.</summary>
    public TimePeriod? OnlineIn { get; init; }

    /// <summary>When it should be running at the latest; <see langword="null"/> when not printed or already running.</summary>
    public PartialDate? ExpectedBy { get; init; }

    /// <summary>Places in rankings, reached or aimed at; empty when none was printed.</summary>
    public partial IReadOnlyList<ClusterRanking> Rankings { get; init; }
}
