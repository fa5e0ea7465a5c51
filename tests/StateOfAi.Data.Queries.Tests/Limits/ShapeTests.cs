using LinqToDB;
using LinqToDB.Data;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>Queries before the grouping, and keys made of days, joins and four columns, are the same everywhere.</summary>
public sealed class ShapeTests
{
    private static readonly DateTime Since = new(2023, 7, 1);

    private static readonly Lazy<Deal[]> Late = new(() => [.. DealRows.All.Where(deal => deal.Day >= Since)]);

    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task Days_make_months_and_years(string name)
    {
        SeriesByKey<int> series = await Sources.Get(name).GetAsync(deals => deals.Where(deal => deal.Day >= Since && deal.Units != null)
            .ToSeriesByAsync(deal => deal.Day.Year, deal => TimePeriod.OfDay(deal.Day).In(Grain.Month), deal => deal.Units, Unit.Gpus,
                cancellation: Ending));

        Assert.Equal(2023, Assert.Single(series).Key);
        Assert.Equal(
            Late.Value.GroupBy(deal => deal.Month).OrderBy(month => month.Key)
                .Select(month => (TimePeriod.OfMonth(2023, month.Key), (double)month.Sum(deal => deal.Units ?? 0))),
            series[2023].Select(point => (point.Period, point.Value.Value.Value)));
    }

    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task Rows_may_come_from_a_join_and_have_a_key_of_four(string name)
    {
        Dictionary<Key, (long Count, double? Sum)> groups;
        if (name == Sources.ClickHouse.Name)
        {
            // Each node would join its rows with those of all: it is refused, unless the smaller side is sent to all nodes.
            Exception refused = await Assert.ThrowsAnyAsync<Exception>(() => Sources.ClickHouse.GetAsync(JoinedAsync));
            Assert.Contains("distributed_product_mode", refused.Message, StringComparison.Ordinal);
            await using var connection = new DataConnection(
                (await SharedEngines.ClickHouse.GetAsync()).Options(0, ("distributed_product_mode", "global")));
            groups = await JoinedAsync(connection.GetTable<Deal>());
        }
        else
        {
            groups = await Sources.Get(name).GetAsync(JoinedAsync);
        }

        ILookup<int, Deal> ofEntity = Late.Value.ToLookup(deal => deal.Entity);
        var expected = DealRows.All.Take(500)
            .SelectMany(first => ofEntity[first.Entity], (first, deal) => (first.Category, deal.Region, deal.Quarter, deal.Won, deal.Units))
            .GroupBy(pair => new Key(pair.Category, pair.Region, pair.Quarter, pair.Won))
            .ToDictionary(group => group.Key, group => ((long)group.Count(),
                group.Any(pair => pair.Units == null) ? null : (double?)group.Sum(pair => pair.Units)));
        Assert.True(expected.Count > 1_000);
        Assert.Equal(expected, groups);
    }

    private static async Task<Dictionary<Key, (long Count, double? Sum)>> JoinedAsync(IQueryable<Deal> deals)
    {
        IQueryable<Deal> firsts = deals.Where(deal => deal.Id <= 500);
        var pairs = from deal in deals
                    join first in firsts on deal.Entity equals first.Entity
                    where deal.Day >= Since
                    select new { From = first.Category, deal.Region, deal.Quarter, deal.Won, deal.Units };
        var groups = await pairs.AggregateAsync(
            pair => new { pair.From, pair.Region, pair.Quarter, pair.Won }, pair => pair.Units, Unit.Gpus, cancellation: Ending);
        return groups.ToDictionary(group => new Key(group.Key.From, group.Key.Region, group.Key.Quarter, group.Key.Won),
            group => (group.Count, group.Sum.IsKnown ? group.Sum.Value.Value : (double?)null));
    }

    private sealed record Key(string From, string? Region, int Quarter, bool? Won);
}
