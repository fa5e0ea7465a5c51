namespace StateOfAi.Data;

/// <summary>The size of a cluster in words.</summary>
public enum ClusterScale
{
    /// <summary>Not yet at its full size.</summary>
    BelowFullScale,

    /// <summary>Sizable, but without a number.</summary>
    Substantial,

    /// <summary>Large by the standards of the Compute Index, or among the largest in service.</summary>
    Large,
}
