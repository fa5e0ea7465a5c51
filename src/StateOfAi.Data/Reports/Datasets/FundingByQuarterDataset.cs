namespace StateOfAi.Data;

/// <summary>
/// Funding of AI companies by quarter, with the series that are asked for most. Where no vintage is named, money is of the latest, which
/// restates the one before.
/// </summary>
public sealed class FundingByQuarterDataset : Dataset<AiInvestment>
{
    private static readonly Unit DollarsPerDeal = Unit.Parse("USD/deal", null);

    internal FundingByQuarterDataset(TableSlot<AiInvestment>[] vintages) : base(vintages) { }

    /// <summary>The money, in US dollars; a quarter without a figure stays a point without a value.</summary>
    public Series Amount => this.ToSeries(row => row.Period, row => row.Amount, vintage: row => row.Vintage);

    /// <summary>
    /// The number of deals (unit <c>deal</c>) in the latest vintage that counts them; a quarter without a figure stays a point without a
    /// value.
    /// </summary>
    public Series Deals => WithDeals.ToSeries(row => row.Period, row => row.Deals, vintage: row => row.Vintage);

    /// <summary>
    /// The money of a deal on average, in US dollars per deal: money over deals of the same quarter, both of the vintage of
    /// <see cref="Deals"/>. A quarter that lacks either, or had no deal, stays a point without a value.
    /// </summary>
    public Series AmountPerDeal =>
        WithDeals.ToSeries(row => row.Period,
            row => row is { Amount.Value: { } money, Deals.Value: { } deals and > 0 } ? (double)(money / deals) : null, DollarsPerDeal,
            row => row.Vintage);

    // The latest vintage where none counts deals, so that every point is there, without a value.
    private Table<AiInvestment> WithDeals =>
        Vintages.Reverse().Select(OfVintage).FirstOrDefault(table => table.Any(row => row.Deals is not null)) ?? Latest;

    /// <summary>What the publisher restated from one vintage to another, by quarter.</summary>
    /// <param name="earlier">The earlier, one of <see cref="Dataset{T}.Vintages"/>.</param>
    /// <param name="later">The later.</param>
    /// <exception cref="VintageNotFoundException">There is no such vintage.</exception>
    public Revisions<AiInvestment, TimePeriod> RevisionsBetween(PartialDate earlier, PartialDate later) =>
        Revisions.Between(OfVintage(earlier), OfVintage(later), row => row.Period, row => row.Amount);
}
