namespace StateOfAi.Data;

/// <summary>An aggregate by the function that plans it.</summary>
internal sealed class PlannedAggregate<TResult>(string statistic, string? of, ColumnTable? table, Func<AggregationPlan, Func<int, TResult>> plan) : Aggregate<TResult>(statistic, of, table)
{
    internal override Func<int, TResult> Plan(AggregationPlan from) => plan(from);

    // By the same function, so that however often it is named, no name calls the one before.
    internal override Aggregate<TResult> Renamed(string name) => new PlannedAggregate<TResult>(name, null, Table, plan);
}
