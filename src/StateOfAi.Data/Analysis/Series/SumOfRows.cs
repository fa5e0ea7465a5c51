namespace StateOfAi.Data;

/// <summary>The sum of the rows of one key and period.</summary>
internal sealed class SumOfRows<TKey>(TKey key, TimePeriod period, Estimate<Quantity> value, ISourced from) : ISourced
{
    internal TKey Key { get; } = key;

    internal TimePeriod Period { get; } = period;

    internal Estimate<Quantity> Value { get; } = value;

    internal ISourced From { get; } = from;

    public IReadOnlyList<Source> Sources => From.Sources;

    public IReadOnlyList<Doubt> Doubts => From.Doubts;
}
