namespace StateOfAi.Data.Tests;

public sealed class EstimateRatioTests
{
    [Theory]
    [InlineData("$6M", "$2M", "3x")]
    [InlineData("$6M", "more than $2M", "at most 3x")]
    [InlineData("$6M", "less than $2M", "at least 3x")]
    [InlineData("more than $6M", "$2M", "at least 3x")]
    [InlineData("up to $6M", "at least $2M", "at most 3x")]
    [InlineData("about $6M", "$2M", "about 3x")]
    [InlineData("$4M to $6M", "$1M to $2M", "2x to 6x")]
    [InlineData("-$4M to $6M", "$1M to $2M", "-4x to 6x")]
    [InlineData("-$6M to -$4M", "$1M to $2M", "-6x to -2x")]
    [InlineData("-$6M", "up to $2M", "-3x or lower")]
    [InlineData("$0", "$2M", "0x")]
    public void Ends_are_taken_where_the_ratio_is_furthest(string end, string start, string ratio) =>
        Assert.Equal(ratio, Ratio(end, start).ToString());

    [Theory]
    [InlineData("$6M", "$0", UnknownReason.BaseIsZero)]
    [InlineData("$6M", "-$2M", UnknownReason.BaseIsNegative)]
    [InlineData("$6M", "less than -$2M", UnknownReason.BaseIsNegative)]
    [InlineData("$6M", "$0 to $2M", UnknownReason.BaseMayNotBePositive)]
    [InlineData("$6M", "-$1M to $2M", UnknownReason.BaseMayNotBePositive)]
    [InlineData("$6M", "up to $0", UnknownReason.BaseMayNotBePositive)]
    [InlineData("$6M", "€2M", UnknownReason.CurrenciesDiffer)]
    [InlineData("$6M", "2%", UnknownReason.UnitsDiffer)]
    [InlineData("more than $6M", "more than $2M", UnknownReason.BoundsTooWide)]
    [InlineData("about $6M", "more than $2M", UnknownReason.BoundsTooWide)]
    public void A_ratio_that_has_no_meaning_says_why(string end, string start, UnknownReason reason) =>
        Assert.Equal(reason, Ratio(end, start).Reason);

    private static Estimate<Multiple> Ratio(string end, string start) =>
        EstimateArithmetic.Ratio(Figure.Parse(end).ToEstimate(), Figure.Parse(start).ToEstimate());
}
