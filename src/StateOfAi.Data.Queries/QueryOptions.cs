using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>How to run a query.</summary>
/// <typeparam name="TRow">The type of the rows.</typeparam>
/// <example><code>
/// var options = new QueryOptions&lt;Deal&gt; { MaxCells = 10_000, DistributedBy = deal => deal.Shard };
/// </code></example>
public sealed class QueryOptions<TRow>
{
    private readonly int _maxCells = 1_000_000;

    /// <summary>
    /// The number of cells above which a query is refused; 1,000,000 by default. A cell is one row of the engine's answer, and takes some
    /// hundred bytes of memory.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int MaxCells
    {
        get => _maxCells;
        init => _maxCells = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MaxCells), value, "At least 1.");
    }

    /// <summary>Told the number of cells read so far, every 1,000 cells and at the end of each query; optional.</summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>
    /// Called with each query before it runs, for its SQL by a function of your provider; optional. <see cref="QueryCells"/> shows the SQL
    /// without running it.
    /// </summary>
    public Action<IQueryable>? OnQuery { get; init; }

    /// <summary>What the rows come from, such as a dataset, whose sources and doubts become those of the results; optional.</summary>
    public IReadOnlyList<ISourced> From { get; init; } = [];

    /// <summary>
    /// The column by which the engine distributed the rows over its nodes, such as <c>deal => deal.Shard</c>. The query then groups by it
    /// too, and groups the result again, so that engines that aggregate on their nodes only by this column do so. Not needed by default.
    /// </summary>
    public Expression<Func<TRow, object?>>? DistributedBy { get; init; }
}
