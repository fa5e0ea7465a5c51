using NodaTime;

namespace StateOfAi.Data.Tests;

public sealed class FiscalCalendarTests
{
    // The days that NVIDIA's filings state.
    [Theory]
    [InlineData(2019, 1, "2018-01-29", "2018-04-29")]
    [InlineData(2019, 2, "2018-04-30", "2018-07-29")]
    [InlineData(2019, 3, "2018-07-30", "2018-10-28")]
    [InlineData(2019, 4, "2018-10-29", "2019-01-27")]
    [InlineData(2020, 1, "2019-01-28", "2019-04-28")]
    [InlineData(2020, 2, "2019-04-29", "2019-07-28")]
    [InlineData(2020, 3, "2019-07-29", "2019-10-27")]
    [InlineData(2020, 4, "2019-10-28", "2020-01-26")]
    [InlineData(2021, 1, "2020-01-27", "2020-04-26")]
    [InlineData(2021, 2, "2020-04-27", "2020-07-26")]
    [InlineData(2021, 3, "2020-07-27", "2020-10-25")]
    [InlineData(2021, 4, "2020-10-26", "2021-01-31")]
    [InlineData(2022, 1, "2021-02-01", "2021-05-02")]
    [InlineData(2022, 2, "2021-05-03", "2021-08-01")]
    [InlineData(2022, 3, "2021-08-02", "2021-10-31")]
    [InlineData(2022, 4, "2021-11-01", "2022-01-30")]
    [InlineData(2023, 1, "2022-01-31", "2022-05-01")]
    [InlineData(2023, 2, "2022-05-02", "2022-07-31")]
    [InlineData(2023, 3, "2022-08-01", "2022-10-30")]
    [InlineData(2023, 4, "2022-10-31", "2023-01-29")]
    [InlineData(2024, 1, "2023-01-30", "2023-04-30")]
    [InlineData(2024, 2, "2023-05-01", "2023-07-30")]
    [InlineData(2024, 3, "2023-07-31", "2023-10-29")]
    [InlineData(2024, 4, "2023-10-30", "2024-01-28")]
    [InlineData(2025, 1, "2024-01-29", "2024-04-28")]
    [InlineData(2025, 2, "2024-04-29", "2024-07-28")]
    [InlineData(2025, 3, "2024-07-29", "2024-10-27")]
    [InlineData(2025, 4, "2024-10-28", "2025-01-26")]
    [InlineData(2026, 1, "2025-01-27", "2025-04-27")]
    [InlineData(2026, 2, "2025-04-28", "2025-07-27")]
    [InlineData(2026, 3, "2025-07-28", "2025-10-26")]
    [InlineData(2026, 4, "2025-10-27", "2026-01-25")]
    [InlineData(2027, 1, "2026-01-26", "2026-04-26")]
    [InlineData(2027, 2, "2026-04-27", "2026-07-26")]
    public void Quarters_of_nvidia_are_those_of_its_filings(int year, int quarter, string start, string end)
    {
        TimePeriod period = FiscalCalendar.Nvidia.Quarter(year, quarter);
        Assert.Equal((Day(start), Day(end)), (period.Start, period.End));
        Assert.Equal(period, FiscalCalendar.Nvidia.QuarterOf(Day(start)));
        Assert.Equal(period, FiscalCalendar.Nvidia.QuarterOf(Day(end)));
    }

    [Theory]
    [InlineData(2017, "2016-02-01", "2017-01-29", 52)]
    [InlineData(2022, "2021-02-01", "2022-01-30", 52)]
    [InlineData(2023, "2022-01-31", "2023-01-29", 52)]
    [InlineData(2024, "2023-01-30", "2024-01-28", 52)]
    [InlineData(2021, "2020-01-27", "2021-01-31", 53)]
    public void Years_of_nvidia_have_52_or_53_weeks(int year, string start, string end, int weeks)
    {
        TimePeriod period = FiscalCalendar.Nvidia.Year(year);
        Assert.Equal((Day(start), Day(end)), (period.Start, period.End));
        Assert.Equal(7 * weeks, DaysOf(period));
    }

