namespace StateOfAi.Data.Tests;

/// <summary>A number that nobody read in its own publication has a doubt that says so.</summary>
public sealed class DoubtsOfReadingTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Fact]
    public void A_row_of_figures_with_no_source_that_was_read_itself_is_in_doubt()
    {
        // Organizations, people, chips and the like are not figures, and errata and conflicts have doubts about others.
        Row[] rows = [.. Catalog.Tables.SelectMany(table => table.Rows).Where(row => (row.Dataset is not null || row is Observation)
            && row is not Conflict && row.Provenance.Sources.Count > 0
            && row.Provenance.Sources.All(source => source.Reading is not SourceReading.FirstHand))];

        Assert.NotEmpty(rows);
        Assert.Empty(rows.Where(row => !row.Doubts.Any(doubt => doubt.Kind is DoubtKind.SecondHand)).Select(row => row.Id));
    }

    [Theory]
    [InlineData(2020, 4)]
    [InlineData(2025, 12)]
    public void What_was_read_in_a_review_of_an_edition_is_in_doubt(int year, int rows)
    {
        Table<Observation> observations = Catalog.Reports[year].Observations;

        Assert.Equal(rows, observations.Count);
        Assert.All(observations, row => Assert.Contains(row.Doubts, doubt => doubt.Kind is DoubtKind.SecondHand));
    }

    [Theory]
    [InlineData("robotaxi.waymo-paid-rides-2025")]
    [InlineData("nvidia-annual-revenue.fy2017")]
    [InlineData("copyright-case.lehrman-lovo")]
    [InlineData("content-deal.shutterstock-openai-2022")]
    [InlineData("content-deal.shutterstock-openai-2023")]
    [InlineData("content-deal.shutterstock-meta")]
    [InlineData("observation.2023-us-institutions-share-leading-research")]
    public void What_another_publication_quotes_is_in_doubt(string id) =>
        Assert.Contains(Catalog[id].Doubts, doubt => doubt.Kind is DoubtKind.SecondHand);

    [Fact]
    public void A_price_of_a_list_says_who_keeps_it() => Assert.Contains(Catalog.Datasets.ApiPrices[0].Doubts,
        doubt => doubt.Text is "From a list that Simon Willison keeps, not from the original.");

    [Fact]
    public void A_grade_says_whose_it_is()
    {
        Assert.Contains(Catalog["company-funding.openai-2024-02-16"].Doubts,
            doubt => doubt.Text is "Epoch AI grades its data on this as likely, not its highest grade.");
        Assert.Contains(Catalog["company-funding.openai-2021-07-01"].Doubts,
            doubt => doubt.Text is "Epoch AI grades its data on this as uncertain.");
    }

    [Fact]
    public void An_open_conflict_is_unresolved_and_nobody_is_sure_of_it() => Assert.Contains(
        "more than $19 billion on December 18, 2025, according to the press. Unresolved. ",
        Catalog["company-revenue.openai-2025-12-18-annualized"].Doubts.Single(doubt => doubt.Kind is DoubtKind.Conflict).Text,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("data-center.anthropic-amazon-project-rainier-new-carlisle-indiana.2025-06-23")]
    [InlineData("data-center.microsoft-fairwater-fayetteville-georgia.2025-04-13")]
    [InlineData("gpu-cluster.46")]
    [InlineData("gpu-cluster.72")]
    public void Sites_and_clusters_of_one_owner_that_differ_say_so(string id) => Assert.Contains(Catalog[id].Doubts,
        doubt => doubt.Cause?.Id is "conflict.data-centers-and-clusters");
}
