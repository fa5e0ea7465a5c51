using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>Groups of rows in a database or a cluster, compared by their statistics; only the aggregates of each group travel.</summary>
/// <remarks>
/// Counts and extremes are exact, sums of doubles as good as the engine's, and variances good to nine digits: if sums of squares lose
/// them, a second query asks for sums of differences from numbers near the means. If the means of many such groups lie far apart, up to
/// eight queries do so, and the remaining standard deviations are unknown.
/// </remarks>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in what is compared: numbers, bounds or answers.")]
public static class QueryCohorts
{
    /// <summary>Groups rows by a key and computes the statistics of a number.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="key">Selects the group of a row; a row whose key is <see langword="null"/> is in no group, and is counted.</param>
    /// <param name="value">Selects the number of a row; <see langword="null"/> if it is missing.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="probabilities">
    /// The probabilities of quantiles, such as 0.5 for the median; at most 8. They need <paramref name="quantile"/>.
    /// </param>
    /// <param name="quantile">
    /// The provider's function for a quantile of the rows of a group, interpolated as by <c>percentile_cont</c>. LINQ has none, so it is
    /// yours to pass: a function of linq2db or one that you map in Entity Framework Core.
    /// </param>
    /// <param name="options">How to run the query.</param>
    /// <param name="cancellation">Cancels the query, if the provider can.</param>
    /// <returns>
    /// The groups, in the order of the key's columns, with count, sum, mean, extremes and standard deviation; empty if there are no rows.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The value is not a number, a sum is NaN or infinite, or there are probabilities without a function, or the reverse.
    /// </exception>
    /// <exception cref="NotSupportedException">
    /// The key is made of the whole row, or of more than 8 columns; the provider does not translate the quantile.
    /// </exception>
    /// <exception cref="InvalidOperationException">There are more cells than <see cref="QueryOptions{TRow}.MaxCells"/>, or rows changed
    /// between two queries.</exception>
    /// <exception cref="OverflowException">A sum of integers is out of range of 64 bits.</exception>
    /// <example><code>
    /// CellCohorts&lt;string&gt; regions = await db.Deals.ToCohortsAsync(deal => deal.Region, deal => deal.Amount, Unit.Usd);
    /// WelchTest test = WelchTest.Between(regions["US"].Summary, regions["UK"].Summary);
    /// </code></example>
    public static async Task<CellCohorts<TKey>> ToCohortsAsync<TRow, TKey, TValue>(this IQueryable<TRow> rows,
        Expression<Func<TRow, TKey?>> key, Expression<Func<TRow, TValue>> value, Unit unit, IReadOnlyList<Fraction>? probabilities = null,
        Expression<Func<IEnumerable<TRow>, double, double?>>? quantile = null, QueryOptions<TRow>? options = null,
        CancellationToken cancellation = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(unit);
        CellRequest<TRow> request = CellRequest<TRow>.OfStatistics(value, null, Quantiles.Checked(probabilities, quantile), quantile);
        return await CohortsAsync<TRow, TKey>(rows, key, request, unit, options, cancellation).ConfigureAwait(false);
    }

    /// <summary>Groups rows by a key and computes the sum, mean and extremes of a number with bounds.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="key">Selects the group of a row; a row whose key is <see langword="null"/> is in no group, and is counted.</param>
    /// <param name="lower">Selects the lower bound of the number; <see langword="null"/> if it has none.</param>
    /// <param name="upper">
    /// Selects the upper bound; <see langword="null"/> if it has none. If both are <see langword="null"/>, the number is missing.
    /// </param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="options">How to run the query.</param>
    /// <param name="cancellation">Cancels the query, if the provider can.</param>
    /// <returns>The groups, in the order of the key's columns, without standard deviations; empty if there are no rows.</returns>
    /// <exception cref="ArgumentException">
    /// A bound is not a number, the two are of different types, a lower one exceeds its upper one, or a sum is NaN or infinite.
    /// </exception>
    /// <exception cref="NotSupportedException">The key is made of the whole row, or of more than 8 columns.</exception>
    /// <exception cref="InvalidOperationException">There are more cells than <see cref="QueryOptions{TRow}.MaxCells"/>.</exception>
    /// <exception cref="OverflowException">A sum of integers is out of range of 64 bits.</exception>
    public static async Task<CellCohorts<TKey>> ToCohortsAsync<TRow, TKey, TValue>(this IQueryable<TRow> rows,
        Expression<Func<TRow, TKey?>> key, Expression<Func<TRow, TValue>> lower, Expression<Func<TRow, TValue>> upper, Unit unit,
        QueryOptions<TRow>? options = null, CancellationToken cancellation = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(lower);
        ArgumentNullException.ThrowIfNull(upper);
        ArgumentNullException.ThrowIfNull(unit);
        CellRequest<TRow> request = CellRequest<TRow>.OfStatistics(lower, upper, [], null);
        return await CohortsAsync<TRow, TKey>(rows, key, request, unit, options, cancellation).ConfigureAwait(false);
    }

    /// <summary>Groups rows by a key and counts those that have a property.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="key">Selects the group of a row; a row whose key is <see langword="null"/> is in no group, and is counted.</param>
    /// <param name="success">Tells whether a row has the property; <see langword="null"/> if it is not known.</param>
    /// <param name="options">How to run the query.</param>
    /// <param name="cancellation">Cancels the query, if the provider can.</param>
    /// <returns>The groups, in the order of the key's columns, with their rates; empty if there are no rows.</returns>
    /// <exception cref="NotSupportedException">The key is made of the whole row, or of more than 8 columns.</exception>
    /// <exception cref="InvalidOperationException">There are more cells than <see cref="QueryOptions{TRow}.MaxCells"/>.</exception>
    /// <example><code>
    /// CellCohorts&lt;string&gt; regions = await db.Deals.ToCohortsAsync(deal => deal.Region, deal => deal.IsPublic);
    /// Console.WriteLine(regions.Rates(region => region.Proportion).ToText());
    /// </code></example>
    public static Task<CellCohorts<TKey>> ToCohortsAsync<TRow, TKey>(this IQueryable<TRow> rows, Expression<Func<TRow, TKey?>> key,
        Expression<Func<TRow, bool?>> success, QueryOptions<TRow>? options = null, CancellationToken cancellation = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(success);
        return CohortsAsync<TRow, TKey>(rows, key, CellRequest<TRow>.OfAnswers(success), null, options, cancellation);
    }

    private static async Task<CellCohorts<TKey>> CohortsAsync<TRow, TKey>(IQueryable<TRow> rows, LambdaExpression key,
        CellRequest<TRow> request, Unit? unit, QueryOptions<TRow>? options, CancellationToken cancellation)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(key);
        var question = new CellQuestion<TRow, TKey>(rows, key, null, request, unit, options);
        CellAnswer<TKey> answer = await question.AskAsync(cancellation).ConfigureAwait(false);
        return answer.Cells.ToCohorts(unit, answer.WithoutKey);
    }
}
