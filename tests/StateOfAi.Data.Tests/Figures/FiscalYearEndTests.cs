using NodaTime;

namespace StateOfAi.Data.Tests;

/// <summary>Ends of fiscal years as annual reports state them.</summary>
public sealed class FiscalYearEndTests
{
    [Theory]
    [InlineData(2006, "2006-09-30")]
    [InlineData(2011, "2011-09-24")]
    [InlineData(2012, "2012-09-29")]
    [InlineData(2017, "2017-09-30")]
    [InlineData(2022, "2022-09-24")]
    [InlineData(2023, "2023-09-30")]
    [InlineData(2024, "2024-09-28")]
    public void Apple_ends_on_the_last_Saturday_of_September(int year, string end) =>
        Assert.Equal(end, End(FiscalCalendar.EndingOnLast("apple", "Apple", IsoDayOfWeek.Saturday, 9, longQuarter: 1).Year(year)));

    // Target Corporation: the Saturday nearest January 31, named after the year in which it begins.
    [Theory]
    [InlineData(2017, "2018-02-03")]
    [InlineData(2022, "2023-01-28")]
    [InlineData(2023, "2024-02-03")]
    [InlineData(2024, "2025-02-01")]
    public void A_retailer_ends_near_the_end_of_January(int year, string end)
    {
        FiscalCalendar calendar =
            FiscalCalendar.EndingNearest("target", "Target", IsoDayOfWeek.Saturday, 1, longQuarter: 4, namedByFirstYear: true);
        Assert.Equal(end, End(calendar.Year(year)));
        Assert.Equal(calendar.Quarter(year, 4), calendar.QuarterOf(calendar.Year(year).End));
        Assert.Equal(calendar.Quarter(year + 1, 1), calendar.QuarterOf(calendar.Year(year).End.PlusDays(1)));
    }

    // Johnson & Johnson: the Sunday nearest the end of December.
    [Theory]
    [InlineData(2020, "2021-01-03")]
    [InlineData(2021, "2022-01-02")]
    [InlineData(2022, "2023-01-01")]
    [InlineData(2023, "2023-12-31")]
    public void A_year_may_end_in_the_next_one(int year, string end)
    {
        FiscalCalendar calendar = FiscalCalendar.EndingNearest("jnj", "Johnson & Johnson", IsoDayOfWeek.Sunday, 12, longQuarter: 4);
        Assert.Equal(end, End(calendar.Year(year)));
        Assert.Equal(calendar.Quarter(year, 4), calendar.QuarterOf(calendar.Year(year).End));
    }

    // SoftBank: April to March, named after the year in which it begins.
    [Fact]
    public void A_Japanese_year()
    {
        FiscalCalendar calendar = FiscalCalendar.EndingInMonth("softbank", "SoftBank", 3, namedByFirstYear: true);
        Assert.Equal("2024-03-31", End(calendar.Year(2023)));
        Assert.Equal("2023-06-30", End(calendar.Parse("FY23Q1")));
        Assert.Equal(calendar.Quarter(2023, 4), calendar.QuarterOf(new LocalDate(2024, 1, 15)));
        Assert.Equal("2023-12-31", End(FiscalCalendar.EndingInMonth("plain", "Plain", 12, namedByFirstYear: true).Year(2023)));
    }

    private static string End(TimePeriod period) => PartialDate.OfDay(period.End).ToString();
}
