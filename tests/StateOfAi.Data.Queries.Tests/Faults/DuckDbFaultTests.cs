using System.Diagnostics;
using LinqToDB;
using LinqToDB.Data;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>DuckDB runs in the process, so that its faults are those of its files, and queries that are canceled.</summary>
public sealed class DuckDbFaultTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(500);

    private readonly EngineFolder _folder = new("duckdb-faults");

    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_canceled_query_returns_at_once_and_no_longer_runs()
    {
        await using var connection = new DataConnection((await SharedEngines.DuckDb.GetAsync()).Options);
        ITable<Deal> deals = connection.GetTable<Deal>();
        IQueryable<Deal> pairs = from one in deals from other in deals where one.Revenue > other.Revenue select one;
        using var soon = new CancellationTokenSource(Soon);
        var time = Stopwatch.StartNew();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            pairs.ToMarketSharesAsync(deal => deal.Category, deal => deal.Amount, Unit.Usd, cancellation: soon.Token));
        Assert.InRange(time.Elapsed, Soon * 0.9, Soon * 4);

        // The connection is free again, which it would not be if the query went on.
        Assert.Equal(1_000_000, (await deals.ToCohortsAsync(deal => deal.Category, deal => deal.Won, cancellation: Ending)).RowCount);
    }

    [Fact]
    public async Task A_file_that_was_cut_off_or_is_gone_is_an_error()
    {
        string file = _folder.File("few.parquet");
        await using var connection = new DataConnection((await SharedEngines.DuckDb.GetAsync()).Options);
        await connection.ExecuteAsync($"COPY (SELECT * FROM deals LIMIT 100000) TO '{file}' (FORMAT PARQUET)", Ending);
        IQueryable<Deal> deals = connection.FromSql<Deal>(new RawSqlString($"(SELECT * FROM read_parquet('{file}'))"));
        Assert.Equal(100_000, await RowsAsync());

        byte[] whole = await File.ReadAllBytesAsync(file, Ending);
        await File.WriteAllBytesAsync(file, whole[..(whole.Length / 2)], Ending);
        await Assert.ThrowsAnyAsync<Exception>(RowsAsync);
        File.Delete(file);
        Exception gone = await Assert.ThrowsAnyAsync<Exception>(RowsAsync);

        Assert.Contains(file, gone.Message, StringComparison.Ordinal);

        async Task<long> RowsAsync() =>
            (await deals.ToCohortsAsync(deal => deal.Category, deal => deal.Revenue, Unit.Usd, cancellation: Ending)).RowCount;
    }

    [Fact]
    public async Task A_table_that_does_not_fit_is_an_error_that_names_the_column()
    {
        await using var connection = new DataConnection((await SharedEngines.DuckDb.GetAsync()).Options);
        IQueryable<DealWithMargin> deals = connection.GetTable<DealWithMargin>().TableName(DealMapping.Table);

        Exception missing = await Assert.ThrowsAnyAsync<Exception>(() =>
            deals.ToMarketSharesAsync(deal => deal.Region!, deal => deal.Margin, Unit.Usd, cancellation: Ending));
        Exception text = await Assert.ThrowsAnyAsync<Exception>(() =>
            deals.ToMarketSharesAsync(deal => deal.Region!, deal => deal.Category, Unit.Usd, cancellation: Ending));

        Assert.Contains("Margin", missing.Message, StringComparison.Ordinal);
        Assert.Contains("Category", text.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_does_not_fit_the_column_of_a_file_is_an_error_that_names_it()
    {
        string file = _folder.File("bad.csv");
        await File.WriteAllTextAsync(file, "Region,Revenue\nUS,1\nUK,many\n", Ending);
        await using var connection = new DataConnection((await SharedEngines.DuckDb.GetAsync()).Options);
        IQueryable<Deal> deals = connection.FromSql<Deal>(
            new RawSqlString($"(SELECT * FROM read_csv('{file}', columns = {{'Region': 'VARCHAR', 'Revenue': 'DOUBLE'}}, header = true))"));

        Exception error = await Assert.ThrowsAnyAsync<Exception>(() =>
            deals.ToMarketSharesAsync(deal => deal.Region!, deal => deal.Revenue, Unit.Usd, cancellation: Ending));

        Assert.Contains("Revenue", error.Message, StringComparison.Ordinal);
        Assert.Contains("many", error.Message, StringComparison.Ordinal);
    }
}
