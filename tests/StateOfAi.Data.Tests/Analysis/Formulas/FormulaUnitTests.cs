namespace StateOfAi.Data.Tests;

public sealed class FormulaUnitTests
{
    [Theory]
    [InlineData("[a] / [b]", "multiple", "a=$10; b=$4", "2.5x")]
    [InlineData("[a] / [b]", "USD/user", "a=$10; b=4 users", "$2.5 per user")]
    [InlineData("[a] / [b] * [b]", "USD", "a=$10; b=4 users", "$10")]
    [InlineData("[a] * [b]", "percent", "a=10%; b=1x", null)]
    [InlineData("fraction([a]) * [b]", "USD", "a=10%; b=$50", "$5")]
    [InlineData("[a] * 365.25 day / 1 year * 24 hour / 1 day", "hour", "a=10 years", "87,660 hours")]
    [InlineData("[a] + [b]", "USD", "a=$10; b=$4", "$14")]
    [InlineData("[a] - [b]", "percentagePoints", "a=70%; b=55%", "15 pp")]
    [InlineData("[a] + [b]", "percent", "a=55%; b=15 pp", "70%")]
    [InlineData("[a] - [b]", "percent", "a=70%; b=15 pp", "55%")]
    [InlineData("[a] / [b]", "multiple", "a=70%; b=35%", "2x")]
    [InlineData("multiple([a])", "multiple", "a=171%", "2.71x")]
    [InlineData("change([a])", "percent", "a=2.71x", "171%")]
    [InlineData("percent([a] / [b])", "percent", "a=3 users; b=12 users", "25%")]
    [InlineData("number([a]) / number([b])", "multiple", "a=20 users; b=10 developers", "2x")]
    [InlineData("percent(share([a], [b]))", "percent", "a=$19; b=$1", "95%")]
    [InlineData("year([a]) + [b]", "calendarYear", "a=2020; b=5 years", "2025")]
    [InlineData("year([a]) - [b]", "calendarYear", "a=as-of 2023; b=7 years", "2016")]
    [InlineData("year([a]) - year([b])", "year", "a=as-of 2026; b=as-of 2020-05", "6 years")]
    [InlineData("years([a], [b])", "year", "a=2013; b=2023", "10 years")]
    [InlineData("years([a])", "year", "a=2010/2023", "14 years")]
    [InlineData("months([a])", "month", "a=2023-Q2", "3 months")]
    [InlineData("months([a])", "month", "a=nvidia:FY2024-Q2", "3 months")]
    [InlineData("years([a])", "year", "a=nvidia:FY2021", "1 year")]
    [InlineData("years([a], [b])", "year", "a=nvidia:FY2020; b=nvidia:FY2021", "1 year")]
    [InlineData("days([a])", "day", "a=2023-08", "31 days")]
    [InlineData("months([a], [b])", "month", "a=2023-01; b=2023-08", "7 months")]
    [InlineData("months([a], [b])", "month", "a=as-of 2022-08; b=as-of 2022-11", "3 months (2.03333 months to 3.96667 months)")]
    [InlineData("compound([a], [b])", "percent/month", "a=3x; b=3 months", "44.225% per month")]
    [InlineData("compound([a], years([b], [c]))", "percent/year", "a=1.21x; b=2021; c=2023", "10% per year")]
    [InlineData("[a] ^ (1 / 2)", "multiple", "a=9x", "3x")]
    public void Units_follow_the_numbers(string formula, string unit, string fields, string? expected)
    {
        if (expected is null)
            Assert.Contains("cannot be multiplied", Worked.Problem(formula, unit, fields), StringComparison.Ordinal);
        else
            Assert.Equal(expected, Worked.Out(formula, unit, fields).ToString("G6", null));
    }

