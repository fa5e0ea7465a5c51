using LinqToDB;
using LinqToDB.DataProvider.SQLite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>Deals in a file of SQLite, where decimals and days are texts, as the provider writes them.</summary>
internal sealed class SqliteFile : IAsyncDisposable
{
    private const string Create = """
        CREATE TABLE deals ("Id" INTEGER NOT NULL PRIMARY KEY, "Shard" INTEGER NOT NULL, "Entity" INTEGER NOT NULL, "Region" TEXT,
            "Category" TEXT NOT NULL, "Year" INTEGER NOT NULL, "Quarter" INTEGER NOT NULL, "Month" INTEGER NOT NULL, "Day" TEXT NOT NULL,
            "Revenue" REAL, "Amount" TEXT, "Units" INTEGER, "Lower" REAL, "Upper" REAL, "Won" INTEGER,
            "StartYear" INTEGER NOT NULL, "StartQuarter" INTEGER NOT NULL)
        """;

    private const int Columns = 17;

    private readonly EngineFolder _folder = new("sqlite");

    private SqliteFile() =>
        ConnectionString = new SqliteConnectionStringBuilder { DataSource = _folder.File("deals.sqlite"), Pooling = false }.ToString();

    internal string ConnectionString { get; }

    internal DataOptions Options =>
        new DataOptions().UseSQLite(ConnectionString, SQLiteProvider.Microsoft).UseMappingSchema(DealMapping.WithoutDates);

    internal DbContextOptions<DealContext> ContextOptions => new DbContextOptionsBuilder<DealContext>().UseSqlite(ConnectionString).Options;

    internal static async Task<SqliteFile> StartAsync(Deal[] deals)
    {
        var file = new SqliteFile();
        try
        {
            await Task.Run(() => file.Load(deals));
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Load(Deal[] deals)
    {
        using var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        Run(connection, "PRAGMA journal_mode = OFF");
        Run(connection, "PRAGMA synchronous = OFF");
        Run(connection, Create);
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand insert = connection.CreateCommand();
        string[] names = [.. Enumerable.Range(0, Columns).Select(column => $"$p{column}")];
        insert.CommandText = $"INSERT INTO deals VALUES ({string.Join(", ", names)})";
        SqliteParameter[] parameters = [.. names.Select(name => new SqliteParameter { ParameterName = name })];
        insert.Parameters.AddRange(parameters);
        foreach (Deal deal in deals)
        {
            object?[] values =
            [
                deal.Id, deal.Shard, deal.Entity, deal.Region, deal.Category, deal.Year, deal.Quarter, deal.Month,
                deal.Day, deal.Revenue, deal.Amount, deal.Units, deal.Lower, deal.Upper, deal.Won, deal.StartYear, deal.StartQuarter,
            ];
            for (int column = 0; column < Columns; column++)
                parameters[column].Value = values[column] ?? DBNull.Value;
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
