using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>The power of the compute that one AI laboratory has contracted for, with chips of some suppliers, by one edition of the Compute Index.</summary>
public sealed class ContractedPower : Row, IObserved
{
    private readonly Reference<Organization> _organization;

    /// <summary>Contracted power of your own, for tests and for analyses beside these.</summary>
    public ContractedPower() { }

    [SetsRequiredMembers]
    internal ContractedPower(RowReader row) : base(row)
    {
        _organization = row.Reference<Organization>("organization");
        Suppliers = row.Enum<ChipSupplierGroup>("suppliers");
        Power = row.Figure("power", FigureKind.Gigawatts);
        Period = row.Period("period");
    }

    /// <summary>The laboratory.</summary>
    public required Organization Organization { get => _organization.Value; init => _organization = value; }

    /// <summary>Whose chips it is.</summary>
    public required ChipSupplierGroup Suppliers { get; init; }

    /// <summary>Electric power, contracted and not installed (unit <c>gigawatt</c>).</summary>
    public required Figure Power { get; init; }

    /// <summary>The month of the edition.</summary>
    public required TimePeriod Period { get; init; }

    Figure? IObserved.Value => Power;

    private protected override string ToText() => LabelWith(Power);
}
