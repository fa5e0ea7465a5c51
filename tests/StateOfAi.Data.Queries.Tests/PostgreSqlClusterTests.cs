using LinqToDB;
using LinqToDB.Data;
using Npgsql;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>What makes the servers of PostgreSQL a cluster.</summary>
public sealed class PostgreSqlClusterTests
{
    private const int Few = 10_000;

    [Fact]
    public async Task Each_shard_groups_its_own_deals_if_grouped_by_shard()
    {
        Assert.SkipWhen(PostgreSqlCluster.Skip is not null, PostgreSqlCluster.Skip ?? "");
        PostgreSqlCluster cluster = await SharedEngines.PostgreSql.GetAsync();
        await using var connection = new NpgsqlConnection(cluster.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var explain = new NpgsqlCommand(
            """
            EXPLAIN (VERBOSE, COSTS OFF)
            SELECT "Region", "Year", sum(s), sum(c)
            FROM (SELECT "Shard", "Region", "Year", sum("Revenue") AS s, count(*) AS c
                FROM deals GROUP BY "Shard", "Region", "Year") AS part
            GROUP BY "Region", "Year"
            """, connection);
        var plan = new List<string>();
        await using (NpgsqlDataReader reader = await explain.ExecuteReaderAsync(TestContext.Current.CancellationToken))
        {
            while (await reader.ReadAsync(TestContext.Current.CancellationToken))
                plan.Add(reader.GetString(0));
        }

        string[] remote = [.. plan.Where(line => line.Contains("Remote SQL:", StringComparison.Ordinal))];
        Assert.Equal(3, remote.Length);
        Assert.All(remote, sql => Assert.Contains("GROUP BY", sql, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_shard_that_is_killed_is_an_error()
    {
        Assert.SkipWhen(PostgreSqlCluster.Skip is not null, PostgreSqlCluster.Skip ?? "");
        await using PostgreSqlCluster cluster = await PostgreSqlCluster.StartAsync(DealRows.Make(Few));
        await using (var connection = new DataConnection(cluster.Options))
            Assert.Equal(Few, connection.GetTable<Deal>().Count());

        cluster.KillShard(1);
        await using (var connection = new DataConnection(cluster.Options))
            Assert.Throws<PostgresException>(() => connection.GetTable<Deal>().Count());
    }
}
