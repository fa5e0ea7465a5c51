namespace StateOfAi.Data.Tests;

public sealed class SeriesOfSumsTests
{
    private static readonly Deal[] Deals =
    [
        new("North", "2023-Q2", 5), new("North", "2023-Q1", 10), new("North", "2023-Q1", 2.5m), new("South", "2023-Q1", 4),
        new("South", "2023-Q2", null), new("South", "2023-Q2", 6),
        new("North", "2023-Q4", 1),
    ];

    [Fact]
    public void Rows_of_one_period_are_added_up_and_a_period_without_rows_is_a_gap()
    {
        Series north = Deals.Where(deal => deal.Region == "North")
            .ToSeriesOfSums(deal => TimePeriod.Parse(deal.Quarter), deal => deal.Millions, Unit.Parse("USD"));

        Assert.Equal([12.5, 5, 1], north.Select(point => point.Value.Point!.Value.Value));
        Assert.Equal(["2023-Q3"], north.Gaps.Select(gap => gap.Code));
    }

    [Fact]
    public void A_missing_amount_leaves_the_sum_of_its_period_unknown()
    {
        SeriesByKey<string> regions =
            Deals.ToSeriesOfSumsBy(deal => deal.Region, deal => TimePeriod.Parse(deal.Quarter), deal => deal.Millions, Unit.Parse("USD"));

        Assert.Equal(["North", "South"], regions.Keys);
        Assert.Equal(4, regions["South"].First.Value.Point!.Value.Value);
        Assert.Equal(UnknownReason.ValueMissing, regions["South"].Last.Value.Reason);
        Assert.Equal(UnknownReason.ValueMissing, regions["South"].PeriodOverPeriod(TimePeriod.OfQuarter(2023, 2)).Percent.Reason);
    }

    [Fact]
    public void Figures_keep_their_bounds_and_several_units_have_no_sum()
    {
        (string Period,
            Figure? Figure)[] rows = [("2023", Printed.F("more than $5")), ("2023", Printed.F("$2")), ("2024", Printed.F("$3")),
                ("2024", Printed.F("€3"))];

        Series series = rows.ToSeriesOfSums(row => TimePeriod.Parse(row.Period), row => row.Figure);

        Assert.Equal("at least $7", series.First.Value.ToString());
        Assert.Equal(UnknownReason.CurrenciesDiffer, series.Last.Value.Reason);
    }

    [Fact]
    public void A_row_without_a_period_or_a_key_is_named_by_its_place()
    {
        Assert.StartsWith("Row 2 (North) has no",
            Assert
                .Throws<ArgumentException>("period",
                    () =>
                        Deals.ToSeriesOfSums(deal => deal == Deals[1] ? null : TimePeriod.Parse(deal.Quarter), deal => deal.Millions,
                            Unit.Parse("USD"))).Message, StringComparison.Ordinal);
        Assert.StartsWith("Row 1",
            Assert
                .Throws<ArgumentException>("key",
                    () =>
                        Deals.ToSeriesOfSumsBy(_ => (string)null!, deal => TimePeriod.Parse(deal.Quarter), deal => deal.Millions,
                            Unit.Parse("USD"))).Message, StringComparison.Ordinal);
    }

    private sealed record Deal(string Region, string Quarter, decimal? Millions);
}
