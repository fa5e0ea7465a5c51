using System.Text.Json.Serialization;
using NodaTime;

namespace StateOfAi.Data;

/// <summary>The states of data center sites, and what they add up to on any day.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
public sealed class DataCentersDataset : Dataset<DataCenterState>
{
    internal DataCentersDataset(TableSlot<DataCenterState>[] vintages) : base(vintages) { }

    /// <summary>Returns the state of each site on a day: its last row up to that day.</summary>
    /// <param name="day">The day. Days after the vintage are plans.</param>
    /// <returns>One row per site, in the order of the dataset; a site without a row up to that day is left out.</returns>
    public IReadOnlyList<DataCenterState> At(LocalDate day) =>
    [
        .. this.Where(row => row.Period.Start <= day)
            .GroupBy(row => row.Site, StringComparer.Ordinal)
            .Select(site => site.MaxBy(row => row.Period.Start)!),
    ];

    /// <summary>Returns what the sites add up to on a day.</summary>
    /// <param name="day">The day. Days after the vintage are plans, and the total then has that doubt.</param>
    /// <param name="value">Selects the figure to add up; by default the power.</param>
    /// <returns>The total of the sites listed so far; unknown if there are none, or if the figure of one is missing.</returns>
    /// <example><code>
    /// Console.WriteLine(StateOfAiCatalog.Embedded.Datasets.DataCenters.TotalAt(new LocalDate(2026, 1, 31)));
    /// </code></example>
    public Estimate<Quantity> TotalAt(LocalDate day, Func<DataCenterState, Figure?>? value = null)
    {
        IReadOnlyList<DataCenterState> sites = At(day);
        return FigureSum.Of([.. sites.Select(value ?? (row => row.Power))]).RestingOn([.. sites]);
    }
}
