using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

/// <summary>Parts are not negative: one without a lower bound beside one without an upper leaves shares all the same.</summary>
public sealed class MarketSharesOfOpenPartsTests
{
    [Fact]
    public void One_part_with_an_upper_bound_beside_one_with_a_lower()
    {
        MarketShares<string> shares = MarketShares.Of(Parts("a=less than $4; b=at least $56.89"));

        // 4 / 60.89 and 56.89 / 60.89.
        Assert.Equal("b: 93.4308% to 100%; a: 0% to 6.56922%", shares.ToString("G6", null));
        Assert.Equal("at least $56.89", shares.Whole.ToString("G6", null));
        Assert.Equal("HHI 5,000 to 10,000", MarketShares.Of(Parts("a=up to $40; b=at least $1")).Herfindahl.ToString());
        Assert.Equal("b", shares.Lead.Leader!.Key);
        // (56.89 - 4) / 60.89.
        Assert.Equal("86.8616 pp to 100 pp", shares.Lead.Gap.ToString("G6", null));
    }

    [Fact]
    public void Announced_clusters_of_H100s_have_shares()
    {
        MarketShares<string> clusters =
            StateOfAiCatalog.Embedded.Datasets.AnnouncedH100Clusters.ToMarketShares(row => row.Id, row => row.ChipCount);

        // Eight counts add up to 228,248, at least 3,000 and 0 to 26,000 come beside: xAI has 100,000 of 231,248 at most, Meta 49,152.
        Assert.Equal("0% to 43.2436%", Percent("h100-cluster.xai-colossus"));
        Assert.Equal("0% to 21.2551%", Percent("h100-cluster.meta-genai-clusters"));
        Assert.Equal("0% to 10.107%", Percent("h100-cluster.google-cloud-a3"));
        Assert.Equal("HHI 1,832 to 10,000", clusters.Herfindahl.ToString());
        Assert.Equal("at least 231,248 GPUs", clusters.Whole.ToString("G6", null));
        Assert.True(clusters.Gini.IsKnown && clusters.Entropy.Bits.IsKnown && clusters.ConcentrationRatio(4).IsKnown);
        Assert.True(clusters.Merging("h100-cluster.xai-colossus", "h100-cluster.tesla").Change.IsKnown);

        string Percent(string key) => clusters[key].Share.Select(share => share.ToPercent()).ToString("G6", null);
    }

    [Theory]
    [InlineData("a=up to $100; b=$500", "$500 to $600")]
    [InlineData("a=up to $100; b=up to $500", "at most $600")]
    [InlineData("a=up to $100; b=at least $500", "at least $500")]
    [InlineData("a=at least $100; b=at least $500", "at least $600")]
    [InlineData("a=$100; b=about $500", "about $600")]
    public void The_whole_is_not_below_the_parts_that_are_known(string parts, string whole) =>
        Assert.Equal(whole, MarketShares.Of(Parts(parts)).Whole.ToString());

    [Fact]
    public void Rows_of_one_part_are_not_negative_either()
    {
        (string Key, Figure Value)[] rows = [("a", F("up to $100")), ("a", F("$500")), ("b", F("$500"))];
        MarketShares<string> shares = rows.ToMarketShares(row => row.Key, row => row.Value);

        Assert.Equal("$500 to $600", shares["a"].Amount.ToString());
        // 600 / 1,100.
        Assert.Equal("50% to 54.5455%", shares["a"].Share.Select(share => share.ToPercent()).ToString("G6", null));
        Assert.Equal("at least $5",
            new[] { F("up to $4"), F("at least $5") }.ToMarketShares(_ => "a", value => value)["a"].Amount.ToString());
        // A row below zero is no part, and what is only below it has no lower end.
        Assert.Equal("at most $495", new[] { F("up to -$5"), F("$500") }.ToMarketShares(_ => "a", value => value)["a"].Amount.ToString());
    }

    [Fact]
    public void What_may_be_negative_keeps_its_open_end()
    {
        Assert.Equal("at most $600", (F("up to $100") + F("$500")).ToString());
        Assert.Equal(UnknownReason.PartIsNegative, MarketShares.Of(Parts("a=up to -$5; b=at least $5")).Rest.Reason);
    }

    [Fact]
    public void Shares_of_a_period_move_from_and_to_open_parts()
    {
        (TimePeriod Period, string Key, Figure Value)[] rows =
        [
            (TimePeriod.OfYear(2022), "a", F("up to $10")), (TimePeriod.OfYear(2022), "b", F("at least $30")),
            (TimePeriod.OfYear(2023), "a", F("$30")), (TimePeriod.OfYear(2023), "b", F("$30")),
        ];
        ShareShift<string> shift = rows.ToMarketSharesByPeriod(row => row.Period, row => row.Key, row => row.Value).Shifts[0];

        // From 0 to 25% to 50%.
        Assert.Equal("25 pp to 50 pp", shift["a"].Points.ToString());
        Assert.Equal("$20 to $30", shift["a"].Amount.Change.ToString());
    }

    [Theory]
    [InlineData("A=about $5", null, "A: 100%")]
    [InlineData("A=about $5; B=$0", null, "A: 100%; B: 0%")]
    public void What_is_all_of_the_whole_is_all_of_it_about_or_not(string parts, string? total, string shares) =>
        Assert.Equal(shares, MarketShares.Of(Parts(parts), total is null ? null : F(total)).ToString());

    [Fact]
    public void Contributions_to_a_sum_of_open_parts_know_its_growth()
    {
        SeriesByKey<string> parts = new (string Key, string Period, string Value)[] { ("a", "2022", "up to $4"),
            ("b", "2022", "at least $16"), ("a", "2023", "$20"), ("b", "2023", "$20") }
            .ToSeriesBy(row => row.Key, row => TimePeriod.Parse(row.Period), row => F(row.Value));

        // 40 over at least 16.
        Assert.Equal("at most 150%", parts.Contributions(TimePeriod.OfYear(2022), TimePeriod.OfYear(2023)).Whole.Percent.ToString());
    }
}
