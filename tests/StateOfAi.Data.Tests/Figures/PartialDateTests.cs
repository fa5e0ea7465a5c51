using NodaTime;

namespace StateOfAi.Data.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2023", DatePrecision.Year, 2023, null, "2023-01-01", "2023-12-31")]
    [InlineData("2023-07", DatePrecision.Month, 2023, 7, "2023-07-01", "2023-07-31")]
    [InlineData("2024-02", DatePrecision.Month, 2024, 2, "2024-02-01", "2024-02-29")]
    [InlineData("2023-02", DatePrecision.Month, 2023, 2, "2023-02-01", "2023-02-28")]
    [InlineData("2024-02-29", DatePrecision.Day, 2024, 2, "2024-02-29", "2024-02-29")]
    [InlineData("0001", DatePrecision.Year, 1, null, "0001-01-01", "0001-12-31")]
    [InlineData("9999-12-31", DatePrecision.Day, 9999, 12, "9999-12-31", "9999-12-31")]
    public void What_is_known_is_kept_and_the_rest_is_bounded(string text, DatePrecision precision, int year, int? month, string start,
        string end)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((precision, year, month), (date.Precision, date.Year, date.Month));
        Assert.Equal((start, end), (PartialDate.OfDay(date.Start).ToString(), PartialDate.OfDay(date.End).ToString()));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("23")]
    [InlineData("0000")]
    [InlineData("2023-13")]
    [InlineData("2023-00")]
    [InlineData("2023-02-29")]
    [InlineData("2023-7-12")]
    [InlineData("2023/07")]
    [InlineData("2023-07-")]
    [InlineData(" 2023-7")]
    [InlineData("-023")]
    [InlineData("12.07.2023")]
    [InlineData("２０２３")]
    public void Other_texts_are_no_dates(string text)
    {
        Assert.False(PartialDate.TryParse(text, null, out PartialDate none));
        Assert.Equal(default, none);
        Assert.Contains("expected 2023, 2023-07 or 2023-07-12", Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message);
    }

    [Theory]
    [InlineData("2023", null)]
    [InlineData("2023-01", 1)]
    [InlineData("2023-03-31", 1)]
    [InlineData("2023-04-01", 2)]
    [InlineData("2023-09", 3)]
    [InlineData("2023-12-31", 4)]
    public void A_quarter_is_known_where_the_month_is(string text, int? quarter) => Assert.Equal(quarter, PartialDate.Parse(text).Quarter);

    [Fact]
    public void Dates_outside_the_calendar_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfYear(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfYear(10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfMonth(2023, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfDay(2023, 2, 29));
        Assert.Throws<ArgumentNullException>(() => PartialDate.Parse(null!));
        Assert.False(PartialDate.TryParse(null, null, out _));
    }

    [Fact]
    public void Precision_counts_for_equality()
    {
        Assert.Equal(PartialDate.OfMonth(2023, 1), PartialDate.Parse("2023-01"));
        Assert.NotEqual(PartialDate.OfYear(2023), PartialDate.OfMonth(2023, 1));
        Assert.NotEqual(PartialDate.OfMonth(2023, 1), PartialDate.OfDay(2023, 1, 1));
    }

    [Theory]
    [InlineData("2022", "2023", true)]
    [InlineData("2022-12", "2023-01-01", true)]
    [InlineData("2023", "2022-12-31", false)]
    [InlineData("2023", "2023-07", false)]
    [InlineData("2023-07", "2023-07-31", false)]
    [InlineData("2023", "2023", false)]
    [InlineData("2023-07-12", "2023-07-12", false)]
    public void Before_is_said_only_where_it_is_sure(string date, string other, bool before) =>
        Assert.Equal(before, PartialDate.Parse(date).IsSurelyBefore(PartialDate.Parse(other)));

    [Fact]
    public void Operators_follow_the_order_to_sort_by()
    {
        PartialDate year = PartialDate.OfYear(2023), month = PartialDate.OfMonth(2023, 1), same = PartialDate.OfYear(2023);
        Assert.True(year < month && year <= month && month > year && month >= year);
        Assert.True(year <= same && year >= same && !(year < same) && !(year > same));
    }

    [Fact]
    public void Sorting_puts_the_wider_first()
    {
        string[] sorted = [
            .. new[] { "2023-02", "2023-01-01", "2023", "2023-01", "2022-12-31" }.Select(text => PartialDate.Parse(text)).Order()
                .Select(date => date.ToString())];
        Assert.Equal(["2022-12-31", "2023", "2023-01", "2023-01-01", "2023-02"], sorted);
    }

    [Fact]
    public void The_default_is_the_year_1() => Assert.Equal(PartialDate.OfYear(1), default);

    [Fact]
    public void Days_of_other_calendars_become_gregorian() =>
        Assert.Equal(PartialDate.OfDay(2023, 7, 25), PartialDate.OfDay(new LocalDate(2023, 7, 12, CalendarSystem.Julian)));
}
