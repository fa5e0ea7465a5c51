
namespace StateOfAi.Data.Queries.Tests;

public sealed class EngineTests
{
    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task A_source_has_all_deals(string name)
    {
        Source source = Sources.Get(name);
        int count = await source.GetAsync(deals => Task.Run(() => deals.Count()));
        long? units = await source.GetAsync(deals => Task.Run(() => deals.Sum(deal => deal.Units)));

        Assert.Equal(1_000_000, count);
        Assert.Equal(DealRows.All.Sum(deal => deal.Units), units);
    }
}
