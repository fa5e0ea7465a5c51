using System.Globalization;
using NodaTime;

namespace StateOfAi.Data.Tests;

/// <summary>Periods as people and published files write them.</summary>
public sealed class WrittenPeriodTests
{
    private static readonly FiscalCalendar Apple = FiscalCalendar.EndingOnLast("apple", "Apple", IsoDayOfWeek.Saturday, 9, longQuarter: 1);

    [Theory]
    [InlineData("Q1 2024", "2024-Q1")]
    [InlineData("q1 2024", "2024-Q1")]
    [InlineData("2024Q1", "2024-Q1")]
    [InlineData("2024 Q1", "2024-Q1")]
    [InlineData("2024q1", "2024-Q1")]
    [InlineData("2025Q01", "2025-Q1")]
    [InlineData("Q1/2024", "2024-Q1")]
    [InlineData("Q2-2020", "2020-Q2")]
    [InlineData("1Q24", "2024-Q1")]
    [InlineData("1Q 2024", "2024-Q1")]
    [InlineData("1q2024", "2024-Q1")]
    [InlineData("Q1'24", "2024-Q1")]
    [InlineData("Q1 ’24", "2024-Q1")]
    [InlineData("Q1 24", "2024-Q1")]
    [InlineData("Q4 1999", "1999-Q4")]
    [InlineData("4Q99", "1999-Q4")]
    [InlineData("CY2024Q1", "2024-Q1")]
    [InlineData("CY Q1 2024", null)]
    [InlineData("Q1 CY2024", "2024-Q1")]
    [InlineData("first quarter of 2024", "2024-Q1")]
    [InlineData("4th quarter 2023", "2023-Q4")]
    [InlineData("third-quarter 2023", "2023-Q3")]
    [InlineData("Ｑ１　２０２４", "2024-Q1")]
    [InlineData("H1 2023", "2023-H1")]
    [InlineData("H1'23", "2023-H1")]
    [InlineData("2H23", "2023-H2")]
    [InlineData("2023H2", "2023-H2")]
    [InlineData("2023-S1", "2023-H1")]
    [InlineData("second half of 2023", "2023-H2")]
    [InlineData("CY2023", "2023")]
    [InlineData("CY23", "2023")]
    [InlineData("calendar 2023", "2023")]
    [InlineData(" 2023 ", "2023")]
    [InlineData("Jan 2023", "2023-01")]
    [InlineData("January 2023", "2023-01")]
    [InlineData("Sept. 2023", "2023-09")]
    [InlineData("May, 2023", "2023-05")]
    [InlineData("Jan '23", "2023-01")]
    [InlineData("Jan-2023", "2023-01")]
    [InlineData("2023 Jan", "2023-01")]
    [InlineData("01/2023", "2023-01")]
    [InlineData("2023/01", "2023-01")]
    [InlineData("2023M01", "2023-01")]
    [InlineData("2024-W05", "2024-W05")]
    [InlineData("2024W05", "2024-W05")]
    [InlineData("W05 2024", "2024-W05")]
    [InlineData("2024-W05-3", "2024-01-31")]
    [InlineData("2020-W53", "2020-W53")]
    [InlineData("Jan 31, 2022", "2022-01-31")]
    [InlineData("January 31st, 2022", "2022-01-31")]
    [InlineData("31 January 2022", "2022-01-31")]
    [InlineData("31-Jan-2022", "2022-01-31")]
    [InlineData("31-Jan-22", "2022-01-31")]
    [InlineData("1/31/2022", "2022-01-31")]
    [InlineData("31.01.2022", "2022-01-31")]
    [InlineData("30-06-2012", "2012-06-30")]
    [InlineData("7/7/2022", "2022-07-07")]
    [InlineData("2022/01/31", "2022-01-31")]
    [InlineData("20220131", "2022-01-31")]
    [InlineData("2022-01-31T00:00:00Z", "2022-01-31")]
    [InlineData("2022-01-31 15:30:00.000", "2022-01-31")]
    [InlineData("2022-01-31T15:30:00+02:00", "2022-01-31")]
    [InlineData("as of 2023-10", "as-of 2023-10")]
    [InlineData("as of October 2023", "as-of 2023-10")]
    [InlineData("As of Oct 12, 2023", "as-of 2023-10-12")]
    [InlineData("2022-07 to 2023-07", "2022-07/2023-07")]
    [InlineData("2022-07-01 – 2023-07-31", "2022-07-01/2023-07-31")]
    [InlineData("Jan 2023 - Mar 2023", "2023-01/2023-03")]
    [InlineData("2012-2015", "2012/2015")]
    [InlineData("from 2012 to 2015", "2012/2015")]
    [InlineData("nvidia:FY24Q2", "nvidia:FY2024-Q2")]
    [InlineData("NVIDIA FY2024 Q2", "nvidia:FY2024-Q2")]
    [InlineData("NVIDIA Q2 FY24", "nvidia:FY2024-Q2")]
    [InlineData("Microsoft FY2023", "microsoft:FY2023")]
    [InlineData("NVIDIA FY2024 Q2 (2023-05-01 to 2023-07-30; printed \"Q2 2023\")", "nvidia:FY2024-Q2")]
    [InlineData("NVIDIA FY2024 Q2 (2023-05-01 to 2023-07-31)", null)]
    [InlineData("2Q118", null)]
    [InlineData("2023-Q5", null)]
    [InlineData("Q0 2023", null)]
    [InlineData("H3 2023", null)]
    [InlineData("2021-W53", null)]
    [InlineData("2024-W00", null)]
    [InlineData("0000", null)]
    [InlineData("Q1 0000", null)]
    [InlineData("2023-02-29", null)]
    [InlineData("Feb 30, 2023", null)]
    [InlineData("Foo 2023", null)]
    [InlineData("32/1/2023", null)]
    [InlineData("13/13/2023", null)]
    [InlineData("2015-2012", null)]
    [InlineData("FY2024", null)]
    [InlineData("n/a", null)]
    public void A_period(string text, string? code)
    {
        Assert.Equal(code is not null, TimePeriod.TryParse(text, null, out TimePeriod? period));
        Assert.Equal(code, period?.Code);
    }

