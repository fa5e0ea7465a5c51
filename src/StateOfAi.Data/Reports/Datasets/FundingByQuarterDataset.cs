using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// Funding of AI companies by quarter, with the most common series. If no vintage is named, amounts are from the latest, which restates
/// the previous one.
/// </summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
public sealed class FundingByQuarterDataset : Dataset<AiInvestment>
{
    private static readonly Unit DollarsPerDeal = Unit.Parse("USD/deal", null);

    internal FundingByQuarterDataset(TableSlot<AiInvestment>[] vintages) : base(vintages) { }

    /// <summary>The money raised, in US dollars; a quarter without a figure is a point without a value.</summary>
    public Series Amount => this.ToSeries(row => row.Period, row => row.Amount, vintage: row => row.Vintage).Named("AI funding");

    /// <summary>
    /// The number of deals (unit <c>deal</c>) in the latest vintage that counts them; a quarter without a figure is a point without a
    /// value.
    /// </summary>
    public Series Deals => WithDeals.ToSeries(row => row.Period, row => row.Deals, vintage: row => row.Vintage).Named("AI funding deals");

    /// <summary>
    /// The average deal size, in US dollars per deal: money divided by deals in the same quarter, both from the vintage of
    /// <see cref="Deals"/>. A quarter without both, or without deals, is a point without a value.
    /// </summary>
    public Series AmountPerDeal =>
        WithDeals.ToSeries(row => row.Period,
            row => row is { Amount.Value: { } money, Deals.Value: { } deals and > 0 } ? (double)(money / deals) : null, DollarsPerDeal,
            row => row.Vintage).Named("AI funding per deal");

    // If no vintage counts deals, the latest one, so that every point exists, without a value.
    private Table<AiInvestment> WithDeals =>
        Vintages.Reverse().Select(OfVintage).FirstOrDefault(table => table.Any(row => row.Deals is not null)) ?? Latest;

    /// <summary>Returns what the publisher restated from one vintage to another, by quarter.</summary>
    /// <param name="earlier">The earlier vintage, one of <see cref="Dataset{T}.Vintages"/>.</param>
    /// <param name="later">The later vintage.</param>
    /// <returns>The revisions; what only one vintage has is listed as added or removed.</returns>
    /// <exception cref="VintageNotFoundException">One of the vintages does not exist.</exception>
    public Revisions<AiInvestment, TimePeriod> RevisionsBetween(PartialDate earlier, PartialDate later) =>
        Revisions.Between(OfVintage(earlier), OfVintage(later), row => row.Period, row => row.Amount);
}
