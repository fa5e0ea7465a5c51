namespace StateOfAi.Data;

/// <summary>What sort of hardware flow it is.</summary>
public enum HardwareFlowKind
{
    /// <summary>A buyer acquires hardware from a seller, or has ordered it.</summary>
    Purchase,

    /// <summary>A vendor ships units to all its customers.</summary>
    Shipment,

    /// <summary>Another kind, which a detail of the row names.</summary>
    Other,
}
