using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>Statistics of groups of rows in a database or a cluster, by one to four keys.</summary>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in the number of keys.")]
public static class QueryAggregates
{
    /// <summary>Computes the statistics of a number by one key.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="key">Selects the key of a row, which may be <see langword="null"/>.</param>
    /// <param name="value">Selects the number of a row; <see langword="null"/> if it is missing.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="options">How to run the query.</param>
    /// <param name="cancellation">Cancels the query, if the provider can.</param>
    /// <returns>The groups, in the order of the keys' columns, nulls first; empty if there are no rows.</returns>
    /// <exception cref="ArgumentException">The value is not a number, or a sum is NaN or infinite.</exception>
    /// <exception cref="NotSupportedException">The keys are made of the whole row, or of more than 8 columns.</exception>
    /// <exception cref="InvalidOperationException">There are more cells than <see cref="QueryOptions{TRow}.MaxCells"/>, or rows changed
    /// between two queries.</exception>
    /// <exception cref="OverflowException">A sum of integers is out of range of 64 bits.</exception>
    public static Task<GroupTotalsTable<T1>> AggregateAsync<TRow, T1, TValue>(this IQueryable<TRow> rows, Expression<Func<TRow, T1>> key,
        Expression<Func<TRow, TValue>> value, Unit unit, QueryOptions<TRow>? options = null, CancellationToken cancellation = default) =>
        OfAsync<TRow, T1>(rows, value, unit, options, cancellation, key);

    /// <summary>Computes the statistics of a number by two keys.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="first">Selects the first key of a row, which may be <see langword="null"/>, as may the others.</param>
    /// <param name="second">Selects the second key.</param>
    /// <param name="value">Selects the number of a row; <see langword="null"/> if it is missing.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="options">How to run the query.</param>
    /// <param name="cancellation">Cancels the query, if the provider can.</param>
    /// <inheritdoc cref="AggregateAsync{TRow, T1, TValue}" path="/returns"/>
    /// <inheritdoc cref="AggregateAsync{TRow, T1, TValue}" path="/exception"/>
    /// <example><code>
    /// var totals = await db.Deals.AggregateAsync(deal => deal.Region, deal => deal.Stage, deal => deal.Amount, Unit.Usd);
    /// Console.WriteLine(totals.ToText());
    /// </code></example>
    public static Task<GroupTotalsTable<(T1 First, T2 Second)>> AggregateAsync<TRow, T1, T2, TValue>(this IQueryable<TRow> rows,
        Expression<Func<TRow, T1>> first, Expression<Func<TRow, T2>> second, Expression<Func<TRow, TValue>> value, Unit unit,
        QueryOptions<TRow>? options = null, CancellationToken cancellation = default) =>
        OfAsync<TRow, (T1, T2)>(rows, value, unit, options, cancellation, first, second);

    /// <summary>Computes the statistics of a number by three keys.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="first">Selects the first key of a row, which may be <see langword="null"/>, as may the others.</param>
    /// <param name="second">Selects the second key.</param>
    /// <param name="third">Selects the third key.</param>
    /// <param name="value">Selects the number of a row; <see langword="null"/> if it is missing.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="options">How to run the query.</param>
    /// <param name="cancellation">Cancels the query, if the provider can.</param>
    /// <inheritdoc cref="AggregateAsync{TRow, T1, TValue}" path="/returns"/>
    /// <inheritdoc cref="AggregateAsync{TRow, T1, TValue}" path="/exception"/>
    public static Task<GroupTotalsTable<(T1 First, T2 Second, T3 Third)>> AggregateAsync<TRow, T1, T2, T3, TValue>(
        this IQueryable<TRow> rows, Expression<Func<TRow, T1>> first, Expression<Func<TRow, T2>> second, Expression<Func<TRow, T3>> third,
        Expression<Func<TRow, TValue>> value, Unit unit, QueryOptions<TRow>? options = null, CancellationToken cancellation = default) =>
        OfAsync<TRow, (T1, T2, T3)>(rows, value, unit, options, cancellation, first, second, third);

    /// <summary>Computes the statistics of a number by four keys.</summary>
    /// <param name="rows">The rows of any provider.</param>
    /// <param name="first">Selects the first key of a row, which may be <see langword="null"/>, as may the others.</param>
    /// <param name="second">Selects the second key.</param>
    /// <param name="third">Selects the third key.</param>
    /// <param name="fourth">Selects the fourth key.</param>
    /// <param name="value">Selects the number of a row; <see langword="null"/> if it is missing.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="options">How to run the query.</param>
    /// <param name="cancellation">Cancels the query, if the provider can.</param>
    /// <inheritdoc cref="AggregateAsync{TRow, T1, TValue}" path="/returns"/>
    /// <inheritdoc cref="AggregateAsync{TRow, T1, TValue}" path="/exception"/>
    public static Task<GroupTotalsTable<(T1 First, T2 Second, T3 Third, T4 Fourth)>> AggregateAsync<TRow, T1, T2, T3, T4, TValue>(
        this IQueryable<TRow> rows, Expression<Func<TRow, T1>> first, Expression<Func<TRow, T2>> second, Expression<Func<TRow, T3>> third,
        Expression<Func<TRow, T4>> fourth, Expression<Func<TRow, TValue>> value, Unit unit, QueryOptions<TRow>? options = null,
        CancellationToken cancellation = default) =>
        OfAsync<TRow, (T1, T2, T3, T4)>(rows, value, unit, options, cancellation, first, second, third, fourth);

    private static async Task<GroupTotalsTable<TKey>> OfAsync<TRow, TKey>(IQueryable<TRow> rows, LambdaExpression value, Unit unit,
        QueryOptions<TRow>? options, CancellationToken cancellation, params LambdaExpression[] keys)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(unit);
        foreach (LambdaExpression key in keys)
            ArgumentNullException.ThrowIfNull(key);
        ParameterExpression row = Expression.Parameter(typeof(TRow), "row");
        Expression[] bodies = [.. keys.Select(key => Substitution.Of(key, row))];
        // A key of one part may be null, so it is kept in a tuple too.
        Type tuple = typeof(ValueTuple<>).MakeGenericType(typeof(TKey));
        Expression whole = bodies is [var only] ? only : Expression.New(typeof(TKey).GetConstructor([.. bodies.Select(body => body.Type)])!, bodies);
        LambdaExpression together = Expression.Lambda(Expression.New(tuple.GetConstructor([typeof(TKey)])!, whole), row);
        var question = new CellQuestion<TRow, ValueTuple<TKey>>(
            rows, together, null, CellRequest<TRow>.OfStatistics(value, null, [], null), unit, options);
        IReadOnlyList<Cell<ValueTuple<TKey>>> cells = (await question.AskAsync(cancellation).ConfigureAwait(false)).OfAllRows();
        CellCohorts<ValueTuple<TKey>> groups = cells.ToCohorts(unit);
        return new([.. groups.Select(group => new GroupTotals<TKey>(group.Key.Item1, group))], keys.Length);
    }
}
