#!/usr/bin/env dotnet
#:package StateOfAi.Data.Queries@0.1.0
#:package linq2db@6.5.1
#:package DuckDB.NET.Data.Full@1.5.6.1
#:property PublishAot=false

// Who spends most on data centers, and how fast does that grow? From files of DuckDB, Parquet and CSV, read in place

using System.Globalization;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.Mapping;
using StateOfAi.Data;
using StateOfAi.Data.Queries;

CapexDataset capex = StateOfAiCatalog.Embedded.Datasets.QuarterlyCapex;
string folder = Directory.CreateTempSubdirectory().FullName;
// A limit for the memory, and a folder for what exceeds it, so that a group by many keys does not end the program.
await using (var db = new DataConnection(
    new DataOptions().UseDuckDB($"Data Source={folder}/capex.duckdb;memory_limit=1GB;temp_directory={folder}/temp")))
{
    db.Execute("""
        CREATE TABLE spending (Company VARCHAR NOT NULL, Year INTEGER NOT NULL, Quarter INTEGER NOT NULL, Dollars DECIMAL(18, 2))
        """);
    // No collation that would make one key of "Meta" and "META".
    db.Execute("SET default_collation = ''");
    // Meta publishes only what is left after sales of property, which cannot be added to what the others pay.
    foreach (CapitalExpenditure row in capex.Where(row => row.Definition is not CapexDefinition.NetPurchases))
    {
        int quarter = (row.Period.Start.Month + 2) / 3;
        db.Execute(string.Create(CultureInfo.InvariantCulture,
            $"INSERT INTO spending VALUES ('{row.Organization}', {row.Period.Start.Year}, {quarter}, {row.Value.Value})"));
    }

    db.Execute($"COPY spending TO '{folder}/spending.parquet' (FORMAT PARQUET)");
    db.Execute($"COPY spending TO '{folder}/spending.csv' (FORMAT CSV, HEADER)");
    db.Execute($"CREATE VIEW spending_parquet AS SELECT * FROM read_parquet('{folder}/spending.parquet')");
    // Types are stated, since a column of years that is guessed to be a text, or a decimal to be a double, would be so without an error.
    db.Execute($$"""
        CREATE VIEW spending_csv AS SELECT * FROM read_csv('{{folder}}/spending.csv', header = true, auto_detect = false,
            columns = { 'Company': 'VARCHAR', 'Year': 'INTEGER', 'Quarter': 'INTEGER', 'Dollars': 'DECIMAL(18, 2)' })
        """);

    foreach (string table in new[] { "spending", "spending_parquet", "spending_csv" })
    {
        IQueryable<Spending> rows = db.GetTable<Spending>().TableName(table);
        MarketSharesByPeriod<string> shares = await rows.Where(row => row.Year >= 2023 && row.Year <= 2025).ToMarketSharesByPeriodAsync(
            row => TimePeriod.OfYear(row.Year), row => row.Company, row => row.Dollars, Unit.Usd);
        Console.WriteLine(shares.ToWide(rows: "Part", columns: "Period", values: "Share")
            .Rename("Part", "Company").WithTitle($"Shares in {table}").WithNotes().ToText());
    }

    // What the rows come from, so that results have its sources; and no more cells than the question should have.
    var options = new QueryOptions<Spending> { From = [capex], MaxCells = 10_000 };
    SeriesByKey<string> quarters = await db.GetTable<Spending>().TableName("spending").ToSeriesByAsync(
        row => row.Company, row => TimePeriod.OfQuarter(row.Year, row.Quarter), row => row.Dollars, Unit.Usd, options);
    foreach (string company in quarters.Keys)
        Console.WriteLine($"{company}: {quarters[company].YearOverYear()[^1]}");
    Console.WriteLine(new Citation(quarters["Amazon"].Sources).ToShortText());

    CellQuery<string> query = db.GetTable<Spending>().TableName("spending").ToCells(
        row => row.Company, row => TimePeriod.OfYear(row.Year), row => row.Dollars, Unit.Usd, options);
    Console.WriteLine($"\n{query.ToSql(cells => ((IQueryable<object>)cells).ToSqlQuery().Sql)}");
}

Directory.Delete(folder, recursive: true);

/// <summary>What a company paid for property and equipment in a quarter.</summary>
public sealed class Spending
{
    public string Company { get; set; } = "";

    public int Year { get; set; }

    public int Quarter { get; set; }

    [Column(DataType = DataType.Decimal, Precision = 18, Scale = 2)]
    public decimal? Dollars { get; set; }
}
