using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>The query for rows of one type.</summary>
internal sealed class CellRows<TRow> : CellRows
    where TRow : CellRow
{
    private readonly IQueryable<TRow> _query;

    public CellRows(IQueryProvider provider, Expression query, int limit)
    {
        IQueryable<TRow> all = provider.CreateQuery<TRow>(query);
        _query = limit < int.MaxValue ? all.Take(limit + 1) : all;
    }

    internal override IQueryable Query => _query;

    internal override async Task ReadAsync(Action<CellRow> take, CancellationToken cancellation)
    {
        if (_query is IAsyncEnumerable<TRow> stream)
        {
            await foreach (TRow row in stream.WithCancellation(cancellation).ConfigureAwait(false))
                take(row);
            return;
        }

        // Objects in memory, and providers that only know synchronous reading.
        foreach (TRow row in _query)
        {
            cancellation.ThrowIfCancellationRequested();
            take(row);
        }
    }
}
