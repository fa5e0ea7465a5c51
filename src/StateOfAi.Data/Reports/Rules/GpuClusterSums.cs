namespace StateOfAi.Data;

/// <summary>Compares the two named models of chips of a cluster with all its chips.</summary>
internal static class GpuClusterSums
{
    internal static IEnumerable<Reconciliation> Of(Dataset<GpuCluster> clusters) =>
        from cluster in clusters
        where cluster is { TotalChips: not null, SecondChipCount: not null }
        let parts = Reconciliation.SumOf([cluster.ChipCount, cluster.SecondChipCount])
        where parts is not null
        select new Reconciliation(cluster, $"{cluster.Label}, all chips against the two models", cluster.TotalChips!, parts, 0);
}
