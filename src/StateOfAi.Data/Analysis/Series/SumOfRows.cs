namespace StateOfAi.Data;

/// <summary>The rows of one key and period, added up.</summary>
internal sealed record SumOfRows<TKey>(TKey Key, TimePeriod Period, Estimate<Quantity> Value, ISourced From) : ISourced
{
    public IReadOnlyList<Source> Sources => From.Sources;

    public IReadOnlyList<Doubt> Doubts => From.Doubts;
}
