using System.Linq.Expressions;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>What is refused, in which words.</summary>
public sealed class RefusalTests
{
    private static readonly Expression<Func<IEnumerable<Deal>, double, double?>> Middle =
        (deals, p) => deals.OrderBy(deal => deal.Revenue).Skip((int)(p * deals.Count())).First().Revenue;

    private static readonly IQueryable<Deal> Deals = Enumerable.Range(0, 5_000)
        .Select(number => new Deal
        {
            Id = number,
            Region = number % 10 == 0 ? null : "US",
            Revenue = number,
            Units = number,
            Lower = 2,
            Upper = 1,
        })
        .ToArray().AsQueryable();

    [Fact]
    public async Task Rows_without_key_or_period_are_counted()
    {
        var key = await Assert.ThrowsAsync<ArgumentException>(
            () => Deals.ToMarketSharesAsync(deal => deal.Region!, deal => deal.Revenue, Unit.Usd));
        var period = await Assert.ThrowsAsync<ArgumentException>(() => Deals.ToSeriesAsync(
            deal => deal.Region == null ? null : TimePeriod.OfYear(2024), deal => deal.Revenue, Unit.Usd));

        Assert.StartsWith("500 rows have no key; leave such rows out with Where, or name them", key.Message, StringComparison.Ordinal);
        Assert.StartsWith("500 rows have no period;", period.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_cells_than_the_cap_are_refused_when_the_next_one_comes()
    {
        var progress = new CellsRead();
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Deals.ToMarketSharesAsync(
            deal => deal.Id, deal => deal.Revenue, Unit.Usd, options: new() { MaxCells = 3_000, Progress = progress }));

        Assert.Equal([1_000, 2_000, 3_000], progress.Told);
        Assert.StartsWith(
            "The query gives more than 3,000 cells, the limit of QueryOptions.MaxCells.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new QueryOptions<Deal> { MaxCells = 0 });
    }

    [Fact]
    public async Task Progress_can_cancel()
    {
        using var cancel = new CancellationTokenSource();
        var progress = new CellsRead(cells => cancel.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Deals.ToMarketSharesAsync(
            deal => deal.Id, deal => deal.Revenue, Unit.Usd, options: new() { Progress = progress }, cancellation: cancel.Token));
        Assert.Equal([1_000], progress.Told);
    }

    [Fact]
    public async Task Keys_of_whole_rows_or_of_nine_columns_are_refused()
    {
        var whole = await Assert.ThrowsAsync<NotSupportedException>(
            () => Deals.ToMarketSharesAsync(deal => deal, deal => deal.Revenue, Unit.Usd));
        var many = await Assert.ThrowsAsync<NotSupportedException>(() => Deals.ToCohortsAsync(
            deal => new { deal.Id, deal.Shard, deal.Entity, deal.Region, deal.Category, deal.Year, deal.Quarter, deal.Month, deal.Day },
            deal => deal.Revenue, Unit.Usd));

        Assert.StartsWith("The key is made of the whole row;", whole.Message, StringComparison.Ordinal);
        Assert.StartsWith("The key is made of 9 columns, but at most 8 are supported", many.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_that_are_no_numbers_are_refused()
    {
        var text = await Assert.ThrowsAsync<ArgumentException>(
            () => Deals.ToMarketSharesAsync(deal => deal.Id, deal => deal.Category, Unit.Usd));
        var crossed = await Assert.ThrowsAsync<ArgumentException>(() =>
            Deals.ToMarketSharesAsync(deal => deal.Year, deal => deal.Lower, deal => deal.Upper, Unit.Usd));

        Assert.Contains("is a String, which an engine cannot add up", text.Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "The lower bound, or zero where a part has none, exceeds the upper one in 5,000 rows of '0'.", crossed.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Integers_beyond_64_bits_are_an_overflow() => await Assert.ThrowsAsync<OverflowException>(() =>
        Deals.ToMarketSharesAsync(deal => deal.Year, deal => deal.Units + (long.MaxValue / 2), Unit.Gpus));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public async Task Numbers_that_are_not_finite_are_refused(double number) => await Assert.ThrowsAsync<ArgumentException>(() =>
        Deals.ToMarketSharesAsync(deal => deal.Year, deal => deal.Id == 7 ? number : deal.Revenue, Unit.Usd));

    [Fact]
    public async Task Quantiles_need_probabilities_and_a_function()
    {
        await Assert.ThrowsAsync<ArgumentException>(() =>
            Deals.ToCohortsAsync(deal => deal.Region, deal => deal.Revenue, Unit.Usd, [new(0.5)]));
        await Assert.ThrowsAsync<ArgumentException>(() =>
            Deals.ToCohortsAsync(deal => deal.Region, deal => deal.Revenue, Unit.Usd, quantile: Middle));
        await Assert.ThrowsAsync<ArgumentException>(() =>
            Deals.ToCohortsAsync(deal => deal.Region, deal => deal.Revenue, Unit.Usd, [new(0.5), new(0.5)], Middle));
        await Assert.ThrowsAsync<ArgumentException>(() =>
            Deals.ToCohortsAsync(deal => deal.Region, deal => deal.Revenue, Unit.Usd, [new(0.5)], (deals, p) => p));
        await Assert.ThrowsAsync<NotSupportedException>(() =>
            Deals.ToCohortsAsync(deal => deal.Id / 2, deal => deal.Revenue, Unit.Usd, [new(0.5)], Middle));
    }

    [Fact]
    public async Task Arithmetic_that_engines_do_differently_is_refused()
    {
        async Task<string> MessageAsync<TValue>(Expression<Func<Deal, TValue>> value) =>
            (await Assert.ThrowsAsync<NotSupportedException>(() => Deals.ToCohortsAsync(deal => deal.Region, value, Unit.Usd))).Message;

        Assert.Contains("divides integers", await MessageAsync(deal => deal.Units / 2), StringComparison.Ordinal);
        Assert.Contains("drops a fraction", await MessageAsync(deal => (long?)deal.Revenue), StringComparison.Ordinal);
        Assert.Contains("a remainder of fractions", await MessageAsync(deal => deal.Revenue % 2), StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotSupportedException>(() => Deals.ToCohortsAsync(deal => deal.Region, deal => deal.Units / 2 > 3));
    }

    [Fact]
    public async Task A_part_that_is_at_most_negative_is_refused()
    {
        Deal[] deals = [new() { Region = "a", Upper = -5 }, new() { Region = "a", Lower = 7, Upper = 9 }];

        await Assert.ThrowsAsync<ArgumentException>(() => deals.AsQueryable().ToMarketSharesAsync(
            deal => deal.Region!, deal => deal.Lower, deal => deal.Upper, Unit.Usd));
        Assert.Equal("at most $4", (await deals.AsQueryable().ToCohortsAsync(
            deal => deal.Region, deal => deal.Lower, deal => deal.Upper, Unit.Usd))["a"].Sum.ToString());
    }

    [Fact]
    public async Task A_quantile_of_other_numbers_is_refused() => await Assert.ThrowsAsync<InvalidDataException>(() =>
        Deals.ToCohortsAsync(deal => deal.Region, deal => deal.Revenue, Unit.Usd, [new(0.5)], (deals, p) => -deals.Count() * p));

    [Fact]
    public async Task What_is_needed_may_not_be_null()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("rows", () =>
            ((IQueryable<Deal>)null!).ToMarketSharesAsync(deal => deal.Id, deal => deal.Revenue, Unit.Usd));
        await Assert.ThrowsAsync<ArgumentNullException>("unit", () =>
            Deals.ToMarketSharesAsync(deal => deal.Id, deal => deal.Revenue, null!));
        await Assert.ThrowsAsync<ArgumentNullException>("rows", () =>
            ((IQueryable<Deal>)null!).AggregateAsync(deal => deal.Id, deal => deal.Revenue, Unit.Usd));
        await Assert.ThrowsAsync<ArgumentNullException>("rows", () =>
            ((IQueryable<Deal>)null!).ToCohortsAsync(deal => deal.Region, deal => deal.Won));
    }
}
