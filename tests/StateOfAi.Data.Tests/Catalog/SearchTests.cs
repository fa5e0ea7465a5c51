namespace StateOfAi.Data.Tests;

public sealed class SearchTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Theory]
    [InlineData("databricks buys mosaicml")]
    [InlineData("MOSAICML Databricks")]
    [InlineData("  bricks \t mosaic ")]
    public void Words_are_found_in_any_capitals_and_order_and_as_parts(string words) =>
        Assert.Contains("acquisition.databricks-mosaicml", Catalog.Search(words).Select(hit => hit.Row.Id));

    [Theory]
    [InlineData("Pokemon")]
    [InlineData("Pokémon")]
    [InlineData("POKÉMON")]
    public void Accents_do_not_matter(string words) => Assert.Contains("product.pokemon-go", Catalog.Search(words).Select(hit => hit.Row.Id));

    [Fact]
    public void Hits_in_labels_come_before_hits_in_notes()
    {
        SearchHit[] hits = [.. Catalog.Search("compiler")];
        int labels = hits.TakeWhile(hit => InLabel(hit)).Count();

        Assert.InRange(labels, 1, hits.Length - 1);
        Assert.DoesNotContain(hits.Skip(labels), InLabel);

        static bool InLabel(SearchHit hit) => hit.Row.Label.Contains("compiler", StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Other_names_and_statements_are_searched_too()
    {
        Assert.Contains("org.associated-press", Catalog.Search("AP newspaper Associated").Concat(Catalog.Search("AP")).Select(hit => hit.Row.Id));
        Assert.Contains(Catalog.Search("generative audio tools developers").Select(hit => hit.Row), row => row is Prediction);
    }

    [Fact]
    public void A_hit_tells_its_table()
    {
        SearchHit hit = Catalog.Search("Databricks buys MosaicML").Single(hit => hit.Row is Acquisition);

        Assert.Equal("acquisitions: acquisition.databricks-mosaicml: Databricks buys MosaicML", hit.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("nvidia zzzzzz")]
    public void Without_words_or_with_one_that_is_nowhere_nothing_is_found(string words) => Assert.Empty(Catalog.Search(words));
}
