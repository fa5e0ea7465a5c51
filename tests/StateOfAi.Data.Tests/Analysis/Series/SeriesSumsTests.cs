using static StateOfAi.Data.Tests.SeriesOf;

namespace StateOfAi.Data.Tests;

public sealed class SeriesSumsTests
{
    private static readonly TimePeriod Quarter = FiscalCalendar.Nvidia.Quarter(2024, 2);

    [Fact]
    public void Trailing_four_quarters_of_NVIDIA()
    {
        Series trailing = DataCenter.TrailingSums(4);

        // 3,833 + 3,616 + 4,284 + 10,323 = 22,056; a year before 2,936 + 3,263 + 3,750 + 3,806 = 13,755.
        SeriesPoint point = trailing[Quarter];
        Assert.Equal("2022-08-01 to 2023-07-30: $22.056B", point.ToString("G6", null));
        Assert.Equal(Quarter, point.Through);
        Assert.Equal(point, trailing[point.Period]);
        Assert.Equal("60.349%", trailing.YearOverYear(Quarter).Percent.ToString("G6", null));
        // 22,056 / (2,048 + … over the quarters to the first of fiscal 2024: 3,806 + 3,833 + 3,616 + 4,284 = 15,539) - 1.
        Assert.Equal("41.9396%", trailing.PeriodOverPeriod(Quarter).Percent.ToString("G6", null));
        Assert.Equal((12, Grain.Span), (trailing.Count, trailing.Grain));
        Assert.All(trailing.Take(3), early => Assert.Equal(UnknownReason.TooFewValues, early.Value.Reason));
        Assert.Equal("$10.613B", trailing[3].Value.ToString("G6", null));
        Assert.Equal("2021-02-01 to 2022-01-30", trailing[3].Period.ToString());
    }

    [Fact]
    public void Year_to_date_of_NVIDIA_begins_with_its_fiscal_year()
    {
        Series toDate = DataCenter.YearToDateSums();

        // 4,284 + 10,323 = 14,607; a year before 3,750 + 3,806 = 7,556.
        Assert.Equal("2023-01-30 to 2023-07-30: $14.607B", toDate[Quarter].ToString("G6", null));
        Assert.Equal("93.3166%", toDate.YearOverYear(Quarter).Percent.ToString("G6", null));
        Assert.Equal("$47.525B", toDate.Last.Value.ToString("G6", null));
        Assert.Equal(UnknownReason.PeriodsNotComparable, toDate.PeriodOverPeriod(Quarter).Percent.Reason);
        Assert.All(toDate, point => Assert.True(point.Value.IsKnown));
    }

    [Fact]
    public void Months_add_up_to_the_calendar_year_or_to_a_fiscal_one()
    {
        Series months = Enumerable.Range(0, 15).Select(i => (Period: TimePeriod.OfMonth(2023 + (i / 12), (i % 12) + 1), Value: i + 1))
            .ToSeries(row => row.Period, row => row.Value, Unit.Users);

        // 1 + … + 12 = 78, 4 + … + 15 = 114, 13 + 14 + 15 = 42; Arm's year begins with April.
        Assert.Equal("2023-01 to 2023-12: 78 users", months.TrailingSums(12)[P("2023-12")].ToString());
        Assert.Equal("2023-04 to 2024-03: 114 users", months.TrailingSums(12).Last.ToString());
        Assert.Equal("2024-01 to 2024-03: 42 users", months.YearToDateSums().Last.ToString());
        Assert.Equal("2023-04 to 2024-03: 114 users", months.YearToDateSums(FiscalCalendar.Arm).Last.ToString());
        Assert.Equal(UnknownReason.TooFewValues, months.YearToDateSums(FiscalCalendar.Arm)[P("2023-03")].Value.Reason);
        Assert.Equal(UnknownReason.PeriodsNotComparable, months.YearToDateSums(FiscalCalendar.Nvidia).Last.Value.Reason);
    }

    [Fact]
    public void A_sum_keeps_bounds_and_is_no_sum_of_what_lacks()
    {
        Series sums = Text("2022-Q1=$1; 2022-Q2=$2 to $3; 2022-Q3=about $4; 2023-Q1=$5; 2023-Q2=?; 2023-Q3=at least $7; 2023-Q4=$1")
            .TrailingSums(2);

        Assert.Equal("$3 to $4", sums[P("2022-Q2")].Value.ToString());
        Assert.Equal(UnknownReason.BoundsTooWide, sums[P("2022-Q3")].Value.Reason);
        Assert.Equal("the series has no 2022-Q4", sums[P("2023-Q1")].Value.Explanation);
        Assert.Equal("2023-Q2 has no value", sums[P("2023-Q2")].Value.Explanation);
        Assert.Equal(UnknownReason.ValueMissing, sums[P("2023-Q3")].Value.Reason);
        Assert.Equal("at least $8", sums.Last.Value.ToString());
        Assert.Equal(["2022-Q4"], sums.Gaps.Select(gap => gap.Code));
    }

    [Fact]
    public void Spans_follow_one_another_whatever_their_days()
    {
        Series months = Text("2022-12-01/2022-12-31=$8; 2023-01-01/2023-01-31=$1; 2023-02-01/2023-02-28=$2; 2023-03-01/2023-03-31=$4");
        Series gap = Text("2023-01-01/2023-01-31=$1; 2023-02-02/2023-02-28=$2; 2023-03-01/2023-03-31=$4");

        Assert.Equal("2023-01-01 to 2023-03-31: $7", months.TrailingSums(3).Last.ToString());
        Assert.Equal("2023-01-01 to 2023-03-31: $7", months.YearToDateSums().Last.ToString());
        Assert.Equal(UnknownReason.TooFewValues, months.YearToDateSums().First.Value.Reason);
        Assert.Equal("$6", gap.TrailingSums(2).Last.Value.ToString());
        Assert.Equal("not known: the series has no point that ends right before 2023-02-02 to 2023-02-28",
            gap.TrailingSums(2)[1].Value.ToString());
        Assert.Equal(UnknownReason.ValueMissing, gap.YearToDateSums().Last.Value.Reason);
    }

