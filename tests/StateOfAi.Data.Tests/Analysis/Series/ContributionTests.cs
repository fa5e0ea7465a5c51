using static StateOfAi.Data.Tests.SeriesOf;

namespace StateOfAi.Data.Tests;

public sealed class ContributionTests
{
    private static readonly TimePeriod From = FiscalCalendar.Nvidia.Quarter(2023, 2), To = FiscalCalendar.Nvidia.Quarter(2024, 2);

    [Fact]
    public void Data_center_gave_nearly_all_of_the_growth_of_NVIDIA()
    {
        GrowthContributions<string> contributions = Platforms.Contributions(From, To);

        // 6,704 to 13,507: up 101%, as NVIDIA said. (10,323 - 3,806) / 6,704, (2,486 - 2,042) / 6,704, …
        Assert.Equal("101.477%", contributions.Whole.Percent.ToString("G6", null));
        Assert.Equal("97.2106 pp", contributions["data center"].Points.ToString("G6", null));
        Assert.Equal("171.23%", contributions["data center"].Growth.Percent.ToString("G6", null));
        Assert.Equal(
            "+101.477%: data center: +97.2106 pp; gaming: +6.62291 pp; visualization: -1.74523 pp; automotive: +0.492243 pp; OEM: "
                + "-1.10382 pp", contributions.ToString("G6+", null));
        Assert.Equal("0 pp", contributions.Rest.ToString());
        Assert.Throws<KeyNotFoundException>(() => contributions["robots"]);
    }

