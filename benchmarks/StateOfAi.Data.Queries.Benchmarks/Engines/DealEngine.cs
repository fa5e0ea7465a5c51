using LinqToDB;
using LinqToDB.Data;

namespace StateOfAi.Data.Queries.Benchmarks;

/// <summary>A table of deals in an engine.</summary>
/// <param name="Name">The engine.</param>
/// <param name="Nodes">The number of its processes that hold rows.</param>
/// <param name="Options">What connects linq2db to it, at the port of a relay if one is given.</param>
/// <param name="Port">Its port, by which bytes are counted; <see langword="null"/> for an engine in this process.</param>
/// <param name="Table">The name of the table.</param>
internal sealed record DealEngine(string Name, int Nodes, Func<int?, DataOptions> Options, int? Port, string Table)
{
    internal const string DuckDb = "duckdb";
    internal const string ClickHouse = "clickhouse";
    internal const string PostgreSql = "postgresql";

    /// <summary>Runs an action over the deals on a new connection.</summary>
    internal async Task<T> WithDealsAsync<T>(Func<IQueryable<DealRow>, Task<T>> run, int? port = null)
    {
        await using var connection = new DataConnection(Options(port));
        return await run(connection.GetTable<DealRow>().TableName(Table));
    }

    /// <summary>Counts the bytes that come from the engine while something is asked.</summary>
    /// <returns>The bytes, or <see langword="null"/> for an engine in this process.</returns>
    internal async Task<long?> BytesOfAsync(Func<IQueryable<DealRow>, Task<int>> run)
    {
        if (Port is not { } port)
            return null;
        using var relay = new CountingRelay(port);
        await WithDealsAsync(run, relay.Port);
        return relay.Received;
    }
}
