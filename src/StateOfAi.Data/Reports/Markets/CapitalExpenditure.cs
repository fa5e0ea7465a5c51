namespace StateOfAi.Data;

/// <summary>What a company paid for property and equipment in one period, in US dollars, without finance leases.</summary>
/// <remarks>
/// Companies define it differently, and one may change its definition, so <see cref="Value"/> means what <see cref="Definition"/> says. All
/// rows of a company have one definition; where filings state the period by another one too, that figure stands beside it
/// (<see cref="Gross"/>). Rows of two definitions are no series.
/// </remarks>
[Row]
public sealed partial class CapitalExpenditure : Row, IObserved
{
    private readonly Figure? _gross;

    /// <summary>The company.</summary>
    public required partial Organization Organization { get; init; }

    /// <summary>The calendar year or quarter, or, of Microsoft's years, the fiscal year to June.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>Which line of the cash flow statement <see cref="Value"/> is.</summary>
    public required CapexDefinition Definition { get; init; }

    /// <summary>The money paid by <see cref="Definition"/>, in US dollars.</summary>
    [Main]
    [Measures(nameof(FigureKind.Dollars))]
    public required Figure Value { get; init; }

    /// <summary>
    /// The money paid before anything that sales of property brought in, in US dollars: <see cref="Value"/> itself unless that is net;
    /// <see langword="null"/> where only the net figure was published.
    /// </summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? Gross { get => _gross ?? (Definition is CapexDefinition.NetPurchases ? null : Value); init => _gross = value; }

    /// <summary>
    /// Principal payments on finance leases, in US dollars, which are no part of <see cref="Value"/>; Meta adds them to what it calls
    /// capital expenditures. <see langword="null"/> where not held.
    /// </summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? FinanceLeasePayments { get; init; }

    /// <summary>The gross figure as the data give it, where they do.</summary>
    internal Figure? StatedGross => _gross;

    Figure? IObserved.Value => Value;

    string? IObserved.Scope => WordsOf(Definition);

    /// <summary>When the figure was read; <see langword="null"/> for a row of your own.</summary>
    public PartialDate? Vintage { get; init; }

    internal static string WordsOf(CapexDefinition definition) => definition switch
    {
        CapexDefinition.GrossPurchases => "purchases of property and equipment, gross",
        CapexDefinition.NetPurchases => "purchases of property and equipment, net of proceeds",
        _ => "additions to property and equipment",
    };
}
