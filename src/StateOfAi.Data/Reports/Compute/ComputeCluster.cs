using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One organization's AI compute, or that of several taken together: a supercomputer, a cluster, a fleet.</summary>
public sealed class ComputeCluster : Row
{
    private readonly References<Organization> _operators = [];
    private readonly References<Chip> _chips = [];
    private readonly IReadOnlyList<ClusterRanking> _rankings = [];

    /// <summary>A cluster of your own, for tests and for analyses beside the report's.</summary>
    public ComputeCluster() { }

    [SetsRequiredMembers]
    internal ComputeCluster(RowReader row) : base(row)
    {
        Name = row.TextOrNull("name");
        _operators = row.References<Organization>("operators");
        Country = row.CountryOrNull("country");
        _chips = row.References<Chip>("chips");
        ChipCount = row.FigureOrNull("chipCount", FigureKind.Gpus);
        Status = row.Enum<ClusterStatus>("status");
        Scale = row.EnumOrNull<ClusterScale>("scale");
        Period = row.PeriodOrNull("period");
        OnlineIn = row.PeriodOrNull("onlineIn");
        ExpectedBy = row.DateOrNull("expectedBy");
        _rankings = row.Objects("rankings", item => new ClusterRanking(item));
    }

    /// <summary>Its own name; <see langword="null"/> when it has none in the report.</summary>
    public string? Name { get; init; }

    /// <summary>The organizations that own or run it; empty for clusters of the world taken together.</summary>
    public IReadOnlyList<Organization> Operators { get => _operators; init => _operators = [.. value]; }

    /// <summary>Where it stands; <see langword="null"/> when not printed.</summary>
    public Country? Country { get; init; }

    /// <summary>The chips it is built of; empty when not named.</summary>
    public IReadOnlyList<Chip> Chips { get => _chips; init => _chips = [.. value]; }

    /// <summary>Number of chips (unit <c>gpu</c>); <see langword="null"/> when not printed.</summary>
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
    public IReadOnlyList<ClusterRanking> Rankings { get => _rankings; init => _rankings = [.. value]; }

    internal override IEnumerable<string?> SearchTexts => [Name, .. Rankings.Select(ranking => ranking.Among)];
}