    [Fact]
    public void The_53rd_week_falls_into_the_fourth_quarter_and_the_second_half()
    {
        Assert.Equal([91, 91, 91, 98], Enumerable.Range(1, 4).Select(quarter => DaysOf(FiscalCalendar.Nvidia.Quarter(2021, quarter))));
        Assert.Equal([182, 189], Enumerable.Range(1, 2).Select(half => DaysOf(FiscalCalendar.Nvidia.Half(2021, half))));
        Assert.Equal([91, 91, 91, 91], Enumerable.Range(1, 4).Select(quarter => DaysOf(FiscalCalendar.Nvidia.Quarter(2022, quarter))));
    }

    // The quarters of Apple's 10-Q and 10-K filings; fiscal 2023 had 53 weeks, of which the first quarter took 14.
    [Theory]
    [InlineData(2022, 4, "2022-06-26", "2022-09-24")]
    [InlineData(2023, 1, "2022-09-25", "2022-12-31")]
    [InlineData(2023, 2, "2023-01-01", "2023-04-01")]
    [InlineData(2023, 3, "2023-04-02", "2023-07-01")]
    [InlineData(2023, 4, "2023-07-02", "2023-09-30")]
    [InlineData(2024, 1, "2023-10-01", "2023-12-30")]
    [InlineData(2017, 1, "2016-09-25", "2016-12-31")]
    public void The_53rd_week_falls_into_the_quarter_that_the_calendar_names(int year, int quarter, string start, string end)
    {
        var calendar = FiscalCalendar.EndingOnLast("fruit", "Fruit", IsoDayOfWeek.Saturday, 9, longQuarter: 1);
        TimePeriod period = calendar.Quarter(year, quarter);

        Assert.Equal((Day(start), Day(end)), (period.Start, period.End));
        Assert.Equal((period, period), (calendar.QuarterOf(Day(start)), calendar.QuarterOf(Day(end))));
    }

    [Theory]
    [InlineData(1, 98, 91, 91, 91)]
    [InlineData(2, 91, 98, 91, 91)]
    [InlineData(3, 91, 91, 98, 91)]
    [InlineData(4, 91, 91, 91, 98)]
    public void Each_quarter_may_be_the_long_one(int longQuarter, params int[] days)
    {
        var calendar = FiscalCalendar.EndingOnLast("own", "Own", IsoDayOfWeek.Saturday, 9, longQuarter);

        Assert.Equal(days, Enumerable.Range(1, 4).Select(quarter => DaysOf(calendar.Quarter(2023, quarter))));
        Assert.Equal(longQuarter < 3 ? [189, 182] : [182, 189], Enumerable.Range(1, 2).Select(half => DaysOf(calendar.Half(2023, half))));
        Assert.Equal([91, 91, 91, 91], Enumerable.Range(1, 4).Select(quarter => DaysOf(calendar.Quarter(2022, quarter))));
    }

    [Theory]
    [InlineData(1, "2022-04-01", "2022-06-30")]
    [InlineData(2, "2022-07-01", "2022-09-30")]
    [InlineData(3, "2022-10-01", "2022-12-31")]
    [InlineData(4, "2023-01-01", "2023-03-31")]
    public void Quarters_of_arm_end_with_months(int quarter, string start, string end)
    {
        TimePeriod period = FiscalCalendar.Arm.Quarter(2023, quarter);
        Assert.Equal((Day(start), Day(end)), (period.Start, period.End));
        Assert.Equal((Day("2022-04-01"), Day("2023-03-31")), (FiscalCalendar.Arm.Year(2023).Start, FiscalCalendar.Arm.Year(2023).End));
    }

    [Fact]
    public void Every_day_falls_into_one_quarter()
    {
        foreach (FiscalCalendar calendar in new[] { FiscalCalendar.Nvidia, FiscalCalendar.Arm,
            FiscalCalendar.EndingOnLast("weeks", "Weeks", IsoDayOfWeek.Saturday, 12, longQuarter: 2),
            FiscalCalendar.EndingInMonth("own", "Own", 2) })
        {
            TimePeriod quarter = calendar.Quarter(2018, 1);
            for (LocalDate day = quarter.Start; day < Day("2030-01-01"); day = day.PlusDays(1))
            {
                quarter = day > quarter.End ? quarter.Next() : quarter;
                Assert.True(quarter.Contains(day), $"{day} is not in {quarter}");
                Assert.Equal(quarter, calendar.QuarterOf(day));
            }
        }
    }

