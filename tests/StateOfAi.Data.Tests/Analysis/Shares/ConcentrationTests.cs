using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class ConcentrationTests
{
    // The example of the U.S. Department of Justice, https://www.justice.gov/atr/herfindahl-hirschman-index: "for a market consisting of
    // four firms with shares of 30, 30, 20, and 20 percent, the HHI is 2,600".
    private static readonly MarketShares<string> FourFirms = MarketShares.Of(Parts("A=30%; B=30%; C=20%; D=20%"));

    [Fact]
    public void Four_firms_of_the_example_of_the_Department_of_Justice()
    {
        Assert.Equal("2,600", $"{FourFirms.Herfindahl.Points}");
        Assert.Equal("0.26", FourFirms.Herfindahl.Fraction.ToString());
        Assert.Equal("HHI 2,600", FourFirms.Herfindahl.ToString());
        // 1 / 0.26, and (0.26 - 0.25) / 0.75.
        Assert.Equal("3.84615 equal parts", FourFirms.Herfindahl.EffectiveNumber.ToString("G6", null));
        Assert.Equal("0.0133333", FourFirms.Herfindahl.Normalized.ToString("G6", null));
        Assert.True(FourFirms.Herfindahl.Points.IsExact);
        Assert.Equal(0.26, FourFirms.Herfindahl.Points.Value.ToFraction().Value, 1e-12);
    }

    [Fact]
    public void Chips_in_papers_of_the_report()
    {
        MarketShares<string> chips = Ratios("NVIDIA", "19x", "FPGA=31x; TPU=150x");

        // 0.95² + 0.0306452² + 0.0063333², and 0.0130215² more.
        Assert.Equal("HHI 9,034.79 to 9,036.49", chips.Herfindahl.ToString("G6", null));
        Assert.Equal("leader: NVIDIA, 91.9355 pp ahead of FPGA", chips.Lead.ToString("G6", null));
        Assert.Equal("0.986978 to 1", chips.ConcentrationRatio(4).ToString("G6", null));
    }

    [Theory]
    [InlineData("A=$5B", "10,000", "1 equal part", null)]
    [InlineData("A=$5B; B=$0B", "10,000", "1 equal part", "1")]
    [InlineData("A=$1; B=$1; C=$1; D=$1", "2,500", "4 equal parts", "0")]
    public void One_part_and_equal_parts_are_the_ends_of_the_scale(string parts, string points, string number, string? normalized)
    {
        HerfindahlIndex index = MarketShares.Of(Parts(parts)).Herfindahl;

        Assert.Equal(points, index.Points.ToString());
        Assert.Equal(number, index.EffectiveNumber.ToString());
        Assert.Equal(normalized, index.Normalized.IsKnown ? index.Normalized.ToString() : null);
    }

    [Theory]
    // 0.4² + 0.3², and with 0.3² more where one has all of the rest.
    [InlineData("A=40%; B=30%", null, null, "2,500 to 3,400")]
    // 0.3² / 3 more where three share the rest.
    [InlineData("A=40%; B=30%", 3, null, "2,800 to 3,400")]
    [InlineData("A=40%; B=30%", 1, null, "3,400")]
    // Three of 0.1, or one of 0.2 and one of 0.1.
    [InlineData("A=40%; B=30%", null, 0.1, "2,500 to 2,800")]
    [InlineData("A=40%; B=30%", null, 0.2, "2,500 to 3,000")]
    [InlineData("A=at least 60%", null, null, "3,600 to 10,000")]
    // A at 60 and 40 more of at most 25: 0.25² + 0.15²; A at 100.
    [InlineData("A=at least 60%", null, 0.25, "3,600 to 10,000")]
    [InlineData("A=up to 60%", null, 0.25, "0 to 4,450")]
    public void What_nobody_named_lies_between_dust_and_one_hand(string parts, int? atMost, double? noneAbove, string points)
    {
        UnnamedParts unnamed = atMost is { } count
            ? UnnamedParts.AtMost(count)
            : noneAbove is { } limit ? UnnamedParts.NoneAbove(new(limit)) : UnnamedParts.Any;

        Assert.Equal(points, MarketShares.Of(Parts(parts)).HerfindahlIf(unnamed).Points.ToString());
    }

    [Fact]
    public void In_a_list_of_the_largest_nobody_unnamed_is_above_the_last()
    {
        MarketShares<string> list = MarketShares.Of(Parts("A=40%; B=20%; C=10%"));

        // 0.16 + 0.04 + 0.01, and 3 x 0.01; in one hand 0.09.
        Assert.Equal("2,100 to 3,000", list.Herfindahl.Points.ToString());
        Assert.Equal("2,100 to 2,400", list.HerfindahlIf(UnnamedParts.NoneAboveSmallestNamed).Points.ToString());
        Assert.Equal("4.16667 equal parts to 4.7619 equal parts",
            list.HerfindahlIf(UnnamedParts.NoneAboveSmallestNamed).EffectiveNumber.ToString("G6", null));
        Assert.Equal(UnknownReason.PartsNotNamed, list.Herfindahl.Normalized.Reason);
        Assert.Equal("no unnamed part above the smallest named", UnnamedParts.NoneAboveSmallestNamed.ToString());
    }

    [Theory]
    // Even at 20 and 20, uneven at 10 and 30.
    [InlineData("A=$10 to $20; B=$20 to $30", null, "5,000 to 6,250")]
    // Most even where C is the sum of squares over the sum, 1000 / 40 = 25: 1625 / 65². Most uneven without C: 1000 / 40².
    [InlineData("A=$10; B=$30; C=$0 to $100", null, "3,846.15 to 6,250")]
    [InlineData("A=$10; B=at least $30", null, "6,250 to 10,000")]
    [InlineData("A=$0 to $5; B=$0", null, "10,000")]
    [InlineData("A=about $10; B=$30", null, "about 6,250")]
    // A at 90 of 100, or at 10 with nobody else named.
    [InlineData("A=$10 to $90; B=$10", "$100", "200 to 8,200")]
    // A and B at their least of 200; all of the rest, 140 of 200, in one hand.
    [InlineData("A=$20 to $40; B=$40", "$100 to $200", "500 to 5,400")]
    [InlineData("A=$20", "at least $100", "0 to 10,000")]
    [InlineData("A=?; B=$40", "$100", "1,600 to 5,200")]
    // Equal parts at any level up to 1.
    [InlineData("A=$0 to $1; B=$0 to $3", null, "5,000 to 10,000")]
    public void Bounds_of_the_index_are_those_of_the_parts(string parts, string? total, string points) =>
        Assert.Equal(points, MarketShares.Of(Parts(parts), total is null ? null : F(total)).Herfindahl.Points.ToString("G6", null));

    [Theory]
    [InlineData("A=$10; B=?", null, UnknownReason.ValueMissing)]
    [InlineData("A=?; B=?", "$5", UnknownReason.ValueMissing)]
    [InlineData("A=$10; B=€5", null, UnknownReason.CurrenciesDiffer)]
    [InlineData("A=$10; B=-$5", null, UnknownReason.PartIsNegative)]
    [InlineData("A=$10; B=$5", "$12", UnknownReason.PartAboveWhole)]
    [InlineData("A=$0", null, UnknownReason.WholeIsZero)]
    [InlineData("A=about $10; B=more than $5", null, UnknownReason.BoundsTooWide)]
    public void Without_shares_there_is_no_concentration_and_the_reason_is_theirs(string parts, string? total, UnknownReason reason)
    {
        MarketShares<string> shares = MarketShares.Of(Parts(parts), total is null ? null : F(total));

        Assert.Equal(reason, shares.Herfindahl.Points.Reason);
        Assert.Equal(reason, shares.Herfindahl.EffectiveNumber.Reason);
        Assert.Equal(reason, shares.ConcentrationRatio(1).Reason);
        Assert.Equal(reason, shares.Entropy.Bits.Reason);
        Assert.Equal(reason, shares.Lead.Gap.Reason);
    }

    [Theory]
    [InlineData("A=30%; B=30%; C=20%; D=20%", 2, "60%")]
    [InlineData("A=30%; B=30%; C=20%; D=20%", 9, "100%")]
    // The rest, 30%, is not above A, and then not above B, and third wherever it is one part.
    [InlineData("A=40%; B=30%", 1, "40%")]
    [InlineData("A=40%; B=30%", 2, "70%")]
    [InlineData("A=40%; B=30%", 3, "70% to 100%")]
    [InlineData("A=40%; B=20%; C=10%", 2, "60% to 70%")]
    // A from 10 of 40 to 20 of 40.
    [InlineData("A=$10 to $20; B=$20 to $30", 1, "50% to 75%")]
    [InlineData("A=about $10; B=$30", 1, "about 75%")]
    [InlineData("A=at least $10; B=at least $20; C=$10", 2, "75% to 100%")]
    public void The_concentration_ratio_adds_up_the_largest(string parts, int largest, string ratio) =>
        Assert.Equal(ratio, MarketShares.Of(Parts(parts)).ConcentrationRatio(largest).Select(share => share.ToPercent()).ToString());

    [Fact]
    public void About_leaves_the_ratio_of_those_that_the_rest_is_not_above()
    {
        MarketShares<string> shares = MarketShares.Of(Parts("A=about 10%; B=50%"));

        Assert.Equal("about 0.5", shares.ConcentrationRatio(1).ToString());
        Assert.Equal(UnknownReason.BoundsTooWide, shares.ConcentrationRatio(2).Reason);
        Assert.Equal(UnknownReason.BoundsTooWide, shares.Herfindahl.Fraction.Reason);
        Assert.Contains("\"about\"", shares.Herfindahl.Fraction.Explanation!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_concentration_ratio_uses_what_is_known_of_the_rest()
    {
        MarketShares<string> list = MarketShares.Of(Parts("A=40%; B=20%; C=10%"));

        Assert.Equal("0.6", list.ConcentrationRatio(2, UnnamedParts.NoneAboveSmallestNamed).ToString());
        Assert.Equal("0.7 to 0.8", list.ConcentrationRatio(4, UnnamedParts.NoneAboveSmallestNamed).ToString());
        // Three of 10% each: the fourth has one of them.
        Assert.Equal("0.8 to 1", list.ConcentrationRatio(4, UnnamedParts.AtMost(3)).ToString());
    }

    [Fact]
    public void The_Gini_coefficient_of_a_published_list_of_incomes()
    {
        // 20 incomes in thousands, Gini 0.38625: http://www.docstoc.com/docs/10699438/GINI.
        int[] incomes = [1, 3, 4, 5, 6, 8, 8, 9, 11, 12, 14, 17, 19, 21, 23, 27, 29, 32, 33, 38];

        Assert.Equal("0.38625",
            incomes.Select((income, person) => (income, person))
                .ToMarketShares(row => row.person, row => row.income, Unit.Usd).Gini.ToString("G6", null));
    }

    [Theory]
    // (-3 x 1 - 2 + 3 + 3 x 4) / (4 x 10).
    [InlineData("A=$1; B=$2; C=$3; D=$4", "0.25")]
    [InlineData("A=$1; B=$1", "0")]
    [InlineData("A=$1; B=$0; C=$0; D=$0", "0.75")]
    // Equal at 20; 10 and 30: 20 / (2 x 40).
    [InlineData("A=$10 to $20; B=$20 to $30", "0 to 0.25")]
    [InlineData("A=$10; B=at least $30", "0.25 to 0.5")]
    [InlineData("A=about $10; B=$30", "about 0.25")]
    public void The_Gini_coefficient_is_zero_for_equal_parts(string parts, string gini) =>
        Assert.Equal(gini, MarketShares.Of(Parts(parts)).Gini.ToString());

    [Fact]
    public void With_a_rest_there_is_no_Gini_coefficient() =>
        Assert.Equal(UnknownReason.PartsNotNamed, MarketShares.Of(Parts("A=40%; B=30%")).Gini.Reason);

    [Theory]
    // T. M. Cover, J. A. Thomas, Elements of Information Theory, 2nd ed., example 2.1.2: 1/2, 1/4, 1/8, 1/8 have 7/4 bits.
    [InlineData("A=50%; B=25%; C=12.5%; D=12.5%", "1.75 bits", "1.21301 nats")]
    [InlineData("A=$1; B=$1; C=$1; D=$1", "2 bits", "1.38629 nats")]
    [InlineData("A=$1; B=$0", "0 bits", "0 nats")]
    [InlineData("A=$10 to $20; B=$20 to $30", "0.811278 bits to 1 bit", "0.562335 nats to 0.693147 nats")]
    [InlineData("A=about 50%; B=about 50%", "about 1 bit", "about 0.693147 nats")]
    // Half of it in one hand, or in as many as one likes.
    [InlineData("A=50%", "at least 1 bit", "at least 0.693147 nats")]
    public void The_entropy_names_its_unit(string parts, string bits, string nats)
    {
        ShannonEntropy entropy = MarketShares.Of(Parts(parts)).Entropy;

        Assert.Equal(bits, entropy.ToString("G6", null));
        Assert.Equal(nats, entropy.Nats.ToString("G6", null));
    }

    [Fact]
    public void A_limit_and_a_number_are_checked()
    {
        Assert.Throws<ArgumentOutOfRangeException>("share", () => UnnamedParts.NoneAbove(new(5)));
        Assert.Throws<ArgumentOutOfRangeException>("share", () => UnnamedParts.NoneAbove(new(0)));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => UnnamedParts.AtMost(0));
        Assert.Throws<ArgumentOutOfRangeException>("largest", () => FourFirms.ConcentrationRatio(0));
        Assert.Throws<ArgumentNullException>("unnamed", () => FourFirms.HerfindahlIf(null!));
    }

    [Theory]
    [InlineData(1e300)]
    [InlineData(1e-300)]
    [InlineData(1)]
    public void The_size_of_the_unit_does_not_matter(double size)
    {
        MarketShares<string> shares = new[] { ("A", 1 * size), ("B", 3 * size) }.ToMarketShares(row => row.Item1, row => row.Item2,
            Unit.Usd);

        // 1/16 + 9/16; 2 x 3/16; (3 - 1) / (2 x 4).
        Assert.Equal("6,250", shares.Herfindahl.Points.ToString());
        Assert.Equal("3,750", shares.Merging("A", "B").Change.ToString());
        Assert.Equal("0.25", shares.Gini.ToString());
        Assert.Equal("0.811278 bits", shares.Entropy.ToString("G6", null));
    }
}
