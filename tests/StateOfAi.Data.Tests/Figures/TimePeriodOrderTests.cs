namespace StateOfAi.Data.Tests;

public sealed class TimePeriodOrderTests
{
    [Fact]
    public void Grain_calendar_and_days_make_periods_equal()
    {
        Assert.Equal(TimePeriod.Parse("2022-07/2023-07"), TimePeriod.Parse("2022-07-01/2023-07-31"));
        Assert.NotEqual(TimePeriod.OfYear(2023), TimePeriod.Parse("as-of 2023"));
        Assert.NotEqual(TimePeriod.OfYear(2023), TimePeriod.Parse("2023-01/2023-12"));
        Assert.NotEqual(TimePeriod.OfQuarter(2022, 2), FiscalCalendar.Arm.Quarter(2023, 1));
        Assert.True(TimePeriod.OfYear(2023) == TimePeriod.Parse("2023") && TimePeriod.OfYear(2023) != null);
    }

    [Fact]
    public void Order_is_by_first_day_then_last_then_grain()
    {
        string[] sorted = [
            .. new[] { "as-of 2023", "2024", "2023", "2023-Q1", "2023-01", "2023-01/2023-12",
                "2022-Q4" }.Select(code => TimePeriod.Parse(code)).Order().Select(period => period.Code)];
        Assert.Equal(["2022-Q4", "2023-01", "2023-Q1", "2023", "2023-01/2023-12", "as-of 2023", "2024"], sorted);
    }

    [Fact]
    public void Only_equal_periods_are_of_the_same_rank()
    {
        Assert.Equal(0, TimePeriod.OfYear(2023).CompareTo(TimePeriod.OfYear(2023).PrintedAs("last year")));
        Assert.True(TimePeriod.OfQuarter(2022, 2) < FiscalCalendar.Arm.Quarter(2023, 1));
        Assert.True(TimePeriod.OfQuarter(2022, 2).CompareTo(null) > 0);
    }

    [Fact]
    public void Operators_follow_the_order()
    {
        TimePeriod first = TimePeriod.OfYear(2022), second = TimePeriod.OfYear(2023);
        Assert.True(first < second && first <= second && second > first && second >= first);
        Assert.True(first <= TimePeriod.OfYear(2022) && first >= TimePeriod.OfYear(2022));
        Assert.False(first < TimePeriod.OfYear(2022) || first > TimePeriod.OfYear(2022));
    }

    [Theory]
    [InlineData("2023", "2023-Q2", true, true)]
    [InlineData("2023", "2023", true, true)]
    [InlineData("2023-Q2", "2023", false, true)]
    [InlineData("2023-Q2", "nvidia:FY2024-Q2", false, true)]
    [InlineData("2023-Q1", "2023-Q2", false, false)]
    [InlineData("2023-01-01/2023-06-30", "as-of 2023-06-30", true, true)]
    [InlineData("2023-01-01/2023-06-30", "as-of 2023", false, true)]
    public void One_period_may_hold_or_meet_another(string period, string other, bool contains, bool overlaps)
    {
        Assert.Equal(contains, TimePeriod.Parse(period).Contains(TimePeriod.Parse(other)));
        Assert.Equal(overlaps, TimePeriod.Parse(period).Overlaps(TimePeriod.Parse(other)));
        Assert.Equal(overlaps, TimePeriod.Parse(other).Overlaps(TimePeriod.Parse(period)));
    }
}
