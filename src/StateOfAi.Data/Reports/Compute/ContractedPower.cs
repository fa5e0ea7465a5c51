namespace StateOfAi.Data;

/// <summary>The power of the compute that one AI laboratory has contracted for, with chips of some suppliers, by one edition of the Compute Index.</summary>
[Row]
public sealed partial class ContractedPower : Row, IObserved
{
    /// <summary>The laboratory.</summary>
    public required partial Organization Organization { get; init; }

    /// <summary>Whose chips it is.</summary>
    public required ChipSupplierGroup Suppliers { get; init; }

    /// <summary>Electric power, contracted and not installed (unit <c>gigawatt</c>).</summary>
    [Main]
    [Measures(nameof(FigureKind.Gigawatts))]
    public required Figure Power { get; init; }

    /// <summary>The month of the edition.</summary>
    public required TimePeriod Period { get; init; }

    Figure? IObserved.Value => Power;
}
