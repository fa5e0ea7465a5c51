namespace StateOfAi.Data.Tests;

public sealed class FigureParserTests
{
    [Theory]
    [InlineData("$10.32B", Qualifier.Exact, "10320000000", "USD")]
    [InlineData("+171 %", Qualifier.Exact, "171", "percent")]
    [InlineData("45,000+ GPUs", Qualifier.AtLeast, "45000", "gpu")]
    [InlineData("more than 45,000 GPUs", Qualifier.MoreThan, "45000", "gpu")]
    [InlineData("about 32 %", Qualifier.About, "32", "percent")]
    [InlineData("About 32%", Qualifier.About, "32", "percent")]
    [InlineData("up to €500M", Qualifier.UpTo, "500000000", "EUR")]
    [InlineData("USD 1.3 billion", Qualifier.Exact, "1300000000", "USD")]
    [InlineData("1.3 billion USD", Qualifier.Exact, "1300000000", "USD")]
    [InlineData("CNY 3.7bn", Qualifier.Exact, "3700000000", "CNY")]
    [InlineData("500M €", Qualifier.Exact, "500000000", "EUR")]
    [InlineData("£100k", Qualifier.Exact, "100000", "GBP")]
    [InlineData("$100K", Qualifier.Exact, "100000", "USD")]
    [InlineData("-$5M", Qualifier.Exact, "-5000000", "USD")]
    [InlineData("−5 %", Qualifier.Exact, "-5", "percent")]
    [InlineData("934,533 users", Qualifier.Exact, "934533", "user")]
    [InlineData("130x", Qualifier.Exact, "130", "multiple")]
    [InlineData("130×", Qualifier.Exact, "130", "multiple")]
    [InlineData("$1.1T", Qualifier.Exact, "1100000000000", "USD")]
    [InlineData("2 trillion parameters", Qualifier.Exact, "2000000000000", "parameter")]
    [InlineData("5M months", Qualifier.Exact, "5000000", "month")]
    [InlineData("5 Months", Qualifier.Exact, "5", "month")]
    [InlineData("1 month", Qualifier.Exact, "1", "month")]
    [InlineData("15 pp", Qualifier.Exact, "15", "percentagePoints")]
    [InlineData("25 percent", Qualifier.Exact, "25", "percent")]
    [InlineData("15 percentage points", Qualifier.Exact, "15", "percentagePoints")]
    [InlineData("more than 2 lines of code", Qualifier.MoreThan, "2", "lineOfCode")]
    [InlineData("rank 3", Qualifier.Exact, "3", "rank")]
    [InlineData(" \u00A0 5 %  ", Qualifier.Exact, "5", "percent")]
    [InlineData(".5 %", Qualifier.Exact, "0.5", "percent")]
    [InlineData("~$5M", Qualifier.About, "5000000", "USD")]
    [InlineData(">= 5 %", Qualifier.AtLeast, "5", "percent")]
    [InlineData("> 5 %", Qualifier.MoreThan, "5", "percent")]
    [InlineData("<5 %", Qualifier.LessThan, "5", "percent")]
    [InlineData("≤5 %", Qualifier.UpTo, "5", "percent")]
    [InlineData("at most 5 %", Qualifier.UpTo, "5", "percent")]
    [InlineData("0.0000000000000000000000000001 %", Qualifier.Exact, "0.0000000000000000000000000001", "percent")]
    [InlineData("0.1250000000000000000000000000000000 %", Qualifier.Exact, "0.125", "percent")]
    [InlineData("79,228,162,514,264,337,593,543,950,335 %", Qualifier.Exact, "79228162514264337593543950335", "percent")]
    public void One_number(string text, Qualifier qualifier, string value, string unit) =>
        Assert.Equal(Figure.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), qualifier, Unit.Parse(unit)),
            Figure.Parse(text));

    [Theory]
    [InlineData("20 to 25 %", 20, 25, "percent")]
    [InlineData("20-25 %", 20, 25, "percent")]
    [InlineData("20 % – 25 %", 20, 25, "percent")]
    [InlineData("20%-25%", 20, 25, "percent")]
    [InlineData("20 % to 25", 20, 25, "percent")]
    [InlineData("-5 to -3 %", -5, -3, "percent")]
    [InlineData("-5--3 %", -5, -3, "percent")]
    [InlineData("1.5M to 2M GPUs", 1_500_000, 2_000_000, "gpu")]
    [InlineData("500,000 to 2M GPUs", 500_000, 2_000_000, "gpu")]
    [InlineData("0 to 2M GPUs", 0, 2_000_000, "gpu")]
    [InlineData("$1.5M–$2M", 1_500_000, 2_000_000, "USD")]
    [InlineData("$1.5M to 2M", 1_500_000, 2_000_000, "USD")]
    [InlineData("1.5M to 2M USD", 1_500_000, 2_000_000, "USD")]
    [InlineData("-500,000 to 2M USD", -500_000, 2_000_000, "USD")]
    [InlineData("2M to 3,000,000 users", 2_000_000, 3_000_000, "user")]
    [InlineData("1,500 to 1,400k users", 1_500, 1_400_000, "user")]
    [InlineData("-5 – 3 %", -5, 3, "percent")]
    [InlineData("-5–3 %", -5, 3, "percent")]
    [InlineData("20 - 25 %", 20, 25, "percent")]
    [InlineData("100 ALL to 200 ALL", 100, 200, "ALL")]
    [InlineData("rank 1 to 3", 1, 3, "rank")]
    public void Two_numbers(string text, int low, int high, string unit) =>
        Assert.Equal(Figure.Range(low, high, Unit.Parse(unit)), Figure.Parse(text));

    [Theory]
    [InlineData("", 0, "a number was expected")]
    [InlineData("  ", 2, "a number was expected")]
    [InlineData("$", 1, "a number was expected")]
    [InlineData("about", 5, "a number was expected")]
    [InlineData("1. %", 0, "digits were expected after the decimal separator '.'")]
    [InlineData("12 apples", 3, "the unit 'apples' is not known; expected one such as %, x, GPUs or USD")]
    [InlineData("5 tons", 2, "the unit 'tons' is not known")]
    [InlineData("5 toc", 2, "the unit 'toc' is not known")]
    [InlineData("25", 2, "a unit was expected")]
    [InlineData("0.95", 4, "a unit was expected")]
    [InlineData("1.2.3 %", 0, "there are two decimal points")]
    [InlineData("1.0.0e26 FLOP", 0, "there are two decimal points")]
    [InlineData("942.094,0 %", 0, "the number seems to have a decimal ','; set a culture that has one, such as de-DE")]
    [InlineData("1.234.567 %", 0, "the digits seem to be grouped by '.', which is the decimal separator; for another, set a culture")]
    [InlineData("1,5 %", 0, "not grouped as in 1,234,567, and the decimal separator is '.'; for another, set a culture, such as de-DE")]
    [InlineData("1,2345 %", 0, "not grouped as in 1,234,567")]
    [InlineData("1234,567 %", 0, "not grouped as in 1,234,567")]
    [InlineData("99999999999999999999999999999999 %", 0, "the number is too large")]
    [InlineData("$99,999,999,999,999,999,999T", 1, "the number is too large")]
    [InlineData("0.00000000000000000000000000000000001 %", 0,
        "the number cannot be stored as printed: it has more than the 28 digits, or the 28 decimals, that are kept")]
    [InlineData("$1,000.99999999999999999999999999 M", 1, "cannot be stored as printed")]
    [InlineData("1 to 1.00000000000000000000000000005 %", 5, "cannot be stored as printed")]
    [InlineData("45.000 GPUs", 0, "not clear whether '.' is the decimal or the group separator")]
    [InlineData("€45.000", 1, "not clear whether '.' is the decimal or the group separator")]
    [InlineData("10 to 20.000 GPUs", 6, "or a culture with it as group separator, such as de-DE")]
    [InlineData("$5 GPUs", 3, "the text continues with 'GPUs'")]
    [InlineData("5 % of all", 4, "the text continues with 'of all'")]
    [InlineData("about 45,000+ GPUs", 18, "there is both a qualifier and a +")]
    [InlineData("25 to 20 %", 6, "the high end of the range is below the low end")]
    [InlineData("$20M to €25M", 8, "different units, USD and EUR")]
    [InlineData("20 % to 25 pp", 8, "different units, percent and percentagePoints")]
    [InlineData("20 to", 5, "a number was expected")]
    public void Errors_say_where_and_what(string text, int position, string expected)
    {
        FigureFormatException thrown = Assert.Throws<FigureFormatException>(() => Figure.Parse(text));
        Assert.Equal(position, thrown.Position);
        Assert.Equal(text, thrown.Text);
        Assert.Contains($"at position {position} ", thrown.Message);
        Assert.Contains(expected, thrown.Message);
        Assert.False(Figure.TryParse(text, null, out Figure? none));
        Assert.Null(none);
    }

    [Fact]
    public void Null_is_an_argument_error_or_no_figure()
    {
        Assert.Throws<ArgumentNullException>(() => Figure.Parse(null!));
        Assert.False(Figure.TryParse(null, null, out _));
    }
}
