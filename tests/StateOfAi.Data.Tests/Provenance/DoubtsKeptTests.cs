namespace StateOfAi.Data.Tests;

/// <summary>Ways on which doubts got lost once.</summary>
public sealed class DoubtsKeptTests
{
    private static readonly Doubt Budget = new(DoubtKind.Projection, "Budget, not yet spent.");
    private static readonly Figure Doubtful = Figure.Parse("$3M").RestingOn(Budget), Sure = Figure.Parse("$1M");
    private static readonly ChipCitationsDataset Citations = StateOfAiCatalog.Embedded.Datasets.ChipCitations;

    public static TheoryData<string> Computed => ["+", "-", "reversed", "twice", "sum", "times", "part", "growth"];

    [Theory]
    [MemberData(nameof(Computed))]
    public void An_estimate_that_rests_on_more_than_its_figure_keeps_that(string how)
    {
        Estimate<Quantity> more = Sure.ToEstimate().RestingOn(Budget);
        ISourced computed = how switch
        {
            "+" => more + Sure,
            "-" => more - Sure,
            "reversed" => Sure - more,
            "twice" => more + more,
            "sum" => new Operand[] { more, Sure }.Sum(),
            "times" => more * 2,
            "part" => more / Sure,
            _ => Growth.Between(Sure, more).Change,
        };

        Assert.Equal([Budget], computed.Doubts);
    }

    [Fact]
    public void A_cell_brings_its_doubts_beside_those_of_its_row()
    {
        Own[] rows = [new("a", Doubtful), new("b", Sure)];

        string[] doubts = [.. rows.ToView(view => view.Column("Name", row => row.Name).Column("Amount", row => row.Amount)).Doubts];

        Assert.Equal(["A doubt about a", "Budget, not yet spent.", "A doubt about b"], doubts);
        Assert.Equal(["Budget, not yet spent."], Only("Growth", Growth.Between(Sure, Doubtful)).Doubts);
        Assert.Equal(["Budget, not yet spent."], Only("List", new[] { Sure, Doubtful }).Doubts);

        static TableView Only<T>(string name, T cell) => new[] { 0 }.ToView(view => view.Column(name, _ => cell));
    }

    [Fact]
    public void A_table_of_all_parts_marks_those_in_doubt_and_a_share_alone_tells_of_the_whole()
    {
        MarketShares<string> shares = new[] { new Own("a", Sure), new Own("b", Doubtful) }
            .Select(row => (row.Name, row.Amount)).ToMarketShares(row => row.Name, row => row.Amount);

        Assert.Equal([1, 0], shares.ToView().Rows.Select(row => row.DoubtNumbers.Count));
        Assert.Equal(["Budget, not yet spent."], shares["a"].ToView().Doubts);
        Assert.Equal("a: 25% (projected)", shares["a"].ToString());
        Assert.Empty(shares.WithoutProjections());
    }

    [Fact]
    public void Lists_of_pairs_know_what_their_values_rest_on()
    {
        ResultList<KeyValuePair<TimePeriod, MarketShares<Chip>>> years = Citations.SharesByYear(ChipGroup.Family).Where(_ => true);

        Assert.Contains(years.Doubts, doubt => doubt.Kind is DoubtKind.Projection);
        Assert.NotEmpty(years.OrderBy(year => year.Key).Take(1).Sources);
        Assert.DoesNotContain(TimePeriod.OfYear(2026), years.WithoutProjections().Select(year => year.Key));
    }

    [Fact]
    public void What_is_foretold_by_a_report_is_left_out_with_the_projections()
    {
        Report report = StateOfAiCatalog.Embedded.Reports[2023];

        Assert.NotEqual(report.Predictions.Count, report.Predictions.WithoutProjections().Count);
        Assert.DoesNotContain(report.Audit().WithoutProjections(), audit => audit.Doubts.Any(doubt => doubt.Kind is DoubtKind.Projection));
    }

    [Fact]
    public void A_row_that_repeats_a_number_of_the_report_shares_its_errata()
    {
        Row uk = StateOfAiCatalog.Embedded["unicorns.uk-2023-slides"];

        Assert.Contains(uk.Doubts, doubt => doubt.Kind is DoubtKind.SecondHand);
        Assert.Subset(uk.Doubts.Select(doubt => doubt.Cause).ToHashSet(), uk.ReportRow!.Provenance.Errata.ToHashSet<Row?>());
    }

    [Fact]
    public void A_seam_that_was_not_linked_marks_the_points_on_both_sides()
    {
        Series spliced =
            Series.Splice(SeriesOf.Text("2020=$1; 2021=$2", "2022"), SeriesOf.Text("2022=$3; 2023=$4", "2023"), SplicePolicy.PreferLater);

        Assert.Equal([0, 1, 1, 0], spliced.ToView().Rows.Select(row => row.DoubtNumbers.Count));
        Assert.Contains("seam between 2021 as read 2022 and 2022 as read 2023", spliced.ToCsv(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Long_chains_are_followed_without_recursion_and_a_row_without_lists_is_named()
    {
        Figure chained = Sure.RestingOn(Budget);
        for (int i = 0; i < 100_000; i++)
            chained = Sure.RestingOn(chained);

        Assert.Equal([Budget], chained.Doubts);
        Assert.Contains("Careless", Assert.Throws<InvalidOperationException>(() =>
            new[] { new Careless() }.ToSeries(_ => TimePeriod.OfYear(2023), _ => 1m, Unit.Usd).Sources).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DOUBTS")]
    [InlineData("doubt numbers")]
    [InlineData("Sources")]
    public void No_column_takes_the_name_of_what_is_written_beside_it(string name) =>
        Assert.Throws<ArgumentException>(() => new[] { 1 }.ToView(view => view.Column(name, number => number)));

    private sealed record Own(string Name, Figure Amount) : ISourced
    {
        public IReadOnlyList<Source> Sources => [];

        public IReadOnlyList<Doubt> Doubts => [new(DoubtKind.Conflict, $"A doubt about {Name}")];
    }

    private sealed class Careless : ISourced
    {
        public IReadOnlyList<Source> Sources => null!;
    }
}
