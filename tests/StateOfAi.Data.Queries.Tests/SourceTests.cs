using System.Globalization;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>All sources hold the same deals.</summary>
public sealed class SourceTests
{
    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task A_source_has_all_deals(string name)
    {
        Source source = Sources.Get(name);
        int count = await source.GetAsync(deals => Task.Run(() => deals.Count()));
        long? units = await source.GetAsync(deals => Task.Run(() => deals.Sum(deal => deal.Units)));

        Assert.Equal(1_000_000, count);
        Assert.Equal(Known.Units, units);
    }

    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task A_source_gives_deals_back_as_they_are(string name)
    {
        Deal[] read = await Sources.Get(name).GetAsync(
            deals => Task.Run(() => deals.Where(deal => deal.Id <= 5_000).OrderBy(deal => deal.Id).ToArray()));

        Assert.Equal(DealRows.All.Take(5_000).Select(Text), read.Select(Text));
    }

    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task Days_are_compared_and_grouped(string name)
    {
        Source source = Sources.Get(name);
        var day = new DateTime(2022, 2, 28);
        int on = await source.GetAsync(deals => Task.Run(() => deals.Count(deal => deal.Day == day)));
        int since = await source.GetAsync(deals => Task.Run(() => deals.Count(deal => deal.Day >= day)));
        DateTime[] days = await source.GetAsync(
            deals => Task.Run(() => deals.GroupBy(deal => deal.Day).Select(group => group.Key).ToArray()));

        Assert.Equal(Known.OnDay, on);
        Assert.Equal(Known.SinceDay, since);
        Assert.Equal(1_826, days.Length);
        Assert.Equal([new DateTime(2019, 1, 1), new DateTime(2023, 12, 31)], [days.Min(), days.Max()]);
    }

    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task The_SQL_of_a_query_can_be_read(string name)
    {
        Source source = Sources.Get(name);
        string sql = "";
        await source.RunAsync(deals =>
        {
            sql = source.SqlOf(deals
                .GroupBy(deal => deal.Region)
                .Select(group => new { group.Key, Sum = group.Sum(deal => deal.Revenue) }));
            return Task.CompletedTask;
        });

        Assert.Contains("SUM(", sql, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("GROUP BY", sql, StringComparison.Ordinal);
    }

    // The kind of a day is not compared: it is UTC on ClickHouse, and unspecified elsewhere.
    private static string Text(Deal deal) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {deal.Id} {deal.Shard} {deal.Entity} {deal.Region ?? "null"} {deal.Category} {deal.Year} {deal.Quarter} {deal.Month} {deal.Day:s}
        {deal.Revenue:R} {deal.Amount:0.00} {deal.Units} {deal.Lower:R} {deal.Upper:R} {deal.Won} {deal.StartYear} {deal.StartQuarter}
        """);

    /// <summary>What a program in another language counted, that made the same deals.</summary>
    private static class Known
    {
        internal const long Units = 1_957_391_338;
        internal const int OnDay = 780;
        internal const int SinceDay = 581_912;
    }
}
