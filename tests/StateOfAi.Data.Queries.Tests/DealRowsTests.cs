namespace StateOfAi.Data.Queries.Tests;

/// <summary>The deals are the same in every run, and have what is hard to aggregate.</summary>
public sealed class DealRowsTests
{
    /// <summary>A program in another language, which made the same deals, gave the numbers.</summary>
    [Fact]
    public void Deals_are_the_same_in_every_run()
    {
        Assert.Equal(1_000_000, DealRows.All.Length);
        Assert.Equal(1_957_391_338, DealRows.All.Sum(deal => deal.Units));
        Assert.Equal(5_813_885_326_322.41m, DealRows.All.Sum(deal => deal.Amount));
        Assert.Equal(20_000, DealRows.All.Select(deal => deal.Entity).Distinct().Count());
        Assert.Equal(333_525, Count(deal => deal.Shard == 0));
        Assert.Equal(581_912, Count(deal => deal.Day >= new DateTime(2022, 2, 28)));
        Assert.Equal(189_142, Count(deal => deal.Revenue < 0));
        Assert.Equal(360_458, Count(deal => deal.Won == true));
    }

    [Fact]
    public void Deals_lack_some_values()
    {
        Assert.Equal(19_917, Count(deal => deal.Region is null));
        Assert.Equal(54_125, Count(deal => deal.Revenue is null));
        Assert.Equal(32_083, Count(deal => deal.Amount is null));
        Assert.Equal(21_875, Count(deal => deal.Units is null));
        Assert.Equal(51_600, Count(deal => deal.Lower is null));
        Assert.Equal(51_600, Count(deal => deal.Upper is null));
        Assert.Equal(100_030, Count(deal => deal.Won is null));
    }

    [Fact]
    public void Periods_of_a_deal_agree()
    {
        Assert.DoesNotContain(DealRows.All, deal => deal.Day.Year != deal.Year || deal.Day.Month != deal.Month);
        Assert.DoesNotContain(DealRows.All, deal => (deal.Month + 2) / 3 != deal.Quarter);
        Assert.DoesNotContain(DealRows.All, deal => (deal.StartYear, deal.StartQuarter).CompareTo((deal.Year, deal.Quarter)) > 0);
        Assert.DoesNotContain(DealRows.All, deal => deal.Lower > deal.Upper);
    }

    [Fact]
    public void Some_groups_are_hard()
    {
        Deal[] steady = Of(DealRows.SteadyRegion, DealRows.SteadyCategory);
        Deal[] empty = Of(DealRows.EmptyRegion, DealRows.EmptyCategory);
        Deal[] revenueless = Of(DealRows.EmptyRegion, DealRows.RevenuelessCategory);

        Assert.Equal((1_993, 2_033), (steady.Length, empty.Length));
        Assert.All(steady, deal => Assert.InRange(deal.Revenue ?? 1e9, 1e9, 1e9 + 1));
        Assert.All(empty, deal => Assert.True(deal is { Revenue: null, Amount: null, Units: null, Lower: null, Upper: null }));
        Assert.All(revenueless, deal => Assert.Null(deal.Revenue));
        Assert.Contains(revenueless, deal => deal.Amount is not null);
    }

    private static int Count(Func<Deal, bool> condition) => DealRows.All.Count(condition);

    private static Deal[] Of(string region, string category) =>
        [.. DealRows.All.Where(deal => deal.Region == region && deal.Category == category)];
}
