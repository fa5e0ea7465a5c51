using LinqToDB;
using LinqToDB.DataProvider.ClickHouse;

namespace StateOfAi.Data.Queries.Benchmarks;

/// <summary>Deals in a table of one node of ClickHouse, and the same in a table that is distributed over two.</summary>
internal sealed class ClickHouseDeals : IAsyncDisposable
{
    private const string OnOneNode = "deals_one";

    private readonly ClickHouseCluster _cluster;

    private ClickHouseDeals(ClickHouseCluster cluster)
    {
        _cluster = cluster;
        int port = cluster.Nodes[0].HttpPort;
        Engines =
        [
            new(DealEngine.ClickHouse, 1, Options, port, OnOneNode),
            new(DealEngine.ClickHouse, cluster.Nodes.Count, Options, port, DealMapping.Table),
        ];

        DataOptions Options(int? relay) => new DataOptions()
            .UseClickHouse(cluster.ConnectionString().Replace($"Port={port};", $"Port={relay ?? port};", StringComparison.Ordinal),
                ClickHouseProvider.ClickHouseDriver)
            .UseMappingSchema(DealMapping.Schema);
    }

    internal IReadOnlyList<DealEngine> Engines { get; }

    internal static async Task<ClickHouseDeals> StartAsync(int rows, int copies)
    {
        ClickHouseCluster cluster = await ClickHouseCluster.StartAsync([]);
        try
        {
            await cluster.Nodes[0].RunAsync($"CREATE TABLE {OnOneNode} AS deals_local");
            await InsertAsync(cluster.Nodes[0], OnOneNode, rows, copies, "1 = 1");
            for (int node = 0; node < cluster.Nodes.Count; node++)
                await InsertAsync(cluster.Nodes[node], "deals_local", rows, copies, $"\"Entity\" % {cluster.Nodes.Count} = {node}");
            return new(cluster);
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    /// <summary>Makes rows in a table of their own, and copies them from there.</summary>
    private static async Task InsertAsync(ClickHouseNode node, string table, int rows, int copies, string where)
    {
        string made = copies == 1 ? table : "made";
        if (made != table)
            await node.RunAsync($"CREATE TABLE {made} AS {table}");
        await node.RunAsync($"INSERT INTO {made} ({DealSql.ColumnList}) {DealSql.ClickHouse.Select(rows, where)}");
        for (int copy = 0; made != table && copy < copies; copy++)
            await node.RunAsync($"INSERT INTO {table} SELECT * FROM {made}");
        if (made != table)
            await node.RunAsync($"DROP TABLE {made} SYNC");

        // Merges of parts would run beside the questions.
        await node.RunAsync($"OPTIMIZE TABLE {table} FINAL");
    }
}
