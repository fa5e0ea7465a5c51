using System.Linq.Expressions;
using NodaTime;

namespace StateOfAi.Data.Queries;

/// <summary>Vintage cohorts of rows in a database or a cluster; only the sum of each cohort and period travels.</summary>
public static class QueryVintageCohorts
{
    /// <summary>Sums a number of each row by the period in which its cohort began, and by age.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="cohort">
    /// Selects the period in which a row's cohort began, made of columns: <c>row => TimePeriod.OfMonth(row.FirstYear, row.FirstMonth)</c>.
    /// </param>
    /// <param name="observed">Selects the period of a row's number, of the same grain and calendar.</param>
    /// <param name="value">Selects the number of a row; <see langword="null"/> if it is missing, which makes its cell unknown.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="through">The last day covered by the rows; by default, the end of the last period.</param>
    /// <param name="withoutRowsIsZero">
    /// Whether a cell without rows is zero, as for events that are all listed, such as purchases. By default it is missing.
    /// </param>
    /// <param name="options">How to run the query.</param>
    /// <param name="cancellation">Cancels the query, if the provider can.</param>
    /// <returns>The cohorts, as <see cref="VintageExtensions"/> computes them from the rows in memory.</returns>
    /// <exception cref="ArgumentException">
    /// The periods differ in grain or calendar, or are moments or spans; a row is observed before its cohort began, or in a period that
    /// begins after <paramref name="through"/>; some rows have no cohort or period; the value is not a number; a sum is NaN or infinite.
    /// </exception>
    /// <exception cref="NotSupportedException">The periods are made of the whole row, or of more than 8 columns.</exception>
    /// <exception cref="InvalidOperationException">There are more cells than <see cref="QueryOptions{TRow}.MaxCells"/>.</exception>
    /// <exception cref="OverflowException">A sum of integers is out of range of 64 bits.</exception>
    /// <example><code>
    /// VintageCohorts cohorts = await db.Purchases.ToVintageCohortsAsync(
    ///     purchase => TimePeriod.OfMonth(purchase.FirstYear, purchase.FirstMonth),
    ///     purchase => TimePeriod.OfMonth(purchase.Year, purchase.Month), purchase => purchase.Amount, Unit.Usd);
    /// </code></example>
    public static async Task<VintageCohorts> ToVintageCohortsAsync<TRow, TValue>(this IQueryable<TRow> rows,
        Expression<Func<TRow, TimePeriod>> cohort, Expression<Func<TRow, TimePeriod?>> observed, Expression<Func<TRow, TValue>> value,
        Unit unit, LocalDate? through = null, bool withoutRowsIsZero = false, QueryOptions<TRow>? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(observed);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(unit);
        var question = new CellQuestion<TRow, TimePeriod>(rows, cohort, observed, CellRequest<TRow>.OfSums(value), unit, options);
        return (await question.AskAsync(cancellation).ConfigureAwait(false)).OfAllRows().ToVintageCohorts(unit, through, withoutRowsIsZero);
    }
}
