using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>NVIDIA's revenue by platform, with the most common series.</summary>
/// <example><code>
/// Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
/// Console.WriteLine(revenue.YearOverYear().ToMarkdown());
/// </code></example>
[JsonConverter(typeof(StateOfAiJsonConverter))]
public sealed class NvidiaRevenueDataset : Dataset<NvidiaRevenue>
{
    internal NvidiaRevenueDataset(TableSlot<NvidiaRevenue>[] vintages) : base(vintages) { }

    /// <summary>Total revenue, in US dollars.</summary>
    public Series Total => SeriesOf(row => row.Total, "NVIDIA revenue");

    /// <summary>Data center revenue, in US dollars; periods without a figure are left out.</summary>
    public Series DataCenter => SeriesOf(row => row.DataCenter, "NVIDIA data center revenue");

    /// <summary>
    /// Revenue of each platform by period, in US dollars; periods without figures for the platforms, such as all fiscal years, are left
    /// out.
    /// </summary>
    public IReadOnlyList<PlatformRevenue> ByPlatform => [.. this.SelectMany(row => row.Platforms)];

    // A period without the figure is left out, so that it shows as a gap or shortens the series.
    private Series SeriesOf(Func<NvidiaRevenue, Figure?> figure, string name)
    {
        PartialDate vintage = Vintage;
        return this.Where(row => figure(row) is not null).ToSeries(row => row.Period, row => figure(row), vintage: _ => vintage)
            .Named(name);
    }
}
