namespace StateOfAi.Data;

/// <summary>Aggregates of rows that need no measure.</summary>
public static class Aggregate
{
    /// <summary>
    /// How many rows a group has, with or without values. Without rows there is no group, but of a whole table or selection it is 0.
    /// </summary>
    public static Aggregate<int> Count() => new("count", null, null, plan => plan.Counts());
}
