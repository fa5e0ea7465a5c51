using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>AI hardware that changes hands, or is meant to: a purchase, an order, an offer or a stream of shipments.</summary>
public sealed class HardwareFlow : Row
{
    private readonly References<Organization> _buyers = [];
    private readonly Reference<Organization> _seller;
    private readonly References<Chip> _chips = [];
    private readonly Reference<ComputeCluster> _cluster;

    /// <summary>A hardware flow of your own, for tests and for analyses beside the report's.</summary>
    public HardwareFlow() { }

    [SetsRequiredMembers]
    internal HardwareFlow(RowReader row) : base(row)
    {
        Kind = row.Enum<HardwareFlowKind>("kind");
        Stage = row.Enum<HardwareFlowStage>("stage");
        _buyers = row.References<Organization>("buyers");
        _seller = row.ReferenceOrNone<Organization>("seller");
        _chips = row.References<Chip>("chips");
        _cluster = row.ReferenceOrNone<ComputeCluster>("cluster");
        Units = row.FigureOrNull("units", FigureKind.Gpus);
        Value = row.FigureOrNull("value", FigureKind.Money);
        Period = row.Period("period");
    }

    /// <summary>What sort of flow it is.</summary>
    public required HardwareFlowKind Kind { get; init; }

    /// <summary>How far it had come when the report was written.</summary>
    public required HardwareFlowStage Stage { get; init; }

    /// <summary>The organizations that buy; empty when none is named, as with shipments to everyone.</summary>
    public IReadOnlyList<Organization> Buyers { get => _buyers; init => _buyers = [.. value]; }

    /// <summary>The organization that sells or ships; <see langword="null"/> when not named.</summary>
    public Organization? Seller { get => _seller.ValueOrNull; init => _seller = value; }

    /// <summary>The chips concerned; empty when none is named.</summary>
    public IReadOnlyList<Chip> Chips { get => _chips; init => _chips = [.. value]; }

    /// <summary>The cluster that the hardware is for; <see langword="null"/> when none is named.</summary>
    public ComputeCluster? Cluster { get => _cluster.ValueOrNull; init => _cluster = value; }

    /// <summary>Number of chips (unit <c>gpu</c>); <see langword="null"/> when not printed.</summary>
    public Figure? Units { get; init; }

    /// <summary>Money value in its own currency, as printed; <see langword="null"/> when not printed.</summary>
    public Figure? Value { get; init; }

    /// <summary>When it took place, or is to take place.</summary>
    public required TimePeriod Period { get; init; }
}
