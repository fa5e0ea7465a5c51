namespace StateOfAi.Data;

/// <summary>Aggregates that need no measure.</summary>
public static class Aggregate
{
    /// <summary>Counts the rows of each group, whether or not they have values.</summary>
    /// <returns>An aggregate. A group always has rows; for a whole table or selection without rows the result is 0.</returns>
    public static Aggregate<int> Count() => new("count", null, null, plan => plan.Counts());
}
