using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>What a company paid for property and equipment in one period, in US dollars, without finance leases.</summary>
public sealed class CapitalExpenditure : Row, IObserved
{
    private readonly Reference<Organization> _organization;

    /// <summary>Expenditure of your own, for tests and for analyses beside the data.</summary>
    public CapitalExpenditure() { }

    [SetsRequiredMembers]
    internal CapitalExpenditure(RowReader row) : base(row)
    {
        _organization = row.Reference<Organization>("organization");
        Period = row.Period("period");
        Value = row.Figure("value", FigureKind.Dollars);
        Vintage = row.Vintage;
    }

    /// <summary>The company.</summary>
    public required Organization Organization { get => _organization.Value; init => _organization = value; }

    /// <summary>The calendar year or quarter, or, of Microsoft's years, the fiscal year to June.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The money paid, in US dollars.</summary>
    public required Figure Value { get; init; }

    Figure? IObserved.Value => Value;

    /// <summary>When the figure was read; <see langword="null"/> for a row of your own.</summary>
    public PartialDate? Vintage { get; init; }

    /// <summary>The label and the figure.</summary>
    public override string ToString() => $"{Label}: {Value}";
}
