namespace StateOfAi.Data;

/// <summary>
/// A computation to run on the rows of each group: <see cref="Aggregate.Count"/>, or one of a measure's <see cref="MeasureAggregates"/>.
/// Pass one or several to the <c>Aggregate</c> method of a table, a selection or a grouping; it computes them together, reading the rows
/// once where possible.
/// </summary>
/// <typeparam name="TResult">The type of the result for a group.</typeparam>
public sealed class Aggregate<TResult>
{
    private readonly string _statistic;
    private readonly string? _of;

    /// <param name="statistic">The name of the statistic.</param>
    /// <param name="of">The name of the measure or dimension, if any.</param>
    /// <param name="table">The table it belongs to; <see langword="null"/> if it works with any.</param>
    /// <param name="plan">Requests accumulators and returns a function that reads a group's result once they are filled.</param>
    internal Aggregate(string statistic, string? of, ColumnTable? table, Func<AggregationPlan, Func<int, TResult>> plan)
    {
        _statistic = statistic;
        _of = of;
        Table = table;
        Plan = plan;
    }

    /// <summary>The name, such as "sum of amount"; the column heading in result tables.</summary>
    public string Name => _of is null ? _statistic : $"{_statistic} of {_of}";

    internal ColumnTable? Table { get; }

    internal Func<AggregationPlan, Func<int, TResult>> Plan { get; }

    /// <summary>Renames the aggregate, as in <c>amount.Sum().Named("Total")</c>.</summary>
    /// <param name="name">The name, used as the column heading in result tables.</param>
    /// <returns>The same aggregate under the new name.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Aggregate<TResult> Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(name, null, Table, Plan);
    }

    /// <summary>The same aggregate with each result converted.</summary>
    internal Aggregate<T> Converted<T>(Func<TResult, T> convert, string? statistic = null) =>
        new(statistic ?? _statistic, _of, Table, plan =>
        {
            Func<int, TResult> from = Plan(plan);
            return group => convert(from(group));
        });
}
