using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>Market shares of rows in a database or a cluster, which adds up the amounts; only the sum of each key travels.</summary>
/// <remarks>
/// The results are those of <see cref="MarketShares"/> for the same rows in memory. Sums of doubles are as good as the engine's. Keys may
/// be made of several columns, and periods by the methods of <see cref="TimePeriod"/>: the engine groups by the columns, and the library
/// makes the keys.
/// </remarks>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in the amounts: numbers, or bounds.")]
public static class QueryMarketShares
{
    /// <summary>Computes shares from amounts, added up by key.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="key">Selects the part that the amount of a row belongs to.</param>
    /// <param name="value">Selects the amount; <see langword="null"/> if it is missing, which makes the amount of its key missing.</param>
    /// <param name="unit">The unit of the amounts.</param>
    /// <param name="total">The reported total, in the same unit. By default, the whole is the sum of the parts, or 100% or 1.</param>
    /// <param name="options">How to run the query.</param>
    /// <param name="cancellation">Cancels the query, if the provider can.</param>
    /// <returns>The shares, largest first; empty if there are no rows.</returns>
    /// <exception cref="ArgumentException">The value is not a number, a sum is NaN or infinite, or some rows have no key.</exception>
    /// <exception cref="NotSupportedException">The key is made of the whole row, or of more than 8 columns.</exception>
    /// <exception cref="InvalidOperationException">There are more cells than <see cref="QueryOptions{TRow}.MaxCells"/>.</exception>
    /// <exception cref="OverflowException">A sum of integers is out of range of 64 bits.</exception>
    /// <example><code>
    /// MarketShares&lt;string&gt; shares =
    ///     await db.Deals.ToMarketSharesAsync(deal => deal.Region, deal => deal.Amount, Unit.Usd);
    /// </code></example>
    public static async Task<MarketShares<TKey>> ToMarketSharesAsync<TRow, TKey, TValue>(this IQueryable<TRow> rows,
        Expression<Func<TRow, TKey>> key, Expression<Func<TRow, TValue>> value, Unit unit, Number? total = null,
        QueryOptions<TRow>? options = null, CancellationToken cancellation = default)
        where TKey : notnull =>
        (await CellsAsync<TRow, TKey>(rows, key, null, value, null, unit, options, cancellation).ConfigureAwait(false))
            .ToMarketShares(unit, total);

    /// <summary>Computes shares from amounts with bounds, added up by key.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="key">Selects the part that the amount of a row belongs to.</param>
    /// <param name="lower">Selects the lower bound of the amount; <see langword="null"/> if it has none, which is at least zero.</param>
    /// <param name="upper">
    /// Selects the upper bound; <see langword="null"/> if it has none. If both are <see langword="null"/>, the amount is missing.
    /// </param>
    /// <param name="unit">The unit of the amounts.</param>
    /// <param name="total">The reported total, in the same unit. By default, the whole is the sum of the parts, or 100% or 1.</param>
    /// <param name="options">How to run the query.</param>
    /// <param name="cancellation">Cancels the query, if the provider can.</param>
    /// <returns>The shares with their bounds, largest first; empty if there are no rows.</returns>
    /// <exception cref="ArgumentException">
    /// A bound is not a number, the two are of different types, a lower one exceeds its upper one, a sum is NaN or infinite, or some rows
    /// have no key.
    /// </exception>
    /// <exception cref="NotSupportedException">The key is made of the whole row, or of more than 8 columns.</exception>
    /// <exception cref="InvalidOperationException">There are more cells than <see cref="QueryOptions{TRow}.MaxCells"/>.</exception>
    /// <exception cref="OverflowException">A sum of integers is out of range of 64 bits.</exception>
    public static async Task<MarketShares<TKey>> ToMarketSharesAsync<TRow, TKey, TValue>(this IQueryable<TRow> rows,
        Expression<Func<TRow, TKey>> key, Expression<Func<TRow, TValue>> lower, Expression<Func<TRow, TValue>> upper, Unit unit,
        Number? total = null, QueryOptions<TRow>? options = null, CancellationToken cancellation = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(upper);
        return (await CellsAsync<TRow, TKey>(rows, key, null, lower, upper, unit, options, cancellation).ConfigureAwait(false))
            .ToMarketShares(unit, total);
    }

