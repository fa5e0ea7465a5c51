namespace StateOfAi.Data;

/// <summary>NVIDIA's revenue by platform, with the series that are asked for most.</summary>
public sealed class NvidiaRevenueDataset : Dataset<NvidiaRevenue>
{
    internal NvidiaRevenueDataset(TableSlot<NvidiaRevenue>[] vintages) : base(vintages) { }

    /// <summary>All revenue, in US dollars.</summary>
    public Series Total => SeriesOf(row => row.Total);

    /// <summary>Revenue of data centers, in US dollars; periods of which it is not held are left out.</summary>
    public Series DataCenter => SeriesOf(row => row.DataCenter);

    /// <summary>
    /// Revenue of each platform by period, in US dollars; periods of which the platforms are not held, such as all fiscal years, are left
    /// out.
    /// </summary>
    public IReadOnlyList<PlatformRevenue> ByPlatform => [.. this.SelectMany(row => row.Platforms)];

    // A period of which the figure is not held is left out, so that it shows as a gap or as a shorter series.
    private Series SeriesOf(Func<NvidiaRevenue, Figure?> figure)
    {
        PartialDate vintage = Vintage;
        return this.Where(row => figure(row) is not null).ToSeries(row => row.Period, row => figure(row), vintage: _ => vintage);
    }
}
