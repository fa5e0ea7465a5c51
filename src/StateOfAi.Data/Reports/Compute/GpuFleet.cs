using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>GPUs of one generation and one status at one system or operator, as one edition of the Compute Index lists them.</summary>
public sealed class GpuFleet : Row, IObserved
{
    private readonly References<Organization> _operators = [];

    /// <summary>A fleet of your own, for tests and for analyses beside these.</summary>
    public GpuFleet() { }

    [SetsRequiredMembers]
    internal GpuFleet(RowReader row) : base(row)
    {
        Name = row.Text("name");
        _operators = row.References<Organization>("operators");
        Generation = row.Enum<GpuGeneration>("generation");
        Status = row.Enum<ClusterStatus>("status");
        Chips = row.Figure("chips", FigureKind.Gpus);
        Period = row.Period("period");
    }

    /// <summary>The system or operator, as the index names it.</summary>
    public required string Name { get; init; }

    /// <summary>The organizations that <see cref="Name"/> says own it, run it or take its capacity; empty where it says none.</summary>
    public IReadOnlyList<Organization> Operators { get => _operators; init => _operators = [.. value]; }

    /// <summary>The generation of the GPUs.</summary>
    public required GpuGeneration Generation { get; init; }

    /// <summary>How far they have come: operating where the index says deployed, building for installing, planned for announced.</summary>
    public required ClusterStatus Status { get; init; }

    /// <summary>Number of GPUs of this status (unit <c>gpu</c>); those of another status are a row of their own.</summary>
    public required Figure Chips { get; init; }

    /// <summary>The month of the edition.</summary>
    public required TimePeriod Period { get; init; }

    Figure? IObserved.Value => Chips;

    private protected override string ToText() => LabelWith(Chips);

    internal override IEnumerable<string?> SearchTexts => [Name];
}
