namespace StateOfAi.Data;

/// <summary>
/// Something to compute of the rows of each group: <see cref="Aggregate.Count"/>, or of a measure as in <see cref="MeasureAggregates"/>. It computes nothing by itself: give it, or
/// several at once, to <c>Aggregate</c> of a table, a selection or a grouping, which reads the rows once for all of them where it can.
/// </summary>
/// <typeparam name="TResult">What a group has of it.</typeparam>
public abstract class Aggregate<TResult> : INamed
{
    private readonly string _statistic;
    private readonly string? _of;

    private protected Aggregate(string statistic, string? of, ColumnTable? table) => (_statistic, _of, Table) = (statistic, of, table);

    /// <summary>What it is, as in "sum of amount"; the heading of its column in tables of results.</summary>
    public string Name => _of is null ? _statistic : $"{_statistic} of {_of}";

    /// <summary>The same by another name, as in <c>amount.Sum().Named("Total")</c>.</summary>
    /// <param name="name">The name, the heading of its column in tables of results.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Aggregate<TResult> Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Renamed(name);
    }

    internal virtual Aggregate<TResult> Renamed(string name) => new PlannedAggregate<TResult>(name, null, Table, Plan);

    /// <summary>The table it is of; <see langword="null"/> where any will do.</summary>
    internal ColumnTable? Table { get; }

    /// <summary>Says what has to be added up, and how to read the result of a group once that is done.</summary>
    internal abstract Func<int, TResult> Plan(AggregationPlan plan);

    /// <summary>The same with each result converted.</summary>
    internal Aggregate<T> Converted<T>(Func<TResult, T> convert, string? statistic = null) => new PlannedAggregate<T>(statistic ?? _statistic, _of, Table, plan =>
    {
        Func<int, TResult> from = Plan(plan);
        return group => convert(from(group));
    });
}
