using System.Text.Json.Serialization;
using NodaTime;

namespace StateOfAi.Data;

/// <summary>Prices of models in APIs, and those that applied on any day.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
public sealed class ApiPricesDataset : Dataset<ApiPrice>
{
    internal ApiPricesDataset(TableSlot<ApiPrice>[] vintages) : base(vintages) { }

    /// <summary>Returns the prices that applied on a day, as well as the list tells.</summary>
    /// <remarks>
    /// A price begins on <see cref="ApiPrice.ValidFrom"/> or, if the list does not say, on the first day on which it was seen. It applies
    /// until the day before <see cref="ApiPrice.ValidTo"/>, on which the next price begins. Without that day, a price that has a
    /// <see cref="ApiPrice.ValidFrom"/> has not ended, and any other applies until the last day on which it was seen. A price in a list may
    /// be out of date, and a price that was seen first long after its model was released is missing from the days before.
    /// </remarks>
    /// <param name="day">The day. On days after the vintage, only prices with a known day of validity apply.</param>
    /// <returns>The prices, in the order of the dataset; empty if the list has none for that day.</returns>
    /// <example><code>
    /// ApiPrice? cheapest = StateOfAiCatalog.Embedded.Datasets.ApiPrices.At(new LocalDate(2026, 6, 30)).MinBy(row =&gt; row.Output.Value);
    /// </code></example>
    public ResultList<ApiPrice> At(LocalDate day) => this.Where(row =>
        (row.ValidFrom ?? row.FirstSeen)?.End <= day
        && (row.ValidTo is { } end ? day < end.Start : row.ValidFrom is not null || !(row.LastSeen?.End < day)));
}
