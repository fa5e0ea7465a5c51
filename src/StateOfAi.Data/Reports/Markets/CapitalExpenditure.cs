namespace StateOfAi.Data;

/// <summary>The payments of a company for property and equipment in one period, in US dollars, excluding finance leases.</summary>
/// <remarks>
/// Companies define it differently, and may change their definition, so <see cref="Value"/> means what <see cref="Definition"/> says. All
/// rows of a company have one definition; if its filings also state the period by another one, that figure is in <see cref="Gross"/>.
/// Rows with different definitions cannot form a series.
/// </remarks>
[Row]
public sealed partial class CapitalExpenditure : Row, IObserved
{
    private readonly Figure? _gross;

    /// <summary>The company.</summary>
    public required partial Organization Organization { get; init; }

    /// <summary>The calendar year or quarter; for Microsoft's years, the fiscal year ending in June.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The line of the cash flow statement that <see cref="Value"/> is.</summary>
    public required CapexDefinition Definition { get; init; }

    /// <summary>The money paid by <see cref="Definition"/>, in US dollars.</summary>
    [Main]
    [Measures(nameof(FigureKind.Dollars))]
    public required Figure Value { get; init; }

    /// <summary>
    /// The money paid before proceeds from sales of property, in US dollars: <see cref="Value"/> itself unless that is net;
    /// <see langword="null"/> if only the net figure was published.
    /// </summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? Gross { get => _gross ?? (Definition is CapexDefinition.NetPurchases ? null : Value); init => _gross = value; }

    /// <summary>
    /// Principal payments on finance leases, in US dollars, which <see cref="Value"/> excludes; Meta includes them in what it calls capital
    /// expenditures. <see langword="null"/> if the data does not have them.
    /// </summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? FinanceLeasePayments { get; init; }

    /// <summary>The gross figure in the data, if any.</summary>
    internal Figure? StatedGross => _gross;

    Figure? IObserved.Value => Value;

    string? IObserved.Scope => WordsOf(Definition);

    /// <summary>When the figure was read; <see langword="null"/> for your own rows.</summary>
    public PartialDate? Vintage { get; init; }

    internal static string WordsOf(CapexDefinition definition) => definition switch
    {
        CapexDefinition.GrossPurchases => "purchases of property and equipment, gross",
        CapexDefinition.NetPurchases => "purchases of property and equipment, net of proceeds",
        _ => "additions to property and equipment",
    };
}
