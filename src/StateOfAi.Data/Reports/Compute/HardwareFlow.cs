namespace StateOfAi.Data;

/// <summary>AI hardware that changes hands, or is meant to: a purchase, an order, an offer or a stream of shipments.</summary>
[Row]
public sealed partial class HardwareFlow : Row
{
    /// <summary>What sort of flow it is.</summary>
    public required HardwareFlowKind Kind { get; init; }

    /// <summary>How far it had come when the report was written.</summary>
    public required HardwareFlowStage Stage { get; init; }

    /// <summary>The organizations that buy; empty when none is named, as with shipments to everyone.</summary>
    public partial IReadOnlyList<Organization> Buyers { get; init; }

    /// <summary>The organization that sells or ships; <see langword="null"/> when not named.</summary>
    public partial Organization? Seller { get; init; }

    /// <summary>The chips concerned; empty when none is named.</summary>
    public partial IReadOnlyList<Chip> Chips { get; init; }

    /// <summary>The cluster that the hardware is for; <see langword="null"/> when none is named.</summary>
    public partial ComputeCluster? Cluster { get; init; }

    /// <summary>Number of chips (unit <c>gpu</c>); <see langword="null"/> when not printed.</summary>
    [Measures(nameof(FigureKind.Gpus))]
    public Figure? Units { get; init; }

    /// <summary>Money value in its own currency, as printed; <see langword="null"/> when not printed.</summary>
    [Measures(nameof(FigureKind.Money))]
    public Figure? Value { get; init; }

    /// <summary>When it took place, or is to take place.</summary>
    public required TimePeriod Period { get; init; }
}
