using System.Globalization;
using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class ShareShiftTests
{
    // 100 and 150 in all.
    private static readonly ShareShift<string> Shift = MarketShares.Of(Parts("A=$60; B=$60; D=$30"))
        .ShiftFrom(MarketShares.Of(Parts("A=$20; B=$60; C=$20")));

    [Fact]
    public void Shares_move_by_percentage_points_and_ranks_and_who_entered_and_left_is_named()
    {
        Assert.Equal("A: +20 pp, rank 2 to 1; B: -20 pp; D: +20 pp; C: -20 pp; new: D; gone: C", Shift.ToString());
        Assert.Equal(1, Shift["A"].RankChange);
        Assert.Equal(0, Shift["B"].RankChange);
        Assert.Null(Shift["D"].RankChange);
        Assert.Equal("D", Assert.Single(Shift.Entrants).Key);
        Assert.Equal("C", Assert.Single(Shift.Leavers).Key);
        Assert.Null(Shift["D"].Earlier);
        Assert.Null(Shift["C"].Later);
        Assert.Equal("0 pp", Shift.Rest.ToString());
        Assert.Null(Shift.FromPeriod);
        Assert.Null(Shift.ToPeriod);
    }

    [Theory]
    // 20 x 0.5 with a market that grew by half, and 60 - 20 x 1.5.
    [InlineData("A", "+$40: +$10 with the market, +$30 from its change in share")]
    [InlineData("B", "$0: +$30 with the market, -$30 from its change in share")]
    [InlineData("C", "-$20: +$10 with the market, -$30 from its change in share")]
    [InlineData("D", "+$30: $0 with the market, +$30 from its change in share")]
    public void An_amount_changes_with_the_market_and_of_its_own(string part, string decomposition) =>
        Assert.Equal(decomposition, Shift[part].Amount.ToString());

    [Theory]
    // 40 x (1/100 + 1/150) / 2, and 40 x (1/150 - 1/100).
    [InlineData("A", "+20 pp: +33.3333 pp by its own growth, -13.3333 pp by the market's")]
    [InlineData("B", "-20 pp: 0 pp by its own growth, -20 pp by the market's")]
    public void A_share_changes_by_the_growth_of_the_part_and_of_the_market(string part, string decomposition) =>
        Assert.Equal(decomposition, Shift[part].Share.ToString("G6+", null));

    [Fact]
    public void A_published_example_of_shift_share_analysis()
    {
        // Local employment of an industry grew by 6%, that of the nation in the industry by 3%: 3% are the nation's, 3% the local share
        // (http://clarksvillepartnershipdata.com/shift-share-explanation).
        AmountDecomposition jobs = MarketShares.Of(Parts("Local=10,600 people"), F("1,030,000 people"))
            .ShiftFrom(MarketShares.Of(Parts("Local=10,000 people"), F("1,000,000 people")))["Local"].Amount;

        Assert.Equal("+600 people: +300 people with the market, +300 people from its change in share", jobs.ToString());
    }

    [Fact]
    public void Who_is_not_named_may_be_in_the_rest()
    {
        ShareShift<string> shift = MarketShares.Of(Parts("A=50%; B=30%")).ShiftFrom(MarketShares.Of(Parts("A=40%")));

        Assert.Equal("A: +10 pp; B: -30 pp to +30 pp; new: B", shift.ToString());
        Assert.Equal("-40 pp", shift.Rest.ToString());
        Assert.Equal(UnknownReason.UnitHasNoAmount, shift["A"].Amount.Change.Reason);
        Assert.Equal(UnknownReason.UnitHasNoAmount, shift["A"].Share.OwnGrowth.Reason);
        Assert.Equal("10 pp", shift["A"].Share.Change.ToString());

        // Of 60 that nobody named B had from none to all: 30 less 0 to 60, and a market that doubled.
        ShareShift<string> amounts = MarketShares.Of(Parts("A=$100; B=$30"), F("$200"))
            .ShiftFrom(MarketShares.Of(Parts("A=$40"), F("$100")));
        Assert.Equal("-$30 to +$30: $0 to +$60 with the market, -$90 to +$30 from its change in share", amounts["B"].Amount.ToString());
    }

    [Fact]
    public void Bounds_are_as_narrow_as_the_amounts_allow()
    {
        ShareChange<string> change = MarketShares.Of(Parts("A=$40; B=$20")).ShiftFrom(MarketShares.Of(Parts("A=$10 to $20; B=$20")))["A"];

        // From 33.3 to 50%, to 66.7%.
        Assert.Equal("16.6667 pp to 33.3333 pp", change.Points.ToString("G6", null));
        Assert.Equal("$20 to $30", change.Amount.Change.ToString());
        // x (60 / (x + 20) - 1) is 10 at 10 and at 20, and most at the root of 60 x 20, less 20, 14.641: 10.718.
        Assert.Equal("$10 to $10.718", change.Amount.MarketGrowth.ToString("G6", null));
        Assert.Equal("$10 to $20", change.Amount.OwnGain.ToString());
        // 20 x (1/40 + 1/60) / 2 and 30 x (1/30 + 1/60) / 2; 30 x (1/60 - 1/40) and 25 x (1/60 - 1/30).
        Assert.Equal("41.6667 pp to 75 pp", change.Share.OwnGrowth.ToString("G6", null));
        Assert.Equal("-41.6667 pp to -25 pp", change.Share.MarketGrowth.ToString("G6", null));
    }

    [Theory]
    [InlineData("A=about $10; B=$30", "A=$20; B=$20", "about 25 pp", "about $10")]
    // Later A has from half to all.
    [InlineData("A=$10; B=$10", "A=at least $10; B=$10", "0 pp to 50 pp", "at least $0")]
    public void About_gives_a_point_and_open_ends_stay_open(string earlier, string later, string points, string change)
    {
        ShareChange<string> shift = MarketShares.Of(Parts(later)).ShiftFrom(MarketShares.Of(Parts(earlier)))["A"];

        Assert.Equal(points, shift.Points.ToString());
        Assert.Equal(change, shift.Amount.Change.ToString());
    }

    [Theory]
    [InlineData("A=$10; B=$30", "A=€20; B=€20", null, UnknownReason.CurrenciesDiffer)]
    [InlineData("A=10 papers; B=30 papers", "A=20 users; B=20 users", UnknownReason.UnitsDiffer, UnknownReason.UnitsDiffer)]
    [InlineData("A=$10; B=$30", "A=20%; B=20%", null, UnknownReason.UnitHasNoAmount)]
    [InlineData("A=$10; B=?", "A=$20; B=$20", UnknownReason.ValueMissing, UnknownReason.ValueMissing)]
    [InlineData("A=$10; B=-$5", "A=$20; B=$20", UnknownReason.PartIsNegative, UnknownReason.PartIsNegative)]
    public void What_does_not_compare_says_why(string earlier, string later, UnknownReason? points, UnknownReason amount)
    {
        ShareChange<string> shift = MarketShares.Of(Parts(later)).ShiftFrom(MarketShares.Of(Parts(earlier)))["A"];

        Assert.Equal(points, shift.Points.Reason);
        Assert.Equal(amount, shift.Amount.Change.Reason);
        Assert.Equal(amount, shift.Amount.OwnGain.Reason);
        Assert.Equal(amount, shift.Share.MarketGrowth.Reason);
    }

    [Fact]
    public void Ratios_have_points_and_no_amounts()
    {
        ShareChange<string> leader = Ratios("N", "19x", "F=31x").ShiftFrom(Ratios("N", "9x", "F=31x"))["N"];

        Assert.Equal("5 pp", leader.Points.ToString());
        Assert.Equal(UnknownReason.ValueMissing, leader.Amount.Change.Reason);
    }

    [Fact]
    public void A_missing_part_of_a_reported_total_is_no_entrant()
    {
        ShareShift<string> shift = MarketShares.Of(Parts("A=$40; B=$10"), F("$100"))
            .ShiftFrom(MarketShares.Of(Parts("A=$40; B=?"), F("$100")));

        Assert.Empty(shift.Entrants);
        Assert.Equal(UnknownReason.ValueMissing, shift["B"].Points.Reason);
        Assert.Equal("0 pp", shift["A"].Points.ToString());
    }

    [Fact]
    public void An_empty_format_is_none()
    {
        Assert.Equal("A: +20 pp, rank 2 to 1", Shift["A"].ToString("", null));
        Assert.Equal("+$40: +$10 with the market, +$30 from its change in share", Shift["A"].Amount.ToString("", null));
        Assert.Equal("+20 pp: +33.3 pp by its own growth, -13.3 pp by the market's", Shift["A"].Share.ToString("", null));
        Assert.Throws<FormatException>(() => Shift.ToString("X", null));
    }

    [Fact]
    public void Numbers_follow_the_culture_that_is_given_and_a_name_that_is_not_there_is_told()
    {
        CultureInfo german = CultureInfo.GetCultureInfo("de-DE");

        Assert.Equal("C: -20,0 pp", Shift["C"].ToString("N1", german));
        Assert.Equal("+33,3 pp", Shift["A"].Share.OwnGrowth.ToString("N1+", german));
        Assert.Contains("A, B, D, C", Assert.Throws<KeyNotFoundException>(() => Shift["E"]).Message, StringComparison.Ordinal);
        Assert.Null(Shift.GetOrNull("E"));
        Assert.Throws<ArgumentNullException>("earlier", () => Shift.Later.ShiftFrom(null!));
    }
}
