namespace StateOfAi.Data;

/// <summary>The size of a cluster in words.</summary>
public enum ClusterScale
{
    /// <summary>Has not reached its full size.</summary>
    BelowFullScale,

    /// <summary>Sizable, with no number given.</summary>
    Substantial,

    /// <summary>Large by the measure of the Compute Index, or among the largest in service.</summary>
    Large,
}
