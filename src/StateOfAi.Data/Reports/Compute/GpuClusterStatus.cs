namespace StateOfAi.Data;

/// <summary>The status of a GPU cluster, in the words of its publisher.</summary>
public enum GpuClusterStatus
{
    /// <summary>It exists.</summary>
    Existing,

    /// <summary>It is planned, or under construction.</summary>
    Planned,

    /// <summary>It was taken out of service.</summary>
    Decommissioned,
}
