namespace StateOfAi.Data.Tests;

/// <summary>How texts and questions become the words of the index.</summary>
public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("center", "centre")]
    [InlineData("centers", "centres")]
    [InlineData("labor", "labour")]
    [InlineData("license", "licence")]
    [InlineData("licensing", "licences")]
    [InlineData("catalog", "catalogue")]
    [InlineData("program", "programmes")]
    [InlineData("analyze", "analyse")]
    [InlineData("labeling", "labelling")]
    [InlineData("modeled", "modelled")]
    [InlineData("company", "companies")]
    [InlineData("prediction", "predictions")]
    [InlineData("shipping", "shipments")]
    [InlineData("compute", "computing")]
    [InlineData("price", "pricing")]
    [InlineData("gpu", "gpus")]
    [InlineData("tpu", "tpus")]
    [InlineData("cite", "cited")]
    [InlineData("cite", "citing")]
    public void Forms_of_one_word_are_one(string word, string other) => Assert.Equal(WordForms.Of(word), WordForms.Of(other));

    [Theory]
    [InlineData("capital", "capitalization")]
    [InlineData("a100", "a10")]
    [InlineData("us", "use")]
    [InlineData("process", "processor")]
    public void Different_words_stay_different(string word, string other) => Assert.NotEqual(WordForms.Of(word), WordForms.Of(other));

    [Theory]
    [InlineData("What did the U.S. do?", "u")]
    [InlineData("M&A", "acquisit")]
    [InlineData("A & B", "b")]
    [InlineData("FY2024 Q2", "fiscal 2024 q2")]
    [InlineData("seven", "7")]
    [InlineData("capital expenditures of Meta", "capex meta")]
    [InlineData("Getty's suit", "getty suit")]
    [InlineData("United States", "us")]
    [InlineData("year-on-year", "yoy")]
    public void A_question_is_read_as_words_that_say_something(string question, string words) =>
        Assert.Equal(words, string.Join(' ', SearchWords.In(question, isQuestion: true)));

    [Fact]
    public void What_is_searched_keeps_the_words_of_an_abbreviation() =>
        Assert.Equal(["capital", "expenditur", "capex"], SearchWords.In("Capital expenditure"));

    [Theory]
    [InlineData("bricks", "databricks")]
    [InlineData("nvidai", "nvidia")]
    [InlineData("unicron", "unicorn")]
    [InlineData("arms", "arm")]
    [InlineData("x", null)]
    public void Words_near_one_hold_it_or_are_spelled_nearly_so(string word, string? near) =>
        Assert.Equal(near is null ? [] : [near], NearWords.Of(word, ["arm", "databricks", "nvidia", "unicorn", "xai"]));

    [Fact]
    public void A_word_without_end_is_cut() =>
        Assert.Equal(60, Assert.Single(SearchWords.In(string.Concat(Enumerable.Repeat("xy", 500_000)))).Length);
}
