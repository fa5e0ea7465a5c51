namespace StateOfAi.Data;

/// <summary>Compares the uses of A100 chips with their total. The charts print whole chips, so there is no rounding to allow for.</summary>
internal static class A100ClusterSums
{
    internal static IEnumerable<Reconciliation> Of(Dataset<A100Cluster> clusters) =>
        from cluster in clusters
        let parts = Reconciliation.SumOf(
            new[] { cluster.PrivateCloud, cluster.PublicCloud, cluster.NationalHpc }.Where(part => part is not null))
        where parts is not null
        select new Reconciliation(cluster, $"{cluster.Label}, total against the uses", cluster.Total, parts, 0);
}
