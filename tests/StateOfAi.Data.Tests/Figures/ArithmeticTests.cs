using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

/// <summary>What was worked out by hand.</summary>
public sealed class ArithmeticTests
{
    private static readonly Unit Deals = Unit.Parse("deal");

    [Fact]
    public void Arithmetic_goes_on()
    {
        Figure first = F("$650M"), second = F("$1.3B"), deals = Figure.Exact(4, Deals);

        Assert.Equal("$117M per deal", ((first + second) * 0.24 / deals).ToString());
        Assert.Equal("$1.95B", (first + second).ToString());
        Assert.Equal("$2.6B", (first + second + first).ToString());
        Assert.Equal("$1.3B", (first + second - first).ToString());
        Assert.Equal("$1.3B", (first * 2).ToString());
        Assert.Equal("$156M", (0.24 * first).ToString());
        Assert.Equal("$156M", (0.24m * first).ToString());
        Assert.Equal("$325M", (first / 2L).ToString());
        Assert.Equal("-$650M", (-first).ToString());
        Assert.Equal("$468M", (deals * ((first + second) * 0.24 / deals)).ToString());
    }

    [Fact]
    public void Scalars_and_quantities_stand_beside_figures_and_estimates()
    {
        Figure amount = F("$200");
        Estimate<Percent> rise = Growth.Between(F("$100"), F("$124")).Percent;

        Assert.Equal("$48", (new Percent(24) * amount).ToString());
        Assert.Equal("$48", (amount * rise).ToString());
        Assert.Equal("$50", (new Fraction(0.25) * amount).ToString());
        Assert.Equal("$600", (amount * new Multiple(3)).ToString());
        Assert.Equal("48%", (rise * 2).ToString());
        Assert.Equal("29%", (rise + new PercentagePoints(5)).ToString());
        Assert.Equal("4 pp", (rise - new Percent(20)).ToString());
        Assert.Equal("$250", (amount + new Quantity(50, Unit.Usd)).ToString());
        Assert.Equal("$250", (new Quantity(50, Unit.Usd) + amount).ToString());
        Assert.Equal("$100", (new Quantity(50, Unit.Usd) + new Quantity(50, Unit.Usd)).ToString());
        Assert.Equal("$25", (new Quantity(50, Unit.Usd) / 2).ToString());
        Assert.Equal("0.76", (1 - Estimate.Exactly(new Fraction(0.24))).ToString());
        Assert.Equal(24, rise.Number);
    }

    [Theory]
    [InlineData("$10", "$4", "2.5x")]
    [InlineData("$100", "20 users", "$5 per user")]
    [InlineData("$100", "4 years", "$25 per year")]
    [InlineData("$100", "25%", "$400")]
    [InlineData("$100", "4x", "$25")]
    [InlineData("12%", "24%", "0.5x")]
    [InlineData("12 pp", "24%", "0.5x")]
    [InlineData("12%", "3 months", "4% per month")]
    [InlineData("-$10", "$4", "-2.5x")]
    [InlineData("$10", "-$4", "-2.5x")]
    public void Quotients_have_the_unit_that_is_left(string above, string below, string quotient) =>
        Assert.Equal(quotient, (F(above) / F(below)).ToString());

    [Theory]
    [InlineData("$100", "25%", "$25")]
    [InlineData("50%", "24%", "12%")]
    [InlineData("24%", "2x", "48%")]
    [InlineData("10 pp", "2x", "20 pp")]
    [InlineData("3x", "2x", "6x")]
    [InlineData("30 users", "2x", "60 users")]
    public void Products_have_the_unit_that_is_scaled(string left, string right, string product)
    {
        Assert.Equal(product, (F(left) * F(right)).ToString());
        Assert.Equal(product, (F(right) * F(left)).ToString());
    }

    [Fact]
    public void A_rate_times_its_unit_is_an_amount()
    {
        Figure perYear = Figure.Exact(5, Unit.Per(Unit.Usd, Unit.Years)), perUser = Figure.Exact(5, Unit.Per(Unit.Usd, Unit.Users));
        Figure usersPerCompany = Figure.Exact(40, Unit.Per(Unit.Users, Unit.Parse("company")));

        Assert.Equal("$15", (perYear * F("3 years")).ToString());
        Assert.Equal("$15", (F("3 years") * perYear).ToString());
        Assert.Equal("$200 per company", (perUser * usersPerCompany).ToString());
        Assert.Equal("20 users", (F("$100") / perUser).ToString());
        Assert.Equal(UnknownReason.ResultHasNoUnit, (perYear * F("3 months")).Reason);
        Assert.Equal("$10 per year", (perYear + perYear).ToString());
    }

