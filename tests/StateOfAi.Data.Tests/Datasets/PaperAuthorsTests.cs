namespace StateOfAi.Data.Tests;

public sealed class PaperAuthorsTests
{
    private static readonly Dataset<PaperAuthor> Authors = StateOfAiCatalog.Embedded.Datasets.TransformerAuthors;

    [Theory]
    [InlineData("ashish-vaswani", "Adept", "2021-11", "more than $400M", null)]
    [InlineData("noam-shazeer", "Character.AI", "2021-10", "$150M", "$1B")]
    [InlineData("niki-parmar", "Adept", "2021-11", "more than $400M", null)]
    [InlineData("jakob-uszkoreit", "Inceptive", "2021-07", null, null)]
    [InlineData("llion-jones", "Sakana AI", "2023-08", null, null)]
    [InlineData("aidan-gomez", "Cohere", "2019", "$270M", "$2.2B")]
    [InlineData("lukasz-kaiser", "OpenAI", "2021-06", null, null)]
    [InlineData("illia-polosukhin", "NEAR", "2017", null, null)]
    public void Authors_have_company_day_and_money(string id, string company, string? left, string? raised, string? valuation)
    {
        PaperAuthor author = Authors["transformer-author." + id];

        Assert.Equal(
            ("Attention Is All You Need", company, left, raised, valuation),
            (author.Paper.Title, author.Companies.Single().Name, author.Left?.ToString(), author.Raised?.ToString(),
                author.Valuation?.ToString()));
        Assert.Equal(id is not "lukasz-kaiser", author.IsFounder);
        Assert.Equal(author.Raised is null, author.RaisedBasis is null);
    }

    [Fact]
    public void Money_raised_is_counted_once_a_company_and_keeps_its_bound()
    {
        Estimate<Quantity> raised = Authors.Where(author => author.Raised is not null).DistinctBy(author => author.Companies[0])
            .Sum(author => author.Raised);

        // More than 400 of Adept, 150 of Character.AI and 270 of Cohere.
        Assert.Equal((820e6, null, null), (raised.Lower!.Value.Value, raised.Point, raised.Upper));
    }

    [Fact]
    public void The_founders_together_are_no_person()
    {
        PaperAuthor all = Authors["transformer-author.all-founders"];

        Assert.Equal((9, null, "$6.2B", 0), (Authors.Count, all.Person, all.Valuation!.ToString(), all.Companies.Count));
        Assert.Equal(8, Authors.Select(author => author.Person).OfType<Person>().Distinct().Count());
    }

    [Fact]
    public void A_name_is_found_in_both_spellings() =>
        Assert.All(["Łukasz Kaiser", "Lukasz Kaiser"],
            name => Assert.Contains(StateOfAiCatalog.Embedded.Search(name), hit => hit.Id == "person.lukasz-kaiser"));

    [Theory]
    [InlineData("dario-amodei", null)]
    [InlineData("greg-diamos", null)]
    [InlineData("adam-coates", "2017-09")]
    public void An_author_of_Deep_Speech_2_left_when_a_source_says(string id, string? left) =>
        Assert.Equal(left, StateOfAiCatalog.Embedded.Datasets.DeepSpeech2Authors["deep-speech-2-author." + id].Left?.ToString());

    [Fact]
    public void Deep_Speech_2_has_three_authors_of_many() => Assert.Equal(
        ["Dario Amodei: Anthropic", "Greg Diamos: Lamini, MLCommons", "Adam Coates: "],
        StateOfAiCatalog.Embedded.Datasets.DeepSpeech2Authors.Select(author =>
            $"{author.Person!.Name}: {string.Join(", ", author.Companies.Select(company => company.Name))}"));
}
