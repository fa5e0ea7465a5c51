using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class MarketShareRatiosTests
{
    [Fact]
    public void Citations_of_chips_come_from_the_ratios_that_the_report_states()
    {
        MarketShares<string> chips = Ratios("NVIDIA", "19x", "TPU=150x; FPGA=31x");

        Assert.Equal(0.95, chips["NVIDIA"].Share.Value.Value, 12);
        Assert.Equal("FPGA: 3.06452%", chips["FPGA"].ToString("G6", null));
        Assert.Equal("TPU: 0.633333%", chips["TPU"].ToString("G6", null));
        Assert.Equal("1.30215%", chips.Rest.Select(rest => rest.ToPercent()).ToString("G6", null));
        Assert.Equal(["NVIDIA", "FPGA", "TPU"], chips.Select(chip => chip.Key));
        Assert.Equal([1, 2, 3], chips.Select(chip => chip.Rank));
        Assert.Equal("NVIDIA: 95%; FPGA: 3.06452%; TPU: 0.633333%; the rest: 1.30215%", chips.ToString("G6", null));
    }

    [Fact]
    public void No_amount_is_made_up()
    {
        MarketShares<string> chips = Ratios("NVIDIA", "19x", "FPGA=31x");

        Assert.Equal(UnknownReason.ValueMissing, chips.Whole.Reason);
        Assert.Equal(UnknownReason.ValueMissing, chips["FPGA"].Amount.Reason);
    }

    [Fact]
    public void The_leader_alone_leaves_the_rest_to_all_others()
    {
        MarketShares<string> chips = MarketShares.FromRatios("NVIDIA", 4, Array.Empty<string>(), name => name, _ => null);

        Assert.Equal("NVIDIA: 80%; the rest: 20%", chips.ToString());
    }

    [Theory]
    [InlineData("19x to 24x", "31x", "95% to 96%", "3.06452% to 3.09677%")]
    [InlineData("at least 19x", "20x", "95% to 95.2381%", "4.75% to 4.7619%")]
    [InlineData("up to 19x", "50x", "0% to 95%", "0% to 1.9%")]
    [InlineData("about 19x", "50x", "about 95%", "about 1.9%")]
    [InlineData("19x", "about 50x", "95%", "about 1.9%")]
    [InlineData("4x", "at least 8x", "80%", "0% to 10%")]
    [InlineData("4x", "up to 8x", "80%", "10% to 20%")]
    public void Bounds_of_ratios_bound_the_shares(string toAll, string toOne, string leader, string one)
    {
        MarketShares<string> chips = Ratios("leader", toAll, $"one={toOne}");

        Assert.Equal(leader, chips["leader"].Share.Select(share => share.ToPercent()).ToString("G6", null));
        Assert.Equal(one, chips["one"].Share.Select(share => share.ToPercent()).ToString("G6", null));
    }

    [Theory]
    [InlineData("19x", "A=10x")]
    [InlineData("19x", "A=30x; B=30x; C=30x")]
    [InlineData("about 19x", "A=0.1x")]
    public void Others_above_all_others_together_give_no_share(string toAll, string toEach)
    {
        MarketShares<string> chips = Ratios("leader", toAll, toEach);

        Assert.All(chips, chip => Assert.Equal(UnknownReason.PartAboveWhole, chip.Share.Reason));
        Assert.Equal(UnknownReason.PartAboveWhole, chips.Rest.Reason);
    }

    [Fact]
    public void Others_that_are_just_all_others_leave_no_rest()
    {
        MarketShares<string> chips = Ratios("leader", "3x", "A=9x; B=9x; C=9x");

        Assert.Equal(Estimate.Exactly(new Fraction(0)), chips.Rest);
        Assert.Equal([1, 2, 2, 2], chips.Select(chip => chip.Rank));
    }

    [Theory]
    [InlineData("0x", UnknownReason.BaseIsZero)]
    [InlineData("-1x", UnknownReason.BaseIsNegative)]
    [InlineData("-1x to 5x", UnknownReason.BaseMayNotBePositive)]
    public void A_leader_at_nothing_or_less_gives_no_share(string toAll, UnknownReason reason)
    {
        MarketShares<string> chips = Ratios("leader", toAll, "A=9x");

        Assert.All(chips, chip => Assert.Equal(reason, chip.Share.Reason));
    }

    [Fact]
    public void A_ratio_of_zero_to_one_of_them_leaves_only_that_one_unknown()
    {
        MarketShares<string> chips = Ratios("leader", "4x", "A=0x; B=8x");

        Assert.Equal(UnknownReason.BaseIsZero, chips["A"].Share.Reason);
        Assert.Equal("B: 10%", chips["B"].ToString());
        Assert.Equal("0% to 10%", chips.Rest.Select(rest => rest.ToPercent()).ToString());
    }

    [Fact]
    public void A_name_that_stands_twice_and_a_ratio_that_is_no_multiple_are_refused()
    {
        Assert.Throws<ArgumentException>("toEach", () => Ratios("A", "19x", "A=31x"));
        Assert.Throws<ArgumentException>("toEach", () => Ratios("A", "19x", "B=31%"));
        Assert.Throws<ArgumentException>("toAllOthers", () => Ratios("A", "19%", "B=31x"));
    }
}
