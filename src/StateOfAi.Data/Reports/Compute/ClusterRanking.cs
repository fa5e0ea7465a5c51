namespace StateOfAi.Data;

/// <summary>A rank that a cluster, or its operator, holds or aims for.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
[Row]
public sealed partial class ClusterRanking
{
    /// <summary>The rank (unit <c>rank</c>); 1 is first.</summary>
    [Measures(nameof(FigureKind.Rank))]
    public required Figure Rank { get; init; }

    /// <summary>The ranking: its objects, its criterion and its scope.</summary>
    public required string Among { get; init; }

    /// <summary>When it applies or was stated.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>Whether the rank is only a goal.</summary>
    public bool IsTarget { get; init; }

    /// <summary>The rank, among what, and when.</summary>
    public override string ToString() => $"{(IsTarget ? "aims at " : "")}{Rank} among {Among}, {Period}";
}
