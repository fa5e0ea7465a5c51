using StateOfAi.Data.Queries.Benchmarks;

switch (args)
{
    case ["scale", .. string[] options]:
        await Scale.RunAsync(new(options));
        return 0;
    case ["cells", .. string[] options]:
        await OwnTime.RunAsync(new(options));
        return 0;
    default:
        await Console.Error.WriteLineAsync("""
            scale [--rows 10000000] [--copies 1] [--rounds 5] [--engines duckdb,clickhouse,postgresql] [--no-rows]
                Questions over engines, against pulling the rows and against a column table.
            cells [--rows 10000000] [--rounds 15]
                Questions with 30,000 cells in DuckDB, against the same GROUP BY written by hand.
            """);
        return 2;
}
