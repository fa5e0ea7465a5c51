using System.Linq.Expressions;
using LinqToDB;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>Quantiles by a function of the provider, or a refusal by name.</summary>
public sealed class QuantileTests
{
    private static readonly Expression<Func<IEnumerable<Deal>, double, double?>> PercentileCont =
        (deals, p) => deals.PercentileCont(p, (deal, function) => function.OrderBy(deal.Revenue));

    private static readonly Expression<Func<IEnumerable<Deal>, double, double?>> OfClickHouse =
        (deals, p) => deals.OfClickHouse(p, deal => deal.Revenue);

    private static readonly Fraction[] Probabilities = [new(0.5), new(0.9)];

    public static IEnumerable<TheoryDataRow<string>> Translating =>
    [
        new(Sources.DuckDbTable.Name), new(Sources.DuckDbParquet.Name),
        new(Sources.PostgreSql.Name) { Skip = Sources.PostgreSql.Skip }, new(Sources.ClickHouse.Name) { Skip = Sources.ClickHouse.Skip },
    ];

    public static IEnumerable<TheoryDataRow<string>> Refusing =>
    [
        new(Sources.Sqlite.Name), new(Sources.EntityFrameworkSqlite.Name),
        new(Sources.EntityFrameworkPostgreSql.Name) { Skip = Sources.PostgreSql.Skip },
        new(Sources.ClickHouse.Name) { Skip = Sources.ClickHouse.Skip },
    ];

    [Theory]
    [MemberData(nameof(Translating))]
    public async Task Quantiles_are_those_of_rows_in_memory(string name)
    {
        CellCohorts<string> regions = await Sources.Get(name).GetAsync(deals => deals.Where(deal => deal.Revenue != null).ToCohortsAsync(
            deal => deal.Region, deal => deal.Revenue, Unit.Usd, Probabilities,
            name == Sources.ClickHouse.Name ? OfClickHouse : PercentileCont,
            cancellation: TestContext.Current.CancellationToken));

        Assert.Equal(12, regions.Count);
        ILookup<string?, Deal> expected = DealRows.All.Where(deal => deal.Revenue != null).ToLookup(deal => deal.Region);
        foreach (CellCohort<string> region in regions)
        {
            Sample sample = expected[region.Key].ToSample(deal => deal.Revenue, Unit.Usd);
            Same.Quantities(sample.Quantile(new(0.5)), region.Median, $"{name}, median of {region.Key}");
            Same.Quantities(sample.Quantile(new(0.9)), region.Quantile(new(0.9)), $"{name}, 90th percentile of {region.Key}");
        }
    }

    [Theory]
    [MemberData(nameof(Refusing))]
    public async Task A_provider_that_does_not_translate_a_quantile_is_refused_by_its_name(string name)
    {
        var error = await Assert.ThrowsAsync<NotSupportedException>(() => Sources.Get(name).GetAsync(deals => deals.ToCohortsAsync(
            deal => deal.Region, deal => deal.Revenue, Unit.Usd, Probabilities, PercentileCont,
            cancellation: TestContext.Current.CancellationToken)));

        Assert.StartsWith("Pass a function for quantiles that the provider translates, ", error.Message, StringComparison.Ordinal);
        Assert.Contains("it does not know 'deals.PercentileCont(p,", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quantiles_of_parts_do_not_add_up() => await Assert.ThrowsAsync<NotSupportedException>(() =>
        Sources.DuckDbTable.GetAsync(deals => deals.ToCohortsAsync(deal => deal.Region, deal => deal.Revenue, Unit.Usd, Probabilities,
            PercentileCont, new() { DistributedBy = deal => deal.Shard }, TestContext.Current.CancellationToken)));
}
