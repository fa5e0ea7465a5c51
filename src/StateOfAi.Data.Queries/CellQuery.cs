namespace StateOfAi.Data.Queries;

/// <summary>
/// A query for the cells of groups, before it runs: to look at its SQL, or to read the cells. Created by <see cref="QueryCells"/>.
/// </summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
public sealed class CellQuery<TKey>
    where TKey : notnull
{
    private readonly Func<CancellationToken, Task<IReadOnlyList<Cell<TKey>>>> _read;

    internal CellQuery(IQueryable query, Func<CancellationToken, Task<IReadOnlyList<Cell<TKey>>>> read) => (Query, _read) = (query, read);

    /// <summary>
    /// The query, as its provider takes it. Its rows are the engine's answer, with one column per part of the key and one per aggregate;
    /// their type is internal.
    /// </summary>
    public IQueryable Query { get; }

    /// <summary>Shows the SQL of the query without running it.</summary>
    /// <param name="toSql">
    /// The function of your provider, such as <c>query => query.ToQueryString()</c> of Entity Framework Core or
    /// <c>query => ((IQueryable&lt;object>)query).ToSqlQuery().Sql</c> of linq2db.
    /// </param>
    /// <returns>The SQL.</returns>
    /// <example><code>
    /// string sql = db.Deals.ToCells(deal => deal.Region, deal => deal.Amount, Unit.Usd).ToSql(query => query.ToQueryString());
    /// </code></example>
    public string ToSql(Func<IQueryable, string> toSql)
    {
        ArgumentNullException.ThrowIfNull(toSql);
        return toSql(Query);
    }

    /// <summary>Runs the query.</summary>
    /// <param name="cancellation">Cancels the query, if the provider can.</param>
    /// <returns>The cells, in the order of their keys' columns; empty if there are no rows.</returns>
    /// <exception cref="ArgumentException">Some rows have no key or no period.</exception>
    /// <exception cref="InvalidOperationException">There are more cells than <see cref="QueryOptions{TRow}.MaxCells"/>.</exception>
    /// <exception cref="OverflowException">A sum of integers is out of range of 64 bits.</exception>
    public Task<IReadOnlyList<Cell<TKey>>> ToListAsync(CancellationToken cancellation = default) => _read(cancellation);
}
