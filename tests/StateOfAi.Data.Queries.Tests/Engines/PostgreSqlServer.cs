using Npgsql;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>A PostgreSQL server with its own folder.</summary>
internal sealed class PostgreSqlServer : IDisposable
{
    // The shell waits for the end of its input, which the server would not do. Nothing of the server needs to outlive it.
    private const string Serve = """
        program=$1; data=$2; port=$3
        "$program" -D "$data" -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC \
            -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 \
            -c max_wal_size=4GB -c autovacuum=off -c jit=off -c shared_buffers=128MB </dev/null &
        server=$!
        trap 'kill -QUIT $server; wait $server; rm -rf "$data"' EXIT
        cat >/dev/null
        """;

    private const string Initialize = """
        exec "$1" -D "$2" -U postgres -A trust -E UTF8 --locale=C --no-sync
        """;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly EngineProcess _process;

    private PostgreSqlServer(string data, int port)
    {
        Port = port;
        ConnectionString = $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Timeout=30;Command Timeout=120";
        (string program, string[] arguments) = PostgreSqlPrograms.Shell(Serve, "postgres", data, $"{port}");
        _process = new EngineProcess(program, arguments);
    }

    internal int Port { get; }

    internal string ConnectionString { get; }

    /// <summary>Makes the files of a server, which more than one server can then have a copy of.</summary>
    internal static async Task InitializeAsync(string data)
    {
        (string program, string[] arguments) = PostgreSqlPrograms.Shell(Initialize, "initdb", data);
        await PostgreSqlPrograms.RunAsync(program, arguments);
    }

    internal static async Task<PostgreSqlServer> StartAsync(string data, int port)
    {
        var server = new PostgreSqlServer(data, port);
        try
        {
            await server._process.UntilAsync("A server of PostgreSQL", server.AnswersAsync, Limit);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    internal async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Ends the server at once, as a crash would.</summary>
    internal void Kill() => _process.Kill();

    public void Dispose()
    {
        // Pooled connections would be found broken only when used again, perhaps by a server that got the same port.
        using (var connection = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(connection);
        _process.Dispose();
    }

    private async Task<bool> AnswersAsync(CancellationToken cancel)
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString);
            await connection.OpenAsync(cancel);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
