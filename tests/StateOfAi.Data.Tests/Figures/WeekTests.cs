using NodaTime;

namespace StateOfAi.Data.Tests;

/// <summary>Weeks of ISO 8601. Expected days are from calendars.</summary>
public sealed class WeekTests
{
    [Theory]
    [InlineData(2024, 5, "2024-01-29", "2024-02-04")]
    [InlineData(2020, 53, "2020-12-28", "2021-01-03")]
    [InlineData(2025, 1, "2024-12-30", "2025-01-05")]
    [InlineData(1, 1, "0001-01-01", "0001-01-07")]
    public void Days(int year, int week, string first, string last)
    {
        TimePeriod period = TimePeriod.OfWeek(year, week);
        Assert.Equal((first, last), (PartialDate.OfDay(period.Start).ToString(), PartialDate.OfDay(period.End).ToString()));
        Assert.Equal((Grain.Week, year, week), (period.Grain, period.Year, period.Number));
        Assert.Equal(period, TimePeriod.Parse(period.ToString()));
        Assert.Equal(period, TimePeriod.Parse(period.Code));
    }

    [Theory]
    [InlineData(2021, 53)]
    [InlineData(2024, 0)]
    [InlineData(0, 1)]
    [InlineData(9999, 52)]
    public void No_week(int year, int week) => Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.OfWeek(year, week));

    [Fact]
    public void Weeks_follow_each_other_over_the_year()
    {
        Assert.Equal(TimePeriod.OfWeek(2021, 1), TimePeriod.OfWeek(2020, 53).Next());
        Assert.Equal(TimePeriod.OfWeek(2020, 53), TimePeriod.OfWeek(2021, 1).Previous());
    }

    [Fact]
    public void The_week_of_a_day_and_the_month_of_a_week()
    {
        Assert.Equal(TimePeriod.OfWeek(2025, 1), TimePeriod.OfDay(new LocalDate(2024, 12, 31)).In(Grain.Week));
        Assert.Equal(TimePeriod.OfMonth(2024, 2), TimePeriod.OfWeek(2024, 6).In(Grain.Month));
        Assert.Throws<ArgumentException>(() => TimePeriod.OfWeek(2024, 5).In(Grain.Month));
    }

    [Fact]
    public void A_weekly_series_has_growth_over_the_week_and_the_year()
    {
        (TimePeriod Week, decimal Value)[] rows =
            [(TimePeriod.OfWeek(2020, 52), 100), (TimePeriod.OfWeek(2020, 53), 110), (TimePeriod.OfWeek(2021, 1), 121),
                (TimePeriod.OfWeek(2021, 52), 150)];
        Series series = rows.ToSeries(row => row.Week, row => row.Value, Unit.Usd);
        Assert.Equal(10, series.PeriodOverPeriod()[1].Percent.Number, 10);
        Assert.Equal(10, series.PeriodOverPeriod()[2].Percent.Number, 10);
        Assert.Equal(50, series.YearOverYear(TimePeriod.OfWeek(2021, 52)).Percent.Number, 10);
        Assert.Equal(50, series.Gaps.Count);
    }
}
