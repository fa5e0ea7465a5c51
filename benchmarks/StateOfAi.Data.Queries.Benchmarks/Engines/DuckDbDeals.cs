using DuckDB.NET.Data;
using LinqToDB;

namespace StateOfAi.Data.Queries.Benchmarks;

/// <summary>Deals in a file of DuckDB.</summary>
internal sealed class DuckDbDeals : IAsyncDisposable
{
    private readonly EngineFolder _folder = new("duckdb");

    // The database is closed with its last connection, and would be read anew by each question.
    private readonly DuckDBConnection _held;

    internal DuckDbDeals(int rows, int copies)
    {
        string connection = $"Data Source={_folder.File("deals.duckdb")}";
        _held = new DuckDBConnection(connection);
        _held.Open();
        Run($"CREATE TABLE made AS {DealSql.DuckDb.Select(rows)}");
        if (copies == 1)
        {
            Run("ALTER TABLE made RENAME TO deals");
        }
        else
        {
            Run("CREATE TABLE deals AS SELECT * FROM made WHERE false");
            for (int copy = 0; copy < copies; copy++)
                Run("INSERT INTO deals SELECT * FROM made");
            Run("DROP TABLE made");
        }

        Run("CHECKPOINT");
        DataOptions options = new DataOptions().UseDuckDB(connection).UseMappingSchema(DealMapping.Schema);
        Engine = new(DealEngine.DuckDb, 1, _ => options, null, DealMapping.Table);
    }

    internal DealEngine Engine { get; }

    public async ValueTask DisposeAsync()
    {
        await _held.DisposeAsync();
        _folder.Dispose();
    }

    private void Run(string sql)
    {
        using DuckDBCommand command = _held.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
