using StateOfAi.Data.Queries.Tests;

[assembly: AssemblyFixture(typeof(SharedEngines))]

namespace StateOfAi.Data.Queries.Tests;

/// <summary>The engines that tests share: only those that a run asks for are started.</summary>
public sealed class SharedEngines : IAsyncDisposable
{
    internal static SharedEngine<DuckDbFiles> DuckDb { get; } = new(DuckDbFiles.StartAsync);

    internal static SharedEngine<SqliteFile> Sqlite { get; } = new(SqliteFile.StartAsync);

    internal static SharedEngine<PostgreSqlCluster> PostgreSql { get; } = new(PostgreSqlCluster.StartAsync);

    internal static SharedEngine<ClickHouseCluster> ClickHouse { get; } = new(ClickHouseCluster.StartAsync);

    /// <summary>Ends the engines after the last test.</summary>
    public async ValueTask DisposeAsync()
    {
        await DuckDb.DisposeAsync();
        await Sqlite.DisposeAsync();
        await ClickHouse.DisposeAsync();
        await PostgreSql.DisposeAsync();
    }
}
