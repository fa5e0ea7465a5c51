#!/usr/bin/env dotnet
#:package StateOfAi.Data.Queries@0.1.0
#:package Npgsql.EntityFrameworkCore.PostgreSQL@10.0.3
#:property PublishAot=false

// Who spends most on data centers, and how fast does that grow? From a partitioned table of PostgreSQL, whose partitions could be
// foreign tables on other servers. The variable StateOfAi_PostgreSql is a connection string, such as Host=localhost;Username=postgres

using Microsoft.EntityFrameworkCore;
using StateOfAi.Data;
using StateOfAi.Data.Queries;

const int Shards = 2;
string server = Environment.GetEnvironmentVariable("StateOfAi_PostgreSql")
    ?? throw new InvalidOperationException("StateOfAi_PostgreSql is not set to a connection string.");
CapexDataset capex = StateOfAiCatalog.Embedded.Datasets.QuarterlyCapex;

// Off by default, and then no partition or server groups its own rows: all of them travel to the coordinator.
await using var db = new SpendingContext(server + ";Options=-c enable_partitionwise_aggregate=on");

// The collation "C" merges no keys, and is the same on all servers.
await db.Database.ExecuteSqlRawAsync("""
    CREATE TABLE spending ("Id" integer GENERATED ALWAYS AS IDENTITY, "Shard" integer NOT NULL, "Company" text COLLATE "C" NOT NULL,
        "Year" integer NOT NULL, "Quarter" integer NOT NULL, "Dollars" numeric(18, 2)) PARTITION BY LIST ("Shard");
    CREATE TABLE spending_0 PARTITION OF spending FOR VALUES IN (0);
    CREATE TABLE spending_1 PARTITION OF spending FOR VALUES IN (1);
    """);
try
{
    // Meta publishes only what is left after sales of property, which cannot be added to what the others pay.
    foreach (CapitalExpenditure row in capex.Where(row => row.Definition is not CapexDefinition.NetPurchases))
    {
        db.Add(new Spending
        {
            Shard = row.Period.Start.Month % Shards, Company = row.Organization.ToString(), Year = row.Period.Start.Year,
            Quarter = (row.Period.Start.Month + 2) / 3, Dollars = row.Value.Value,
        });
    }

    await db.SaveChangesAsync();
    await db.Database.ExecuteSqlRawAsync("ANALYZE spending");

    // Grouped by the shard first, so that each groups its own rows.
    var options = new QueryOptions<Spending> { From = [capex], MaxCells = 10_000, DistributedBy = row => row.Shard };
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
finally
{
    await db.Database.ExecuteSqlRawAsync("DROP TABLE spending");
}

/// <summary>What a company paid for property and equipment in a quarter.</summary>
public sealed class Spending
{
    public int Id { get; set; }

    public int Shard { get; set; }

    public string Company { get; set; } = "";

    public int Year { get; set; }

    public int Quarter { get; set; }

    public decimal? Dollars { get; set; }
}

public sealed class SpendingContext(string connection) : DbContext
{
    public DbSet<Spending> Spending => Set<Spending>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseNpgsql(connection);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Spending>(spending =>
    {
        spending.ToTable("spending");
        spending.Property(row => row.Dollars).HasPrecision(18, 2);
    });
}
