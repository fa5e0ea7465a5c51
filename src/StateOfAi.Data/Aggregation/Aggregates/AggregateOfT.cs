namespace StateOfAi.Data;

/// <summary>
/// Something to compute of the rows of each group: <see cref="Aggregate.Count"/>, or of a measure as in <see cref="MeasureAggregates"/>. It computes nothing by itself: give it, or
/// several at once, to <c>Aggregate</c> of a table, a selection or a grouping, which reads the rows once for all of them where it can.
/// </summary>
/// <typeparam name="TResult">What a group has of it.</typeparam>
public abstract class Aggregate<TResult>
{
    private protected Aggregate(ColumnTable? table) => Table = table;

    /// <summary>The table it is of; <see langword="null"/> where any will do.</summary>
    internal ColumnTable? Table { get; }

    /// <summary>Says what has to be added up, and how to read the result of a group once that is done.</summary>
    internal abstract Func<int, TResult> Plan(AggregationPlan plan);

    /// <summary>The same with each result converted.</summary>
    internal Aggregate<T> Converted<T>(Func<TResult, T> convert) => new PlannedAggregate<T>(Table, plan =>
    {
        Func<int, TResult> from = Plan(plan);
        return group => convert(from(group));
    });
}
