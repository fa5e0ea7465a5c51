namespace StateOfAi.Data;

/// <summary>GPUs of one generation and one status at one system or operator, as one edition of the Compute Index lists them.</summary>
[Row]
public sealed partial class GpuFleet : Row, IObserved
{
    /// <summary>The system or operator, as the index names it.</summary>
    public required string Name { get; init; }

    /// <summary>The organizations that <see cref="Name"/> says own it, run it or take its capacity; empty where it says none.</summary>
    public partial IReadOnlyList<Organization> Operators { get; init; }

    /// <summary>The generation of the GPUs.</summary>
    public required GpuGeneration Generation { get; init; }

    /// <summary>How far they have come: operating where the index says deployed, building for installing, planned for announced.</summary>
    public required ClusterStatus Status { get; init; }

    /// <summary>Number of GPUs of this status (unit <c>gpu</c>); those of another status are a row of their own.</summary>
    [Main]
    [Measures(nameof(FigureKind.Gpus))]
    public required Figure Chips { get; init; }

    /// <summary>The month of the edition.</summary>
    public required TimePeriod Period { get; init; }

    PartialDate? IObserved.Vintage => Dataset?.Vintage;

    Figure? IObserved.Value => Chips;
}