    [Fact]
    public void What_no_part_covers_is_the_rest()
    {
        Series whole = new (TimePeriod Period, decimal Value)[] { (From, 6_704m), (To, 13_507m) }.ToSeries(row => row.Period,
            row => row.Value * 1_000_000, Unit.Usd);
        SeriesByKey<string> two = Platforms.Where(one => one.Key is "data center" or "gaming")
            .SelectMany(one => one.Value, (one, point) => (one.Key, point))
            .ToSeriesBy(row => row.Key, row => row.point.Period, row => row.point.Figure);
        GrowthContributions<string> contributions = two.Contributions(From, To, whole);

        Assert.Equal("97.2106 pp", contributions["data center"].Points.ToString("G6", null));
        // 101.477 - 97.2106 - 6.62291.
        Assert.Equal("-2.35680 pp".Replace("80", "8"), contributions.Rest.ToString("G6", null));
        Assert.EndsWith("; the rest: -2.4 pp", contributions.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$10", "$20", "$30", "$30", "25 pp", "0 pp")]
    [InlineData("$10", "$20 to $30", "$30", "$30", "25 pp to 50 pp", "0 pp")]
    [InlineData("$10 to $20", "$20", "$30", "$40", "0 pp to 25 pp", "20 pp to 25 pp")]
    [InlineData("$10", "$20", "up to $30", "$40", "25 pp to 100 pp", "25 pp to 400 pp")]
    [InlineData("$10", "$20", "at least $30", "$30", "0 pp to 25 pp", "-100 pp to 0 pp")]
    [InlineData("about $10", "$20", "$30", "$30", "about 25 pp", "about 0 pp")]
    // Up to nothing is nothing, as a part bounded only from above is not negative: $5 beside $30 is 5/30.
    [InlineData("up to $0", "$5", "$30", "$30", "16.6667 pp", "0 pp")]
    [InlineData("$10", "up to $0", "$30", "$30", "-25 pp", "0 pp")]
    [InlineData("$10", "at least $20", "$30", "$30", "at least 25 pp", "0 pp")]
    [InlineData("-$10", "$10", "$50", "$50", "50 pp", "0 pp")]
    // To $0 to $5 from $4 of $61, while the growth of an amount from $4 to up to $5 is open below.
    [InlineData("$4", "up to $5", "$57", "$57", "-6.55738 pp to 1.63934 pp", "0 pp")]
    public void Bounds_of_a_contribution_mind_that_the_part_is_in_the_whole(string from, string to, string otherFrom, string otherTo,
        string first, string second)
    {
        GrowthContributions<string> contributions = Parts(("A", from, to), ("B", otherFrom, otherTo)).Contributions(P("2022"), P("2023"));

        Assert.Equal(first, contributions["A"].Points.ToString("G6", null));
        Assert.Equal(second, contributions["B"].Points.ToString());
    }

    [Theory]
    [InlineData("$10", "$20", "$40 to $50", "$90", "20 pp to 25 pp", "60 pp to 100 pp")]
    [InlineData("$10 to $60", "$20", "$40", "$90", "-50 pp to 25 pp", "100 pp to 175 pp")]
    [InlineData("$10", "$20 to $99", "$40", "$90", "25 pp to 200 pp", "-75 pp to 100 pp")]
    [InlineData("$10", "at least $20", "$40", "$90", "25 pp to 200 pp", "-75 pp to 100 pp")]
    [InlineData("up to $0", "$20", "$40", "$90", "50 pp", "75 pp")]
    public void A_whole_holds_its_parts(string from, string to, string wholeFrom, string wholeTo, string part, string rest)
    {
        GrowthContributions<string> contributions = Parts(("A", from, to))
            .Contributions(P("2022"), P("2023"), Text($"2022={wholeFrom}; 2023={wholeTo}"));

        Assert.Equal(part, contributions["A"].Points.ToString());
        Assert.Equal(rest, contributions.Rest.ToString());
    }

    [Fact]
    public void The_growth_of_an_amount_of_which_only_an_upper_bound_is_known_is_open_below() =>
        Assert.Equal("at most 25%",
            Parts(("A", "$4", "up to $5"), ("B", "$57", "$57")).Contributions(P("2022"), P("2023"))["A"].Growth.Percent.ToString());

    [Fact]
    public void The_growth_of_a_whole_that_holds_its_parts_knows_that_it_does()
    {
        // The base is at least 1 + 2: 2.43 / 3 and 2.43 / 260. The end is at least 2 + 7: 9 / 260 to 20 / 3.
        Assert.Equal("-99.0654% to -19%", WholeOf("$0.084 to $260", "$2.43", ("A", "$1", "$2"), ("B", "$2", "$0")).ToString("G6", null));
        Assert.Equal("-96.5385% to 566.667%",
            WholeOf("$1 to $260", "up to $20", ("A", "$1", "$2"), ("B", "$2", "$7")).ToString("G6", null));
        // A part that may be negative says nothing of the whole.
        Assert.Equal("at least 0%", WholeOf("up to $4", "$4", ("A", "-$1", "$2")).ToString());
        Assert.Equal("-37.5%", WholeOf("$8", "$5", ("A", "$1", "$2")).ToString());

        static Estimate<Percent> WholeOf(string from, string to, params (string Key, string From, string To)[] parts) =>
            Parts(parts).Contributions(P("2022"), P("2023"), Text($"2022={from}; 2023={to}")).Whole.Percent;
    }

    [Fact]
    public void What_cannot_be_divided_says_why()
    {
        Assert.Equal(UnknownReason.BaseIsZero, Of(("A", "$0", "$1")).Reason);
        Assert.Equal(UnknownReason.BaseIsNegative, Of(("A", "$1", "$1"), ("B", "-$2", "$1")).Reason);
        Assert.Equal(UnknownReason.BaseMayNotBePositive, Of(("A", "up to $10", "$1"), ("B", "-$2", "$1")).Reason);
        Assert.Equal(UnknownReason.ValueMissing, Of(("A", "$1", "$1"), ("B", "?", "$1")).Reason);
        Assert.Equal("B: 2022 has no value", Of(("A", "$1", "$1"), ("B", "?", "$1")).Explanation);
        Assert.Equal(UnknownReason.CurrenciesDiffer, Of(("A", "$1", "$1"), ("B", "€1", "€1")).Reason);
        Assert.Equal(UnknownReason.UnitHasNoAmount, Of(("A", "rank 1", "rank 2"), ("B", "rank 2", "rank 1")).Reason);
        Assert.Equal(UnknownReason.ValueMissing, Parts(("A", "$1", "$1")).Contributions(P("2022"), P("2024"))["A"].Points.Reason);
        Assert.Equal(UnknownReason.PartAboveWhole,
            Parts(("A", "$9", "$1")).Contributions(P("2022"), P("2023"), Text("2022=$8; 2023=$9"))["A"].Points.Reason);
        Assert.Equal(UnknownReason.CurrenciesDiffer,
            Parts(("A", "$9", "$1")).Contributions(P("2022"), P("2023"), Text("2022=€10; 2023=€9"))["A"].Points.Reason);
        Assert.Equal(UnknownReason.VintagesDiffer,
            Parts(("A", "$9", "$1")).Contributions(P("2022"), P("2023"), Text("2022=$10; 2023=$9", "2024"))["A"].Points.Reason);
        Assert.Equal(UnknownReason.ScopesDiffer,
            Parts(("A", "$9", "$1")).Contributions(P("2022"), P("2023"), Text("2022=$10; 2023=$9", null, "US")).Rest.Reason);

        // The figures come before what they cover.
        SeriesByKey<string> two = Parts(("A", "$9", "$1"));
        Assert.Equal(UnknownReason.CurrenciesDiffer,
            two.Contributions(P("2022"), P("2023"), Text("2022=€10; 2023=€9", "2024"))["A"].Points.Reason);
        Assert.Equal(UnknownReason.ValueMissing,
            two.Contributions(P("2022"), P("2023"), Text("2022=?; 2023=€9", "2024"))["A"].Points.Reason);

        static Estimate<PercentagePoints> Of(params (string Key, string From, string To)[] parts) =>
            Parts(parts).Contributions(P("2022"), P("2023"))["A"].Points;
    }

    [Fact]
    public void A_missing_part_leaves_the_others_of_a_reported_whole()
    {
        GrowthContributions<string> contributions = Parts(("A", "$1", "$2"), ("B", "?", "$1"))
            .Contributions(P("2022"), P("2023"), Text("2022=$4; 2023=$9"));

        Assert.Equal("25 pp", contributions["A"].Points.ToString());
        Assert.Equal(UnknownReason.ValueMissing, contributions["B"].Points.Reason);
        Assert.Equal(UnknownReason.ValueMissing, contributions.Rest.Reason);
    }

    [Fact]
    public void A_part_that_is_absent_at_both_ends_is_left_out_by_name()
    {
        NvidiaRevenueDataset revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue;
        TimePeriod to = FiscalCalendar.Nvidia.Quarter(2025, 2);
        SeriesByKey<NvidiaPlatform> platforms = revenue.ByPlatform.ToSeriesBy(row => row.Platform);
        GrowthContributions<NvidiaPlatform> sum = platforms.Contributions(To, to), whole = platforms.Contributions(To, to, revenue.Total);

        // (26,272 - 10,323) / 13,507 million dollars.
        Assert.Equal("118.08 pp", sum[NvidiaPlatform.DataCenter].Points.ToString("G6", null));
        Assert.Equal("118.08 pp", whole[NvidiaPlatform.DataCenter].Points.ToString("G6", null));
        Assert.Equal("0 pp", whole.Rest.ToString());
        Assert.Equal([NvidiaPlatform.EdgeComputing], sum.LeftOut);
        Assert.Equal([NvidiaPlatform.EdgeComputing], whole.LeftOut);
        Assert.DoesNotContain(sum, part => part.Key is NvidiaPlatform.EdgeComputing);
        Assert.Contains("Left out, because they are absent at both ends: Edge computing.", sum.ToView().Notes);
        Assert.EndsWith("; left out, because they are absent at both ends: Edge computing", sum.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("'Edge computing' is left out, since it is absent at both ends",
            Assert.Throws<KeyNotFoundException>(() => sum[NvidiaPlatform.EdgeComputing]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_is_absent_only_where_it_has_neither_end_and_no_gap_there()
    {
        SeriesByKey<string> parts = Of("a", "2020=$1; 2021=$2; 2022=$3; 2023=$4").Concat(Of("later", "2023=$4; 2024=$5"))
            .Concat(Of("gap", "2019=$4; 2022=$4")).ToSeriesBy(row => row.Key, row => row.Row.Period, row => row.Row.Value);

        Assert.Equal(["later"], parts.Contributions(P("2020"), P("2021")).LeftOut);
        Assert.Equal(UnknownReason.ValueMissing, parts.Contributions(P("2020"), P("2021"))["a"].Points.Reason);
        Assert.Empty(parts.Contributions(P("2022"), P("2023")).LeftOut);
        Assert.Equal(UnknownReason.ValueMissing, parts.Contributions(P("2022"), P("2023"))["later"].Points.Reason);
        // Where nothing has the periods, they are what is amiss.
        Assert.Empty(parts.Contributions(P("2030"), P("2031")).LeftOut);
        Assert.Equal(UnknownReason.ValueMissing, parts.Contributions(P("2030"), P("2031"))["a"].Points.Reason);

        static IEnumerable<(string Key, PeriodValue Row)> Of(string key, string text) => Points(text).Select(row => (key, row));
    }

    private static SeriesByKey<string> Parts(params (string Key, string From, string To)[] parts) => parts
        .SelectMany(part => Points($"2022={part.From}; 2023={part.To}"), (part, point) => (part.Key, Point: point))
        .ToSeriesBy(row => row.Key, row => row.Point.Period, row => row.Point.Value);
}
