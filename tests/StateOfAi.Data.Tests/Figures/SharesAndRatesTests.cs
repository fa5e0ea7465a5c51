using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class SharesAndRatesTests
{
    private static readonly Figure DollarsPerEuro = Figure.Exact(1.25m, Unit.Per(Unit.Usd, Unit.Eur));

    [Theory]
    [InlineData("24%", "$50", "$12")]
    [InlineData("up to 24%", "$50", "$0 to $12")]
    [InlineData("at least 24%", "$50", "$12 to $50")]
    [InlineData("20 to 24%", "$50 to $100", "$10 to $24")]
    [InlineData("about 24%", "$50", "about $12")]
    [InlineData("24%", "at least $50", "at least $12")]
    public void A_share_of_an_amount_is_its_part(string share, string whole, string part) =>
        Assert.Equal(part, F(share).Of(F(whole)).ToString());

    [Theory]
    [InlineData("$12", "24%", "$50")]
    [InlineData("$12", "up to 24%", "at least $50")]
    [InlineData("$12", "at least 24%", "$12 to $50")]
    [InlineData("$12 to $24", "20 to 24%", "$50 to $120")]
    [InlineData("$12", "about 24%", "about $50")]
    public void A_part_and_its_share_imply_the_whole(string part, string share, string whole) =>
        Assert.Equal(whole, F(part).ImpliedWhole(F(share)).ToString());

    [Theory]
    [InlineData("-1%", UnknownReason.PartIsNegative)]
    [InlineData("101%", UnknownReason.PartAboveWhole)]
    [InlineData("more than 101%", UnknownReason.PartAboveWhole)]
    [InlineData("$5", UnknownReason.UnitsDiffer)]
    [InlineData("5 pp", UnknownReason.UnitsDiffer)]
    public void What_is_no_share_says_so(string share, UnknownReason reason)
    {
        Assert.Equal(reason, F(share).Of(F("$50")).Reason);
        Assert.Equal(reason, F("$50").ImpliedWhole(F(share)).Reason);
    }

    [Fact]
    public void Shares_may_be_fractions_and_computed_and_missing()
    {
        Figure? missing = null;

        Assert.Equal("$12.5", ((Operand)new Fraction(0.25)).Of(F("$50")).ToString());
        Assert.Equal("$10",
            MarketShares.Of(new Dictionary<string, Figure> { ["x"] = F("1 user"), ["y"] = F("4 users") })["x"].Share.Of(F("$50"))
                .ToString());
        Assert.Equal(UnknownReason.BaseIsZero, F("$50").ImpliedWhole(F("0%")).Reason);
        Assert.Equal(UnknownReason.ValueMissing, missing.Of(F("$50")).Reason);
        Assert.Equal(UnknownReason.ValueMissing, F("$50").ImpliedWhole(missing).Reason);
    }

    [Fact]
    public void Money_is_converted_both_ways()
    {
        Assert.Equal("$10", F("€8").ConvertAt(DollarsPerEuro).ToString());
        Assert.Equal("€8", F("$10").ConvertAt(DollarsPerEuro).ToString());
        Assert.Equal("at least $10", F("more than €8").ConvertAt(DollarsPerEuro).ToString());
        Assert.Equal("€8 to €10", F("$10").ConvertAt(Figure.Range(1, 1.25m, Unit.Parse("USD/EUR"))).ToString());
        Assert.Equal("$10 per user", Figure.Exact(8, Unit.Per(Unit.Eur, Unit.Users)).ConvertAt(DollarsPerEuro).ToString());
        Assert.Equal("€8 per user", Figure.Exact(10, Unit.Per(Unit.Usd, Unit.Users)).ConvertAt(DollarsPerEuro).ToString());
    }

    [Fact]
    public void Money_is_not_converted_at_what_is_no_rate_of_its_currency()
    {
        Figure? missing = null;

        Assert.Equal("£5 at $1.25 per EUR: the amount is in GBP, and the rate is between USD and EUR",
            F("£5").ConvertAt(DollarsPerEuro).Explanation);
        Assert.Equal(UnknownReason.CurrenciesDiffer, F("£5").ConvertAt(DollarsPerEuro).Reason);
        Assert.Equal(UnknownReason.UnitsDiffer, F("$5").ConvertAt(F("2x")).Reason);
        Assert.Equal(UnknownReason.UnitsDiffer, F("5 users").ConvertAt(DollarsPerEuro).Reason);
        Assert.Equal(UnknownReason.ValueMissing, F("$5").ConvertAt(missing).Reason);
        Assert.Equal(UnknownReason.ValueMissing, missing.ConvertAt(DollarsPerEuro).Reason);
        Assert.Equal(UnknownReason.NotPositive, F("$5").ConvertAt(Figure.Exact(0, Unit.Parse("USD/EUR"))).Reason);
    }

    [Theory]
    [InlineData("2023-07", "$12")]
    [InlineData("2023-Q2", "$4")]
    [InlineData("2023-H1", "$2")]
    [InlineData("2023", "$1")]
    [InlineData("nvidia:FY2024-Q2", "$4")]
    [InlineData("2023-01/2023-05", "$2.4")]
    [InlineData("2023-01-15/2023-03-14", "$6")]
    // Two quarters of NVIDIA, and three of a year of 53 weeks.
    [InlineData("2023-01-30/2023-07-30", "$2")]
    [InlineData("2022-01-31/2022-11-06", "$1.33333")]
    public void A_part_of_a_year_is_annualized_by_its_months(string period, string amount) =>
        Assert.Equal(amount, F("$1").Annualized(TimePeriod.Parse(period)).ToString("G6", null));

    [Theory]
    [InlineData("as-of 2023-07")]
    [InlineData("2023-07-12")]
    [InlineData("2023-01-01/2023-05-10")]
    public void What_is_no_number_of_months_is_not_annualized(string period) =>
        Assert.Equal(UnknownReason.PeriodsNotComparable, F("$1").Annualized(TimePeriod.Parse(period)).Reason);

    [Fact]
    public void A_figure_whose_row_is_a_level_is_not_annualized()
    {
        Figure users = StateOfAiCatalog.Embedded.Reports[2023].Observations["observation.us-unicorns-2023"].Value!;

        Assert.Equal(UnknownReason.PeriodsNotComparable, users.Annualized(TimePeriod.OfQuarter(2023, 2)).Reason);
        Assert.Contains("is as of 2023", users.Annualized(TimePeriod.OfQuarter(2023, 2)).Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5%")]
    [InlineData("2x")]
    [InlineData("rank 1")]
    [InlineData("5 index points")]
    [InlineData("5 GW")]
    public void What_does_not_add_up_over_time_is_not_annualized(string number) =>
        Assert.Equal(UnknownReason.UnitHasNoAmount, F(number).Annualized(TimePeriod.OfQuarter(2023, 2)).Reason);

    [Fact]
    public void Sums_take_figures_and_estimates()
    {
        Figure amount = F("$1");
        Estimate<Quantity>[] estimates = [amount * 2, amount * 3];
        Figure?[] figures = [amount, null];

        Assert.Equal("$5", estimates.Sum().ToString());
        Assert.Equal("$5", new[] { 2, 3 }.Sum(times => amount * times).ToString());
        Assert.Equal(UnknownReason.ValueMissing, figures.Sum().Reason);
        Assert.Equal(UnknownReason.NoValues, Array.Empty<Estimate<Quantity>>().Sum().Reason);
        Assert.Equal(5, new[] { 2, 3 }.Sum(number => number));
        Assert.Equal("$1", amount.Annualized(TimePeriod.OfYear(2023)).ToString());
        Assert.Equal(UnknownReason.ValueMissing, figures[1].Annualized(TimePeriod.OfYear(2023)).Reason);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1.08)]
    public void A_rate_of_exchange_is_above_zero(double dollars) => Assert.Equal(
        UnknownReason.NotPositive, F("€8").ConvertAt(Figure.Exact((decimal)dollars, Unit.Per(Unit.Usd, Unit.Eur))).Reason);
}
