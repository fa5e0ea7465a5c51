using System.Globalization;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>GPU clusters, with the capacity of owners and countries, in which each phase counts once.</summary>
/// <remarks>
/// A cluster that another existing row includes is left out of all shares, whatever else is counted, and so are clusters without a number
/// of H100 equivalents, or without an owner or a country; a doubt says how many. If several organizations own a cluster, each counts with
/// an equal part. The owners are the organizations of the catalog, under whichever name the dataset lists them; a subsidiary is not added
/// to its parent.
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
    public MarketShares<Organization> SharesByOwner(Func<GpuCluster, bool>? isCounted = null)
    {
        Func<GpuCluster, Figure> capacity = CapacityOf(isCounted);
        return MarketShares.OfRows(
            Counted(isCounted).Where(row => row is { Owners.Count: > 0, H100Equivalents: not null })
                .SelectMany(row => row.Owners.Select(owner => (Owner: owner, Row: row))),
            part => part.Owner, part => PartOf(capacity(part.Row), part.Row.Owners.Count), null, null,
            LeftOut(Counted(isCounted), "owner", row => row.Owners.Count > 0));
    }

    /// <summary>Returns the shares of countries in H100 equivalents.</summary>
    /// <param name="isCounted">Which clusters to count; by default those that exist.</param>
    /// <returns>The shares, largest first; empty if no cluster counts.</returns>
    public MarketShares<Country> SharesByCountry(Func<GpuCluster, bool>? isCounted = null)
    {
        Func<GpuCluster, Figure> capacity = CapacityOf(isCounted);
        return MarketShares.OfRows(
            Counted(isCounted).Where(row => row is { Country: not null, H100Equivalents: not null }),
            row => row.Country!.Value, row => capacity(row), null, null,
            LeftOut(Counted(isCounted), "country", row => row.Country is not null));
    }

    private ResultList<GpuCluster> Counted(Func<GpuCluster, bool>? isCounted) => this.Where(row => !row.IsSuperseded
        && (isCounted is null ? row.Status is GpuClusterStatus.Existing : isCounted(row)));

    // A caller who names the clusters may add planned ones to those that exist, which rows alone refuse.
    private static Func<GpuCluster, Figure> CapacityOf(Func<GpuCluster, bool>? isCounted) => isCounted is null
        ? row => row.H100Equivalents!
        : row => row.H100Equivalents!.RestingOnInstead(row, (IBasis)SourceUnion.OfAll([row]));

    private static Number? PartOf(Figure capacity, int owners) => owners == 1 ? capacity : capacity / owners;

    /// <summary>The doubts about clusters that belong to nobody known, or whose capacity is not known.</summary>
    private static ISourced LeftOut(ResultList<GpuCluster> counted, string key, Func<GpuCluster, bool> hasKey)
    {
        GpuCluster[] without = [.. Enumerable.Where(counted, row => !hasKey(row))];
        int unknown = counted.Count(row => row.H100Equivalents is null);
        string[] texts =
        [
            .. without.Length == 0 ? Array.Empty<string>() : [string.Create(CultureInfo.InvariantCulture,
                $"{without.Length:N0} of {counted.Count:N0} clusters, {SumOf(without):N0} of {SumOf(counted):N0} H100 equivalents, have no "
                    + $"{key} and are left out.")],
            .. unknown == 0 ? Array.Empty<string>() : [string.Create(CultureInfo.InvariantCulture,
                $"{unknown:N0} of {counted.Count:N0} clusters have no number of H100 equivalents and are left out.")],
        ];
        return SourceUnion.Of([.. texts.Select(text => (ISourced)new Doubt(DoubtKind.Missing, text))]);
    }

    private static decimal SumOf(IEnumerable<GpuCluster> rows) => rows.Sum(row => row.H100Equivalents?.Value ?? 0);
}
