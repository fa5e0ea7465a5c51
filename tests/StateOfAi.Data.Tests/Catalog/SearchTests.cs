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
    [InlineData("poke\u0301mon")]
    public void Accents_do_not_matter(string words) =>
        Assert.Contains("product.pokemon-go", Catalog.Search(words).Select(hit => hit.Row.Id));

    [Fact]
    public void Accents_that_only_the_words_have_do_not_matter_either() => Assert.Equal(
        Catalog.Search("Databricks buys").Select(hit => hit.Row), Catalog.Search("databrícks bũys").Select(hit => hit.Row));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("Pokémon, ČESKÝ, Łódź, Ångström, Ærø", "Pokemon, CESKY, Lodz, Angstrom, Æro")]
    [InlineData("e\u0301 …", "e …")]
    [InlineData("NVIDIA 英伟达 × ÿ", "NVIDIA 英伟达 × y")]
    public void Accents_are_taken_off_Latin_letters_and_nothing_else(string text, string plain) =>
        Assert.Equal(plain, LatinLetters.WithoutAccents(text));

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
    public void Rows_on_provenance_come_after_those_of_figures_and_names()
    {
        string[] ids = [.. Catalog.Search("MosaicML").Select(hit => hit.Row.Id)];

        Assert.Equal(
        [
            "org.mosaicml", "product.mosaicml-llms", "product.mosaicml-stable-diffusion", "growth-claim.stable-diffusion-training-cost-cut",
            "acquisition.databricks-mosaicml", "assessment.databricks-mosaicml-significance", "claim.mosaicml-price-mentions",
            "claim.mosaicml-over-casetext",
            "acquisition-2023.databricks-mosaicml", "databricks.mosaicml-agreement", "business-times-sg.mosaicml",
            "center-consulting.mosaicml", "F298",
        ], ids[..13]);
    }

    [Fact]
    public void Other_names_and_statements_are_searched_too()
    {
        Assert.Contains("org.associated-press",
            Catalog.Search("AP newspaper Associated").Concat(Catalog.Search("AP")).Select(hit => hit.Row.Id));
        Assert.Contains(Catalog.Search("generative audio tools developers").Select(hit => hit.Row), row => row is Prediction);
    }

    [Theory]
    [InlineData("All other chips", "chip.all-other")]
    [InlineData("DALL·E", "product.dall-e")]
    [InlineData("king abdullah", "org.kaust")]
    [InlineData("nation states researchers", "set.nvidia-gpu-buyers")]
    [InlineData("10.1126/science.adh2586", "study.mit-writing")]
    [InlineData("hand-built feature pipelines", "paper.deep-speech-2")]
    [InlineData("read more narrowly", "legal-matter.supreme-court-transformative-use")]
    [InlineData("altering watermark getty", "legal-matter.getty-images-stability-ai")]
    [InlineData("Nathan Benaich", "soai.2023")]
    [InlineData("Koyfin chart footnotes", "conflict.report-footnotes")]
    [InlineData("the original's lower bound", "conflict.genai-funding-wording")]
    [InlineData("translation at second hand", "erratum.f002")]
    public void Words_of_the_row_itself_are_searched(string words, string id) =>
        Assert.Contains(id, Catalog.Search(words).Select(hit => hit.Row.Id));

    [Fact]
    public void A_hit_tells_its_table()
    {
        SearchHit hit = Catalog.Search("Databricks buys MosaicML").First(hit => hit.Row is Acquisition);

        Assert.Equal("acquisitions: acquisition.databricks-mosaicml: Databricks buys MosaicML", hit.ToString());
        Assert.Same(Catalog.Reports[2023].Acquisitions, hit.Table);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("nvidia zzzzzz")]
    public void Without_words_or_with_one_that_is_nowhere_nothing_is_found(string words) => Assert.Empty(Catalog.Search(words));
}
