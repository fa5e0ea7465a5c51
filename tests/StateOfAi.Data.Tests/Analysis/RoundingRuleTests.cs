namespace StateOfAi.Data.Tests;

public sealed class RoundingRuleTests
{
    [Theory]
    [InlineData("130x", 2, 129.412, Verdict.Agrees)]
    [InlineData("130x", 3, 129.412, Verdict.Disagrees)]
    [InlineData("100x", 1, 95, Verdict.Agrees)]
    [InlineData("100x", 2, 95, Verdict.Disagrees)]
    [InlineData("0.012x", 2, 0.01249, Verdict.Agrees)]
    [InlineData("0.012x", 2, 0.0126, Verdict.Disagrees)]
    [InlineData("0x", 2, 0, Verdict.Agrees)]
    public void Significant_digits(string stated, int digits, double computed, Verdict verdict) =>
        Assert.Equal(verdict, RoundingRule.SignificantDigits(digits).Judge(Printed.F(stated), Exactly(computed)));

    [Theory]
    [InlineData("5x", 0, 4.83333, Verdict.Agrees)]
    [InlineData("5x", 0, 4.5, Verdict.Agrees)]
    [InlineData("5x", 0, 4.49, Verdict.Disagrees)]
    [InlineData("61.4%", 1, 61.36, Verdict.Agrees)]
    [InlineData("-3%", 0, -2.5, Verdict.Agrees)]
    public void Decimals(string stated, int decimals, double computed, Verdict verdict)
    {
        Figure figure = Printed.F(stated);

        Assert.Equal(verdict, RoundingRule.Decimals(decimals).Judge(figure, Estimate.Exactly(new Quantity(computed, figure.Unit))));
    }

    [Fact]
    public void Exact_forgives_what_doubles_lose_and_nothing_else()
    {
        Assert.Equal(Verdict.Agrees, RoundingRule.Exact.Judge(Printed.F("0.3x"), Exactly(0.1 + 0.2)));
        Assert.Equal(Verdict.Disagrees, RoundingRule.Exact.Judge(Printed.F("0.3x"), Exactly(0.3000000001)));
    }

    [Theory]
    [InlineData("at least 5x", 5, Verdict.Consistent)]
    [InlineData("more than 5x", 5, Verdict.Disagrees)]
    [InlineData("up to 5x", 5, Verdict.Consistent)]
    [InlineData("less than 5x", 5, Verdict.Disagrees)]
    [InlineData("3x to 5x", 5, Verdict.Consistent)]
    [InlineData("3x to 5x", 5.1, Verdict.Disagrees)]
    [InlineData("at least 5x", 4.9, Verdict.Disagrees)]
    public void Bounds(string stated, double computed, Verdict verdict) =>
        Assert.Equal(verdict, RoundingRule.Bound.Judge(Printed.F(stated), Exactly(computed)));

    [Fact]
    public void A_tolerance_read_into_a_word_agrees_where_a_bound_is_only_consistent()
    {
        Figure stable = Printed.F("-10 to 10%");

        Assert.Equal(Verdict.Agrees, RoundingRule.Tolerance.Judge(stable, Estimate.Exactly(new Quantity(1.14943, Unit.Percent))));
        Assert.Equal(Verdict.Disagrees, RoundingRule.Tolerance.Judge(stable, Estimate.Exactly(new Quantity(-24.1379, Unit.Percent))));
        Assert.Equal(Verdict.Consistent, RoundingRule.Bound.Judge(stable, Estimate.Exactly(new Quantity(1.14943, Unit.Percent))));
    }

    [Theory]
    [InlineData(4.6, 5.4, Verdict.Agrees)]
    [InlineData(5.6, 7.0, Verdict.Disagrees)]
    [InlineData(1.0, 4.4, Verdict.Disagrees)]
    [InlineData(4.0, 5.0, Verdict.NotCheckable)]
    [InlineData(5.0, 6.0, Verdict.NotCheckable)]
    [InlineData(1.0, 9.0, Verdict.NotCheckable)]
    [InlineData(6.0, null, Verdict.Disagrees)]
    [InlineData(5.0, null, Verdict.NotCheckable)]
    [InlineData(null, 4.0, Verdict.Disagrees)]
    public void All_that_the_computed_bounds_allow_must_meet_the_statement_or_nothing_of_it(double? lower, double? upper,
        Verdict verdict) =>
            Assert.Equal(verdict, RoundingRule.Decimals(0).Judge(Printed.F("5x"), Estimate.Between<Quantity>(Of(lower), Of(upper))));

    [Theory]
    [InlineData(20.0, null, Verdict.Consistent)]
    [InlineData(0.5, null, Verdict.NotCheckable)]
    [InlineData(null, 0.5, Verdict.Disagrees)]
    public void Bounds_of_both_sides(double? lower, double? upper, Verdict verdict) =>
        Assert.Equal(verdict, RoundingRule.Bound.Judge(Printed.F("at least 1x"), Estimate.Between<Quantity>(Of(lower), Of(upper))));

    [Fact]
    public void A_number_without_bounds_is_taken_at_its_word()
    {
        Assert.Equal(Verdict.Agrees, RoundingRule.Decimals(0).Judge(Printed.F("5x"), Estimate.About(new Quantity(5.2, Unit.Multiple))));
        Assert.Equal(Verdict.Agrees, RoundingRule.Decimals(0).Judge(Printed.F("about 5x"), Exactly(5.2)));
    }

    [Fact]
    public void What_is_not_known_or_of_another_unit_cannot_be_checked()
    {
        Assert.Equal(Verdict.NotCheckable,
            RoundingRule.Exact.Judge(Printed.F("5x"), Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, "missing")));
        Assert.Equal(Verdict.NotCheckable, RoundingRule.Exact.Judge(Printed.F("5%"), Exactly(5)));
    }

    [Fact]
    public void Wrong_use_is_named()
    {
        Assert.Contains("needs one number",
            Assert.Throws<ArgumentException>(() => RoundingRule.Exact.Judge(Printed.F("at least 5x"), Exactly(5))).Message,
            StringComparison.Ordinal);
        Assert.Contains("needs a figure with a bound",
            Assert.Throws<ArgumentException>(() => RoundingRule.Bound.Judge(Printed.F("about 5x"), Exactly(5))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.SignificantDigits(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.SignificantDigits(16));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.Decimals(-1));
    }

    [Fact]
    public void A_rule_reads_as_words() => Assert.Equal(
        ["exactly", "at 1 significant digit", "at 2 significant digits", "in whole numbers", "at 1 decimal", "within the tolerance",
            "within the bounds"],
        new[] { RoundingRule.Exact, RoundingRule.SignificantDigits(1), RoundingRule.SignificantDigits(2), RoundingRule.Decimals(0),
            RoundingRule.Decimals(1), RoundingRule.Tolerance, RoundingRule.Bound }.Select(rule => rule.ToString()));

    private static Estimate<Quantity> Exactly(double value) => Estimate.Exactly(new Quantity(value, Unit.Multiple));

    private static Quantity? Of(double? value) => value is { } number ? new Quantity(number, Unit.Multiple) : null;
}