    [Theory]
    [InlineData("2023-01=$1; 2023-03=$2")]
    [InlineData("2023-01-01=$1; 2023-01-02=$2")]
    [InlineData("2023-01-01/2023-01-31=$1; 9999-12-01/9999-12-31=$2")]
    public void A_sum_of_more_periods_than_there_are_is_not_known(string series)
    {
        Series sums = Text(series).TrailingSums(int.MaxValue);

        Assert.All(sums, point => Assert.Equal(UnknownReason.TooFewValues, point.Value.Reason));
        Assert.Equal(Text(series).First.Period.Start, sums.Last.Period.Start);
    }

    [Fact]
    public void Falls_of_sums_begin_with_the_first_sum() =>
        Assert.Equal(["0%", "-40%"],
            Text("2021=$2; 2022=$3; 2023=$0").TrailingSums(2).WithoutMissing().Drawdowns().Select(point => point.Value.ToString()));

    [Fact]
    public void A_sum_that_is_not_known_may_have_been_the_highest() =>
        Assert.Equal("-40% or lower", Text("2021=$2; 2022=$3; 2023=$0").TrailingSums(2).Drawdowns().Last.Value.ToString());

    [Fact]
    public void What_has_no_sum_over_time_is_not_summed()
    {
        Assert.Equal(UnknownReason.UnitHasNoAmount, Text("2022=10%; 2023=20%").TrailingSums(2).Last.Value.Reason);
        Assert.Equal("20%", Text("2022=10%; 2023=20%").TrailingSums(1).Last.Value.ToString());
        Assert.Throws<InvalidOperationException>(() => Text("as-of 2022=$1; as-of 2023=$2").TrailingSums(2));
        Assert.Throws<InvalidOperationException>(() => DataCenter.TrailingSums(4).TrailingSums(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => DataCenter.TrailingSums(0));
    }

    [Fact]
    public void Sums_of_printed_figures_are_exact()
    {
        Assert.Equal(0.3, Text("2022=$0.1; 2023=$0.2").TrailingSums(2).Last.Value.Value.Value);
    }

    [Fact]
    public void An_index_is_rereferenced_as_the_statisticians_do()
    {
        // Australian Bureau of Statistics, Consumer Price Index: Concepts, Sources and Methods, 2011, 12.3: clothing in Perth, 185.6 in
        // 1989-90, 177.0 in March 1989.
        Series index = new (TimePeriod Period, decimal Value)[] { (P("1989-03"), 177.0m), (P("1990-01"), 185.6m) }.ToSeries(
            row => row.Period, row => row.Value, Unit.IndexPoints).ToIndex(P("1990-01"));

        Assert.Equal("95.4", index.First.Value.Value.ToString("F1", null).Split(' ')[0]);
        Assert.Equal("1990-01: 100 index points", index.Last.ToString());
        Assert.Equal(Unit.IndexPoints, index.Unit);
    }

    [Fact]
    public void The_base_of_an_index_is_100_whatever_its_bounds_and_gives_them_to_the_others()
    {
        Assert.Equal(["100 index points", "160 index points to 200 index points"],
            Text("2022=$4 to $5; 2023=$8").ToIndex(P("2022")).Select(point => point.Value.ToString()));
        Assert.Equal(["100 index points", "at least 160 index points"],
            Text("2022=up to $5; 2023=$8").ToIndex(P("2022")).Select(point => point.Value.ToString()));
        Assert.Equal(["about 40 index points", "100 index points"],
            Text("2022=$4; 2023=about $10").ToIndex(P("2023")).Select(point => point.Value.ToString()));
    }

    [Fact]
    public void Index_points_are_a_unit_that_data_can_name()
    {
        Assert.Equal(Unit.IndexPoints, Unit.Parse("indexPoint"));
        Assert.Equal("95.4 index points", Figure.Parse("95.4 index points").ToString());
        Assert.Equal(UnknownReason.UnitHasNoAmount, DataCenter.ToIndex(Quarter).TrailingSums(4).Last.Value.Reason);
    }

    [Fact]
    public void What_is_computed_keeps_vintage_and_scope()
    {
        Series sums = Text("2022=$1; 2023=$2", "2024", "US").TrailingSums(2);

        Assert.Equal((PartialDate.OfYear(2024), "US"), (sums.Vintage, sums.Scope));
        Assert.Equal("$3", sums.WithoutMissing().First.Value.ToString());
        Assert.Equal((PartialDate.OfYear(2024), "US"), (sums.Drawdowns().Vintage, sums.Drawdowns().Scope));
    }

    [Theory]
    [InlineData("2022=$0; 2023=$1", UnknownReason.BaseIsZero)]
    [InlineData("2022=-$1; 2023=$1", UnknownReason.BaseIsNegative)]
    [InlineData("2022=$0 to $2; 2023=$1", UnknownReason.BaseMayNotBePositive)]
    [InlineData("2022=?; 2023=$1", UnknownReason.ValueMissing)]
    public void An_index_needs_a_positive_base(string series, UnknownReason reason)
    {
        Assert.All(Text(series).ToIndex(P("2022")), point => Assert.Equal(reason, point.Value.Reason));
        Assert.Throws<KeyNotFoundException>(() => Text(series).ToIndex(P("2021")));
    }
}
