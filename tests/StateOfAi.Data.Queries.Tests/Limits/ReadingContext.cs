using Microsoft.EntityFrameworkCore;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>Readings for EF Core.</summary>
internal sealed class ReadingContext(DbContextOptions<ReadingContext> options, string table) : DbContext(options)
{
    internal string Table { get; } = table;

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        // Each test has its own table, so models are not cached across tests.
        optionsBuilder.EnableServiceProviderCaching(false);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Reading>(reading =>
    {
        reading.ToTable(Table);
        reading.Property(row => row.Money).HasPrecision(28, 2);
    });
}
