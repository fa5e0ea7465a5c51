using System.Diagnostics;
using LinqToDB;
using LinqToDB.Data;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>What goes wrong in a cluster is an error, and never a smaller total.</summary>
public sealed class ClickHouseFaultTests : IAsyncLifetime
{
    private const int Few = 10_000;
    private const double Sleep = 0.002;
    private const string Ours = "query LIKE '%Category%' AND query NOT LIKE '%system.processes%'";
    private const string Running = $"SELECT count() FROM system.processes WHERE {Ours}";

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    /// <summary>A block of rows may sleep for a minute; ClickHouse refuses more than three seconds unless told.</summary>
    private static readonly (string, string)[] Sleeping = [("function_sleep_max_microseconds_per_block", "60000000")];

    private static readonly (string, string) InSteps = ("max_block_size", "100");

    private ClickHouseCluster _cluster = null!;

    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(ClickHouseCluster.Skip is not null, ClickHouseCluster.Skip ?? "");
        _cluster = await ClickHouseCluster.StartAsync(DealRows.Make(Few));
    }

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null)
            await _cluster.DisposeAsync();
    }

    [Fact]
    public async Task A_node_that_is_killed_before_or_in_the_middle_of_a_query_is_an_error()
    {
        Assert.Equal(Few, await RowsAsync());

        Task<long> slow = RowsAsync(Sleep, Sleeping);
        await Task.Delay(Soon, Ending);
        Assert.False(slow.IsCompleted);
        _cluster.Nodes[1].Kill();
        await Assert.ThrowsAnyAsync<Exception>(() => slow);

        Exception before = await Assert.ThrowsAnyAsync<Exception>(() => RowsAsync());
        Assert.Contains("ALL_CONNECTION_TRIES_FAILED", before.ToString(), StringComparison.Ordinal);
        // The setting that must not be used: half of the rows look like all of them.
        Assert.InRange(await RowsAsync(settings: ("skip_unavailable_shards", "1")), 4_000, 6_000);

        await _cluster.Nodes[1].StartAsync();
        Assert.Equal(Few, await RowsAsync());
    }

    [Fact]
    public async Task The_node_that_was_asked_is_an_error_if_it_is_killed()
    {
        Task<long> slow = RowsAsync(Sleep, Sleeping);
        await Task.Delay(Soon, Ending);
        _cluster.Nodes[0].Kill();

        await Assert.ThrowsAnyAsync<Exception>(() => slow);
        await Assert.ThrowsAnyAsync<Exception>(() => RowsAsync());
    }

    [Fact]
    public async Task A_canceled_query_returns_at_once_and_goes_on_at_the_nodes_unless_they_are_told_to_notice()
    {
        // A node notices between two blocks of rows, which are to be small here.
        foreach (ClickHouseNode node in _cluster.Nodes)
        {
            await node.RunAsync(
                "CREATE TABLE steps_local ENGINE = MergeTree ORDER BY Id SETTINGS index_granularity = 100 AS SELECT * FROM deals_local",
                Ending);
            await node.RunAsync(
                "CREATE TABLE steps AS steps_local ENGINE = Distributed(deals, default, steps_local, Entity)", Ending);
        }

        await CancelAsync([InSteps]);
        await Task.Delay(Soon, Ending);
        Assert.Equal(("1", "1"), (await _cluster.Nodes[0].RunAsync(Running, Ending), await _cluster.Nodes[1].RunAsync(Running, Ending)));

        await _cluster.Nodes[0].RunAsync($"KILL QUERY WHERE {Ours} SYNC", Ending);
        await UntilNoneRunsAsync();

        // Only queries that read are ended: readonly says that these do, and 2 lets settings through.
        await CancelAsync([InSteps, ("cancel_http_readonly_queries_on_client_close", "1"), ("readonly", "2")]);
        await UntilNoneRunsAsync();
    }

    [Fact]
    public async Task A_connection_that_is_reset_in_the_middle_of_an_answer_is_an_error()
    {
        using var all = new Relay(_cluster.Nodes[0].HttpPort, long.MaxValue);
        using var part = new Relay(_cluster.Nodes[0].HttpPort, 300_000);

        Assert.Equal(Few, await CellsAsync(all));
        await Assert.ThrowsAnyAsync<Exception>(() => CellsAsync(part));
        Assert.True(part.Resets > 0);

        async Task<int> CellsAsync(Relay relay)
        {
            string address = _cluster.ConnectionString().Replace(
                $"Port={_cluster.Nodes[0].HttpPort}", $"Port={relay.Port}", StringComparison.Ordinal);
            await using var connection = new DataConnection(_cluster.Options().UseConnectionString(address));
            return (await connection.GetTable<Deal>().ToCells(deal => deal.Id, deal => deal.Units, Unit.Gpus).ToListAsync(Ending)).Count;
        }
    }

    [Fact]
    public async Task A_query_that_takes_too_long_is_an_error()
    {
        Exception atServer = await Assert.ThrowsAnyAsync<Exception>(() => RowsAsync(Sleep, [.. Sleeping, ("max_execution_time", "1")]));
        Assert.Contains("TIMEOUT_EXCEEDED", atServer.ToString(), StringComparison.Ordinal);

        DataOptions options = _cluster.Options(0, Sleeping);
        string impatient = options.ConnectionOptions.ConnectionString!.Replace("Timeout=120", "Timeout=1", StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<Exception>(() => RowsAsync(options.UseConnectionString(impatient), Sleep, Ending));
    }

    [Fact]
    public async Task A_table_that_does_not_fit_is_an_error_that_names_the_missing_column_or_the_type()
    {
        await using var connection = new DataConnection(_cluster.Options());
        IQueryable<DealWithMargin> deals = connection.GetTable<DealWithMargin>().TableName(DealMapping.Table);

        Exception missing = await Assert.ThrowsAnyAsync<Exception>(() =>
            deals.ToMarketSharesAsync(deal => deal.Region!, deal => deal.Margin, Unit.Usd, cancellation: Ending));
        Exception text = await Assert.ThrowsAnyAsync<Exception>(() =>
            deals.ToMarketSharesAsync(deal => deal.Region!, deal => deal.Category, Unit.Usd, cancellation: Ending));

        Assert.Contains("Margin", missing.Message, StringComparison.Ordinal);
        // ClickHouse names the column that is missing, but of another type only the type.
        Assert.Contains("Illegal type String of argument for aggregate function SUM", text.Message, StringComparison.Ordinal);
    }

    private Task<long> RowsAsync(double seconds = 0, params (string, string)[] settings) =>
        RowsAsync(_cluster.Options(0, settings), seconds, Ending);

    /// <summary>The number of rows by one of our queries, which sleeps for each row.</summary>
    private static async Task<long> RowsAsync(
        DataOptions options, double seconds, CancellationToken cancel, string table = DealMapping.Table)
    {
        await using var connection = new DataConnection(options);
        IQueryable<Deal> deals = connection.GetTable<Deal>().TableName(table);
        if (seconds > 0)
            deals = deals.Where(deal => Slow.Sleep(seconds) == 0);
        MarketShares<string> shares = await deals.ToMarketSharesAsync(deal => deal.Category, deal => 1, Unit.Gpus, cancellation: cancel);
        return (long)shares.Whole.Value.Value;
    }

    private async Task CancelAsync((string, string)[] settings)
    {
        using var soon = new CancellationTokenSource(Soon);
        var time = Stopwatch.StartNew();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RowsAsync(_cluster.Options(0, settings), Sleep, soon.Token, "steps"));
        Assert.InRange(time.Elapsed, Soon * 0.9, Soon * 2.5);
    }

    private async Task UntilNoneRunsAsync()
    {
        var time = Stopwatch.StartNew();
        while (await _cluster.Nodes[0].RunAsync(Running, Ending) != "0" || await _cluster.Nodes[1].RunAsync(Running, Ending) != "0")
        {
            Assert.True(time.Elapsed < Soon * 3, "A query goes on.");
            await Task.Delay(TimeSpan.FromMilliseconds(100), Ending);
        }
    }
}
