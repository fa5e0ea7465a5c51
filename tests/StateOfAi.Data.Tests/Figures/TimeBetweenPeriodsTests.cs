namespace StateOfAi.Data.Tests;

public sealed class TimeBetweenPeriodsTests
{
    [Theory]
    [InlineData("as-of 2013", "as-of 2023", 120)]
    [InlineData("2013", "2023", 120)]
    [InlineData("2023-01", "2023-08", 7)]
    [InlineData("2023-01", "2023-02", 1)]
    [InlineData("2024-01", "2024-02", 1)]
    [InlineData("2023-Q1", "2024-Q1", 12)]
    [InlineData("2023-H1", "2023-H2", 6)]
    [InlineData("as-of 2023-01-31", "as-of 2023-02-28", 1)]
    [InlineData("as-of 2024-01-31", "as-of 2024-02-29", 1)]
    [InlineData("as-of 2024-02-29", "as-of 2025-02-28", 12)]
    [InlineData("as-of 2024-02-29", "as-of 2028-02-29", 48)]
    [InlineData("arm:FY2022", "arm:FY2023", 12)]
    [InlineData("2023", "2023-12-31", 0)]
    [InlineData("2022-07/2023-07", "2023-08", 1)]
    [InlineData("9998", "9999", 12)]
    [InlineData("9999-11", "9999-12", 1)]
    [InlineData("0001", "9999", 119976)]
    public void Ends_of_months_are_whole_months_apart(string from, string to, double months)
    {
        Assert.Equal(months, TimePeriod.Parse(from).MonthsUntil(TimePeriod.Parse(to)));
        Assert.Equal(-months, TimePeriod.Parse(to).MonthsUntil(TimePeriod.Parse(from)));
        Assert.Equal(months / 12, TimePeriod.Parse(from).YearsUntil(TimePeriod.Parse(to)));
    }

    // Worked from the morning after each end. NVIDIA: 1 May 2022 to 30 July 2023 is 2 May 2022 to 31 July 2023, 14 months to 2 July and 29
    // of 31 days.
    [Theory]
    [InlineData("as-of 2023-06-30", "as-of 2023-07-10", 10d / 31)]
    [InlineData("as-of 2023-01-31", "as-of 2023-02-14", 14d / 28)]
    [InlineData("as-of 2024-01-31", "as-of 2024-02-14", 14d / 29)]
    [InlineData("as-of 2023-01-14", "as-of 2023-03-24", 2 + (10d / 31))]
    [InlineData("as-of 9999-12-30", "as-of 9999-12-31", 1d / 31)]
    [InlineData("nvidia:FY2023-Q1", "nvidia:FY2024-Q2", 14 + (29d / 31))]
    public void Days_are_a_part_of_their_month(string from, string to, double months)
    {
        Assert.Equal(months, TimePeriod.Parse(from).MonthsUntil(TimePeriod.Parse(to)), 12);
        Assert.Equal(-months, TimePeriod.Parse(to).MonthsUntil(TimePeriod.Parse(from)), 12);
    }

    [Fact]
    public void Another_period_is_needed() => Assert.Throws<ArgumentNullException>(() => TimePeriod.OfYear(2023).MonthsUntil(null!));
}
