using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>The query for the rows of an answer.</summary>
internal abstract class CellRows
{
    /// <summary>The query, as its provider takes it.</summary>
    internal abstract IQueryable Query { get; }

    /// <summary>Creates the query of a type known only now.</summary>
    internal static CellRows Of(IQueryProvider provider, Expression query, Type row, int limit) =>
        (CellRows)Activator.CreateInstance(typeof(CellRows<>).MakeGenericType(row), provider, query, limit)!;

    /// <summary>Runs the query.</summary>
    /// <param name="take">Takes each row as it comes.</param>
    /// <param name="cancellation">Cancels the query.</param>
    internal abstract Task ReadAsync(Action<CellRow> take, CancellationToken cancellation);
}
