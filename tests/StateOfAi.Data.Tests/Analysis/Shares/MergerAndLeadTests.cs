using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class MergerAndLeadTests
{
    [Fact]
    public void A_merger_adds_twice_the_product_of_the_shares()
    {
        MergerEffect<string> merger = MarketShares.Of(Parts("A=30%; B=30%; C=20%; D=20%")).Merging("C", "D");

        // 2 x 20 x 20; 30² + 30² + 40².
        Assert.Equal("800", merger.Change.ToString());
        Assert.Equal("3,400", merger.After.Points.ToString());
        Assert.Equal("0.4", merger.CombinedShare.ToString());
        Assert.Equal("C and D: +800 points, from HHI +2,600 to HHI +3,400", merger.ToString("+", null));
    }

    [Fact]
    public void Outsiders_do_not_grow_by_a_merger()
    {
        MergerEffect<string> merger = MarketShares.Of(Parts("A=40%; B=30%; C=5%; D=5%"), F("100%"))
            .Merging("C", "D", UnnamedParts.NoneAboveSmallestNamed);

        // 40² + 30² + 10² and at most four of 5% besides.
        Assert.Equal("2,600 to 2,700", merger.After.Points.ToString());
        Assert.Equal("50", merger.Change.ToString());
    }

    [Fact]
    public void Up_to_nothing_is_nothing() =>
        Assert.Equal("0", MarketShares.Of(Parts("A=up to $0; B=$10; C=$15")).Merging("A", "B").Change.ToString());

    [Fact]
    public void A_published_example_of_two_mergers()
    {
        // Nine firms at an HHI of 1540: the two smallest merging bring it to 1580, the two largest to 2540
        // (https://industrialorganization.blogspot.com, March 2006).
        MarketShares<string> firms = MarketShares.Of(Parts("A=25%; B=20%; C=15%; D=10%; E=8%; F=7%; G=6%; H=5%; I=4%"));

        Assert.Equal("H and I: 40 points, from HHI 1,540 to HHI 1,580", firms.Merging("H", "I").ToString());
        Assert.Equal("A and B: 1,000 points, from HHI 1,540 to HHI 2,540", firms.Merging("A", "B").ToString());
    }

    [Theory]
    // 10 x 20 of 80², and 20 x 30 of 100².
    [InlineData("A=$10 to $20; B=$20 to $30; C=$50", null, "625 to 1,200")]
    // A is as large as B at 10: 2 x 0.25; 10 x 100 of 110².
    [InlineData("A=$10 to $100; B=$10", null, "1,652.89 to 5,000")]
    [InlineData("A=$10; B=at least $10", null, "0 to 5,000")]
    [InlineData("A=at least $10; B=at least $10", null, "0 to 5,000")]
    [InlineData("A=about $10; B=$30", null, "about 3,750")]
    // 20 x 10 of 200², and 40 x 10 of 100².
    [InlineData("A=$20 to $40; B=$10", "$100 to $200", "100 to 800")]
    // 50 x 50 of 100.
    [InlineData("A=$20 to $90; B=$30 to $90", "$100", "1,200 to 5,000")]
    public void A_merger_has_the_bounds_of_the_two_shares(string parts, string? total, string change) =>
        Assert.Equal(change, MarketShares.Of(Parts(parts), total is null ? null : F(total)).Merging("A", "B").Change.ToString("G6", null));

    [Fact]
    public void A_merger_of_a_missing_part_is_not_known()
    {
        MergerEffect<string> merger = MarketShares.Of(Parts("A=$30; B=?"), F("$100")).Merging("A", "B");

        Assert.Equal(UnknownReason.ValueMissing, merger.Change.Reason);
        Assert.Equal(UnknownReason.ValueMissing, merger.After.Points.Reason);
        Assert.Equal("900 to 5,800", merger.Before.Points.ToString());
    }

    [Fact]
    public void A_merger_is_of_two_parts_that_are_named()
    {
        MarketShares<string> shares = MarketShares.Of(Parts("A=$1; B=$2"));

        Assert.Throws<ArgumentException>("second", () => shares.Merging("A", "A"));
        Assert.Throws<KeyNotFoundException>(() => shares.Merging("A", "C"));
    }

    [Theory]
    [InlineData("A=$60; B=$30; C=$10", null, "leader: A, 30 pp ahead of B")]
    [InlineData("A=$60; B=$20; C=$20", null, "leader: A, 40 pp ahead of all others")]
    [InlineData("A=$40; B=$40; C=$20", null, "no single leader: 0 pp")]
    // (50 - 30) of 90, and (60 - 20) of 90.
    [InlineData("A=$50 to $60; B=$20 to $30; C=$10", null, "leader: A, 22.2222 pp to 44.4444 pp ahead of B")]
    // (50 - 30) of 200, and (60 - 20) of 100.
    [InlineData("A=$50 to $60; B=$20 to $30", "$100 to $200", "leader: A, 10 pp to 40 pp ahead of B")]
    [InlineData("A=more than $9; B=$5", null, "leader: A, 28.5714 pp to 100 pp ahead of B")]
    // (60 - 30) of 60 + 30 + 28, and (70 - 25) of 70 + 20 + 25; then both of 150.
    [InlineData("A=$60 to $70; B=$20 to $30; C=$25 to $28", null, "leader: A, 25.4237 pp to 39.1304 pp ahead of all others")]
    [InlineData("A=$60 to $70; B=$20 to $30; C=$25 to $28", "$150", "leader: A, 20 pp to 30 pp ahead of all others")]
    // "About" bounds no share and so no lead.
    [InlineData("A=$60; B=$30", "about $100", "leader: A, about 30 pp ahead of B")]
    [InlineData("A=$60 to $65; B=$30", "about $100",
        "leader: A; gap not known: the whole is about $100, which has no bounds, and a part has no single value; "
            + "use Figure.WithTolerance to turn an \"about\" into a range")]
    [InlineData("A=$60", null, "leader: A; gap not known: A is the only part that is named")]
    public void The_leader_is_ahead_by_percentage_points(string parts, string? total, string lead) =>
        Assert.Equal(lead, MarketShares.Of(Parts(parts), total is null ? null : F(total)).Lead.ToString("G6", null));

    [Fact]
    public void Bounds_may_leave_open_who_leads()
    {
        MarketLead<string> lead = MarketShares.Of(Parts("A=$50 to $60; B=$55")).Lead;

        Assert.Equal(UnknownReason.NoValues, MarketShares.Of<string>([], F("$5B")).Lead.Gap.Reason);
        Assert.Null(lead.Leader);
        Assert.Equal(UnknownReason.BoundsTooWide, lead.Gap.Reason);
    }
}
