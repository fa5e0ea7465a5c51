using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class MarketShareBoundsTests
{
    [Theory]
    [InlineData("A=$10 to $20; B=$20 to $30", "25% to 50%")]
    [InlineData("A=$10; B=$20 to $30", "25% to 33.3333%")]
    [InlineData("A=$10; B=up to $30", "25% to 100%")]
    [InlineData("A=$10; B=up to $5; C=$10", "40% to 50%")]
    [InlineData("A=at least $10; B=$30", "25% to 100%")]
    [InlineData("A=$10; B=at least $30", "0% to 25%")]
    [InlineData("A=about $10; B=$30", "about 25%")]
    [InlineData("A=$10; B=about $30", "about 25%")]
    [InlineData("A=$0 to $5; B=$0", "100%")]
    [InlineData("A=$0; B=$0 to $5", "0%")]
    public void A_share_of_the_sum_is_as_narrow_as_its_parts_allow(string parts, string share)
    {
        Assert.Equal("A: " + share, MarketShares.Of(Parts(parts))["A"].ToString("G6", null));
    }

    [Theory]
    [InlineData("A=$20 to $40", "$100 to $200", "10% to 40%", "60% to 90%")]
    [InlineData("A=$80; B=$60", "$100 to $200", "40% to 57.1429%", "0% to 30%")]
    [InlineData("A=$10 to $90; B=$60", "$100", "10% to 40%", "0% to 30%")]
    [InlineData("A=$20", "up to $100", "20% to 100%", "0% to 80%")]
    [InlineData("A=$20", "more than $100", "0% to 20%", "80% to 100%")]
    [InlineData("A=more than $20", "$100", "20% to 100%", "0% to 80%")]
    [InlineData("A=up to $20", "$100", "0% to 20%", "80% to 100%")]
    [InlineData("A=more than $20", "more than $100", "0% to 100%", "0% to 100%")]
    [InlineData("A=$10", "$0 to $100", "10% to 100%", "0% to 90%")]
    [InlineData("A=$20", "about $100", "about 20%", "about 80%")]
    [InlineData("A=about $20; B=$70", "$100", "about 20%", "about 10%")]
    public void A_share_of_a_reported_total_leaves_room_for_the_other_parts(string parts, string total, string share, string rest)
    {
        MarketShares<string> shares = MarketShares.Of(Parts(parts), F(total));

        Assert.Equal("A: " + share, shares["A"].ToString("G6", null));
        Assert.Equal(rest, shares.Rest.Select(left => left.ToPercent()).ToString());
    }

    [Fact]
    public void About_beside_a_bound_leaves_nothing()
    {
        MarketShares<string> shares = MarketShares.Of(Parts("A=about $10; B=more than $30"));

        Assert.All(shares, part => Assert.Equal(UnknownReason.BoundsTooWide, part.Share.Reason));
        Assert.Equal("at least $30", shares["B"].Amount.ToString());
    }

    [Theory]
    [InlineData("A=$5; B=$9; C=$5; D=$1", "B 1, A 2, C 2, D 4")]
    [InlineData("A=$5 to $6; B=$6 to $7; C=$1", "B ?, A ?, C 3")]
    [InlineData("A=more than $9; B=$5", "A 1, B 2")]
    [InlineData("A=about $9; B=$5", "A ?, B ?")]
    [InlineData("A=$10 to $20; B=$5 to $9; C=$0 to $100", "A ?, C ?, B ?")]
    [InlineData("A=up to $4; B=$5", "B 1, A 2")]
    public void Equals_share_a_rank_and_bounds_may_leave_it_open(string parts, string ranks)
    {
        Assert.Equal(ranks, string.Join(", ", MarketShares.Of(Parts(parts)).Select(part => $"{part.Key} {part.Rank?.ToString() ?? "?"}")));
    }

    [Fact]
    public void A_rank_goes_by_amounts_where_the_shares_overlap()
    {
        MarketShares<string> shares = MarketShares.Of(Parts("A=$10 to $20; B=$5 to $9; C=$200 to $1000"));

        Assert.True(shares["A"].Share.Lower < shares["B"].Share.Upper);
        Assert.Equal(2, shares["A"].Rank);
        Assert.Equal(3, shares["B"].Rank);
    }
}
