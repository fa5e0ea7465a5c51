namespace StateOfAi.Data;

/// <summary>
/// Accumulator slots after those of the groups, for rows that do not count, such as those that a filter leaves out: adding them there costs
/// less than a branch. There are several, used round-robin, so that consecutive writes do not wait for each other.
/// </summary>
internal static class DummySlots
{
    internal const int Count = 8;
}
