using LinqToDB;
using LinqToDB.DataProvider.ClickHouse;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>
/// Two nodes of ClickHouse with half of the entities each, and a distributed table over them on both: each node groups its own rows, and
/// the one that is asked merges the groups.
/// </summary>
internal sealed class ClickHouseCluster : IAsyncDisposable
{
    private const int NodeCount = 2;
    private const int PortsOfNode = 4;

    private const string Columns = """
        `Id` Int64, `Shard` Int32, `Entity` Int32, `Region` Nullable(String), `Category` String,
        `Year` Int32, `Quarter` Int32, `Month` Int32, `Day` Date, `Revenue` Nullable(Float64), `Amount` Nullable(Decimal(18, 2)),
        `Units` Nullable(Int64), `Lower` Nullable(Float64), `Upper` Nullable(Float64), `Won` Nullable(Bool),
        `StartYear` Int32, `StartQuarter` Int32
        """;

    private readonly EngineFolder _folder = new("clickhouse");
    private readonly List<ClickHouseNode> _nodes = [];

    private ClickHouseCluster()
    {
    }

    /// <summary>Why the tests of ClickHouse cannot run here, or null.</summary>
    internal static string? Skip => ClickHouseNode.Skip;

    internal IReadOnlyList<ClickHouseNode> Nodes => _nodes;

    internal static async Task<ClickHouseCluster> StartAsync(Deal[] deals)
    {
        var cluster = new ClickHouseCluster();
        try
        {
            await cluster.StartNodesAsync();
            await Task.WhenAll(cluster._nodes.Select((node, number) => Task.Run(() => LoadAsync(node, number, deals))));
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>What connects ClickHouse.Driver to a node, with settings for all queries of the connection.</summary>
    internal string ConnectionString(int node = 0, params (string Name, string Value)[] settings) =>
        $"Protocol=http;Host=127.0.0.1;Port={_nodes[node].HttpPort};Username=default;Database=default;Timeout=120;Compression=false" +
        string.Concat(settings.Select(setting => $";set_{setting.Name}={setting.Value}"));

    /// <summary>What connects linq2db to a node, with settings for all queries of the connection.</summary>
    internal DataOptions Options(int node = 0, params (string Name, string Value)[] settings) => new DataOptions()
        .UseClickHouse(ConnectionString(node, settings), ClickHouseProvider.ClickHouseDriver).UseMappingSchema(DealMapping.Schema);

    public ValueTask DisposeAsync()
    {
        foreach (ClickHouseNode node in _nodes)
            node.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task LoadAsync(ClickHouseNode node, int number, Deal[] deals)
    {
        await node.RunAsync($"CREATE TABLE deals_local ({Columns}) ENGINE = MergeTree ORDER BY Id");
        await node.RunAsync("CREATE TABLE deals AS deals_local ENGINE = Distributed(deals, default, deals_local, Entity)");
        await node.LoadAsync("deals_local", deals.Where(deal => deal.Entity % NodeCount == number));
    }

    private async Task StartNodesAsync()
    {
        int[][] ports = [.. FreePort.Find(NodeCount * PortsOfNode).Chunk(PortsOfNode)];
        Task<ClickHouseNode>[] starts = [.. ports.Select((own, number) =>
        {
            string settings = _folder.File($"node{number}.xml");
            File.WriteAllText(settings, Settings(number, ports));
            return ClickHouseNode.StartAsync(settings, Directory.CreateDirectory(_folder.File($"node{number}")).FullName, own);
        })];
        await Task.WhenAll(starts).ContinueWith(_ => { }, TaskScheduler.Default);
        _nodes.AddRange(starts.Where(start => start.IsCompletedSuccessfully).Select(start => start.Result));
        await Task.WhenAll(starts);
    }

    /// <summary>The nodes as one of them sees them: itself at the port of its engine, and the other at that of its relay.</summary>
    private static string Settings(int number, int[][] ports)
    {
        IEnumerable<string> shards = ports.Select((its, other) =>
            $"<shard><replica><host>127.0.0.1</host><port>{its[other == number ? 3 : 1]}</port></replica></shard>");
        return $"<clickhouse><remote_servers><deals>{string.Concat(shards)}</deals></remote_servers></clickhouse>";
    }
}
