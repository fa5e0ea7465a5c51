namespace StateOfAi.Data;

/// <summary>An aggregate by the function that plans it.</summary>
internal sealed class PlannedAggregate<TResult>(ColumnTable? table, Func<AggregationPlan, Func<int, TResult>> plan) : Aggregate<TResult>(table)
{
    internal override Func<int, TResult> Plan(AggregationPlan of) => plan(of);
}
