namespace StateOfAi.Data;

/// <summary>The AI compute of one organization, or of several combined: a supercomputer, a cluster, a fleet.</summary>
[Row]
public sealed partial class ComputeCluster : Row
{
    /// <summary>The cluster's name; <see langword="null"/> if the report gives none.</summary>
    public string? Name { get; init; }

    /// <summary>The organizations that own or run it; empty for all clusters worldwide.</summary>
    public partial IReadOnlyList<Organization> Operators { get; init; }

    /// <summary>The location; <see langword="null"/> if not printed.</summary>
    public Country? Country { get; init; }

    /// <summary>The chips that it is built from; empty if not named.</summary>
    public partial IReadOnlyList<Chip> Chips { get; init; }

    /// <summary>Number of chips (unit <c>gpu</c>); <see langword="null"/> if not printed.</summary>
    [Measures(nameof(FigureKind.Gpus))]
    public Figure? ChipCount { get; init; }

    /// <summary>Its status as of <see cref="Period"/>.</summary>
    public required ClusterStatus Status { get; init; }

    /// <summary>Its size in words; <see langword="null"/> if the report says nothing about it.</summary>
    public ClusterScale? Scale { get; init; }

    /// <summary>The period that the row describes; <see langword="null"/> if not printed.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>When it went into service; <see langword="null"/> if not printed.</summary>
    public TimePeriod? OnlineIn { get; init; }

    /// <summary>When it is expected to be running; <see langword="null"/> if not printed or already running.</summary>
    public PartialDate? ExpectedBy { get; init; }

    /// <summary>Ranks that it holds or aims for; empty if none was printed.</summary>
    public partial IReadOnlyList<ClusterRanking> Rankings { get; init; }
}
