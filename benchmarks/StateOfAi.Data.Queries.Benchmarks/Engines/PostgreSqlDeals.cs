using LinqToDB;
using LinqToDB.DataProvider.PostgreSQL;

namespace StateOfAi.Data.Queries.Benchmarks;

/// <summary>Deals in one server of PostgreSQL.</summary>
internal sealed class PostgreSqlDeals : IAsyncDisposable
{
    // Making ten million rows takes longer than a question may.
    private const string Patient = ";Command Timeout=1800";

    private readonly EngineFolder _folder = new("postgresql");
    private PostgreSqlServer? _server;

    private PostgreSqlDeals()
    {
    }

    internal DealEngine Engine => new(DealEngine.PostgreSql, 1, relay => new DataOptions()
        .UsePostgreSQL(Connection(relay), PostgreSQLVersion.v15)
        .UseMappingSchema(DealMapping.Schema), _server!.Port, DealMapping.Table);

    internal static async Task<PostgreSqlDeals> StartAsync(int rows, int copies)
    {
        var deals = new PostgreSqlDeals();
        try
        {
            await PostgreSqlPrograms.GiveAsync(deals._folder.Path);
            string data = deals._folder.File("data");
            await PostgreSqlServer.InitializeAsync(data);
            deals._server = await PostgreSqlServer.StartAsync(data, FreePort.Find(1)[0]);
            await deals.LoadAsync(rows, copies);
            return deals;
        }
        catch
        {
            await deals.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync()
    {
        _server?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The string for a connection; one through a relay is not kept in the pool, for the relay ends.</summary>
    private string Connection(int? relay) => relay is null
        ? _server!.ConnectionString + Patient
        : _server!.ConnectionString.Replace($"Port={_server.Port};", $"Port={relay};", StringComparison.Ordinal)
            + Patient + ";Pooling=false";

    private async Task LoadAsync(int rows, int copies)
    {
        await RunAsync($"CREATE UNLOGGED TABLE made AS {DealSql.PostgreSql.Select(rows)}");
        if (copies == 1)
        {
            await RunAsync($"ALTER TABLE made RENAME TO {DealMapping.Table}");
        }
        else
        {
            await RunAsync($"CREATE UNLOGGED TABLE {DealMapping.Table} AS SELECT * FROM made WHERE false");
            for (int copy = 0; copy < copies; copy++)
                await RunAsync($"INSERT INTO {DealMapping.Table} SELECT * FROM made");
            await RunAsync("DROP TABLE made");
        }

        await RunAsync($"VACUUM ANALYZE {DealMapping.Table}");
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new Npgsql.NpgsqlConnection(Connection(null));
        await connection.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
