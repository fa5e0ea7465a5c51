#!/usr/bin/env dotnet
#:package StateOfAi.Data.Queries@0.1.0
#:package Microsoft.EntityFrameworkCore.Sqlite@10.0.15
#:property PublishAot=false

// Who spends most on data centers, and how fast does that grow? From a file of SQLite through Entity Framework Core

using Microsoft.EntityFrameworkCore;
using StateOfAi.Data;
using StateOfAi.Data.Queries;

CapexDataset capex = StateOfAiCatalog.Embedded.Datasets.QuarterlyCapex;
string folder = Directory.CreateTempSubdirectory().FullName;
await using (var db = new SpendingContext($"Data Source={folder}/capex.sqlite;Pooling=False"))
{
    await db.Database.EnsureCreatedAsync();
    // Meta publishes only what is left after sales of property, which cannot be added to what the others pay.
    foreach (CapitalExpenditure row in capex.Where(row => row.Definition is not CapexDefinition.NetPurchases))
    {
        db.Add(new Spending
        {
            Company = row.Organization.ToString(), Year = row.Period.Start.Year, Quarter = (row.Period.Start.Month + 2) / 3,
            Dollars = (long)row.Value.Value!.Value,
        });
    }

    await db.SaveChangesAsync();

    var options = new QueryOptions<Spending> { From = [capex], MaxCells = 10_000 };
    MarketSharesByPeriod<string> shares = await db.Spending.Where(row => row.Year >= 2023 && row.Year <= 2025).ToMarketSharesByPeriodAsync(
        row => TimePeriod.OfYear(row.Year), row => row.Company, row => row.Dollars, Unit.Usd, options: options);
    Console.WriteLine(shares.ToWide(rows: "Part", columns: "Period", values: "Share")
        .Rename("Part", "Company").WithTitle("Shares").WithNotes().ToText(doubts: FootnoteDetail.None));

    SeriesByKey<string> quarters = await db.Spending.ToSeriesByAsync(
        row => row.Company, row => TimePeriod.OfQuarter(row.Year, row.Quarter), row => row.Dollars, Unit.Usd, options);
    foreach (string company in quarters.Keys)
        Console.WriteLine($"{company}: {quarters[company].YearOverYear()[^1]}");

    CellQuery<string> query = db.Spending.ToCells(
        row => row.Company, row => TimePeriod.OfYear(row.Year), row => row.Dollars, Unit.Usd, options);
    Console.WriteLine($"\n{query.ToSql(cells => cells.ToQueryString())}");
}

Directory.Delete(folder, recursive: true);

/// <summary>What a company paid for property and equipment in a quarter.</summary>
public sealed class Spending
{
    public int Id { get; set; }

    public string Company { get; set; } = "";

    public int Year { get; set; }

    public int Quarter { get; set; }

    // Whole dollars: SQLite has no decimals. EF Core would keep them as texts, which is exact, but slower.
    public long? Dollars { get; set; }
}

public sealed class SpendingContext(string connection) : DbContext
{
    public DbSet<Spending> Spending => Set<Spending>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection);

    // The collation of SQLite unless a table says otherwise; under NOCASE, "Meta" and "META" would be one key.
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Spending>().Property(row => row.Company).UseCollation("BINARY");
}
