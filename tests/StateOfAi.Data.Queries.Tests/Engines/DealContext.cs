using Microsoft.EntityFrameworkCore;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>Deals for EF Core.</summary>
internal sealed class DealContext(DbContextOptions<DealContext> options) : DbContext(options)
{
    internal DbSet<Deal> Deals => Set<Deal>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Deal>(deal =>
    {
        deal.ToTable(DealMapping.Table);
        deal.Property(row => row.Amount).HasPrecision(18, 2);
        if (Database.IsNpgsql())
            deal.Property(row => row.Day).HasColumnType("date");
    });
}
