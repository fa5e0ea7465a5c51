namespace StateOfAi.Data.Tests;

/// <summary>Amounts of unlike lengths, such as nine months and three, are never set against each other silently.</summary>
public sealed class UnlikePeriodsTests
{
    private static readonly Sale[] Filed =
    [
        new("A", TimePeriod.Parse("2023-01/2023-09"), 316), new("A", TimePeriod.Parse("2023-07/2023-09"), 130),
        new("B", TimePeriod.OfQuarter(2023, 2), 40), new("B", TimePeriod.OfQuarter(2023, 3), 60),
    ];

    [Fact]
    public void They_have_no_mean_and_no_median()
    {
        Cohorts<Sale, string> cohorts = Filed.ToCohorts(sale => sale.Seller);

        Assert.Equal(UnknownReason.PeriodsNotComparable, cohorts["A"].Mean(sale => sale.Value).Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, cohorts["A"].Median(sale => sale.Value).Reason);
        Assert.Contains("2023-07 to 2023-09", cohorts["A"].Mean(sale => sale.Value).Explanation, StringComparison.Ordinal);
        Assert.Equal(50, cohorts["B"].Mean(sale => sale.Value).Number);
        Assert.Equal(50, cohorts["B"].Median(sale => sale.Value).Number);
        // Bare numbers state no period.
        Assert.Equal(223, cohorts["A"].Mean(sale => sale.Value!.Value, Unit.Usd).Number);
    }

    [Fact]
    public void Ratios_of_unlike_lengths_have_a_mean()
    {
        Sale[] margins = [.. Filed.Select(sale => sale with { Value = Figure.Exact(sale.Value!.Value!.Value / 10, Unit.Percent) })];

        Assert.Equal(22.3, margins.ToCohorts(sale => sale.Seller)["A"].Mean(sale => sale.Value).Number, 9);
    }

    [Fact]
    public void Shares_of_a_year_compare_equal_sets_of_quarters()
    {
        Sale[] sales =
        [
            .. Enumerable.Range(1, 4).Select(quarter => new Sale("A", TimePeriod.OfQuarter(2023, quarter), 10)),
            .. Enumerable.Range(1, 3).Select(quarter => new Sale("B", TimePeriod.OfQuarter(2023, quarter), 10)),
        ];
        TimePeriod year = TimePeriod.OfYear(2023);
        MarketShares<string> uneven = sales.ToMarketSharesByPeriod(_ => year, sale => sale.Seller, sale => sale.Value)[year];
        MarketShares<string> allowed =
            sales.ToMarketSharesByPeriod(_ => year, sale => sale.Seller, sale => sale.Value, allowPartial: true)[year];
        MarketShares<string> threeQuarters =
            sales[..3].Concat(sales[4..]).ToMarketSharesByPeriod(_ => year, sale => sale.Seller, sale => sale.Value)[year];

        Assert.Equal(UnknownReason.ValueMissing, uneven["A"].Percent.Reason);
        Assert.Contains("B: 2023 has only 3 of 4 quarters", uneven["A"].Percent.Explanation, StringComparison.Ordinal);
        Assert.Contains("allowPartial: true", uneven["A"].Percent.Explanation, StringComparison.Ordinal);
        Assert.Equal(57.142857142857146, allowed["A"].Percent.Number, 9);
        Assert.Equal(["B: 2023 has only 3 of 4 quarters."],
            allowed.Doubts.Where(doubt => doubt.Kind is DoubtKind.Partial).Select(doubt => doubt.Text));
        Assert.Equal(50, threeQuarters["A"].Percent.Number);
        Assert.Equal(["2023 has only 3 of 4 quarters."], threeQuarters.Doubts.Select(doubt => doubt.Text));
    }

    [Fact]
    public void Other_quarters_of_one_number_are_uneven_too()
    {
        Sale[] sales = [new("A", TimePeriod.OfQuarter(2023, 1), 10), new("B", TimePeriod.OfQuarter(2023, 2), 10)];
        MarketSharesByPeriod<string> shares =
            sales.ToMarketSharesByPeriod(sale => sale.Period!.In(Grain.Year), sale => sale.Seller, sale => sale.Value);

        Assert.Equal(UnknownReason.ValueMissing, shares[TimePeriod.OfYear(2023)]["A"].Percent.Reason);
    }

    private sealed record Sale(string Seller, TimePeriod? Period, Figure? Value) : IObserved
    {
        public Sale(string seller, TimePeriod period, int millions)
            : this(seller, period, Figure.Exact(millions, Unit.Usd)) { }
    }
}
