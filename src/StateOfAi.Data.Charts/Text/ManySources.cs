namespace StateOfAi.Data.Charts;

/// <summary>What several results rest on together.</summary>
internal sealed class ManySources(IEnumerable<ISourced> all) : ISourced
{
    private readonly ISourced[] _all = [.. all];

    public IReadOnlyList<Source> Sources => [.. _all.SelectMany(one => one.Sources).Distinct()];

    public IReadOnlyList<Doubt> Doubts => [.. _all.SelectMany(one => one.Doubts).Distinct()];
}
