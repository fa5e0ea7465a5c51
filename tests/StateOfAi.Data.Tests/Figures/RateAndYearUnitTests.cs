using System.Globalization;

namespace StateOfAi.Data.Tests;

public sealed class RateAndYearUnitTests
{
    [Fact]
    public void A_rate_is_an_amount_for_each_one()
    {
        Unit rate = Unit.Per(Unit.Usd, Unit.Users);

        Assert.Equal(("USD/user", UnitKind.Rate), (rate.Code, rate.Kind));
        Assert.Equal((Unit.Usd, Unit.Users), (rate.Amount, rate.Each));
        Assert.Equal(rate, Unit.Parse("USD/user"));
        Assert.Null(Unit.Usd.Amount);
        Assert.Null(Unit.Usd.Each);
    }

    [Fact]
    public void A_rate_is_written_with_what_it_is_for()
    {
        Assert.Equal("$15.7534B per unicorn", new Quantity(15_753_424_657.5, Unit.Parse("USD/unicorn")).ToString("G6", null));
        Assert.Equal("more than $1.5M per year", Figure.MoreThan(1_500_000, Unit.Per(Unit.Usd, Unit.Years)).ToString());
        Assert.Equal("20 to 25% per month", Figure.Range(20, 25, Unit.Per(Unit.Percent, Unit.Months)).ToString());
        Assert.Equal("+12,5 % per month",
            new Quantity(12.5, Unit.Per(Unit.Percent, Unit.Months)).ToString("+", CultureInfo.GetCultureInfo("de-DE")));
    }

    [Fact]
    public void A_calendar_year_is_written_without_groups_and_is_no_amount()
    {
        Figure year = Figure.Exact(2026, Unit.CalendarYear);

        Assert.Equal("2026", year.ToString());
        Assert.Equal("2025 to 2026", Figure.Range(2025, 2026, Unit.CalendarYear).ToString());
        Assert.Equal("2025", new Quantity(2025, Unit.CalendarYear).ToString());
        Assert.Equal("6 years", (year - Figure.Exact(2020, Unit.CalendarYear)).ToString());
        Assert.Equal(UnknownReason.UnitHasNoAmount, (year + year).Reason);
        Assert.Equal(UnknownReason.UnitHasNoAmount, Growth.Between(year, year).Multiple.Reason);
        Assert.Equal(Unit.CalendarYear, Unit.Parse("calendarYear"));
    }

    [Theory]
    [InlineData("USD/")]
    [InlineData("/user")]
    [InlineData("USD/user/year")]
    [InlineData("USD/USD")]
    [InlineData("rank/year")]
    [InlineData("calendarYear/year")]
    [InlineData("USD/percent")]
    public void What_is_no_rate_is_no_unit(string code) => Assert.False(Unit.TryParse(code, null, out _));

    [Fact]
    public void Wrong_use_is_named()
    {
        Assert.Equal("amount", Assert.Throws<ArgumentException>(() => Unit.Per(Unit.Rank, Unit.Years)).ParamName);
        Assert.Equal("amount", Assert.Throws<ArgumentException>(() => Unit.Per(Unit.Per(Unit.Usd, Unit.Users), Unit.Years)).ParamName);
        Assert.Equal("each", Assert.Throws<ArgumentException>(() => Unit.Per(Unit.Usd, Unit.Usd)).ParamName);
        Assert.Equal("each", Assert.Throws<ArgumentNullException>(() => Unit.Per(Unit.Usd, null!)).ParamName);
    }
}
