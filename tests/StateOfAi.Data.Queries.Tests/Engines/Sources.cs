namespace StateOfAi.Data.Queries.Tests;

/// <summary>All sources of the same deals.</summary>
internal static class Sources
{
    internal static Source DuckDbTable { get; } =
        new LinqToDbSource("linq2db on a table of DuckDB", async () => (await SharedEngines.DuckDb.GetAsync()).Options);

    internal static Source DuckDbParquet { get; } =
        new LinqToDbSource("linq2db on Parquet", async () => (await SharedEngines.DuckDb.GetAsync()).Options, DuckDbFiles.Parquet);

    internal static Source DuckDbCsv { get; } =
        new LinqToDbSource("linq2db on CSV", async () => (await SharedEngines.DuckDb.GetAsync()).Options, DuckDbFiles.Csv);

    internal static Source PostgreSql { get; } = new LinqToDbSource(
        "linq2db on PostgreSQL", async () => (await SharedEngines.PostgreSql.GetAsync()).Options, skip: PostgreSqlCluster.Skip);

    internal static Source ClickHouse { get; } = new LinqToDbSource(
        "linq2db on ClickHouse", async () => (await SharedEngines.ClickHouse.GetAsync()).Options(), skip: ClickHouseCluster.Skip);

    internal static Source Sqlite { get; } =
        new LinqToDbSource("linq2db on SQLite", async () => (await SharedEngines.Sqlite.GetAsync()).Options);

    internal static Source EntityFrameworkPostgreSql { get; } = new EntityFrameworkSource(
        "EF Core on PostgreSQL", async () => (await SharedEngines.PostgreSql.GetAsync()).ContextOptions, PostgreSqlCluster.Skip);

    internal static Source EntityFrameworkSqlite { get; } =
        new EntityFrameworkSource("EF Core on SQLite", async () => (await SharedEngines.Sqlite.GetAsync()).ContextOptions);

    internal static IReadOnlyList<Source> All { get; } =
        [DuckDbTable, DuckDbParquet, DuckDbCsv, PostgreSql, ClickHouse, Sqlite, EntityFrameworkPostgreSql, EntityFrameworkSqlite];

    /// <summary>The names, for theories: sources whose engine cannot run here are skipped, and say why.</summary>
    public static IEnumerable<TheoryDataRow<string>> Names =>
        All.Select(source => new TheoryDataRow<string>(source.Name) { Skip = source.Skip });

    internal static Source Get(string name) => All.Single(source => source.Name == name);
}