    [Theory]
    [InlineData("$2 to $3", "4 to 5 deals", "$0.4 per deal to $0.75 per deal")]
    [InlineData("-$2 to $3", "4 to 5 deals", "$-0.5 per deal to $0.75 per deal")]
    [InlineData("-$3 to -$2", "4 to 5 deals", "-$0.75 per deal to -$0.4 per deal")]
    [InlineData("at least $20", "4 deals", "at least $5 per deal")]
    [InlineData("$20", "at least 4 deals", "at most $5 per deal")]
    [InlineData("$20", "up to 4 deals", "at least $5 per deal")]
    [InlineData("-$20", "up to 4 deals", "-$5 per deal or lower")]
    [InlineData("up to $20", "at least 4 deals", "at most $5 per deal")]
    [InlineData("about $20", "4 deals", "about $5 per deal")]
    [InlineData("$20", "about 4 deals", "about $5 per deal")]
    [InlineData("at least $20", "up to 4 deals", "at least $5 per deal")]
    public void Quotients_keep_the_bounds(string above, string below, string quotient)
    {
        string[] parts = below.Split(' ');
        Figure deals = F(below.Replace("deals", "users", StringComparison.Ordinal));

        Assert.Equal(quotient.Replace("deal", "user", StringComparison.Ordinal).Replace("$-", "-$", StringComparison.Ordinal),
            (F(above) / deals).ToString());
        Assert.NotEmpty(parts);
    }

    [Theory]
    [InlineData("$2 to $3", "10% to 20%", "$0.2 to $0.6")]
    [InlineData("-$2 to $3", "10% to 20%", "-$0.4 to $0.6")]
    [InlineData("-$3 to -$2", "-20% to 10%", "-$0.3 to $0.6")]
    [InlineData("at least $20", "50%", "at least $10")]
    [InlineData("at least $20", "-50%", "-$10 or lower")]
    [InlineData("up to $20", "50%", "at most $10")]
    [InlineData("about $20", "50%", "about $10")]
    [InlineData("at least $20", "0%", "$0")]
    [InlineData("at least $20", "at least 50%", "at least $10")]
    public void Products_keep_the_bounds(string left, string right, string product)
    {
        Assert.Equal(product, (F(left) * F(right)).ToString());
        Assert.Equal(product, (F(right) * F(left)).ToString());
    }

    [Theory]
    [InlineData("up to $20", "up to 50%", "at most $20 and at most 50% leave neither a lower nor an upper bound")]
    [InlineData("about $20", "at least 50%",
        "about $20 has no bounds and at least 50% has no single value, so neither bounds nor a point are left; "
            + "use Figure.WithTolerance to turn an \"about\" into a range")]
    public void What_leaves_nothing_says_why(string left, string right, string why)
    {
        Assert.Equal(UnknownReason.BoundsTooWide, (F(left) * F(right)).Reason);
        Assert.Equal(why, (F(left) * F(right)).Explanation);
    }

    [Theory]
    [InlineData("0 users", UnknownReason.BaseIsZero)]
    [InlineData("about 0 users", UnknownReason.BaseIsZero)]
    [InlineData("0 to 5 users", UnknownReason.BaseMayNotBePositive)]
    [InlineData("-5 to 5 users", UnknownReason.BaseMayNotBePositive)]
    [InlineData("-5 to 0 users", UnknownReason.BaseMayNotBePositive)]
    [InlineData("at least 0 users", UnknownReason.BaseMayNotBePositive)]
    [InlineData("up to 0 users", UnknownReason.BaseMayNotBePositive)]
    public void Nothing_is_divided_by_what_may_be_zero(string divisor, UnknownReason reason) =>
        Assert.Equal(reason, (F("$5") / F(divisor)).Reason);

    [Fact]
    public void Numbers_of_short_decimals_are_without_noise()
    {
        Figure tenth = F("$0.1"), fifth = F("$0.2");

        Assert.Equal(0.3, (tenth.ToEstimate() + fifth).Value.Value);
        Assert.Equal(0.1, (tenth + fifth - fifth).Value.Value);
        Assert.Equal(3, (F("$0.3") / tenth).Value.Value);
        Assert.Equal(0.3, (tenth * 3).Value.Value);
        Assert.Equal(0.07, (F("$1") * F("7%")).Value.Value);
        Assert.Equal(0.6, new Operand[] { tenth + fifth, F("$0.3") }.Sum().Value.Value);
        Assert.True((tenth * 3 / 3).IsExact);
    }

    [Fact]
    public void What_is_beyond_a_double_is_open()
    {
        Estimate<Quantity> large = Estimate.Exactly(new Quantity(1e200, Unit.Usd)),
            small = Estimate.Exactly(new Quantity(1e-200, Unit.Usd));

        Assert.Equal(UnknownReason.BoundsTooWide, (large * 1e200).Reason);
        Assert.Equal(UnknownReason.BoundsTooWide, (small * 1e-200).Reason);
        Assert.Equal(UnknownReason.BoundsTooWide, (large / 1e-200).Reason);
        Assert.Equal("at least $1e100",
            (Estimate.Between<Quantity>(new(1e100, Unit.Usd), new(1e300, Unit.Usd))
                * Estimate.Between<Multiple>(new(1), new(1e100))).ToString());
    }

