using System.Data.Common;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.Mapping;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>A table of readings in one engine, as one provider reads it; dropped at the end.</summary>
internal sealed class ReadingTable : IAsyncDisposable
{
    internal const string DuckDb = "linq2db on DuckDB";
    internal const string PostgreSql = "linq2db on PostgreSQL";
    internal const string ClickHouse = "linq2db on ClickHouse";
    internal const string Sqlite = "linq2db on SQLite";
    internal const string EntityFrameworkPostgreSql = "EF Core on PostgreSQL";
    internal const string EntityFrameworkSqlite = "EF Core on SQLite";

    private static readonly MappingSchema Schema = Mapped();
    private static int s_made;

    private readonly string _table = $"readings_{Interlocked.Increment(ref s_made)}";
    private readonly string _engine;
    private DataConnection _connection = null!;
    private ReadingContext? _context;

    private ReadingTable(string engine) => _engine = engine;

    /// <summary>The rows, as the provider queries them.</summary>
    internal IQueryable<Reading> Rows =>
        (IQueryable<Reading>?)_context?.Set<Reading>().AsNoTracking() ?? _connection.GetTable<Reading>().TableName(_table);

    /// <summary>The engines, for theories: those that cannot run here are skipped, and say why.</summary>
    public static IEnumerable<TheoryDataRow<string>> Engines =>
    [
        new(DuckDb), new(PostgreSql) { Skip = PostgreSqlCluster.Skip }, new(ClickHouse) { Skip = ClickHouseCluster.Skip }, new(Sqlite),
        new(EntityFrameworkPostgreSql) { Skip = PostgreSqlCluster.Skip }, new(EntityFrameworkSqlite),
    ];

    /// <summary>Creates a table.</summary>
    /// <param name="engine">The engine and the provider.</param>
    /// <param name="name">The type of the column of names, if it is another one.</param>
    /// <param name="rows">The rows as SQL: id, name, level, whole, part, money, small, brief.</param>
    internal static async Task<ReadingTable> CreateAsync(string engine, IEnumerable<string> rows, string? name = null)
    {
        var table = new ReadingTable(engine);
        try
        {
            await table.StartAsync(name, [.. rows]);
            return table;
        }
        catch
        {
            await table.DisposeAsync();
            throw;
        }
    }

    /// <summary>The SQL of a query.</summary>
    internal string SqlOf<T>(IQueryable<T> query) => _context is null ? query.ToSqlQuery().Sql : query.ToQueryString();

    /// <summary>Runs a statement; {0} stands for the table.</summary>
    internal async Task RunAsync(string sql)
    {
        DbConnection open = await _connection.OpenDbConnectionAsync(CancellationToken.None);
        await using DbCommand command = open.CreateCommand();
        command.CommandText = sql.Replace("{0}", _table, StringComparison.Ordinal);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
        {
            await RunAsync("DROP TABLE IF EXISTS {0}");
            await _connection.DisposeAsync();
        }

        if (_context is not null)
            await _context.DisposeAsync();
    }

    private static MappingSchema Mapped()
    {
        var schema = new MappingSchema();
        var builder = new FluentMappingBuilder(schema);
        builder.Entity<Reading>().Property(row => row.Id).IsPrimaryKey()
            .Property(row => row.Money).HasDataType(DataType.Decimal).HasPrecision(28).HasScale(2);
        builder.Build();
        return schema;
    }

    private async Task StartAsync(string? name, string[] rows)
    {
        _connection = new DataConnection((await OptionsAsync()).UseMappingSchema(Schema));
        bool isClickHouse = _engine == ClickHouse;
        string Column(string type) => isClickHouse ? $"Nullable({type})" : type;
        string text = isClickHouse ? "String" : "text", real = isClickHouse ? "Float64" : "double precision";
        string money = _engine is Sqlite or EntityFrameworkSqlite ? "text" : "decimal(28, 2)", single = isClickHouse ? "Float32" : "real";
        await RunAsync($$"""
            CREATE TABLE {0} ("Id" int NOT NULL, "Name" {{name ?? Column(text)}}, "Level" {{Column("int")}}, "Whole" {{Column("bigint")}},
            "Part" {{Column(real)}}, "Money" {{Column(money)}}, "Small" smallint NOT NULL, "Brief" {{single}} NOT NULL)
            {{(isClickHouse ? "ENGINE = MergeTree ORDER BY Id" : "")}}
            """);
        if (rows.Length > 0)
            await RunAsync($$"""INSERT INTO {0} VALUES {{string.Join(", ", rows.Select(row => $"({row})"))}}""");
        if (_engine == EntityFrameworkPostgreSql)
        {
            string address = (await SharedEngines.PostgreSql.GetAsync()).ConnectionString;
            _context = new(new DbContextOptionsBuilder<ReadingContext>().UseNpgsql(address).Options, _table);
        }

        if (_engine == EntityFrameworkSqlite)
            _context = new(new DbContextOptionsBuilder<ReadingContext>().UseSqlite(_connection.OpenDbConnection()).Options, _table);
    }

    private async Task<DataOptions> OptionsAsync() => _engine switch
    {
        DuckDb => new DataOptions().UseDuckDB("Data Source=:memory:"),
        Sqlite or EntityFrameworkSqlite => new DataOptions().UseConnection(
            LinqToDB.DataProvider.SQLite.SQLiteTools.GetDataProvider(LinqToDB.DataProvider.SQLite.SQLiteProvider.Microsoft),
            await OpenAsync(), disposeConnection: true),
        ClickHouse => (await SharedEngines.ClickHouse.GetAsync()).Options(),
        _ => (await SharedEngines.PostgreSql.GetAsync()).Options,
    };

    private static async Task<DbConnection> OpenAsync()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        return connection;
    }
}
