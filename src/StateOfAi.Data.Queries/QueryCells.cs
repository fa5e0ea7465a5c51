using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>
/// Queries for cells: the count, missing numbers, sum, variance and extremes of each group, which all results of this library are computed
/// from. Use them to see the SQL first, or to compute several results from one query.
/// </summary>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in what is selected.")]
public static class QueryCells
{
    /// <summary>Queries groups by key.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="key">
    /// Selects the key of a row: a column, or an object of several, such as <c>row => new { row.Region, row.Year }</c>.
    /// </param>
    /// <param name="value">Selects the number of a row; <see langword="null"/> if it is missing.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="options">How to run the query.</param>
    /// <returns>The query, which has not run.</returns>
    /// <exception cref="ArgumentException">The value is not a number.</exception>
    /// <exception cref="NotSupportedException">The key is made of the whole row, or of more than 8 columns.</exception>
    public static CellQuery<TKey> ToCells<TRow, TKey, TValue>(this IQueryable<TRow> rows, Expression<Func<TRow, TKey>> key,
        Expression<Func<TRow, TValue>> value, Unit unit, QueryOptions<TRow>? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        return Of<TRow, TKey>(rows, key, null, Statistics<TRow>(value, unit), unit, options);
    }

    /// <summary>Queries groups by key and period.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="key">Selects the key of a row.</param>
    /// <param name="period">Selects the period of a row, such as <c>row => TimePeriod.OfQuarter(row.Year, row.Quarter)</c>.</param>
    /// <param name="value">Selects the number of a row; <see langword="null"/> if it is missing.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="options">How to run the query.</param>
    /// <returns>The query, which has not run.</returns>
    /// <exception cref="ArgumentException">The value is not a number.</exception>
    /// <exception cref="NotSupportedException">The key is made of the whole row, or of more than 8 columns.</exception>
    public static CellQuery<TKey> ToCells<TRow, TKey, TValue>(this IQueryable<TRow> rows, Expression<Func<TRow, TKey>> key,
        Expression<Func<TRow, TimePeriod?>> period, Expression<Func<TRow, TValue>> value, Unit unit, QueryOptions<TRow>? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(period);
        return Of<TRow, TKey>(rows, key, period, Statistics<TRow>(value, unit), unit, options);
    }

    /// <summary>Queries groups by key, of numbers with bounds.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="key">Selects the key of a row.</param>
    /// <param name="lower">Selects the lower bound of the number; <see langword="null"/> if it has none.</param>
    /// <param name="upper">
    /// Selects the upper bound; <see langword="null"/> if it has none. If both are <see langword="null"/>, the number is missing.
    /// </param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="options">How to run the query.</param>
    /// <returns>The query, which has not run.</returns>
    /// <exception cref="ArgumentException">A bound is not a number, or the two are of different types.</exception>
    /// <exception cref="NotSupportedException">The key is made of the whole row, or of more than 8 columns.</exception>
    public static CellQuery<TKey> ToCells<TRow, TKey, TValue>(this IQueryable<TRow> rows, Expression<Func<TRow, TKey>> key,
        Expression<Func<TRow, TValue>> lower, Expression<Func<TRow, TValue>> upper, Unit unit, QueryOptions<TRow>? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(lower);
        ArgumentNullException.ThrowIfNull(upper);
        ArgumentNullException.ThrowIfNull(unit);
        return Of<TRow, TKey>(rows, key, null, CellRequest<TRow>.OfStatistics(lower, upper, [], null), unit, options);
    }

    /// <summary>Queries groups by key, with the number of rows that have a property.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="key">Selects the key of a row.</param>
    /// <param name="success">Tells whether a row has the property; <see langword="null"/> if it is not known.</param>
    /// <param name="options">How to run the query.</param>
    /// <returns>The query, which has not run.</returns>
    /// <exception cref="NotSupportedException">The key is made of the whole row, or of more than 8 columns.</exception>
    public static CellQuery<TKey> ToCells<TRow, TKey>(this IQueryable<TRow> rows, Expression<Func<TRow, TKey>> key,
        Expression<Func<TRow, bool?>> success, QueryOptions<TRow>? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(success);
        return Of<TRow, TKey>(rows, key, null, CellRequest<TRow>.OfAnswers(success), null, options);
    }

    private static CellRequest<TRow> Statistics<TRow>(LambdaExpression value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(unit);
        return CellRequest<TRow>.OfStatistics(value, null, [], null);
    }

    private static CellQuery<TKey> Of<TRow, TKey>(IQueryable<TRow> rows, LambdaExpression key, LambdaExpression? period,
        CellRequest<TRow> request, Unit? unit, QueryOptions<TRow>? options)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        var question = new CellQuestion<TRow, TKey>(rows, key, period, request, unit, options);
        return new(question.Query,
            async cancellation => (await question.AskAsync(cancellation).ConfigureAwait(false)).OfAllRows());
    }
}
