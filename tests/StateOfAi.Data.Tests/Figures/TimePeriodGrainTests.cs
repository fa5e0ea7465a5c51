namespace StateOfAi.Data.Tests;

public class TimePeriodGrainTests
{
    [Theory]
    [InlineData("2023-07-31", Grain.Month, "2023-07")]
    [InlineData("2023-07", Grain.Quarter, "2023-Q3")]
    [InlineData("2023-12", Grain.Quarter, "2023-Q4")]
    [InlineData("2023-06", Grain.Half, "2023-H1")]
    [InlineData("2023-Q3", Grain.Half, "2023-H2")]
    [InlineData("2023-H2", Grain.Year, "2023")]
    [InlineData("2023", Grain.Year, "2023")]
    [InlineData("as-of 2023-10", Grain.Quarter, "2023-Q4")]
    [InlineData("2023-04/2023-06", Grain.Quarter, "2023-Q2")]
    [InlineData("nvidia:FY2024-Q2", Grain.Half, "nvidia:FY2024-H1")]
    [InlineData("nvidia:FY2024-Q3", Grain.Year, "nvidia:FY2024")]
    public void Lies_in_a_longer_period(string code, Grain grain, string expected) =>
        Assert.Equal(expected, TimePeriod.Parse(code).In(grain).Code);

    [Theory]
    [InlineData(Grain.Day, "2024-05-02")]
    [InlineData(Grain.Month, "2024-05")]
    [InlineData(Grain.Quarter, "2024-Q2")]
    [InlineData(Grain.Year, "2024")]
    public void A_day_of_the_framework_lies_in_each(Grain grain, string expected) =>
        Assert.Equal(expected, TimePeriod.OfDay(new DateOnly(2024, 5, 2)).In(grain).Code);

    [Theory]
    [InlineData("2023", Grain.Quarter, "2023 is not within one quarter.")]
    [InlineData("2023-Q3", Grain.Month, "2023-Q3 is not within one month.")]
    [InlineData("as-of 2023", Grain.Half, "as of 2023 is not within one half.")]
    [InlineData("2022-12/2023-01", Grain.Year, "2022-12 to 2023-01 is not within one year.")]
    [InlineData("nvidia:FY2024-Q2", Grain.Month, "NVIDIA FY2024 Q2 (2023-05-01 to 2023-07-30) is not within one month.")]
    public void Is_not_within_a_shorter_one(string code, Grain grain, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => TimePeriod.Parse(code).In(grain)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(Grain.AsOf)]
    [InlineData(Grain.Span)]
    [InlineData((Grain)99)]
    public void Moments_and_spans_are_no_length(Grain grain) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(grain), () => TimePeriod.OfYear(2023).In(grain));
}
