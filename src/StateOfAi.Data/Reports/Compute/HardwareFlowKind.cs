namespace StateOfAi.Data;

/// <summary>What sort of hardware flow it is.</summary>
public enum HardwareFlowKind
{
    /// <summary>A buyer acquires hardware from a seller.</summary>
    Purchase,

    /// <summary>A buyer has ordered hardware that is yet to be delivered.</summary>
    Order,

    /// <summary>A seller puts capacity on sale to whoever comes.</summary>
    Offer,

    /// <summary>A vendor ships units to all its customers.</summary>
    Shipment,
}
