namespace StateOfAi.Data;

/// <summary>AI hardware that changes hands or is expected to: a purchase, an order, an offer or a series of shipments.</summary>
[Row]
public sealed partial class HardwareFlow : Row
{
    /// <summary>The kind of flow.</summary>
    public required HardwareFlowKind Kind { get; init; }

    /// <summary>Its stage when the report was written.</summary>
    public required HardwareFlowStage Stage { get; init; }

    /// <summary>The buyers; empty if none is named, as for shipments to all customers.</summary>
    public partial IReadOnlyList<Organization> Buyers { get; init; }

    /// <summary>The organization that sells or ships; <see langword="null"/> if not named.</summary>
    public partial Organization? Seller { get; init; }

    /// <summary>The chips involved; empty if none is named.</summary>
    public partial IReadOnlyList<Chip> Chips { get; init; }

    /// <summary>The cluster that the hardware is for; <see langword="null"/> if none is named.</summary>
    public partial ComputeCluster? Cluster { get; init; }

    /// <summary>Number of chips (unit <c>gpu</c>); <see langword="null"/> if not printed.</summary>
    [Measures(nameof(FigureKind.Gpus))]
    public Figure? Units { get; init; }

    /// <summary>Its value in the printed currency; <see langword="null"/> if not printed.</summary>
    [Measures(nameof(FigureKind.Money))]
    public Figure? Value { get; init; }

    /// <summary>When it took place or is expected to.</summary>
    public required TimePeriod Period { get; init; }
}