    /// <summary>Computes the shares in each period from amounts, added up by period and key.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="period">
    /// Selects the period of a row, made of columns: <c>row => TimePeriod.OfQuarter(row.Year, row.Quarter)</c>. With
    /// <c>TimePeriod.OfDay(row.Day).In(Grain.Month)</c>, there is a cell per day, and the library adds up the days.
    /// </param>
    /// <param name="key">Selects the part that the amount of a row belongs to.</param>
    /// <param name="value">Selects the amount; <see langword="null"/> if it is missing, which makes the amount of its key in that period
    /// missing.</param>
    /// <param name="unit">The unit of the amounts.</param>
    /// <param name="total">
    /// Selects the reported total of a period, in the same unit; <see langword="null"/> if it is missing. By default, the whole is the sum
    /// of the parts, or 100% or 1.
    /// </param>
    /// <param name="options">How to run the query.</param>
    /// <param name="cancellation">Cancels the query, if the provider can.</param>
    /// <returns>The shares of each period, in order, with their concentration; empty if there are no rows.</returns>
    /// <exception cref="ArgumentException">
    /// The value is not a number, a sum is NaN or infinite, or some rows have no key or period.
    /// </exception>
    /// <exception cref="NotSupportedException">Key and period are made of the whole row, or of more than 8 columns.</exception>
    /// <exception cref="InvalidOperationException">There are more cells than <see cref="QueryOptions{TRow}.MaxCells"/>.</exception>
    /// <exception cref="OverflowException">A sum of integers is out of range of 64 bits.</exception>
    public static async Task<MarketSharesByPeriod<TKey>> ToMarketSharesByPeriodAsync<TRow, TKey, TValue>(this IQueryable<TRow> rows,
        Expression<Func<TRow, TimePeriod?>> period, Expression<Func<TRow, TKey>> key, Expression<Func<TRow, TValue>> value, Unit unit,
        Func<TimePeriod, Number?>? total = null, QueryOptions<TRow>? options = null, CancellationToken cancellation = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(period);
        return (await CellsAsync<TRow, TKey>(rows, key, period, value, null, unit, options, cancellation).ConfigureAwait(false))
            .ToMarketSharesByPeriod(unit, total);
    }

    /// <summary>Computes the shares in each period from amounts with bounds, added up by period and key.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="period">Selects the period of a row, made of columns.</param>
    /// <param name="key">Selects the part that the amount of a row belongs to.</param>
    /// <param name="lower">Selects the lower bound of the amount; <see langword="null"/> if it has none, which is at least zero.</param>
    /// <param name="upper">
    /// Selects the upper bound; <see langword="null"/> if it has none. If both are <see langword="null"/>, the amount is missing.
    /// </param>
    /// <param name="unit">The unit of the amounts.</param>
    /// <param name="total">Selects the reported total of a period, in the same unit.</param>
    /// <param name="options">How to run the query.</param>
    /// <param name="cancellation">Cancels the query, if the provider can.</param>
    /// <returns>The shares of each period with their bounds, in order; empty if there are no rows.</returns>
    /// <exception cref="ArgumentException">
    /// A bound is not a number, the two are of different types, a lower one exceeds its upper one, a sum is NaN or infinite, or some rows
    /// have no key or period.
    /// </exception>
    /// <exception cref="NotSupportedException">Key and period are made of the whole row, or of more than 8 columns.</exception>
    /// <exception cref="InvalidOperationException">There are more cells than <see cref="QueryOptions{TRow}.MaxCells"/>.</exception>
    /// <exception cref="OverflowException">A sum of integers is out of range of 64 bits.</exception>
    public static async Task<MarketSharesByPeriod<TKey>> ToMarketSharesByPeriodAsync<TRow, TKey, TValue>(this IQueryable<TRow> rows,
        Expression<Func<TRow, TimePeriod?>> period, Expression<Func<TRow, TKey>> key, Expression<Func<TRow, TValue>> lower,
        Expression<Func<TRow, TValue>> upper, Unit unit, Func<TimePeriod, Number?>? total = null, QueryOptions<TRow>? options = null,
        CancellationToken cancellation = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(upper);
        return (await CellsAsync<TRow, TKey>(rows, key, period, lower, upper, unit, options, cancellation).ConfigureAwait(false))
            .ToMarketSharesByPeriod(unit, total);
    }

    private static async Task<IReadOnlyList<Cell<TKey>>> CellsAsync<TRow, TKey>(IQueryable<TRow> rows, LambdaExpression key,
        LambdaExpression? period, LambdaExpression value, LambdaExpression? upper, Unit unit, QueryOptions<TRow>? options,
        CancellationToken cancellation)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(unit);
        var question =
            new CellQuestion<TRow, TKey>(rows, key, period, CellRequest<TRow>.OfSums(value, upper, areParts: true), unit, options);
        return (await question.AskAsync(cancellation).ConfigureAwait(false)).OfAllRows();
    }
}