    [Theory]
    [InlineData("$5", "€5", UnknownReason.CurrenciesDiffer,
        "$5 and €5: the currencies differ (USD and EUR); use ConvertAt to convert one of them at an exchange rate")]
    [InlineData("$5", "5 users", UnknownReason.UnitsDiffer, "$5 and 5 users: the units differ (USD and user)")]
    [InlineData("rank 1", "rank 2", UnknownReason.UnitHasNoAmount, "places in an order have no sum")]
    public void Unlike_units_have_no_sum_and_say_so(string left, string right, UnknownReason reason, string why)
    {
        Assert.Equal(reason, (F(left) + F(right)).Reason);
        Assert.Equal(why, (F(left) + F(right)).Explanation);
        Assert.Equal(why, (F(left).ToEstimate() + F(right).ToEstimate()).Explanation);
    }

    [Theory]
    [InlineData("$5", "$5", UnknownReason.ResultHasNoUnit,
        "$5 times $5: USD times USD is not a unit; multiply a rate by the unit after its slash")]
    [InlineData("$5", "5 users", UnknownReason.ResultHasNoUnit,
        "$5 times 5 users: USD times user is not a unit; multiply a rate by the unit after its slash")]
    [InlineData("$5", "5 pp", UnknownReason.ResultHasNoUnit,
        "$5 times 5 pp: USD times percentagePoints is not a unit; multiply a rate by the unit after its slash")]
    [InlineData("rank 1", "2x", UnknownReason.UnitHasNoAmount, "rank 1 times 2x: places in an order have no product")]
    public void Products_without_a_unit_say_so(string left, string right, UnknownReason reason, string why)
    {
        Assert.Equal(reason, (F(left) * F(right)).Reason);
        Assert.Equal(why, (F(left) * F(right)).Explanation);
    }

    [Fact]
    public void Quotients_without_a_unit_say_so()
    {
        Assert.Equal("$5 over €5: the currencies differ (USD and EUR); use ConvertAt to convert one of them at an exchange rate",
            (F("$5") / F("€5")).Explanation);
        Assert.Equal(UnknownReason.ResultHasNoUnit, (1 / F("$5")).Reason);
        Assert.Equal(UnknownReason.ResultHasNoUnit, (F("5 exaFLOPS") / F("5 pp")).Reason);
        Assert.Equal("1 GFLOP/s per W", (F("5 exaFLOPS") / F("5 GW")).ToString());
        Assert.Equal("$5 and 5: one of them has no unit; use new Quantity(number, unit) to give it one", (F("$5") + 5).Explanation);
    }

    [Fact]
    public void A_missing_number_leaves_nothing_known()
    {
        Figure? missing = null;

        Assert.Equal(UnknownReason.ValueMissing, (F("$5") + missing).Reason);
        Assert.Equal("1 of 2 numbers is missing, and a missing number is not zero", (missing * 2).Explanation);
        Assert.Equal(UnknownReason.ValueMissing, (missing / missing).Reason);
        Assert.Equal(UnknownReason.ValueMissing, (-missing).Reason);
        Assert.Equal(UnknownReason.ValueMissing, (F("$5") * 2 - missing + 1).Reason);
        Assert.Equal("1 of 2 numbers is missing, and a missing number is not zero", new Operand?[] { F("$5") * 2, null }.Sum().Explanation);
    }

    [Fact]
    public void A_reason_is_carried_on()
    {
        Estimate<Quantity> none = F("$5") / F("0 users");

        Assert.Equal(none, none * 2 + F("$5"));
        Assert.Equal(none.Explanation, (-(3 * none)).Explanation);
    }

    [Fact]
    public void An_estimate_remembers_its_figure_until_it_is_computed_with()
    {
        Figure printed = F("more than $5").PrintedAs("over five");

        Assert.Same(printed, printed.ToEstimate().Printed);
        Assert.Null((printed * 1).Printed);
        Assert.Null(printed.ToEstimate().Select(amount => amount).Printed);
        Assert.Same(printed, Growth.Between(printed, printed).From.Printed);
        Assert.Same(printed, CohortValue.Of("own", printed).Value.Printed);
    }

    [Fact]
    public void The_number_of_a_point_is_told_and_bounds_are_not()
    {
        Assert.Equal(171, Estimate.Exactly(new Percent(171)).Number);
        Assert.Equal(5, F("about $5").ToEstimate().Number);
        Assert.Equal(2.5, Estimate.Exactly(2.5).Number);
        Assert.Equal(
            "There is no single value here: at least $5. Use Lower and Upper for the bounds; Point is null.",
            Assert.Throws<InvalidOperationException>(() => F("more than $5").ToEstimate().Number).Message);
        Assert.Throws<ArgumentException>(() => F("$5") * double.NaN);
        Assert.Throws<ArgumentException>(() => F("$5") * double.PositiveInfinity);
    }
}
