using StateOfAi.Data.Testing;

namespace StateOfAi.Data.Tests;

public sealed class SearchTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Theory]
    [InlineData("databricks buys mosaicml")]
    [InlineData("MOSAICML Databricks")]
    [InlineData("  bricks \t mosaic ")]
    public void Words_are_found_in_any_capitals_and_order_and_as_parts(string words) =>
        Assert.Contains("acquisition.databricks-mosaicml", Catalog.Search(words).Select(hit => hit.Id));

    [Theory]
    [InlineData("Pokemon")]
    [InlineData("Pokémon")]
    [InlineData("POKÉMON")]
    [InlineData("poke\u0301mon")]
    public void Accents_do_not_matter(string words) =>
        Assert.Contains("product.pokemon-go", Catalog.Search(words).Select(hit => hit.Id));

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
    public void A_word_of_the_label_counts_more_than_one_of_the_note()
    {
        IStateOfAiCatalog own = new CatalogBuilder()
            .Add(data => data.Organizations, row => row.With(one => one.Label, "Ada").With(one => one.Note, "Bought Quokka."))
            .Add(data => data.Organizations, row => row.With(one => one.Label, "Quokka"))
            .Build();

        Assert.Equal(["Quokka", "Ada"], own.Search("quokka").Select(hit => hit.Row!.Label));
    }

    [Fact]
    public void Rows_on_provenance_come_after_those_of_figures_and_names()
    {
        string[] ids = [.. Catalog.Search("MosaicML").Select(hit => hit.Id)];

        Assert.Equal("org.mosaicml", ids[0]);
        Assert.Contains("acquisition.databricks-mosaicml", ids[..6]);
        Assert.True(Array.IndexOf(ids, "F298") > Array.IndexOf(ids, "claim.mosaicml-over-casetext"));
        Assert.True(Array.IndexOf(ids, "databricks.mosaicml-agreement") > Array.IndexOf(ids, "acquisition-2023.databricks-mosaicml"));
    }

    [Fact]
    public void Other_names_and_statements_are_searched_too()
    {
        Assert.Contains("org.associated-press",
            Catalog.Search("AP newspaper Associated").Concat(Catalog.Search("AP")).Select(hit => hit.Id));
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
    [InlineData("page translates the report", "erratum.f002")]
    public void Words_of_the_row_itself_are_searched(string words, string id) =>
        Assert.Contains(id, Catalog.Search(words).Select(hit => hit.Id));

    [Theory]
    [InlineData("data centre revenue", "data center revenue")]
    [InlineData("labelling", "labeling")]
    [InlineData("content licences", "content license")]
    [InlineData("lawsuits", "lawsuit")]
    [InlineData("companies", "company")]
    public void Spelling_and_number_do_not_matter(string words, string same) =>
        Assert.Equal(Catalog.Search(same).Select(hit => hit.Id), Catalog.Search(words).Select(hit => hit.Id));

    [Theory]
    [InlineData("capex", "annual-capex")]
    [InlineData("capital spending", "annual-capex")]
    [InlineData("Uizard ARR", "observation.uizard-arr-2023-07")]
    [InlineData("Arm initial public offering", "listing.arm-nasdaq")]
    [InlineData("VC by stage", "venture-by-stage")]
    [InlineData("M&A", "acquisitions-2023")]
    [InlineData("generative AI funding rounds", "genai-rounds")]
    [InlineData("British unicorns", "observation.uk-unicorns-added")]
    public void Words_of_the_trade_are_read_as_what_they_mean(string words, string id) =>
        Assert.Contains(id, Catalog.Search(words).Take(4).Select(hit => hit.Id));

    [Theory]
    [InlineData("nvidai annual revenue", "nvidia-annual-revenue")]
    [InlineData("Databricsk", "org.databricks")]
    [InlineData("unicrons", "unicorns")]
    [InlineData("Midjourny", "product.midjourney")]
    public void A_word_that_nothing_has_is_read_as_those_near_it(string words, string id) =>
        Assert.Contains(id, Catalog.Search(words).Take(3).Select(hit => hit.Id));

    [Theory]
    [InlineData("Amazon capital expenditure 2021", "annual-capex.amazon-2021")]
    [InlineData("OpenAI strategic investment", "company-funding.openai-2023-01-23")]
    [InlineData("blocked", "acquisition.nvidia-arm")]
    [InlineData("suits against OpenAI New York", "copyright-case.new-york-times-openai")]
    public void Names_of_rows_that_a_row_names_and_members_of_enumerations_are_searched(string words, string id) =>
        Assert.Contains(id, Catalog.Search(words).Take(4).Select(hit => hit.Id));

    [Fact]
    public void The_more_of_the_words_a_row_has_the_earlier_it_comes()
    {
        string[] ids = [.. Catalog.Search("what did Databricks pay for MosaicML in 2023?").Select(hit => hit.Id)];

        Assert.Equal(["acquisition-2023.databricks-mosaicml", "acquisition.databricks-mosaicml"], ids[..2].Order());
    }

    [Fact]
    public void A_dataset_comes_before_its_rows_where_the_words_are_those_of_many()
    {
        SearchHit hit = Catalog.Search("unicorns")[0];

        Assert.Null(hit.Row);
        Assert.Equal("unicorns", hit.Id);
        Assert.Equal("unicorns: AI unicorns by country", hit.ToString());
        Assert.Same(Catalog.Datasets.Unicorns.Latest, hit.Table);
        Assert.Same(Catalog.Datasets[hit.Id], Catalog.Datasets.Unicorns);
    }

    [Theory]
    [InlineData("NVIDIA data center revenue", "nvidia-revenue")]
    [InlineData("NVIDIA revenue 2024", "nvidia-revenue")]
    [InlineData("hit rate", "prediction-tallies")]
    [InlineData("biggest GPU clusters", "a100-clusters")]
    public void A_dataset_named_by_all_words_comes_before_rows_elsewhere_that_have_them(string words, string id) =>
        Assert.Equal(id, Catalog.Search(words)[0].Id);

    [Theory]
    [InlineData("MSFT", "org.microsoft")]
    [InlineData("Stability AI", "org.stability-ai")]
    [InlineData("OpenAI", "org.openai")]
    public void A_name_finds_whom_it_names_before_tables_that_are_about_it_too(string words, string id) =>
        Assert.Equal(id, Catalog.Search(words)[0].Id);

    [Fact]
    public void Of_a_dataset_only_the_latest_vintage_is_a_hit()
    {
        SearchHit[] hits = [.. Catalog.Search("chip citations").Where(hit => hit.Row is null && hit.Id is "chip-citations")];

        Assert.Same(Catalog.Datasets.ChipCitations.Latest, Assert.Single(hits).Table);
    }

    [Fact]
    public void A_table_of_a_report_is_a_hit_and_one_without_rows_is_none()
    {
        Assert.Same(Catalog.Reports[2023].Listings, Catalog.Search("IPO").First(hit => hit.Row is null).Table);
        Assert.DoesNotContain(new CatalogBuilder().Build().Search("acquisitions"), hit => hit.Row is null);
    }

    [Fact]
    public void A_hit_tells_its_table()
    {
        SearchHit hit = Catalog.Search("Databricks buys MosaicML").First(hit => hit.Table == Catalog.Reports[2023].Acquisitions);

        Assert.Equal("acquisition.databricks-mosaicml: Databricks buys MosaicML: $1.3B", hit.ToString());
        Assert.Same(Catalog.Reports[2023].Acquisitions, hit.Table);
        Assert.Same(Catalog.Reports[2023].Acquisitions[hit.Id], hit.Row);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?")]
    [InlineData("what is the")]
    [InlineData("zzzzzz")]
    public void Without_words_or_with_none_that_anything_has_nothing_is_found(string words) => Assert.Empty(Catalog.Search(words));

    [Fact]
    public void A_word_that_nothing_has_is_left_out_and_named()
    {
        ResultList<SearchHit> hits = Catalog.Search("nvidia zzzzzz");

        Assert.Equal(Catalog.Search("nvidia").Select(hit => hit.Id), hits.Select(hit => hit.Id));
        Assert.Contains("No match for: zzzzzz.", hits.Take(1).ToView().Notes);
        Assert.Contains("No match for: zzzzzz.", Catalog.Search("zzzzzz").ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_reads_only_the_tables_of_its_hits()
    {
        var catalog = new Catalog(new OnlyFiles(DataStore.Embedded, "datasets/acquisitions-2023.json"));

        Assert.Equal("acquisition-2023.databricks-mosaicml: Databricks buys MosaicML: $1.3B",
            new CatalogSearch(catalog.Slots, new(SearchIndex.Embedded())).Find("Databricks buys MosaicML 2023")[0].ToString());
    }

    [Fact]
    public void Data_of_ones_own_is_searched_in_the_same_way()
    {
        IStateOfAiCatalog own = CatalogBuilder.FromEmbedded().Remove("report-edition.2018").Build();

        Assert.Equal(Catalog.Search("Microsoft capex").Select(hit => hit.Id), own.Search("Microsoft capex").Select(hit => hit.Id));
        Assert.DoesNotContain("report-edition.2018", own.Search("report edition 2018").Select(hit => hit.Id));
    }

    private sealed class OnlyFiles(DataStore store, params string[] files) : DataStore
    {
        internal override IReadOnlyList<string> Names => store.Names;

        internal override DataFile Read(string name) =>
            files.Contains(name) ? store.Read(name) : throw new InvalidOperationException($"{name} was read.");
    }

    [Fact]
    public void Hits_know_the_sources_and_doubts_of_their_rows()
    {
        SearchHit hit = Catalog.Search("Databricks MosaicML").First(found => found.Id is "acquisition.databricks-mosaicml");

        Assert.Equal(hit.Row!.Provenance.Sources, hit.Sources);
        Assert.NotEmpty(hit.Doubts);
        Assert.Contains(hit.Sources[0], Catalog.Search("Databricks MosaicML").Take(5).Sources);
    }

    [Fact]
    public void A_country_is_found_by_its_name()
    {
        string[] hits = [.. Catalog.Search("GPU clusters in the United Arab Emirates").Take(12).Select(hit => hit.Id)];

        Assert.True(hits.Count(id => Catalog[id] is GpuCluster { Country.Code: "AE" }) >= 8, string.Join(", ", hits));
    }

    [Theory]
    [InlineData("10^25 FLOP")]
    [InlineData("1e25 FLOP")]
    public void A_power_of_ten_is_found_as_a_number(string question) =>
        Assert.Equal("compute-threshold.eu-systemic-risk", Catalog.Search(question)[0].Id);
}
