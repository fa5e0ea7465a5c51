namespace StateOfAi.Data;

/// <summary>How far a cluster had come.</summary>
public enum ClusterStatus
{
    /// <summary>In service.</summary>
    Operating,

    /// <summary>Being built, or not yet at full scale.</summary>
    Building,

    /// <summary>Agreed or announced, not yet built.</summary>
    Planned,

    /// <summary>Understood to exist; how far it had come was not printed.</summary>
    Reported,
}
