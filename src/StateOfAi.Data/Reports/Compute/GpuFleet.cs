namespace StateOfAi.Data;

/// <summary>GPUs of one generation and status at one system or operator, as listed in one edition of the Compute Index.</summary>
[Row]
public sealed partial class GpuFleet : Row, IObserved
{
    /// <summary>The Compute Index's name for the system or operator.</summary>
    public required string Name { get; init; }

    /// <summary>The organizations that, by <see cref="Name"/>, own it, run it or take its capacity; empty if it names none.</summary>
    public partial IReadOnlyList<Organization> Operators { get; init; }

    /// <summary>The generation of the GPUs.</summary>
    public required GpuGeneration Generation { get; init; }

    /// <summary>Their status: operating if the index says deployed, building for installing, planned for announced.</summary>
    public required ClusterStatus Status { get; init; }

    /// <summary>Number of GPUs with this status (unit <c>gpu</c>); those with another status are in a separate row.</summary>
    [Main]
    [Measures(nameof(FigureKind.Gpus))]
    public required Figure Chips { get; init; }

    /// <summary>The month of the edition.</summary>
    public required TimePeriod Period { get; init; }

    PartialDate? IObserved.Vintage => Dataset?.Vintage;

    Figure? IObserved.Value => Chips;
}
