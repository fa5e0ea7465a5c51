using LinqToDB;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>Functions of an engine for quantiles, as a program maps them for itself.</summary>
internal static class Quantile
{
    /// <summary>ClickHouse's, which is percentile_cont.</summary>
    [Sql.Extension("quantileExactInclusive({p})({value})", ServerSideOnly = true, IsAggregate = true, CanBeNull = true)]
    internal static double? OfClickHouse<T>(this IEnumerable<T> rows, [ExprParameter] double p, [ExprParameter] Func<T, double?> value) =>
        throw new NotSupportedException($"{rows}, {p} and {value} are for the engine.");
}
