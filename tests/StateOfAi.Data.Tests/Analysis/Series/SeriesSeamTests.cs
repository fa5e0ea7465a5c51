using static StateOfAi.Data.Tests.SeriesOf;

namespace StateOfAi.Data.Tests;

/// <summary>What takes points from two sides of a seam: a number where the readings were linked, a reason where they were not.</summary>
public sealed class SeriesSeamTests
{
    private const string Why = "not known: 2021 was read 2023-01 and 2022 2024-01, and nothing links the two readings; "
        + "SplicePolicy.LinkAtOverlap would";

    private static readonly Series Earlier = Text("2019=$10; 2020=$20; 2021=$30", "2023-01"),
        Later = Text("2021=$60; 2022=$90; 2023=$120", "2024-01"),
        Apart = Series.Splice(Earlier, Later, SplicePolicy.PreferEarlier),
        Linked = Series.Splice(Earlier, Later, SplicePolicy.LinkAtOverlap);

    [Fact]
    public void Growth_over_a_seam_gives_its_reason_by_every_member()
    {
        Growth[] over =
        [
            Apart.YearOverYear(P("2022")),
            Apart.YearOverYear()[3],
            Apart.PeriodOverPeriod(P("2022")),
            Apart.PeriodOverPeriod()[3],
            Apart.GrowthBetween(P("2021"), P("2022")),
            Growth.Between(Apart[P("2021")], Apart[P("2022")]),
            Apart.Between(P("2021"), P("2022")).Cagr(),
            Apart.Between(P("2021"), P("2022")).GrowthSince(P("2021")),
        ];

        Assert.All(over, growth =>
        {
            Assert.Equal(Why, growth.Percent.ToString());
            Assert.Equal(UnknownReason.VintagesDiffer, growth.Change.Reason);
            Assert.False(growth.CompoundAnnualRate.IsKnown);
        });
        Assert.Equal(UnknownReason.VintagesDiffer, Apart.Cagr().Multiple.Reason);
    }

    [Fact]
    public void Growth_on_one_side_of_a_seam_is_known()
    {
        Assert.Equal(["50%", "33.3333%"],
            new[] { Apart.YearOverYear(P("2021")), Apart.YearOverYear(P("2023")) }.Select(growth => growth.Percent.ToString("G6", null)));
        Assert.Equal("100%", Growth.Between(Apart[P("2019")], Apart[P("2020")]).Percent.ToString());
    }

    [Fact]
    public void Linked_readings_grow_into_each_other_by_every_member()
    {
        Assert.Equal(["2019: $20", "2020: $40", "2021: $60", "2022: $90", "2023: $120"], Linked.Select(point => point.ToString()));
        Assert.Equal(["50%", "50%", "50%"],
            new[]
            {
                Linked.YearOverYear(P("2021")), Linked.PeriodOverPeriod()[2], Growth.Between(Linked[P("2020")], Linked[P("2021")]),
            }.Select(growth => growth.Percent.ToString()));
        Assert.Equal("6x", Linked.Cagr().Multiple.ToString());
        Assert.Equal("$120 in 2023", Linked.Peak().ToString());
        Assert.Equal("$60", Linked.TrailingSums(2)[P("2020")].Value.ToString());
        Assert.Equal("$100", Linked.TrailingSums(2)[P("2021")].Value.ToString());
        Assert.True(Linked.Trend().AnnualRate.IsKnown);
    }

    [Fact]
    public void Indices_trends_sums_and_extremes_stop_at_a_seam()
    {
        Assert.Equal(["50", "100", "150", "not", "not"],
            Apart.ToIndex(P("2020")).Select(point => point.Value.ToString().Split(' ')[0]));
        Assert.Equal(UnknownReason.VintagesDiffer, Apart.ToIndex(P("2020"))[P("2022")].Value.Reason);
        Assert.Equal(UnknownReason.VintagesDiffer, Apart.Trend().AnnualRate.Reason);
        Assert.Equal(["$30", "$50", Why, "$210"], Apart.TrailingSums(2).Skip(1).Select(point => point.Value.ToString()));
        Assert.Equal(UnknownReason.VintagesDiffer, Apart.Peak().Value.Reason);
        Assert.Equal(5, Apart.Peak().Candidates.Count);
        Assert.Equal(UnknownReason.VintagesDiffer, Apart.Trough().Value.Reason);
        Assert.Equal(UnknownReason.VintagesDiffer, Apart.MaximumDrawdown().Fall.Reason);
        Assert.Equal([true, true, true, false, false], Apart.Drawdowns().Select(point => point.Value.IsKnown));
        Assert.Equal("$30 in 2021", Apart.To(P("2021")).Peak().ToString());
        Assert.Equal(UnknownReason.VintagesDiffer,
            Months("2022-12=$1; 2023-01=$2; 2023-02=$3", "2023-02=$9; 2023-03=$9").YearToDateSums()[P("2023-03")].Value.Reason);
        Assert.Equal("$5", Months("2022-12=$1; 2023-01=$2; 2023-02=$3", "2023-02=$9; 2023-03=$9").YearToDateSums()[P("2023-02")].Value
            .ToString());
    }

