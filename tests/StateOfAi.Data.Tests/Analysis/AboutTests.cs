using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

/// <summary>An "about" that leaves nothing beside a bound is named, and so is the way out.</summary>
public sealed class AboutTests
{
    [Fact]
    public void A_sum_names_the_about_and_what_stands_beside_it()
    {
        const string Why =
            "about $1.8B has no bounds and $300M to $310M has no single value, so neither bounds nor a point are left; "
                + "use Figure.WithTolerance to turn an \"about\" into a range";

        Assert.Equal(Why, (F("about $1.8B") + F("$300M to $310M")).Explanation);
        Assert.Equal(Why, new[] { F("$1"), F("$300M to $310M"), F("$2"), F("about $1.8B") }.Sum().Explanation);
        Assert.Equal(Why, (F("about $1.8B") - F("$300M to $310M")).Explanation);
        Assert.Equal(Why, Growth.Between(F("$300M to $310M"), F("about $1.8B")).Percent.Explanation);
        Assert.Equal("$2.01B to $2.39B", (F("about $1.9B").WithTolerance(new(0.1)) + F("$300M")).ToString());
    }

    [Theory]
    [InlineData("up to $3", "at least $5", "at most $3 and at least $5 leave neither a lower nor an upper bound")]
    public void Bounds_of_both_sides_are_named(string left, string right, string why) =>
        Assert.Equal(why, (F(left) + F(right)).Explanation);

    [Fact]
    public void Shares_name_the_part()
    {
        MarketShares<string> shares = MarketShares.Of(Parts("A=about $1.8B; B=$300M to $310M"));

        Assert.All(shares, part => Assert.Equal(UnknownReason.BoundsTooWide, part.Share.Reason));
        Assert.Contains("A has about $1.8B", shares["B"].Share.Explanation, StringComparison.Ordinal);
        Assert.Contains("Figure.WithTolerance", shares.Herfindahl.Points.Explanation, StringComparison.Ordinal);
        Assert.Contains("A has about $1.8B", shares.Lead.Gap.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_of_a_total_that_is_about_name_it()
    {
        MarketShares<string> shares = MarketShares.Of(Parts("A=$60 to $65; B=$30"), F("about $100"));

        Assert.Equal("about 30%", shares["B"].Share.Select(share => share.ToPercent()).ToString());
        Assert.Contains("about $100", shares["A"].Share.Explanation, StringComparison.Ordinal);
        Assert.Contains("Figure.WithTolerance", shares["A"].Share.Explanation, StringComparison.Ordinal);
        Assert.Contains("the whole is about $100", shares.Lead.Gap.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_surely_first_beside_an_about_and_the_lead_says_so()
    {
        MarketLead<string> lead = MarketShares.Of(Parts("A=about $60; B=$20")).Lead;

        Assert.Null(lead.Leader);
        Assert.Equal(
            "A has about $60, which has no bounds, so no part is certain to be first; "
                + "use Figure.WithTolerance to turn an \"about\" into a range",
            lead.Gap.Explanation);
        // 54 to 66 beside 20: 34 of 74, 46 of 86.
        Assert.Equal("leader: A, 45.9459 pp to 53.4884 pp ahead of B",
            MarketShares.Of([new("A", F("about $60").WithTolerance(new(0.1))), .. Parts("B=$20")]).Lead.ToString("G6", null));
    }

    [Fact]
    public void Concentration_names_the_part()
    {
        MarketShares<string> shares = MarketShares.Of(Parts("A=about 10%; B=50%"));

        Assert.Equal(
            "A has about 10%, which has no bounds, so with other parts that have bounds or an unnamed rest the index has no point either; "
                + "use Figure.WithTolerance to turn an \"about\" into a range",
            shares.Herfindahl.Fraction.Explanation);
        Assert.Contains("A has about 10%", shares.ConcentrationRatio(2).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Series_chains_and_contributions_name_it_too()
    {
        Series series = SeriesOf.Text("2022=about $5; 2023=up to $3");

        Assert.StartsWith("about $5 has no bounds and at most $3 has no single value", series.Peak().Value.Explanation,
            StringComparison.Ordinal);
        Assert.StartsWith("about $5 has no bounds and at most $3 has no single value", series.TrailingSums(2).Last.Value.Explanation,
            StringComparison.Ordinal);
        Assert.StartsWith("about 10% has no bounds and 20% to 30% has no single value",
            new[] { F("about 10%"), F("20 to 30%") }.Compounded().Explanation, StringComparison.Ordinal);
        SeriesByKey<string> parts = new (string Key, string Period, string Value)[] { ("a", "2022", "about $4"), ("b", "2022", "$5 to $6"),
            ("a", "2023", "$20"), ("b", "2023", "$20") }
            .ToSeriesBy(row => row.Key, row => TimePeriod.Parse(row.Period), row => F(row.Value));
        Assert.StartsWith("about $4 has no bounds",
            parts.Contributions(TimePeriod.OfYear(2022), TimePeriod.OfYear(2023))["a"].Points.Explanation, StringComparison.Ordinal);
    }
}
