#!/usr/bin/env dotnet
#:package StateOfAi.Data.Queries@0.1.0
#:package linq2db@6.5.1
#:package ClickHouse.Driver@1.5.0
#:property PublishAot=false

// Who spends most on data centers, and how fast does that grow? From ClickHouse; a distributed table is queried in the same way. The
// variable StateOfAi_ClickHouseConnection is a connection string, such as Host=localhost;Username=default

using System.Globalization;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider.ClickHouse;
using LinqToDB.Mapping;
using StateOfAi.Data;
using StateOfAi.Data.Queries;

string server = Environment.GetEnvironmentVariable("StateOfAi_ClickHouseConnection")
    ?? throw new InvalidOperationException("StateOfAi_ClickHouseConnection is not set to a connection string.");
CapexDataset capex = StateOfAiCatalog.Embedded.Datasets.QuarterlyCapex;

await using var writing = new DataConnection(new DataOptions().UseClickHouse(server, ClickHouseProvider.ClickHouseDriver));
writing.Execute("""
    CREATE TABLE spending (Company String, Year Int32, Quarter Int32, Dollars Nullable(Decimal(18, 2)))
    ENGINE = MergeTree ORDER BY (Year, Quarter)
    """);
try
{
    // Meta publishes only what is left after sales of property, which cannot be added to what the others pay.
    IEnumerable<string> values = capex.Where(row => row.Definition is not CapexDefinition.NetPurchases).Select(row =>
        string.Create(CultureInfo.InvariantCulture,
            $"('{row.Organization}', {row.Period.Start.Year}, {(row.Period.Start.Month + 2) / 3}, '{row.Value.Value}')"));
    writing.Execute($"INSERT INTO spending VALUES {string.Join(", ", values)}");

    // A node that does not answer is an error, never a smaller total. A query ends when its client goes, which servers allow only those
    // that change nothing; 2 is read-only with settings.
    const string Settings = ";set_skip_unavailable_shards=0;set_readonly=2;set_cancel_http_readonly_queries_on_client_close=1";
    await using var db = new DataConnection(new DataOptions().UseClickHouse(server + Settings, ClickHouseProvider.ClickHouseDriver));
    IQueryable<Spending> rows = db.GetTable<Spending>();

    var options = new QueryOptions<Spending> { From = [capex], MaxCells = 10_000 };
    MarketSharesByPeriod<string> shares = await rows.Where(row => row.Year >= 2023 && row.Year <= 2025).ToMarketSharesByPeriodAsync(
        row => TimePeriod.OfYear(row.Year), row => row.Company, row => row.Dollars, Unit.Usd, options: options);
    Console.WriteLine(shares.ToWide(rows: "Part", columns: "Period", values: "Share")
        .Rename("Part", "Company").WithTitle("Shares").WithNotes().ToText(doubts: FootnoteDetail.None));

    SeriesByKey<string> quarters = await rows.ToSeriesByAsync(
        row => row.Company, row => TimePeriod.OfQuarter(row.Year, row.Quarter), row => row.Dollars, Unit.Usd, options);
    foreach (string company in quarters.Keys)
        Console.WriteLine($"{company}: {quarters[company].YearOverYear()[^1]}");

    CellQuery<string> query = rows.ToCells(
        row => row.Company, row => TimePeriod.OfYear(row.Year), row => row.Dollars, Unit.Usd, options);
    Console.WriteLine($"\n{query.ToSql(cells => ((IQueryable<object>)cells).ToSqlQuery().Sql)}");
}
finally
{
    writing.Execute("DROP TABLE spending");
}

/// <summary>What a company paid for property and equipment in a quarter.</summary>
[Table("spending", IsColumnAttributeRequired = false)]
public sealed class Spending
{
    [Column, NotNull]
    public string Company { get; set; } = "";

    public int Year { get; set; }

    public int Quarter { get; set; }

    [Column(DataType = DataType.Decimal, Precision = 18, Scale = 2)]
    public decimal? Dollars { get; set; }
}