    [Fact]
    public void A_month_that_could_be_a_fiscal_year_needs_a_statement()
    {
        var periods = new PeriodReader { Calendars = [FiscalCalendar.Nvidia] };
        foreach (string text in (string[])["2009/10", "2010/11", "2011/12", "2012/13"])
            Assert.Throws<FormatException>(() => periods.Read(text));
        Assert.Equal("nvidia:FY2010", periods.Read("FY2009/10")?.Code);
        Assert.Equal("2009-10", periods.Read("2009-10")?.Code);
        Assert.Equal("2009-11", periods.Read("2009/11")?.Code);
        Assert.Equal("nvidia:FY2010", FiscalCalendar.Nvidia.Parse("2009/10").Code);
    }

    [Theory]
    [InlineData("1/2/2023", "it could be 2023-01-02 or 2023-02-01")]
    [InlineData("04-07-17", "dates with two-digit years need a culture")]
    [InlineData("2023-24", "it could be the years from the first to the last, a fiscal year, or a month")]
    [InlineData("2023/24", "it could be the years from the first to the last")]
    [InlineData("2009/10", "it could be the month 2009-10 or a fiscal year; expected 2009-10 for the month, or FY2009/10")]
    [InlineData("2000/01", "it could be the month 2000-01 or a fiscal year")]
    [InlineData("2011/12", "it could be the month 2011-12 or a fiscal year")]
    [InlineData("Jan-23", "it could be Jan of the year 2023 or day 23 of Jan")]
    [InlineData("Jan 23", "it could be Jan of the year 2023 or day 23 of Jan")]
    [InlineData("FY23Q1", "a fiscal period is known only with its company's calendar")]
    [InlineData("apple:FY2024", "a fiscal period is known only with its company's calendar")]
    [InlineData("2023E", "a period cannot keep the mark for an estimate or an actual")]
    [InlineData("LTM Q2", "trailing periods need their last day")]
    [InlineData("garbage", "expected one such as 2023, 2023-H1, Q2 2023")]
    public void What_is_unclear_says_what_it_could_be(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => TimePeriod.Parse(text)).Message);

    [Theory]
    [InlineData("en-US", "1/2/2023", "2023-01-02")]
    [InlineData("en-GB", "1/2/2023", "2023-02-01")]
    [InlineData("de-DE", "1.2.2023", "2023-02-01")]
    [InlineData("en-US", "04-07-17", "2017-04-07")]
    [InlineData("en-US", "1/31/22", "2022-01-31")]
    [InlineData("en-US", "31/1/2022", null)]
    [InlineData("de-DE", "31. Januar 2022", "2022-01-31")]
    [InlineData("de-DE", "März 2022", "2022-03")]
    [InlineData("fr-FR", "15 août 2022", "2022-08-15")]
    [InlineData("th-TH", "31/1/2566", null)]
    [InlineData("ja-JP", "2022/01/31", "2022-01-31")]
    [InlineData("sv-SE", "1/2/2023", null)]
    public void A_culture_orders_days_and_names_months(string culture, string text, string? code)
    {
        Assert.Equal(code is not null, TimePeriod.TryParse(text, CultureInfo.GetCultureInfo(culture), out TimePeriod? period));
        Assert.Equal(code, period?.Code);
    }

    [Theory]
    [InlineData("FY23Q1")]
    [InlineData("FY2023 Q1")]
    [InlineData("FY2023-Q1")]
    [InlineData("Q1 FY23")]
    [InlineData("Q1FY2023")]
    [InlineData("1QFY23")]
    [InlineData("FQ1 2023")]
    [InlineData("F1Q23")]
    [InlineData("Q1 fiscal 2023")]
    [InlineData("Q1 2023")]
    [InlineData("apple:FY2023-Q1")]
    [InlineData("Apple FY2023 Q1 (2022-09-25 to 2022-12-31)")]
    public void A_quarter_of_a_calendar_of_ones_own(string text) => Assert.Equal(Apple.Quarter(2023, 1), Apple.Parse(text));

    [Theory]
    [InlineData("FY2023")]
    [InlineData("FY23")]
    [InlineData("FY '23")]
    [InlineData("fiscal year 2023")]
    [InlineData("2023")]
    public void A_year_of_a_calendar_of_ones_own(string text) => Assert.Equal(Apple.Year(2023), Apple.Parse(text));

    [Theory]
    [InlineData("CY2023")]
    [InlineData("nvidia:FY2023")]
    [InlineData("FY2023-Q5")]
    [InlineData("FY2023-07")]
    [InlineData("2023-07-12")]
    [InlineData("")]
    public void No_fiscal_period(string text)
    {
        Assert.False(Apple.TryParse(text, out _));
        Assert.Contains("is not a fiscal period of Apple", Assert.Throws<FormatException>(() => Apple.Parse(text)).Message);
    }

    [Fact]
    public void A_reader_knows_its_calendars()
    {
        var reader = new PeriodReader { Calendars = [Apple] };
        Assert.Equal(Apple.Quarter(2023, 1), reader.Read("FY23Q1"));
        Assert.Equal(Apple.Quarter(2023, 1), reader.Read(Apple.Quarter(2023, 1).Code));
        Assert.Equal(Apple.Quarter(2023, 1), reader.Read(Apple.Quarter(2023, 1).ToString()));
        Assert.Equal(TimePeriod.OfQuarter(2023, 1), reader.Read("Q1 2023"));
        Assert.Null(reader.Read("n/a"));
        Assert.False(reader.TryRead("FY23Q9", out _));
        FiscalCalendar other = FiscalCalendar.EndingInMonth("other", "Other", 6);
        var two = new PeriodReader { Calendars = [Apple, other] };
        Assert.Contains("it could be of the calendar of Apple or Other; expected the id of one before it, as in apple:FY23Q1",
            Assert.Throws<FormatException>(() => two.Read("FY23Q1")).Message);
        Assert.Equal(other.Quarter(2023, 1), two.Read("other:FY23Q1"));
    }

    [Fact]
    public void Types_of_the_framework()
    {
        Assert.Equal(TimePeriod.Parse("2023-07-12"), TimePeriod.OfDay(new DateOnly(2023, 7, 12)));
        Assert.Equal(TimePeriod.Parse("2023-07-12"), TimePeriod.OfDay(new DateTime(2023, 7, 12, 23, 59, 59, DateTimeKind.Utc)));
        Assert.Equal(TimePeriod.Parse("as-of 2023-07-12"), TimePeriod.AsOf(new DateOnly(2023, 7, 12)));
        Assert.Equal(TimePeriod.Parse("2023-01-01/2023-03-31"), TimePeriod.Between(new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31)));
        Assert.Equal(PartialDate.Parse("2023-07-12"), PartialDate.OfDay(new DateOnly(2023, 7, 12)));
    }
}
