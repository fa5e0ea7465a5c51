using LinqToDB;
using LinqToDB.DataProvider.PostgreSQL;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>
/// Four servers of PostgreSQL: three with a third of the deals each, and a coordinator whose table is partitioned over them. Grouped by the
/// shard among other columns, each of the three groups its own rows; otherwise the coordinator fetches them.
/// </summary>
internal sealed class PostgreSqlCluster : IAsyncDisposable
{
    private const int Shards = 3;

    private const string Columns = """
        "Id" bigint NOT NULL, "Shard" integer NOT NULL, "Entity" integer NOT NULL, "Region" text, "Category" text NOT NULL,
        "Year" integer NOT NULL, "Quarter" integer NOT NULL, "Month" integer NOT NULL, "Day" date NOT NULL,
        "Revenue" double precision, "Amount" numeric(18,2), "Units" bigint, "Lower" double precision, "Upper" double precision,
        "Won" boolean, "StartYear" integer NOT NULL, "StartQuarter" integer NOT NULL
        """;

    private readonly EngineFolder _folder = new("postgresql");
    private readonly List<PostgreSqlServer> _servers = [];

    private PostgreSqlCluster()
    {
    }

    /// <summary>Why the tests of PostgreSQL cannot run here, or null.</summary>
    internal static string? Skip => PostgreSqlPrograms.Skip;

    /// <summary>The server that queries go to.</summary>
    internal PostgreSqlServer Coordinator => _servers[Shards];

    /// <summary>The coordinator, told that shards may group: it does not let them unless asked.</summary>
    internal string ConnectionString => Coordinator.ConnectionString + ";Options=-c enable_partitionwise_aggregate=on";

    internal DataOptions Options =>
        new DataOptions().UsePostgreSQL(ConnectionString, PostgreSQLVersion.v15).UseMappingSchema(DealMapping.Schema);

    internal DbContextOptions<DealContext> ContextOptions => new DbContextOptionsBuilder<DealContext>().UseNpgsql(ConnectionString).Options;

    internal static async Task<PostgreSqlCluster> StartAsync(Deal[] deals)
    {
        var cluster = new PostgreSqlCluster();
        try
        {
            await cluster.StartServersAsync();
            await Task.WhenAll(Enumerable.Range(0, Shards).Select(shard => Task.Run(() => cluster.LoadAsync(shard, deals))));
            await cluster.JoinAsync();
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends a server with a third of the deals at once, as a crash would.</summary>
    internal void KillShard(int shard) => _servers[shard].Kill();

    public ValueTask DisposeAsync()
    {
        foreach (PostgreSqlServer server in _servers)
            server.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task StartServersAsync()
    {
        await PostgreSqlPrograms.GiveAsync(_folder.Path);
        string made = _folder.File("made");
        await PostgreSqlServer.InitializeAsync(made);
        int[] ports = FreePort.Find(Shards + 1);
        foreach (int port in ports)
        {
            string data = _folder.File($"{port}");
            (string program, string[] arguments) = PostgreSqlPrograms.Shell("""cp -r "$2" "$3" """, "postgres", made, data);
            await PostgreSqlPrograms.RunAsync(program, arguments);
        }

        Task<PostgreSqlServer>[] starts = [.. ports.Select(port => PostgreSqlServer.StartAsync(_folder.File($"{port}"), port))];
        await Task.WhenAll(starts).ContinueWith(_ => { }, TaskScheduler.Default);
        _servers.AddRange(starts.Where(start => start.IsCompletedSuccessfully).Select(start => start.Result));
        await Task.WhenAll(starts);
    }

    private async Task LoadAsync(int shard, Deal[] deals)
    {
        await using var connection = new NpgsqlConnection(_servers[shard].ConnectionString);
        await connection.OpenAsync();

        // Rows of a table made in the same transaction are not written to the log.
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync();
        await using (var create = new NpgsqlCommand($"CREATE TABLE deals ({Columns})", connection, transaction))
            await create.ExecuteNonQueryAsync();
        await using (NpgsqlBinaryImporter importer = await connection.BeginBinaryImportAsync("COPY deals FROM STDIN (FORMAT BINARY)"))
        {
            foreach (Deal deal in deals)
            {
                if (deal.Shard == shard)
                    Write(importer, deal);
            }

            await importer.CompleteAsync();
        }

        await transaction.CommitAsync();
        await _servers[shard].RunAsync("ANALYZE deals");
    }

    private static void Write(NpgsqlBinaryImporter importer, Deal deal)
    {
        importer.StartRow();
        importer.Write(deal.Id, NpgsqlDbType.Bigint);
        importer.Write(deal.Shard, NpgsqlDbType.Integer);
        importer.Write(deal.Entity, NpgsqlDbType.Integer);
        importer.Write(deal.Region, NpgsqlDbType.Text);
        importer.Write(deal.Category, NpgsqlDbType.Text);
        importer.Write(deal.Year, NpgsqlDbType.Integer);
        importer.Write(deal.Quarter, NpgsqlDbType.Integer);
        importer.Write(deal.Month, NpgsqlDbType.Integer);
        importer.Write(deal.Day, NpgsqlDbType.Date);
        WriteNullable(importer, deal.Revenue, NpgsqlDbType.Double);
        WriteNullable(importer, deal.Amount, NpgsqlDbType.Numeric);
        WriteNullable(importer, deal.Units, NpgsqlDbType.Bigint);
        WriteNullable(importer, deal.Lower, NpgsqlDbType.Double);
        WriteNullable(importer, deal.Upper, NpgsqlDbType.Double);
        WriteNullable(importer, deal.Won, NpgsqlDbType.Boolean);
        importer.Write(deal.StartYear, NpgsqlDbType.Integer);
        importer.Write(deal.StartQuarter, NpgsqlDbType.Integer);
    }

    private static void WriteNullable<T>(NpgsqlBinaryImporter importer, T? value, NpgsqlDbType type)
        where T : struct
    {
        if (value is { } known)
            importer.Write(known, type);
        else
            importer.WriteNull();
    }

    private async Task JoinAsync()
    {
        await Coordinator.RunAsync($"""
            CREATE EXTENSION postgres_fdw;
            CREATE TABLE deals ({Columns}) PARTITION BY LIST ("Shard");
            """);
        for (int shard = 0; shard < Shards; shard++)
        {
            // Estimates asked from the shards made queries with filters fetch all rows.
            await Coordinator.RunAsync($"""
                CREATE SERVER shard{shard} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '{_servers[shard].Port}',
                    dbname 'postgres', use_remote_estimate 'false', fetch_size '10000', async_capable 'true');
                CREATE USER MAPPING FOR CURRENT_USER SERVER shard{shard} OPTIONS (user 'postgres');
                CREATE FOREIGN TABLE deals_{shard} PARTITION OF deals FOR VALUES IN ({shard}) SERVER shard{shard}
                    OPTIONS (table_name 'deals');
                """);
        }

        await Coordinator.RunAsync("ANALYZE deals");
    }
}
