using LinqToDB;
using LinqToDB.Data;
using LinqToDB.Mapping;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>Columns have nulls that the types of their properties do not know, and providers then take them as settled.</summary>
public sealed class NeverNullTests
{
    private const string Rows = """
        CREATE TABLE orders ("Id" INTEGER NOT NULL PRIMARY KEY, "Price" DOUBLE, "Count" INTEGER, "Returned" BOOLEAN);
        INSERT INTO orders VALUES (1, 2.5, 3, true), (2, NULL, NULL, NULL), (3, 4, 1, false);
        """;

    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_null_that_linq2db_takes_for_impossible_is_refused()
    {
        using var connection = new DataConnection(new DataOptions().UseDuckDB("Data Source=:memory:"));
        foreach (string sql in Rows.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            await connection.ExecuteAsync(sql, Ending);

        await RefusedAsync(connection.GetTable<Order>());
        Assert.Equal("1 of 3", await KnownAsync(connection.GetTable<Order>()));
    }

    [Fact]
    public async Task A_null_that_EF_Core_takes_for_impossible_is_refused()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(Ending);
        await using (SqliteCommand command = connection.CreateCommand())
        {
            command.CommandText = Rows;
            await command.ExecuteNonQueryAsync(Ending);
        }

        await using var context = new OrderContext(new DbContextOptionsBuilder<OrderContext>().UseSqlite(connection).Options);

        await RefusedAsync(context.Set<Order>());
        Assert.Equal("1 of 3", await KnownAsync(context.Set<Order>()));
    }

    private static async Task RefusedAsync(IQueryable<Order> orders)
    {
        const string Expected = "is null or NaN in 1 rows, but its type has no null.";
        var price = await Assert.ThrowsAsync<InvalidDataException>(
            () => orders.ToMarketSharesAsync(order => order.Id > 0, order => order.Price, Unit.Usd, cancellation: Ending));
        var product = await Assert.ThrowsAsync<InvalidDataException>(
            () => orders.ToCohortsAsync(order => order.Id > 0, order => order.Price * order.Count, Unit.Usd, cancellation: Ending));
        var count = await Assert.ThrowsAsync<InvalidDataException>(
            () => orders.ToCohortsAsync(order => order.Id > 0, order => (double?)order.Count, Unit.Usd, cancellation: Ending));
        var bound = await Assert.ThrowsAsync<InvalidDataException>(
            () => orders.ToCohortsAsync(order => order.Id > 0, order => 0.0, order => order.Price, Unit.Usd, cancellation: Ending));
        var returned = await Assert.ThrowsAsync<InvalidDataException>(
            () => orders.ToCohortsAsync(order => order.Id > 0, order => order.Returned, cancellation: Ending));

        Assert.All([price, product, count, bound, returned], error => Assert.Contains(Expected, error.Message, StringComparison.Ordinal));
        Assert.StartsWith("'order.Price'", price.Message, StringComparison.Ordinal);
    }

    /// <summary>A comparison is never null in C#, so a price that is missing is not above 3.</summary>
    private static async Task<string> KnownAsync(IQueryable<Order> orders)
    {
        CellCohorts<bool> cohorts = await orders.ToCohortsAsync(order => order.Id > 0, order => order.Price > 3, cancellation: Ending);
        Proportion proportion = cohorts[true].Proportion;
        return $"{proportion.Successes} of {proportion.Trials}";
    }

    [Table("orders", IsColumnAttributeRequired = false)]
    public sealed class Order
    {
        [LinqToDB.Mapping.PrimaryKey]
        public int Id { get; set; }

        public double Price { get; set; }

        public int Count { get; set; }

        public bool Returned { get; set; }
    }

    private sealed class OrderContext(DbContextOptions<OrderContext> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>().ToTable("orders");
    }
}
