using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class MarketShareTests
{
    private sealed record Citation(string Vendor, int Year, Figure? Papers);

    [Fact]
    public void Rows_of_ones_own_become_shares_by_lambdas()
    {
        Citation[] rows = [new("NVIDIA", 2023, F("30 papers")), new("Google", 2023, F("10 papers")), new("NVIDIA", 2023, F("40 papers"))];
        MarketShares<string> shares = rows.ToMarketShares(key: row => row.Vendor, value: row => row.Papers);

        Assert.Equal("NVIDIA: 87.5%; Google: 12.5%", shares.ToString());
        Assert.Equal("70 papers", shares["NVIDIA"].Amount.ToString());
        Assert.Equal("80 papers", shares.Whole.ToString());
        Assert.Equal(Estimate.Exactly(new Fraction(0)), shares.Rest);
    }

    [Fact]
    public void A_dictionary_of_figures_becomes_shares_by_the_same_lambdas()
    {
        Dictionary<string, Figure> figures = new() { ["A"] = F("$30B"), ["B"] = F("$10B") };

        Assert.Equal("A: 75%; B: 25%", figures.ToMarketShares(part => part.Key, part => part.Value).ToString());
    }

    [Fact]
    public void Shares_by_year_are_found_by_the_year()
    {
        Citation[] rows = [new("NVIDIA", 2022, F("30 papers")), new("NVIDIA", 2023, F("90 papers"))];
        MarketShares<int> years = rows.ToMarketShares(row => row.Year, row => row.Papers);

        Assert.Equal("2022: 25%", years[2022].ToString());
        Assert.Equal(2023, years.First().Key);
        Assert.Throws<KeyNotFoundException>(() => years[0]);
    }

    [Fact]
    public void A_row_without_an_amount_leaves_its_key_without_one()
    {
        Citation[] rows = [new("NVIDIA", 2023, F("30 papers")), new("NVIDIA", 2023, null), new("Google", 2023, F("10 papers"))];
        MarketShares<string> shares = rows.ToMarketShares(row => row.Vendor, row => row.Papers, total: F("50 papers"));

        Assert.Equal(UnknownReason.ValueMissing, shares["NVIDIA"].Share.Reason);
        Assert.Equal("Google: 20%", shares["Google"].ToString());
    }

    [Fact]
    public void Of_a_reported_total_the_rest_belongs_to_nobody_named()
    {
        MarketShares<string> shares = MarketShares.Of(Parts("A=$20B; B=$50B"), F("$100B"));

        Assert.Equal("B: 50%; A: 20%; the rest: 30%", shares.ToString());
        Assert.True(shares.Rest.IsExact);
    }

    [Fact]
    public void Parts_that_fill_the_total_leave_exactly_nothing()
    {
        MarketShares<string> shares = MarketShares.Of(Parts("A=0.1%; B=0.2%; C=99.7%"), F("100%"));

        Assert.Equal(Estimate.Exactly(new Fraction(0)), shares.Rest);
    }

    [Theory]
    [InlineData("A=$60B; B=$41B", "$100B", UnknownReason.PartAboveWhole)]
    [InlineData("A=about $60B; B=about $41B", "$100B", UnknownReason.PartAboveWhole)]
    [InlineData("A=more than $60B; B=$41B", "$90B to $100B", UnknownReason.PartAboveWhole)]
    [InlineData("A=$60B; B=-$5B", "$100B", UnknownReason.PartIsNegative)]
    [InlineData("A=$60B; B=-$5B", null, UnknownReason.PartIsNegative)]
    [InlineData("A=$60B; B=-$5B to $5B", null, UnknownReason.PartIsNegative)]
    [InlineData("A=$60B", "-$5B", UnknownReason.PartAboveWhole)]
    [InlineData("A=$0B; B=$0B", null, UnknownReason.WholeIsZero)]
    [InlineData("A=$0B", "$0B", UnknownReason.WholeIsZero)]
    [InlineData("A=$5B; B=€5B", null, UnknownReason.CurrenciesDiffer)]
    [InlineData("A=$5B; B=€5B", "$20B", UnknownReason.CurrenciesDiffer)]
    [InlineData("A=$5B; B=5 users", null, UnknownReason.UnitsDiffer)]
    [InlineData("A=$5B; B=?", null, UnknownReason.ValueMissing)]
    public void What_makes_no_shares_says_why_for_all(string parts, string? total, UnknownReason reason)
    {
        MarketShares<string> shares = MarketShares.Of(Parts(parts), total is null ? null : F(total));

        Assert.All(shares, part => Assert.Equal(reason, part.Share.Reason));
        Assert.All(shares, part => Assert.Null(part.Rank));
        Assert.Equal(reason, shares.Rest.Reason);
    }

    [Fact]
    public void A_missing_part_is_named_and_of_a_reported_total_leaves_only_itself_unknown()
    {
        Assert.StartsWith("B: ", MarketShares.Of(Parts("A=$5B; B=?"))["A"].Share.Explanation!, StringComparison.Ordinal);

        MarketShares<string> shares = MarketShares.Of(Parts("B=?; A=$40B"), F("$100B"));

        Assert.Equal(["A", "B"], shares.Select(part => part.Key));
        Assert.Equal("A: 40%", shares["A"].ToString());
        Assert.Equal(UnknownReason.ValueMissing, shares["B"].Share.Reason);
        Assert.Equal("0% to 60%", shares.Rest.Select(rest => rest.ToPercent()).ToString());
        Assert.All(shares, part => Assert.Null(part.Rank));
    }

    [Theory]
    [InlineData("A=$5B")]
    [InlineData("A=up to $5B")]
    [InlineData("A=more than $5B")]
    [InlineData("A=$1B to $5B")]
    public void One_part_only_is_all_of_the_sum(string part)
    {
        MarketShare<string> only = MarketShares.Of(Parts(part))["A"];

        Assert.Equal("A: 100%", only.ToString());
        Assert.Equal(1, only.Rank);
    }

    [Fact]
    public void Without_parts_there_is_no_sum_and_a_total_is_all_rest()
    {
        Assert.Equal(UnknownReason.NoValues, MarketShares.Of<string>([]).Rest.Reason);
        Assert.Equal(new Fraction(1), MarketShares.Of<string>([], F("$5B")).Rest.Value);
    }

    [Theory]
    [InlineData("A=60%; B=30%", "A: 60%; B: 30%; the rest: 10%")]
    [InlineData("A=60%; B=40%", "A: 60%; B: 40%")]
    [InlineData("A=at least 60%", "A: 60% to 100%; the rest: 0% to 40%")]
    public void Percentages_are_parts_of_a_hundred(string parts, string shares) =>
        Assert.Equal(shares, MarketShares.Of(Parts(parts)).ToString());

    [Fact]
    public void Percentages_above_a_hundred_are_not_scaled_to_fit() =>
        Assert.Equal(UnknownReason.PartAboveWhole, MarketShares.Of(Parts("A=60%; B=70%"))["A"].Share.Reason);

    [Theory]
    [InlineData("A=rank 1; B=rank 2")]
    [InlineData("A=3x; B=4x")]
    [InlineData("A=3x")]
    public void What_is_no_amount_has_no_shares(string parts) =>
        Assert.Equal(UnknownReason.UnitHasNoAmount, MarketShares.Of(Parts(parts))["A"].Share.Reason);

    [Fact]
    public void A_part_has_a_name()
    {
        string[] rows = ["a"];

        Assert.Throws<ArgumentException>("key", () => rows.ToMarketShares(_ => (string)null!, _ => F("$5B")));
        Assert.Throws<ArgumentException>("parts", () => MarketShares.Of([KeyValuePair.Create((string)null!, (Figure?)F("$5B"))]));
        Assert.Throws<ArgumentNullException>("leader", () => MarketShares.FromRatios((string)null!, 19, rows, row => row, _ => 2));
    }

    [Fact]
    public void A_culture_and_a_format_go_to_the_shares()
    {
        System.Globalization.CultureInfo german = System.Globalization.CultureInfo.GetCultureInfo("de-DE");
        MarketShares<string> shares = MarketShares.Of(Parts("A=$1B; B=$2B"));

        Assert.Equal("B: 66,7 %; A: 33,3 %", shares.ToString("N1", german));
        Assert.Equal("A: 33,3 %", shares["A"].ToString("N1", german));
        Assert.Equal("the rest: 100%", MarketShares.Of<string>([], F("$5B")).ToString());
    }

    [Fact]
    public void A_name_that_stands_twice_is_refused_and_one_that_is_not_there_is_told()
    {
        Assert.Throws<ArgumentException>("parts", () => MarketShares.Of(Parts("A=$5B; A=$6B")));

        MarketShares<string> shares = MarketShares.Of(Parts("A=$5B; B=$6B"));

        Assert.Contains("B, A", Assert.Throws<KeyNotFoundException>(() => shares["C"]).Message, StringComparison.Ordinal);
        Assert.Null(shares.GetOrNull("C"));
        Assert.Equal("A", shares.GetOrNull("A")?.Key);
    }
}
