namespace StateOfAi.Data;

/// <summary>A place that a cluster, or its operator, takes or aims at in a ranking.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
[Row]
public sealed partial class ClusterRanking
{
    /// <summary>The place (unit <c>rank</c>); 1 is first.</summary>
    [Measures(nameof(FigureKind.Rank))]
    public required Figure Rank { get; init; }

    /// <summary>What is ranked, by what, and where.</summary>
    public required string Among { get; init; }

    /// <summary>When it holds or was said.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>Whether the place is only aimed at.</summary>
    public bool IsTarget { get; init; }

    /// <summary>The place, among what, and when.</summary>
    public override string ToString() => $"{(IsTarget ? "aims at " : "")}{Rank} among {Among}, {Period}";
}
