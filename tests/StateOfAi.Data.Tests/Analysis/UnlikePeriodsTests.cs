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
    public void Their_means_do_not_grow_into_each_other()
    {
        Cohorts<Sale, string> cohorts = YearsAndQuarters().ToCohorts(sale => sale.Seller);
        Estimate<Quantity>[] means = [.. cohorts.Select(cohort => cohort.Mean(sale => sale.Value))];
        Growth growth = Growth.Between(means[0], means[1]), bare = Growth.Between(
            new Quantity(means[0].Number, Unit.Usd), new Quantity(means[1].Number, Unit.Usd));

        Assert.All([growth.Multiple.Reason, growth.Percent.Reason, growth.Change.Reason,
            Growth.Between(TimePeriod.OfYear(2023), means[0], TimePeriod.OfYear(2024), means[1]).Percent.Reason],
            reason => Assert.Equal(UnknownReason.PeriodsNotComparable, reason));
        Assert.Contains("such different lengths", growth.Percent.Explanation, StringComparison.Ordinal);
        Assert.True(Growth.Between(means[0], means[0]).Percent.IsKnown);
        Assert.True(bare.Percent.IsKnown);
    }

    [Fact]
    public void Annualized_amounts_of_years_and_quarters_have_a_mean()
    {
        Filing[] rows = [.. Dataset.Of(
            GpuOrder.Info, (Filing[])[Filing.Of(TimePeriod.OfYear(2022), 100), Filing.Of(TimePeriod.OfQuarter(2023, 1), 30)])];
        Cohort<Filing, string> cohort = rows.ToCohorts(_ => "all")["all"];

        Assert.Equal(UnknownReason.PeriodsNotComparable, cohort.Mean(row => row.Value).Reason);
        Assert.Equal(110, cohort.Mean(row => row.Value.Annualized(row.Period!)).Number);
        Assert.Equal(110, cohort.Median(row => row.Value.Annualized(row.Period!)).Number);
        Assert.Equal(110, rows.ToSample(row => row.Value.Annualized(row.Period!)).Mean.Number);
        // One annualized amount among others is that of a year.
        Assert.Equal(110, cohort.Mean(row => row.Period!.Grain is Grain.Year ? row.Value : row.Value.Annualized(row.Period)).Number);
        Assert.Equal(UnknownReason.PeriodsNotComparable,
            cohort.Mean(row => row.Period!.Grain is Grain.Year ? row.Value : row.Value * 4).Reason);
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

    [Fact]
    public void A_sample_of_them_has_no_statistic()
    {
        Sample all = Filed.ToSample(sale => sale.Value), quarters = Filed[1..].ToSample(sale => sale.Value);

        Assert.Equal(4, all.Count);
        foreach (Estimate<Quantity> statistic in new[] { all.Mean, all.Sum, all.Median, all.StandardDeviation, all.WithoutMissing().Mean })
            Assert.Equal(UnknownReason.PeriodsNotComparable, statistic.Reason);
        Assert.Contains("2023-01 to 2023-09", all.Mean.Explanation, StringComparison.Ordinal);
        Assert.Contains("2023-07 to 2023-09", all.Mean.Explanation, StringComparison.Ordinal);
        Assert.Equal(UnknownReason.PeriodsNotComparable, Bootstrap.Interval(all, sample => sample.Mean, seed: 1).Reason);
        Assert.Equal(230d / 3, quarters.Mean.Number, 9);
        // Bare numbers state no period.
        Assert.Equal(136.5, Filed.ToSample(sale => sale.Value?.Value, Unit.Usd).Mean.Number);
    }

    [Fact]
    public void Groups_of_them_cannot_be_compared()
    {
        CohortPair<Cohort<Sale, string>> pair = YearsAndQuarters().ToCohorts(sale => sale.Seller).Pairs().First();
        CohortComparison means = pair.Compare(group => group.Mean(sale => sale.Value)),
            medians = pair.Compare(group => group.Median(sale => sale.Value)),
            sums = pair.Compare(group => group.Sum(sale => sale.Value)),
            samples = pair.Compare(group => group.Sample(sale => sale.Value).Mean);
        WelchTest welch = pair.Welch(group => group.Sample(sale => sale.Value));

        Assert.Equal([105, 25], new[] { means.Group.Value.Number, means.Reference.Value.Number });
        foreach (CohortComparison comparison in new[] { means, medians, sums, samples })
        {
            Assert.Equal(UnknownReason.PeriodsNotComparable, comparison.Difference.Reason);
            Assert.Equal(UnknownReason.PeriodsNotComparable, comparison.Ratio.Reason);
            Assert.Equal(UnknownReason.PeriodsNotComparable, comparison.PercentDifference.Reason);
        }

        Assert.Contains("is of 2022 and", means.Difference.Explanation, StringComparison.Ordinal);
        Assert.Contains("is of 2023-Q1", means.Difference.Explanation, StringComparison.Ordinal);
        Assert.Equal(UnknownReason.PeriodsNotComparable, welch.Difference.Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, welch.PValue.Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, pair.MannWhitney(group => group.Sample(sale => sale.Value)).PValue.Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, pair.Effect(group => group.Sample(sale => sale.Value)).CohensD.Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, Bootstrap.Difference(pair.Group.Sample(sale => sale.Value),
            pair.Reference.Sample(sale => sale.Value), sample => sample.Median, seed: 1).Reason);
    }

    [Fact]
    public void Bare_numbers_ratios_and_counts_of_such_groups_can_be_compared()
    {
        CohortPair<Cohort<Sale, string>> pair = YearsAndQuarters().ToCohorts(sale => sale.Seller).Pairs().First();

        Assert.Equal(80, pair.Compare(group => group.Mean(sale => sale.Value?.Value, Unit.Usd)).Difference.Number);
        Assert.Equal(0, pair.Compare(group => group.CountOf(Unit.Count("sale", "sales"))).Difference.Number);
        Assert.True(pair.Compare(group => group.Mean(sale => sale.Value) / group.Median(sale => sale.Value)).Ratio.IsKnown);
    }

    [Fact]
    public void Sums_of_as_much_time_can_be_compared()
    {
        Sale[] sales =
        [
            .. Enumerable.Range(1, 4).Select(quarter => new Sale("A", TimePeriod.OfQuarter(2023, quarter), 10)),
            new("B", TimePeriod.OfYear(2022), 30),
        ];
        CohortComparison year = sales.ToCohorts(sale => sale.Seller).Pairs().First().Compare(group => group.Sum(sale => sale.Value)),
            threeQuarters = sales[1..].ToCohorts(sale => sale.Seller).Pairs().First().Compare(group => group.Sum(sale => sale.Value));

        Assert.Equal(10, year.Difference.Number);
        Assert.Equal(UnknownReason.PeriodsNotComparable, threeQuarters.Difference.Reason);
    }

    [Fact]
    public void Levels_at_different_moments_can_be_compared()
    {
        Sale[] levels =
        [
            new("A", TimePeriod.Parse("as-of 2022"), 10), new("A", TimePeriod.Parse("as-of 2023-03-31"), 20),
            new("B", TimePeriod.Parse("as-of 2023-06-30"), 40), new("B", TimePeriod.Parse("as-of 2023-12-31"), 60),
        ];
        CohortPair<Cohort<Sale, string>> pair = levels.ToCohorts(sale => sale.Seller).Pairs().First();

        Assert.Equal(32.5, levels.ToSample(sale => sale.Value).Mean.Number);
        Assert.Equal(-35, pair.Compare(group => group.Mean(sale => sale.Value)).Difference.Number);
        Assert.Equal(-35, pair.Welch(group => group.Sample(sale => sale.Value)).Difference.Number);
        Assert.Equal([2, 2], levels.ToQuantileBands(sale => sale.Value, 2).Select(band => (int)band.Count));
    }

    [Fact]
    public void They_are_not_put_in_bands()
    {
        string message = Assert.Throws<ArgumentException>(() => YearsAndQuarters().ToQuantileBands(sale => sale.Value, 2)).Message;

        Assert.Contains("is of 2022 and", message, StringComparison.Ordinal);
        Assert.Contains("is of 2023-Q1", message, StringComparison.Ordinal);
        Assert.Equal([2, 2], YearsAndQuarters().ToQuantileBands(sale => sale.Value?.Value, 2).Select(band => (int)band.Count));
    }

    [Fact]
    public void They_have_no_difference_in_differences()
    {
        Sale[] sales = YearsAndQuarters();
        Sample years = sales[..2].ToSample(sale => sale.Value), quarters = sales[2..].ToSample(sale => sale.Value);
        DifferenceInDifferences across = DifferenceInDifferences.Between(years, years, quarters, quarters),
            within = DifferenceInDifferences.Between(years, quarters, years, quarters);

        Assert.Equal(0, across.Group.Change.Number);
        Assert.Equal(UnknownReason.PeriodsNotComparable, across.Effect.Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, across.PValue.Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, within.Group.Percent.Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, within.Effect.Reason);
    }

    [Fact]
    public void Cells_of_them_cannot_be_compared()
    {
        Cell<string>[] cells =
            [new("A", 2, 210m, period: TimePeriod.OfYear(2022)), new("B", 2, 50m, period: TimePeriod.OfQuarter(2023, 1))];

        Assert.Equal(UnknownReason.PeriodsNotComparable,
            cells.ToCohorts(Unit.Usd).Pairs().First().Compare(group => group.Mean).Difference.Reason);
    }

    private static Sale[] YearsAndQuarters() =>
    [
        new("A", TimePeriod.OfYear(2022), 100), new("A", TimePeriod.OfYear(2022), 110),
        new("B", TimePeriod.OfQuarter(2023, 1), 20), new("B", TimePeriod.OfQuarter(2023, 1), 30),
    ];

    private sealed class Filing : CustomRow, IObserved
    {
        public required TimePeriod Period { get; init; }

        public required Figure Value { get; init; }

        internal static Filing Of(TimePeriod period, int amount) =>
            new() { Id = $"filing.{period.Code}", Label = $"Filing of {period}", Period = period, Value = Figure.Exact(amount, Unit.Usd) };
    }

    private sealed record Sale(string Seller, TimePeriod? Period, Figure? Value) : IObserved
    {
        public Sale(string seller, TimePeriod period, int millions)
            : this(seller, period, Figure.Exact(millions, Unit.Usd)) { }
    }
}
