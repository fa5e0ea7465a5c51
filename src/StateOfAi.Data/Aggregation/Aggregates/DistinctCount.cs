namespace StateOfAi.Data;

/// <summary>How many keys of a dimension the rows of a group have.</summary>
internal sealed class DistinctCount(IDimension dimension) : Aggregate<int>("distinct count", dimension.Name, dimension.Table)
{
    internal override Func<int, int> Plan(AggregationPlan plan)
    {
        DistinctAccumulator distinct = plan.Of<DistinctAccumulator>(dimension, () => new(dimension.Codes, plan.Scan));
        return group => distinct[group];
    }
}
