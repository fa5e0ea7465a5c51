using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>Series of sums of rows in a database or a cluster; only the sum of each period travels.</summary>
/// <remarks>
/// The results are those of <see cref="SeriesOfSumsExtensions"/> for the same rows in memory: a missing number makes the sum of its period
/// unknown, and a period without rows has no point. Growth, indexes and trends follow from the series.
/// </remarks>
[System.Diagnostics.CodeAnalysis.SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in the amounts: numbers, or bounds.")]
public static class QuerySeries
{
    /// <summary>Creates a series of sums by period.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="period">Selects the period of a row, made of columns: <c>row => TimePeriod.OfMonth(row.Year, row.Month)</c>.</param>
    /// <param name="value">Selects the number of a row; <see langword="null"/> if it is missing.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="options">How to run the query.</param>
    /// <param name="cancellation">Cancels the query, if the provider can.</param>
    /// <returns>The series, with a point for each period of the rows.</returns>
    /// <exception cref="ArgumentException">
    /// There are no rows, some have no period, two periods have different grains or calendars, the value is not a number, or a sum is NaN or
    /// infinite.
    /// </exception>
    /// <exception cref="NotSupportedException">The period is made of the whole row, or of more than 8 columns.</exception>
    /// <exception cref="InvalidOperationException">There are more cells than <see cref="QueryOptions{TRow}.MaxCells"/>.</exception>
    /// <exception cref="OverflowException">A sum of integers is out of range of 64 bits.</exception>
    /// <example><code>
    /// Series quarters = await db.Deals.ToSeriesAsync(
    ///     deal => TimePeriod.OfQuarter(deal.Year, deal.Quarter), deal => deal.Amount, Unit.Usd);
    /// Console.WriteLine(quarters.YearOverYear().ToText());
    /// </code></example>
    public static async Task<Series> ToSeriesAsync<TRow, TValue>(this IQueryable<TRow> rows,
        Expression<Func<TRow, TimePeriod?>> period, Expression<Func<TRow, TValue>> value, Unit unit, QueryOptions<TRow>? options = null,
        CancellationToken cancellation = default) =>
        (await CellsAsync<TRow, bool>(rows, null, period, value, null, unit, options, cancellation).ConfigureAwait(false)).ToSeries(unit);

    /// <summary>Creates a series of sums with bounds by period.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="period">Selects the period of a row, made of columns.</param>
    /// <param name="lower">Selects the lower bound of the number; <see langword="null"/> if it has none.</param>
    /// <param name="upper">
    /// Selects the upper bound; <see langword="null"/> if it has none. If both are <see langword="null"/>, the number is missing.
    /// </param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="options">How to run the query.</param>
    /// <param name="cancellation">Cancels the query, if the provider can.</param>
    /// <returns>The series, with a point for each period of the rows.</returns>
    /// <exception cref="ArgumentException">
    /// There are no rows, some have no period, two periods have different grains or calendars, a bound is not a number, the two are of
    /// different types, a lower one exceeds its upper one, or a sum is NaN or infinite.
    /// </exception>
    /// <exception cref="NotSupportedException">The period is made of the whole row, or of more than 8 columns.</exception>
    /// <exception cref="InvalidOperationException">There are more cells than <see cref="QueryOptions{TRow}.MaxCells"/>.</exception>
    /// <exception cref="OverflowException">A sum of integers is out of range of 64 bits.</exception>
    public static async Task<Series> ToSeriesAsync<TRow, TValue>(this IQueryable<TRow> rows,
        Expression<Func<TRow, TimePeriod?>> period, Expression<Func<TRow, TValue>> lower, Expression<Func<TRow, TValue>> upper, Unit unit,
        QueryOptions<TRow>? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(upper);
        return (await CellsAsync<TRow, bool>(rows, null, period, lower, upper, unit, options, cancellation).ConfigureAwait(false))
            .ToSeries(unit);
    }

    /// <summary>Creates one series of sums per key.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="key">Selects the series that a row belongs to.</param>
    /// <param name="period">Selects the period of a row, made of columns.</param>
    /// <param name="value">Selects the number of a row; <see langword="null"/> if it is missing.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="options">How to run the query.</param>
    /// <param name="cancellation">Cancels the query, if the provider can.</param>
    /// <returns>A series for each key, in the order of the key's columns; empty if there are no rows.</returns>
    /// <exception cref="ArgumentException">
    /// Some rows have no key or period, two periods of a key have different grains or calendars, the value is not a number, or a sum is NaN or
    /// infinite.
    /// </exception>
    /// <exception cref="NotSupportedException">Key and period are made of the whole row, or of more than 8 columns.</exception>
    /// <exception cref="InvalidOperationException">There are more cells than <see cref="QueryOptions{TRow}.MaxCells"/>.</exception>
    /// <exception cref="OverflowException">A sum of integers is out of range of 64 bits.</exception>
    public static async Task<SeriesByKey<TKey>> ToSeriesByAsync<TRow, TKey, TValue>(this IQueryable<TRow> rows,
        Expression<Func<TRow, TKey>> key, Expression<Func<TRow, TimePeriod?>> period, Expression<Func<TRow, TValue>> value, Unit unit,
        QueryOptions<TRow>? options = null, CancellationToken cancellation = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        return (await CellsAsync<TRow, TKey>(rows, key, period, value, null, unit, options, cancellation).ConfigureAwait(false))
            .ToSeriesBy(unit);
    }

    private static async Task<IReadOnlyList<Cell<TKey>>> CellsAsync<TRow, TKey>(IQueryable<TRow> rows, LambdaExpression? key,
        LambdaExpression period, LambdaExpression value, LambdaExpression? upper, Unit unit, QueryOptions<TRow>? options,
        CancellationToken cancellation)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(unit);
        var question = new CellQuestion<TRow, TKey>(rows, key, period, CellRequest<TRow>.OfSums(value, upper), unit, options);
        return (await question.AskAsync(cancellation).ConfigureAwait(false)).OfAllRows();
    }
}
