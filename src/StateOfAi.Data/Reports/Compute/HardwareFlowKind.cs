namespace StateOfAi.Data;

/// <summary>What kind of hardware flow it is.</summary>
public enum HardwareFlowKind
{
    /// <summary>A buyer acquires hardware from a seller, or has ordered it.</summary>
    Purchase,

    /// <summary>A vendor ships units to all its customers.</summary>
    Shipment,

    /// <summary>Another kind, named in a detail of the row.</summary>
    Other,
}
