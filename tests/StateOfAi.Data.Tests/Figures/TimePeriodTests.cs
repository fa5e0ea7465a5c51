using NodaTime;

namespace StateOfAi.Data.Tests;

public sealed class TimePeriodTests
{
    [Theory]
    [InlineData("2023", Grain.Year, 2023, 1, "2023-01-01", "2023-12-31")]
    [InlineData("2023-H1", Grain.Half, 2023, 1, "2023-01-01", "2023-06-30")]
    [InlineData("2023-H2", Grain.Half, 2023, 2, "2023-07-01", "2023-12-31")]
    [InlineData("2023-Q1", Grain.Quarter, 2023, 1, "2023-01-01", "2023-03-31")]
    [InlineData("2023-Q4", Grain.Quarter, 2023, 4, "2023-10-01", "2023-12-31")]
    [InlineData("2024-02", Grain.Month, 2024, 2, "2024-02-01", "2024-02-29")]
    [InlineData("2023-07-12", Grain.Day, 2023, 12, "2023-07-12", "2023-07-12")]
    [InlineData("as-of 2023", Grain.AsOf, 2023, 1, "2023-01-01", "2023-12-31")]
    [InlineData("as-of 2023-10", Grain.AsOf, 2023, 1, "2023-10-01", "2023-10-31")]
    [InlineData("as-of 2023-10-12", Grain.AsOf, 2023, 1, "2023-10-12", "2023-10-12")]
    [InlineData("2022-07/2023-07", Grain.Span, 2023, 1, "2022-07-01", "2023-07-31")]
    [InlineData("2023-01-01/2023-09-15", Grain.Span, 2023, 1, "2023-01-01", "2023-09-15")]
    [InlineData("nvidia:FY2024", Grain.Year, 2024, 1, "2023-01-30", "2024-01-28")]
    [InlineData("nvidia:FY2024-H1", Grain.Half, 2024, 1, "2023-01-30", "2023-07-30")]
    [InlineData("nvidia:FY2024-Q2", Grain.Quarter, 2024, 2, "2023-05-01", "2023-07-30")]
    [InlineData("arm:FY2023", Grain.Year, 2023, 1, "2022-04-01", "2023-03-31")]
    [InlineData("arm:FY0999", Grain.Year, 999, 1, "0998-04-01", "0999-03-31")]
    [InlineData("arm:FY0001-Q4", Grain.Quarter, 1, 4, "0001-01-01", "0001-03-31")]
    [InlineData("0001", Grain.Year, 1, 1, "0001-01-01", "0001-12-31")]
    [InlineData("9999-Q4", Grain.Quarter, 9999, 4, "9999-10-01", "9999-12-31")]
    [InlineData("9999-H2", Grain.Half, 9999, 2, "9999-07-01", "9999-12-31")]
    [InlineData("9999-12-31", Grain.Day, 9999, 31, "9999-12-31", "9999-12-31")]
    public void Codes_name_true_days(string code, Grain grain, int year, int number, string start, string end)
    {
        var period = TimePeriod.Parse(code);
        Assert.Equal((grain, year, number), (period.Grain, period.Year, period.Number));
        Assert.Equal((start, end), (PartialDate.OfDay(period.Start).ToString(), PartialDate.OfDay(period.End).ToString()));
        Assert.Equal(code, period.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023-Q0")]
    [InlineData("2023-Q5")]
    [InlineData("2023-H3")]
    [InlineData("0000-Q1")]
    [InlineData("2023-13")]
    [InlineData("as-of 2023-Q1")]
    [InlineData("2023-07/2022-07")]
    [InlineData("2021/2022/2023")]
    [InlineData("2022/")]
    [InlineData("nvidia:2024")]
    [InlineData("nvidia:FY2024-Q5")]
    [InlineData("nvidia:FY2024-07")]
    [InlineData("nvidia:FY0001")]
    [InlineData("nvidia:FY0001-Q4")]
    [InlineData("arm:FY0001")]
    [InlineData("arm:FY999")]
    public void Other_texts_are_no_periods(string text)
    {
        Assert.False(TimePeriod.TryParse(text, null, out TimePeriod? none));
        Assert.Null(none);
        Assert.Contains("expected one such as 2023, 2023-H1", Assert.Throws<FormatException>(() => TimePeriod.Parse(text)).Message);
    }

    [Fact]
    public void Factories_refuse_what_no_year_has()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.OfQuarter(2023, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.OfQuarter(2023, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.OfHalf(2023, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.OfMonth(2023, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.OfYear(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.OfYear(10_000));
        Assert.Throws<ArgumentException>("last", () => TimePeriod.Between(PartialDate.OfYear(2023), PartialDate.OfYear(2022)));
        Assert.Throws<ArgumentNullException>(() => TimePeriod.Parse(null!));
    }

    [Theory]
    [InlineData("2023", "2024")]
    [InlineData("2023-H2", "2024-H1")]
    [InlineData("2023-Q4", "2024-Q1")]
    [InlineData("2023-Q1", "2023-Q2")]
    [InlineData("2023-12", "2024-01")]
    [InlineData("2024-02-28", "2024-02-29")]
    [InlineData("2023-02-28", "2023-03-01")]
    [InlineData("2023-01-01/2023-01-10", "2023-01-11/2023-01-20")]
    [InlineData("nvidia:FY2024-Q4", "nvidia:FY2025-Q1")]
    [InlineData("nvidia:FY2024-H1", "nvidia:FY2024-H2")]
    [InlineData("arm:FY2023", "arm:FY2024")]
    public void Neighbors_are_of_the_same_grain_and_calendar(string code, string next)
    {
        Assert.Equal(next, TimePeriod.Parse(code).Next().Code);
        Assert.Equal(code, TimePeriod.Parse(next).Previous().Code);
        Assert.Equal(TimePeriod.Parse(code).End.PlusDays(1), TimePeriod.Parse(next).Start);
    }

    [Fact]
    public void A_moment_has_no_neighbors()
    {
        Assert.Throws<InvalidOperationException>(() => TimePeriod.Parse("as-of 2023").Next());
        Assert.Throws<InvalidOperationException>(() => TimePeriod.Parse("as-of 2023").Previous());
    }

    [Fact]
    public void Nothing_stands_outside_the_years_1_to_9999()
    {
        Assert.All(["9999", "9999-H2", "9999-Q4", "arm:FY9999-Q4"],
            code => Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Parse(code).Next()));
        Assert.All(["9999-12-31", "9999-12", "9999-07-01/9999-12-30"],
            code => Assert.Throws<OverflowException>(() => TimePeriod.Parse(code).Next()));
        Assert.All(["0001", "0001-H1", "0001-Q1", "arm:FY0001-Q4", "0001-01-01", "0001-01", "0001-01-01/0001-01-03"],
            code => Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.Parse(code).Previous()));
    }

    [Fact]
    public void Both_ends_are_included()
    {
        var june = TimePeriod.OfMonth(2023, 6);
        Assert.True(june.Contains(new LocalDate(2023, 6, 1)) && june.Contains(new LocalDate(2023, 6, 30)));
        Assert.False(june.Contains(new LocalDate(2023, 5, 31)) || june.Contains(new LocalDate(2023, 7, 1)));
    }

    [Fact]
    public void The_printed_label_is_kept_and_does_not_count_for_equality()
    {
        TimePeriod period = FiscalCalendar.Nvidia.Quarter(2024, 2), printed = period.PrintedAs("Q2 2023");
        Assert.Equal("Q2 2023", printed.PrintedLabel);
        Assert.Equal(period, printed);
        Assert.Equal(period.GetHashCode(), printed.GetHashCode());
        Assert.Equal("nvidia:FY2024-Q2", printed.Code);
        Assert.Equal("NVIDIA FY2024 Q2 (2023-05-01 to 2023-07-30; printed \"Q2 2023\")", printed.ToString());
        Assert.Equal("NVIDIA FY2024 Q2 (2023-05-01 to 2023-07-30)", period.ToString());
        Assert.Throws<ArgumentException>(() => period.PrintedAs(""));
    }

    [Theory]
    [InlineData("2023-Q2", "2023-Q2")]
    [InlineData("as-of 2023-10", "as of 2023-10")]
    [InlineData("2022-07/2023-07", "2022-07 to 2023-07")]
    [InlineData("arm:FY2023", "Arm FY2023 (2022-04-01 to 2023-03-31)")]
    public void Texts_are_for_readers(string code, string text) => Assert.Equal(text, TimePeriod.Parse(code).ToString());
}