    [Theory]
    [InlineData("[a] + [b]", "USD", "a=$10; b=€4", "at position 4 'USD' and 'EUR' cannot be added")]
    [InlineData("[a] - [b]", "USD", "a=$10; b=4 users", "at position 4 'user' cannot be subtracted from 'USD'")]
    [InlineData("1 + [a]", "multiple", "a=141%",
        "at position 2 'multiple' and 'percent' cannot be added; fraction(…) converts a percentage to a plain number, "
            + "and multiple(…) converts a percentage change to a multiple")]
    [InlineData("[b] * [a]", "USD", "a=10%; b=$50",
        "at position 4 'USD' and 'percent' cannot be multiplied; fraction(…) converts a percentage to a plain number, "
            + "and multiple(…) converts a percentage change to a multiple")]
    [InlineData("[b] / [a]", "USD", "a=10%; b=$50",
        "at position 4 'USD' cannot be divided by 'percent'; fraction(…) converts a percentage to a plain number, "
            + "and multiple(…) converts a percentage change to a multiple")]
    [InlineData("[a] + [a]", "percent", "a=10 pp", "at position 4 the formula gives 'percentagePoints', but 'percent' was expected")]
    [InlineData("[a] - [b]", "percent", "a=70%; b=55%", "at position 4 the formula gives 'percentagePoints', but 'percent' was expected")]
    [InlineData("[a] / [b]", "multiple", "a=$10; b=4 users", "at position 4 the formula gives 'USD/user', but 'multiple' was expected")]
    [InlineData("[a] / [b]", "multiple", "a=$10; b=€4", "at position 4 the formula gives 'USD/EUR', but 'multiple' was expected")]
    [InlineData("[a] * [a]", "USD", "a=$10", "at position 4 the formula gives 'USD^2', but 'USD' was expected")]
    [InlineData("1 / [a]", "user", "a=5 users", "at position 2 the formula gives '1/user', but 'user' was expected")]
    [InlineData("[a]", "USD", "", "at position 0 there is no row 'a'")]
    [InlineData("[a] * 2", "rank", "a=rank 3", "at position 0 ranks cannot be used in computations")]
    [InlineData("[a] * 2", "year", "a=2023",
        "at position 0 a number was expected, found a time; year(…), years(…), months(…) and days(…) convert times to numbers")]
    [InlineData("year([a]) + year([a])", "calendarYear", "a=2023", "at position 10 'calendarYear' and 'calendarYear' cannot be added")]
    [InlineData("year([a]) + [b]", "calendarYear", "a=2023; b=3 months", "at position 10 'calendarYear' and 'month' cannot be added")]
    [InlineData("year([a]) / year([a])", "multiple", "a=2023", "at position 10 'calendarYear' cannot be divided by 'calendarYear'")]
    [InlineData("2 * year([a])", "calendarYear", "a=2023", "at position 2 'multiple' and 'calendarYear' cannot be multiplied")]
    [InlineData("-year([a])", "calendarYear", "a=2023", "at position 0 a calendar year cannot be negated")]
    [InlineData("[a] + [b]", "calendarYear", "a=5 years; b=7 months", "at position 4 'year' and 'month' cannot be added")]
    [InlineData("year([a])", "calendarYear", "a=2022/2023",
        "at position 0 year(…) takes a time within one calendar year, found 2022 to 2023")]
    [InlineData("year([a])", "calendarYear", "a=5 years", "at position 5 year(…) takes a period or a date, found 'year'")]
    [InlineData("days([a])", "day", "a=as-of 2023", "at position 0 days(…) of one part takes a period, found the moment as of 2023")]
    [InlineData("fraction([a])", "fraction", "a=0.5x", "at position 0 fraction(…) takes 'percent', found 'multiple'")]
    [InlineData("multiple([a])", "multiple", "a=5 pp", "at position 0 multiple(…) takes 'percent', found 'percentagePoints'")]
    [InlineData("percent([a])", "percent", "a=5%", "at position 0 percent(…) takes 'multiple', found 'percent'")]
    [InlineData("change([a])", "percent", "a=$5", "at position 0 change(…) takes 'multiple', found 'USD'")]
    [InlineData("number([a])", "multiple", "a=$5", "at position 0 number(…) takes a number of things, found 'USD'")]
    [InlineData("number(2)", "multiple", "", "at position 0 number(…) takes a number of things, found 'multiple'")]
    [InlineData("share([a], [b])", "fraction", "a=$5; b=€5", "at position 0 share(…) takes two amounts of one unit, found 'USD' and 'EUR'")]
    [InlineData("compound([a], [b])", "percent/month", "a=$5; b=5 months",
        "at position 0 compound(…) takes a multiple and a length of time, found 'USD' and 'month'")]
    [InlineData("compound([a], 7)", "percent/month", "a=5x",
        "at position 0 compound(…) takes a multiple and a length of time, found 'multiple' and 'multiple'")]
    [InlineData("[a] ^ 2", "USD", "a=$5", "at position 4 a power needs a plain number as base and exponent, found 'USD' and 'multiple'")]
    [InlineData("2 ^ [a]", "multiple", "a=5 users",
        "at position 2 a power needs a plain number as base and exponent, found 'multiple' and 'user'")]
    public void Units_that_do_not_fit_are_told_with_their_place(string formula, string unit, string fields, string problem) =>
        Assert.Equal(problem, Worked.Problem(formula, unit, fields));
}
