namespace StateOfAi.Data;

/// <summary>What became of a cluster, or of a group of clusters, over a period.</summary>
public enum ClusterChange
{
    /// <summary>Grew in size.</summary>
    Grew,

    /// <summary>New in the period.</summary>
    New,

    /// <summary>A group of clusters that gained in number.</summary>
    MoreNumerous,
}