    [Fact]
    public void What_is_made_of_a_spliced_series_has_its_seams()
    {
        Assert.Equal(UnknownReason.VintagesDiffer, Apart.TrailingSums(1).Cagr().Multiple.Reason);
        Assert.Equal(UnknownReason.VintagesDiffer, Apart.WithoutMissing().Cagr().Multiple.Reason);
        Assert.Equal(UnknownReason.VintagesDiffer, Apart[1..4].Cagr().Multiple.Reason);
        Assert.Single(Apart[1..4].Seams);
    }

    [Fact]
    public void Readings_without_a_vintage_have_a_seam_too()
    {
        Series apart = Series.Splice(Text("2020=$1; 2021=$2"), Text("2022=$3; 2023=$4"), SplicePolicy.PreferLater);

        Assert.Equal(
            "not known: 2021 was read at a time not stated and 2022 at a time not stated, and nothing links the two readings; "
                + "SplicePolicy.LinkAtOverlap would",
            apart.YearOverYear(P("2022")).Percent.ToString());
        Assert.Equal(UnknownReason.VintagesDiffer, Growth.Between(apart[P("2021")], apart[P("2022")]).Multiple.Reason);
        Assert.Equal("100%", apart.YearOverYear(P("2021")).Percent.ToString());
    }

    [Fact]
    public void A_third_reading_does_not_hide_the_seam_of_the_first_two()
    {
        Series three = Series.Splice(Apart, Text("2023=$240; 2024=$300", "2025-01"), SplicePolicy.LinkAtOverlap);

        Assert.Equal(UnknownReason.VintagesDiffer, three.YearOverYear(P("2022")).Multiple.Reason);
        Assert.Equal("25%", three.YearOverYear(P("2024")).Percent.ToString());
        Assert.Equal("$300 in 2024", three.From(P("2022")).Peak().ToString());
        Assert.Equal(UnknownReason.VintagesDiffer, three.Peak().Value.Reason);
    }

    [Fact]
    public void Contributions_stop_at_a_seam_of_the_whole()
    {
        SeriesByKey<string> parts = new[] { ("a", "2021", 10m), ("a", "2022", 20m), ("b", "2021", 30m), ("b", "2022", 30m) }
            .ToSeriesBy(row => row.Item1, row => P(row.Item2), row => row.Item3, Unit.Usd);
        Series earlier = Text("2020=$20; 2021=$40"), later = Text("2021=$80; 2022=$100");

        GrowthContributions<string> apart =
            parts.Contributions(P("2021"), P("2022"), Series.Splice(earlier, later, SplicePolicy.PreferEarlier));
        Assert.Equal(UnknownReason.VintagesDiffer, apart.Whole.Multiple.Reason);
        Assert.Equal(UnknownReason.VintagesDiffer, apart["a"].Points.Reason);
        Assert.Equal(UnknownReason.VintagesDiffer, apart.Rest.Reason);
        Assert.Equal("12.5 pp",
            parts.Contributions(P("2021"), P("2022"), Series.Splice(earlier, later, SplicePolicy.LinkAtOverlap))["a"].Points.ToString());
    }

    [Fact]
    public void Contributions_stop_at_a_seam_of_a_part()
    {
        GrowthContributions<string> apart = new SeriesByKey<string>([("a", Apart), ("b", Apart)]).Contributions(P("2021"), P("2022")),
            linked = new SeriesByKey<string>([("a", Linked), ("b", Linked)]).Contributions(P("2021"), P("2022"));

        Assert.Equal((UnknownReason.VintagesDiffer, UnknownReason.VintagesDiffer),
            (apart["a"].Points.Reason, apart.Whole.Multiple.Reason));
        Assert.Equal(("25 pp", "50%"), (linked["a"].Points.ToString(), linked.Whole.Percent.ToString()));
    }

    private static Series Months(string earlier, string later) =>
        Series.Splice(Text(earlier), Text(later), SplicePolicy.PreferEarlier);
}
