namespace StateOfAi.Data;

/// <summary>
/// Something to compute of the rows of each group: <see cref="Aggregate.Count"/>, or of a measure as in <see cref="MeasureAggregates"/>. It
/// computes nothing by itself: give it, or several at once, to <c>Aggregate</c> of a table, a selection or a grouping, which reads the rows
/// once for all of them where it can.
/// </summary>
/// <typeparam name="TResult">The type of the result for a group.</typeparam>
public sealed class Aggregate<TResult>
{
    private readonly string _statistic;
    private readonly string? _of;

    /// <param name="statistic">The name of what is computed.</param>
    /// <param name="of">The name of the measure or dimension, if any.</param>
    /// <param name="table">The table it is of; <see langword="null"/> where any will do.</param>
    /// <param name="plan">Requests accumulators, and returns how to read the result of a group once these are filled.</param>
    internal Aggregate(string statistic, string? of, ColumnTable? table, Func<AggregationPlan, Func<int, TResult>> plan)
    {
        _statistic = statistic;
        _of = of;
        Table = table;
        Plan = plan;
    }

    /// <summary>What it is, as in "sum of amount"; the heading of its column in tables of results.</summary>
    public string Name => _of is null ? _statistic : $"{_statistic} of {_of}";

    internal ColumnTable? Table { get; }

    internal Func<AggregationPlan, Func<int, TResult>> Plan { get; }

    /// <summary>The same by another name, as in <c>amount.Sum().Named("Total")</c>.</summary>
    /// <param name="name">The name, the heading of its column in tables of results.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Aggregate<TResult> Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(name, null, Table, Plan);
    }

    /// <summary>The same with each result converted.</summary>
    internal Aggregate<T> Converted<T>(Func<TResult, T> convert, string? statistic = null) =>
        new(statistic ?? _statistic, _of, Table, plan =>
        {
            Func<int, TResult> from = Plan(plan);
            return group => convert(from(group));
        });
}
