namespace StateOfAi.Data.Tests;

public sealed class FormulaPeakTests
{
    private static readonly Dictionary<string, (string Figure, string Period)> Rows = new()
    {
        ["a"] = ("353 papers", "2018"),
        ["b"] = ("7,548 papers", "2023"),
        ["c"] = ("6,772 papers", "2024"),
        ["same"] = ("7,548 papers", "2025"),
        ["more"] = ("8,000 papers", "2025"),
        ["money"] = ("$5B", "2025"),
        ["about"] = ("about 5 papers", "2025"),
        ["long"] = ("5 papers", "2025/2026"),
    };

    [Theory]
    [InlineData("peak([a], [b], [c])", "2023")]
    [InlineData("peak([a], [b], [c], [same])", "2023")]
    [InlineData("peak([a], [b])", "at least 2023")]
    [InlineData("peak([a], [b], [c], [more])", "at least 2025")]
    public void Peak_is_the_year_of_the_largest_or_at_least_that_of_the_last(string formula, string expected) =>
        Assert.Equal(expected, Out(formula, out _)!.ToString());

    [Theory]
    [InlineData("peak([a], [money])", "peak(…) takes figures in one unit, found 'paper' and 'USD'")]
    [InlineData("peak([b], [a])", "peak(…) takes periods in chronological order, found 2018 after 2023")]
    [InlineData("peak([a], [about])", "peak(…) takes exact figures")]
    [InlineData("peak([a], [long])", "peak(…) takes figures for periods within one calendar year each")]
    [InlineData("peak([a], 5)", "peak(…) takes rows that have one figure for one period")]
    [InlineData("peak([a], [a].period)", "peak(…) takes rows that have one figure for one period")]
    public void Peak_of_what_has_none_is_a_problem(string formula, string problem)
    {
        Assert.Null(Out(formula, out FormulaProblem? found));
        Assert.Contains(problem, found!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Peak_takes_at_least_two_rows() =>
        Assert.Contains("'peak' takes at least 2 arguments, found 1",
            Assert.Throws<FormulaFormatException>(() => Formula.Parse("peak([a])")).Message, StringComparison.Ordinal);

    private static Estimate<Quantity>? Out(string formula, out FormulaProblem? problem) => FormulaEvaluation.Evaluate(
        Formula.Parse(formula).Root,
        Unit.CalendarYear,
        operand => operand.Path.Count == 0
            ? new(Printed.F(Rows[operand.Row].Figure), null, null)
            : new(null, TimePeriod.Parse(Rows[operand.Row].Period), null),
        out problem);
}
