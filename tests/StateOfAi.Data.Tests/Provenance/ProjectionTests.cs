using static StateOfAi.Data.Tests.SeriesOf;

namespace StateOfAi.Data.Tests;

/// <summary>A projection is told from what was counted, in results and in rows of one's own.</summary>
public sealed class ProjectionTests
{
    private static readonly ChipCitationsDataset Citations = StateOfAiCatalog.Embedded.Datasets.ChipCitations;
    private static readonly Chip Nvidia = StateOfAiCatalog.Embedded.Chips["chip.nvidia"];
    private static readonly Series Papers = Citations.Of(Nvidia);
    private static readonly TimePeriod Last = TimePeriod.OfYear(2026), Before = TimePeriod.OfYear(2025);

    [Fact]
    public void Sixty_one_citations_are_projected_and_each_says_so()
    {
        ChipCitation[] rows = [.. Citations.Vintages.SelectMany(vintage => Citations.OfVintage(vintage).Where(row => row.IsProjected))];

        Assert.Equal(61, rows.Length);
        Assert.All(rows, row =>
        {
            Assert.EndsWith(" (projected)", row.ToString(), StringComparison.Ordinal);
            Assert.Contains(row.Doubts, doubt => doubt.Kind is DoubtKind.Projection);
            Assert.Contains("A projection, not yet counted.", row.ToText(), StringComparison.Ordinal);
        });
        Assert.Equal(
            Citations.Vintages.Sum(vintage => Citations.OfVintage(vintage).Count) - 61,
            Citations.Vintages.Sum(vintage => Citations.OfVintage(vintage).WithoutProjections().Count));
    }

    [Fact]
    public void A_series_marks_them_and_leaves_them_out_by_one_call()
    {
        Assert.Equal("2026: 44,715 papers (projected)", Papers[Last].ToString());
        Assert.Equal("2025: 40,307 papers", Papers[Before].ToString());
        Assert.True(Papers[Last].IsProjected);
        Assert.False(Papers[Before].IsProjected);
        Assert.Contains("2026 (44,715 papers, projected)", Papers.ToString(), StringComparison.Ordinal);
        Assert.Equal(Before, Papers.WithoutProjections().Last.Period);
        Assert.DoesNotContain(Papers.WithoutProjections().Doubts, doubt => doubt.Kind is DoubtKind.Projection);
        Assert.Same(Papers.From(Before).To(Before).First, Papers.From(Before).To(Before).WithoutProjections().First);
        Assert.StartsWith("All points of the series are projections",
            Assert.Throws<InvalidOperationException>(() => Papers.From(Last).WithoutProjections()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Peak_trend_growth_and_what_is_computed_say_that_they_rest_on_one()
    {
        Assert.Equal("44,715 papers in 2026 (projected)", Papers.Peak().ToString("G6", null));
        Assert.Equal("44,389 papers in 2024", Papers.WithoutProjections().Peak().ToString("G6", null));
        Assert.EndsWith(", n = 9, with projections", Papers.Trend().ToString(), StringComparison.Ordinal);
        Assert.EndsWith(", n = 8", Papers.WithoutProjections().Trend().ToString(), StringComparison.Ordinal);
        Assert.EndsWith(" (with a projection)", Papers.YearOverYear(Last).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("projection", Papers.YearOverYear(Before).ToString(), StringComparison.Ordinal);
        Assert.True(Papers.ToIndex(Before)[Last].IsProjected);
        Assert.True(Papers.TrailingSums(2)[^1].IsProjected);
        Assert.False(Papers.TrailingSums(2)[^2].IsProjected);
    }

    [Fact]
    public void Shares_of_the_year_are_marked_and_others_are_not()
    {
        MarketSharesByPeriod<Chip> shares = Citations.SharesByYear(ChipGroup.Family);

        Assert.All(shares[Last], share => Assert.EndsWith(" (projected)", share.ToString(), StringComparison.Ordinal));
        Assert.All(shares[Before], share => Assert.DoesNotContain("projected", share.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain(Last, shares.WithoutProjections().Select(year => year.Key));
        Assert.Contains("A projection, not yet counted.", shares[Last].ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("A projection, not yet counted.", shares[Last].Herfindahl.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rows_of_a_table_that_are_none_have_no_mark()
    {
        TableView view = Papers.ToView();
        int projection = view.Doubts.ToList().IndexOf("A projection, not yet counted.") + 1;

        Assert.Equal([Last.Code], view.Rows.Where(row => row.DoubtNumbers.Contains(projection)).Select(row => row[0].Text));
    }

    [Fact]
    public void Rows_of_ones_own_say_it_too_whether_or_not_they_know_their_sources()
    {
        Budget[] rows = [new(Before, false), new(Last, true)];
        Series series = rows.ToSeries();

        Assert.Equal([false, true], series.Select(point => point.IsProjected));
        Assert.Equal(DoubtKind.Projection, Assert.Single(series.YearOverYear(Last).Doubts).Kind);
        Assert.Empty(series.First.Doubts);
        Assert.Empty(Text("2023=$1; 2024=$2").Doubts);
        Assert.Contains("Budget, not yet spent.",
            (Figure.Parse("$3M").RestingOn(new Doubt(DoubtKind.Projection, "Budget, not yet spent."))
                * 2).Doubts.Select(doubt => doubt.Text));
    }

    private sealed record Budget(TimePeriod Period, bool IsProjected) : IObserved
    {
        public Figure? Value => Figure.Exact(5, Unit.Usd);
    }
}
