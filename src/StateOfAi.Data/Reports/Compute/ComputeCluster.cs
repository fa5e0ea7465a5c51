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
        System = row.TextOrNull("system");
        ChipCount = row.FigureOrNull("chipCount", FigureKind.Gpus);
        Systems = row.FigureOrNull("systems", FigureKind.Systems);
        Performance = row.FigureOrNull("performance", FigureKind.Exaflops);
        Status = row.Enum<ClusterStatus>("status");
        Scale = row.EnumOrNull<ClusterScale>("scale");
        Change = row.EnumOrNull<ClusterChange>("change");
        Period = row.PeriodOrNull("period");
        OnlineIn = row.PeriodOrNull("onlineIn");
        ExpectedBy = row.DateOrNull("expectedBy");
        BookedUntil = row.DateOrNull("bookedUntil");
        ContractingFor = row.PeriodOrNull("contractingFor");
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

    /// <summary>The ready-made system it is built of; <see langword="null"/> when not named.</summary>
    public string? System { get; init; }

    /// <summary>Number of chips (unit <c>gpu</c>); <see langword="null"/> when not printed.</summary>
    public Figure? ChipCount { get; init; }

    /// <summary>Number of supercomputers it is to consist of (unit <c>system</c>); <see langword="null"/> when not printed.</summary>
    public Figure? Systems { get; init; }

    /// <summary>Speed in 10^18 floating-point operations a second (unit <c>exaflops</c>), at a precision that was not printed; <see langword="null"/> when no speed was printed.</summary>
    public Figure? Performance { get; init; }

    /// <summary>How far it had come by <see cref="Period"/>.</summary>
    public required ClusterStatus Status { get; init; }

    /// <summary>Its size in words; <see langword="null"/> when the report says nothing of it.</summary>
    public ClusterScale? Scale { get; init; }

    /// <summary>What became of it over <see cref="Period"/>; <see langword="null"/> when the report says nothing of it.</summary>
    public ClusterChange? Change { get; init; }

    /// <summary>The time that the row describes; <see langword="null"/> when not printed.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>When it went into service; <see langword="null"/> when not printed.</summary>
    public TimePeriod? OnlineIn { get; init; }

    /// <summary>When it should be running at the latest; <see langword="null"/> when not printed or already running.</summary>
    public PartialDate? ExpectedBy { get; init; }

    /// <summary>The date to which the build schedule is full; <see langword="null"/> when not printed.</summary>
    public PartialDate? BookedUntil { get; init; }

    /// <summary>The period for which capacity contracts are being signed; <see langword="null"/> when not printed.</summary>
    public TimePeriod? ContractingFor { get; init; }

    /// <summary>Places in rankings, reached or aimed at; empty when none was printed.</summary>
    public IReadOnlyList<ClusterRanking> Rankings { get => _rankings; init => _rankings = [.. value]; }

    internal override IEnumerable<string?> SearchTexts => [Name, System, .. Rankings.Select(ranking => ranking.Among)];
}