    [Theory]
    [InlineData("0001-03-31", "arm:FY0001-Q4")]
    [InlineData("9999-03-31", "arm:FY9999-Q4")]
    public void The_first_and_the_last_quarter_are_found(string day, string code) =>
        Assert.Equal(TimePeriod.Parse(code), FiscalCalendar.Arm.QuarterOf(Day(day)));

    [Fact]
    public void What_is_not_within_the_years_1_to_9999_is_refused()
    {
        // Its fiscal 1 begins in October of the year 0.
        var own = FiscalCalendar.EndingOnLast("own", "Own", IsoDayOfWeek.Saturday, 9, longQuarter: 1);

        Assert.Throws<ArgumentOutOfRangeException>("year", () => own.Year(1));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => own.Quarter(1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => own.Quarter(10000, 2));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => own.Quarter(9999, 4).Next());
        Assert.Throws<ArgumentOutOfRangeException>("date", () => own.QuarterOf(Day("9999-12-31")));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => own.QuarterOf(new LocalDate(0, 1, 1)));
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day_of_the_Gregorian()
    {
        // 31 July 2023 is 18 July 2023 of the Julian calendar.
        LocalDate day = new(2023, 7, 18, CalendarSystem.Julian);

        Assert.Equal("nvidia:FY2024-Q3", FiscalCalendar.Nvidia.QuarterOf(day).Code);
        Assert.True(TimePeriod.Parse("2023-07-31").Contains(day));
        Assert.False(TimePeriod.Parse("nvidia:FY2024-Q2").Contains(day));
    }

    [Fact]
    public void A_year_ending_in_february_ends_with_its_leap_day() =>
        Assert.Equal(Day("2024-02-29"), FiscalCalendar.EndingInMonth("own", "Own", 2).Year(2024).End);

    [Fact]
    public void A_calendar_of_your_own_has_codes_of_its_own()
    {
        // The last Saturdays of September are the 24th in 2022 and the 30th in 2023: 53 weeks.
        var own = FiscalCalendar.EndingOnLast("own-1", "Own", IsoDayOfWeek.Saturday, 9, longQuarter: 1);
        Assert.Equal((Day("2022-09-25"), Day("2023-09-30")), (own.Year(2023).Start, own.Year(2023).End));
        Assert.Equal("own-1:FY2023-Q4", own.Quarter(2023, 4).Code);
        Assert.Equal("Own", own.ToString());
        Assert.False(TimePeriod.TryParse("own-1:FY2023-Q4", null, out _));
    }

    [Fact]
    public void Wrong_use_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalCalendar.Nvidia.Quarter(2024, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalCalendar.Nvidia.Half(2024, 0));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => FiscalCalendar.EndingInMonth("own", "Own", 13));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => FiscalCalendar.EndingInMonth("own", "Own", 0));
        Assert.Throws<ArgumentOutOfRangeException>("day", () => FiscalCalendar.EndingOnLast("own", "Own", IsoDayOfWeek.None, 1, 4));
        Assert.Throws<ArgumentOutOfRangeException>("day", () => FiscalCalendar.EndingOnLast("own", "Own", (IsoDayOfWeek)8, 1, 4));
        Assert.Throws<ArgumentOutOfRangeException>("longQuarter",
            () => FiscalCalendar.EndingOnLast("own", "Own", IsoDayOfWeek.Sunday, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("longQuarter",
            () => FiscalCalendar.EndingOnLast("own", "Own", IsoDayOfWeek.Sunday, 1, 5));
        Assert.Throws<ArgumentException>("id", () => FiscalCalendar.EndingInMonth("My Own", "Own", 1));
        Assert.Throws<ArgumentException>("id", () => FiscalCalendar.EndingInMonth("nvidia", "Own", 1));
        Assert.Throws<ArgumentException>("id", () => FiscalCalendar.EndingOnLast("microsoft", "Own", IsoDayOfWeek.Sunday, 1, 4));
        Assert.Throws<ArgumentException>("name", () => FiscalCalendar.EndingInMonth("own", "", 1));
    }

    private static LocalDate Day(string text) => PartialDate.Parse(text).Start;

    private static int DaysOf(TimePeriod period) => Period.DaysBetween(period.Start, period.End) + 1;
}
