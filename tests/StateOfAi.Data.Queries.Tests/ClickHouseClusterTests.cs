using System.Net;
using System.Net.Sockets;
using LinqToDB;
using LinqToDB.Data;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>What makes the nodes of ClickHouse a cluster.</summary>
public sealed class ClickHouseClusterTests
{
    private const int Few = 10_000;

    private const string Slow = "SELECT Entity, sum(sleepEachRow(0.0003)) FROM deals GROUP BY Entity SETTINGS max_block_size = 500";

    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task Each_node_groups_its_own_deals()
    {
        Assert.SkipWhen(ClickHouseCluster.Skip is not null, ClickHouseCluster.Skip ?? "");
        await using ClickHouseCluster cluster = await ClickHouseCluster.StartAsync(DealRows.Make(Few));
        string plan = await cluster.Nodes[0].RunAsync(
            "EXPLAIN distributed = 1 SELECT Region, sum(Revenue), count() FROM deals GROUP BY Region");

        int remote = plan.IndexOf("ReadFromRemote", StringComparison.Ordinal);
        Assert.True(remote > 0, plan);
        Assert.Contains("MergingAggregated", plan[..remote], StringComparison.Ordinal);
        Assert.Contains("Aggregating", plan[remote..], StringComparison.Ordinal);
        Assert.DoesNotContain("MergingAggregated", plan[remote..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_node_that_is_killed_is_an_error_until_it_is_back()
    {
        Assert.SkipWhen(ClickHouseCluster.Skip is not null, ClickHouseCluster.Skip ?? "");
        await using ClickHouseCluster cluster = await ClickHouseCluster.StartAsync(DealRows.Make(Few));
        Assert.Equal(Few, Count(cluster));

        cluster.Nodes[1].Kill();
        Exception error = Assert.ThrowsAny<Exception>(() => Count(cluster));
        Assert.Contains("279", error.ToString(), StringComparison.Ordinal);
        Assert.InRange(Count(cluster, ("skip_unavailable_shards", "1")), 1, Few - 1);

        await cluster.Nodes[1].StartAsync();
        Assert.Equal(Few, Count(cluster));
    }

    [Fact]
    public async Task A_node_outlives_connections_that_are_reset()
    {
        Assert.SkipWhen(ClickHouseCluster.Skip is not null, ClickHouseCluster.Skip ?? "");
        await using ClickHouseCluster cluster = await ClickHouseCluster.StartAsync(DealRows.Make(Few));
        foreach (int port in (int[])[cluster.Nodes[1].HttpPort, cluster.Nodes[1].TcpPort])
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
            await socket.SendAsync(new byte[1], TestContext.Current.CancellationToken);
            await Task.Delay(Soon, TestContext.Current.CancellationToken);
            socket.LingerState = new LingerOption(true, 0);
            socket.Close();
        }

        // What ended the engine took a while to end the process.
        await Task.Delay(Settled, TestContext.Current.CancellationToken);
        Assert.False(cluster.Nodes[1].HasEnded, cluster.Nodes[1].Printed);
        Assert.Equal(Few, Count(cluster));
    }

    /// <summary>A node learns of a canceled query as a connection that another node, or a client, breaks off.</summary>
    [Fact]
    public async Task Nodes_outlive_queries_that_are_canceled()
    {
        Assert.SkipWhen(ClickHouseCluster.Skip is not null, ClickHouseCluster.Skip ?? "");
        await using ClickHouseCluster cluster = await ClickHouseCluster.StartAsync(DealRows.Make(Few));
        for (int round = 0; round < 3; round++)
        {
            await CancelAsync(cluster.Nodes[0], "cancel_http_readonly_queries_on_client_close = 0");
            await CancelAsync(cluster.Nodes[0], "cancel_http_readonly_queries_on_client_close = 1");
            await Assert.ThrowsAsync<InvalidOperationException>(
                () => cluster.Nodes[0].RunAsync(Slow + ", max_execution_time = 0.2", TestContext.Current.CancellationToken));
            await cluster.Nodes[0].RunAsync("SELECT * FROM deals LIMIT 1 SETTINGS max_block_size = 10");
        }

        await Task.Delay(Settled, TestContext.Current.CancellationToken);
        Assert.Equal((false, false), (cluster.Nodes[0].HasEnded, cluster.Nodes[1].HasEnded));
        Assert.Equal(Few, Count(cluster));
        Assert.Equal($"{Few}", await cluster.Nodes[1].RunAsync("SELECT count() FROM deals"));
    }

    private static int Count(ClickHouseCluster cluster, params (string Name, string Value)[] settings)
    {
        using var connection = new DataConnection(cluster.Options(0, settings));
        return connection.GetTable<Deal>().Count();
    }

    private static async Task CancelAsync(ClickHouseNode node, string setting)
    {
        using var soon = new CancellationTokenSource(Soon);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => node.RunAsync($"{Slow}, {setting}", soon.Token));
    }
}
