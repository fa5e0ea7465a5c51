namespace StateOfAi.Data;

/// <summary>The kinds of hardware flows.</summary>
public enum HardwareFlowKind
{
    /// <summary>A buyer acquires hardware from a seller, or has ordered it.</summary>
    Purchase,

    /// <summary>A vendor ships units to all its customers.</summary>
    Shipment,

    /// <summary>Another kind, named in a detail of the row.</summary>
    Other,
}
