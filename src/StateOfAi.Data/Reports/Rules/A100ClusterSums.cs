namespace StateOfAi.Data;

/// <summary>The sorts of use of A100 chips against their total. The charts print whole chips, so nothing is left to rounding.</summary>
internal static class A100ClusterSums
{
    internal static IEnumerable<Reconciliation> Of(Dataset<A100Cluster> clusters) =>
        from cluster in clusters
        let parts = Reconciliation.SumOf(
            new[] { cluster.PrivateCloud, cluster.PublicCloud, cluster.NationalHpc }.Where(part => part is not null))
        where parts is not null
        select new Reconciliation(cluster, $"{cluster.Label}, total against the sorts of use", cluster.Total, parts, 0);
}
