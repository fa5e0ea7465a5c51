using DuckDB.NET.Data;
using LinqToDB;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>Deals in a file of DuckDB, and the same in a file of Parquet and one of CSV, which DuckDB reads where they are.</summary>
internal sealed class DuckDbFiles : IAsyncDisposable
{
    internal const string Parquet = "deals_parquet";
    internal const string Csv = "deals_csv";

    private static readonly (string Name, string Type)[] Columns =
    [
        ("Id", "BIGINT"), ("Shard", "INTEGER"), ("Entity", "INTEGER"), ("Region", "VARCHAR"), ("Category", "VARCHAR"),
        ("Year", "INTEGER"), ("Quarter", "INTEGER"), ("Month", "INTEGER"), ("Day", "DATE"), ("Revenue", "DOUBLE"),
        ("Amount", "DECIMAL(18,2)"), ("Units", "BIGINT"), ("Lower", "DOUBLE"), ("Upper", "DOUBLE"), ("Won", "BOOLEAN"),
        ("StartYear", "INTEGER"), ("StartQuarter", "INTEGER"),
    ];

    private readonly EngineFolder _folder = new("duckdb");

    // The database is closed with its last connection, and would be read anew by each test.
    private readonly DuckDBConnection _held;

    private DuckDbFiles()
    {
        ConnectionString = $"Data Source={_folder.File("deals.duckdb")}";
        _held = new DuckDBConnection(ConnectionString);
    }

    internal string ConnectionString { get; }

    internal DataOptions Options => new DataOptions().UseDuckDB(ConnectionString).UseMappingSchema(DealMapping.Schema);

    internal static async Task<DuckDbFiles> StartAsync(Deal[] deals)
    {
        var files = new DuckDbFiles();
        try
        {
            await files._held.OpenAsync();
            await Task.Run(() => files.Load(deals));
            return files;
        }
        catch
        {
            await files.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _held.DisposeAsync();
        _folder.Dispose();
    }

    private void Load(Deal[] deals)
    {
        string parquet = _folder.File("deals.parquet"), csv = _folder.File("deals.csv");
        Run($"CREATE TABLE deals ({string.Join(", ", Columns.Select(column => $"\"{column.Name}\" {column.Type}"))})");
        Append(deals);
        Run($"COPY deals TO '{parquet}' (FORMAT PARQUET)");
        Run($"COPY deals TO '{csv}' (FORMAT CSV, HEADER)");
        Run($"CREATE VIEW {Parquet} AS SELECT * FROM read_parquet('{parquet}')");
        string types = string.Join(", ", Columns.Select(column => $"'{column.Name}': '{column.Type}'"));
        Run($"CREATE VIEW {Csv} AS SELECT * FROM read_csv('{csv}', columns = {{{types}}}, " +
            """auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false)""");
    }

    private void Append(Deal[] deals)
    {
        using DuckDBAppender appender = _held.CreateAppender(DealMapping.Table);
        foreach (Deal deal in deals)
        {
            appender.CreateRow()
                .AppendValue(deal.Id).AppendValue(deal.Shard).AppendValue(deal.Entity).AppendValue(deal.Region).AppendValue(deal.Category)
                .AppendValue(deal.Year).AppendValue(deal.Quarter).AppendValue(deal.Month).AppendValue(DateOnly.FromDateTime(deal.Day))
                .AppendValue(deal.Revenue).AppendValue(deal.Amount).AppendValue(deal.Units).AppendValue(deal.Lower).AppendValue(deal.Upper)
                .AppendValue(deal.Won).AppendValue(deal.StartYear).AppendValue(deal.StartQuarter).EndRow();
        }
    }

    private void Run(string sql)
    {
        using DuckDBCommand command = _held.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
