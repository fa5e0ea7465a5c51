namespace StateOfAi.Data;

/// <summary>Funding of AI companies by quarter, with the series that are asked for most.</summary>
public sealed class FundingByQuarterDataset : Dataset<AiInvestment>
{
    private static readonly Unit DollarsPerDeal = Unit.Parse("USD/deal", null);

    internal FundingByQuarterDataset(DatasetTables<AiInvestment> tables)
        : base(tables)
    {
    }

    /// <summary>The money, in US dollars; a quarter without a figure stays a point without a value.</summary>
    public Series Amount => this.ToSeries(row => row.Period, row => row.Amount, row => row.Vintage);

    /// <summary>The number of deals (unit <c>deal</c>); a quarter without a figure stays a point without a value.</summary>
    public Series Deals => this.ToSeries(row => row.Period, row => row.Deals, row => row.Vintage);

    /// <summary>
    /// The money of a deal on average, in US dollars per deal: <see cref="Amount"/> over <see cref="Deals"/> of the same quarter. A quarter that lacks
    /// either, or had no deal, stays a point without a value.
    /// </summary>
    public Series AmountPerDeal => this.ToSeries(row => row.Period, row => row is { Amount.Value: { } money, Deals.Value: { } deals and > 0 } ? (double)(money / deals) : null, DollarsPerDeal, row => row.Vintage);
}
