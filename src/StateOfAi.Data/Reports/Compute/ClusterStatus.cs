namespace StateOfAi.Data;

/// <summary>The status of a cluster.</summary>
public enum ClusterStatus
{
    /// <summary>In service.</summary>
    Operating,

    /// <summary>Under construction, or not yet at full scale.</summary>
    Building,

    /// <summary>Agreed or announced, not yet built.</summary>
    Planned,

    /// <summary>Said to exist; its status was not printed.</summary>
    Reported,
}
