using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>GPU clusters, with the capacity of owners and countries, in which each phase counts once.</summary>
/// <remarks>
/// A cluster that another existing row includes is left out of all shares, whatever else is counted, and so are clusters without a number
/// of H100 equivalents, or without an owner or a country. If several organizations own a cluster, each counts with an equal part. The
/// owners are the organizations of the catalog, under whichever name the dataset lists them; a subsidiary is not added to its parent.
/// </remarks>
[JsonConverter(typeof(StateOfAiJsonConverter))]
public sealed class GpuClustersDataset : Dataset<GpuCluster>
{
    internal GpuClustersDataset(TableSlot<GpuCluster>[] vintages) : base(vintages) { }

    /// <summary>Returns the shares of owners in H100 equivalents.</summary>
    /// <param name="isCounted">
    /// Which clusters to count; by default those that exist. Most planned capacity is unlikely, according to the publisher
    /// (<see cref="GpuCluster.Confidence"/>).
    /// </param>
    /// <returns>The shares, largest first; empty if no cluster counts.</returns>
    /// <example><code>
    /// MarketShares&lt;Organization&gt; shares = StateOfAiCatalog.Embedded.Datasets.GpuClusters.SharesByOwner();
    /// Console.WriteLine(shares.Herfindahl.Points);
    /// </code></example>
    public MarketShares<Organization> SharesByOwner(Func<GpuCluster, bool>? isCounted = null) =>
        Counted(isCounted)
            .SelectMany(row => row.Owners.Select(owner => (Owner: owner, Row: row)))
            .ToMarketShares(part => part.Owner, part => PartOf(part.Row));

    /// <summary>Returns the shares of countries in H100 equivalents.</summary>
    /// <param name="isCounted">Which clusters to count; by default those that exist.</param>
    /// <returns>The shares, largest first; empty if no cluster counts.</returns>
    public MarketShares<Country> SharesByCountry(Func<GpuCluster, bool>? isCounted = null) =>
        Counted(isCounted).Where(row => row.Country is not null)
            .ToMarketShares(row => row.Country!.Value, row => row.H100Equivalents);

    private ResultList<GpuCluster> Counted(Func<GpuCluster, bool>? isCounted) =>
        this.Where(row => row is { IsSuperseded: false, H100Equivalents: not null }
            && (isCounted is null ? row.Status is GpuClusterStatus.Existing : isCounted(row)));

    private static Number? PartOf(GpuCluster row) =>
        row.Owners.Count == 1 ? row.H100Equivalents : row.H100Equivalents! / row.Owners.Count;
}
