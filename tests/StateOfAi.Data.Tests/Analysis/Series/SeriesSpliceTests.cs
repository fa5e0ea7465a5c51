using static StateOfAi.Data.Tests.SeriesOf;

namespace StateOfAi.Data.Tests;

public sealed class SeriesSpliceTests
{
    private static readonly Series Earlier = Text("2020=$10; 2021=$20; 2022=$30", "2023-01"),
        Later = Text("2021=$22; 2022=$36; 2023=$50", "2024-01");

    [Fact]
    public void The_later_reading_counts_where_that_is_asked_for_and_the_seam_is_told()
    {
        Series spliced = Series.Splice(Earlier, Later, SplicePolicy.PreferLater);

        Assert.Equal(["2020: $10", "2021: $22", "2022: $36", "2023: $50"], spliced.Select(point => point.ToString()));
        SpliceSeam seam = Assert.Single(spliced.Seams);
        Assert.Equal("seam between 2020 as read 2023-01 and 2021 as read 2024-01 (prefer later)", seam.ToString());
        Assert.Null(spliced.Vintage);
        Assert.Equal(PartialDate.OfMonth(2023, 1), spliced.First.Vintage);
        Assert.Equal("4 points, 2020 ($10) to 2023 ($50); seam between 2020 as read 2023-01 and 2021 as read 2024-01 (prefer later)",
            spliced.ToString());
    }

    [Fact]
    public void The_earlier_reading_counts_where_that_is_asked_for()
    {
        Series spliced = Series.Splice(Earlier, Later, SplicePolicy.PreferEarlier);

        Assert.Equal(["2020: $10", "2021: $20", "2022: $30", "2023: $50"], spliced.Select(point => point.ToString()));
        Assert.Equal((P("2022"), P("2023")), (spliced.Seams[0].Before.Period, spliced.Seams[0].After.Period));
    }

    [Fact]
    public void Linking_keeps_the_growth_of_the_earlier_reading()
    {
        Series spliced = Series.Splice(Earlier, Later, SplicePolicy.LinkAtOverlap);

        Assert.Equal(["2020: $11", "2021: $22", "2022: $36", "2023: $50"], spliced.Select(point => point.ToString()));
        Assert.Equal("seam between 2020 as read 2023-01 and 2021 as read 2024-01 (link at overlap, linked at 2021 by 1.1x)",
            Assert.Single(spliced.Seams).ToString());
    }

    [Fact]
    public void Consumer_prices_are_linked_as_in_Finland()
    {
        // Statistics Finland, eCourse in statistics, linking old indices: 2002:12=100 stood at 101.88 in December 2003 and goes on in
        // January 2004 with 1.0188 times 100.34 of the new index. The page has 102.22, which is the product 102.2264 cut, not rounded.
        Series old = Index((P("2002-12"), 100m), (P("2003-12"), 101.88m)), now = Index((P("2003-12"), 100m), (P("2004-01"), 100.34m));
        Series linked = Series.Splice(old, now, SplicePolicy.LinkAtOverlap).ToIndex(P("2002-12"));

        Assert.Equal("102.23", linked.Last.Value.Value.ToString("F2", null).Split(' ')[0]);
        Assert.Equal(102.226392, linked.Last.Value.Value.Value, 1e-9);

        static Series Index(params (TimePeriod Period, decimal Value)[] rows) =>
            rows.ToSeries(row => row.Period, row => row.Value, Unit.IndexPoints);
    }

    [Fact]
    public void A_link_has_the_bounds_of_both_readings()
    {
        Series spliced = Series.Splice(Text("2020=$10; 2021=$20 to $25"), Text("2021=$30; 2022=$50"), SplicePolicy.LinkAtOverlap);

        // 30 / 25 to 30 / 20, times 10.
        Assert.Equal("$12 to $15", spliced.First.Value.ToString());
    }

    [Theory]
    [InlineData("2020=$10; 2021=$20", "2022=$1", UnknownReason.NoOverlap)]
    [InlineData("2020=$10; 2021=?", "2021=$20; 2022=$1", UnknownReason.NoOverlap)]
    [InlineData("2020=$10; 2021=$0", "2021=$20; 2022=$1", UnknownReason.BaseIsZero)]
    [InlineData("2020=$10; 2021=$10", "2021=-$20; 2022=$1", UnknownReason.EndIsNegative)]
    public void Without_a_link_the_earlier_values_are_not_known(string earlier, string later, UnknownReason reason)
    {
        Assert.Equal(reason, Series.Splice(Text(earlier), Text(later), SplicePolicy.LinkAtOverlap).First.Value.Reason);
    }

    [Fact]
    public void A_gap_of_the_later_reading_is_filled_and_a_missing_value_is_not()
    {
        Series spliced = Series.Splice(Text("2020=$1; 2021=$2; 2022=$3"), Text("2020=$10; 2022=?"), SplicePolicy.PreferLater);

        Assert.Equal(["$10", "$2"], spliced.Take(2).Select(point => point.Value.ToString()));
        Assert.Equal(UnknownReason.ValueMissing, spliced.Last.Value.Reason);
        Assert.Equal(2, spliced.Seams.Count);
    }

    [Fact]
    public void Three_readings_have_two_seams()
    {
        Series spliced =
            Series.Splice(Series.Splice(Earlier, Later, SplicePolicy.PreferLater), Text("2023=$55; 2024=$60", "2025-01"),
                SplicePolicy.PreferLater);

        Assert.Equal(["2020", "2022"], spliced.Seams.Select(seam => seam.Before.Period.Code));
        Assert.Equal(["2021", "2023"], spliced.Seams.Select(seam => seam.After.Period.Code));
    }

    [Fact]
    public void What_are_no_two_readings_of_one_series_are_not_joined()
    {
        Assert.Throws<UnitMismatchException>(() => Series.Splice(Text("2020=$1"), Text("2021=€1"), SplicePolicy.PreferLater));
        Assert.Contains("grains",
            Assert.Throws<ArgumentException>(() => Series.Splice(Text("2020=$1"), Text("2021-Q1=$1"), SplicePolicy.PreferLater)).Message,
            StringComparison.Ordinal);
        Assert.Contains("One covers US, the other world",
            Assert
                .Throws<ArgumentException>(() =>
                    Series.Splice(Text("2020=$1", null, "US"), Text("2021=$1", null, "world"), SplicePolicy.PreferLater)).Message,
                        StringComparison.Ordinal);
        Assert.Contains("was read 2024-01, after the other, which was read 2023-01",
            Assert.Throws<ArgumentException>(() => Series.Splice(Later, Earlier, SplicePolicy.PreferLater)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Series.Splice(Earlier, Later, (SplicePolicy)3));
    }
}
