using System.Text.Json;

namespace StateOfAi.Data.Tests;

/// <summary>Documents and sources hold to the list of words in docs/contributing.md.</summary>
public sealed class EnglishTests
{
    // Generated from the data, whose words are checked as data.
    private static readonly string[] DatasetPages = [.. StateOfAiCatalog.Embedded.Datasets.Select(DatasetPage.FileOf)];

    [Fact]
    public void The_list_is_read() => Assert.InRange(EnglishPattern.All.Count, 30, 60);

    [Theory]
    [InlineData("A percent is no point.")]
    [InlineData("A type of\nits own.")]
    [InlineData("It has all but for one.")]
    [InlineData("It grew by 28 %.")]
    [InlineData("One property a table.")]
    [InlineData("The round of 4 December 2022.")]
    [InlineData("It raised 1.2 billion dollars.")]
    public void Words_on_the_list_are_found(string text) => Assert.Single(EnglishPattern.FindIn("file", text));

    [Theory]
    [InlineData("There is no point.")]
    [InlineData("The number is no longer there.")]
    [InlineData("One of its own rows.")]
    [InlineData("It grew by 28%.")]
    [InlineData("One property per table.")]
    [InlineData("The round of December 4, 2022 raised $1.2 billion.")]
    public void Other_words_are_not(string text) => Assert.Empty(EnglishPattern.FindIn("file", text));

    [Fact]
    public void Code_is_not_read()
    {
        Assert.Empty(EnglishPattern.FindIn("file", Prose.OfMarkdown("See `28 %`.\n\n```text\namiss\n```\n")));
        Assert.Empty(EnglishPattern.FindIn("file", Prose.OfCSharp("/// <summary>See <c>28 %</c>.</summary>\nint amiss = 28 % 3;")));
        Assert.Equal(2, EnglishPattern.FindIn("file", Prose.OfCSharp("// It is\n// amiss.\nvar text = \"amiss\";")).Count());
    }

    [Fact]
    public void Documents_hold_to_it() => HoldsTo(
        from page in MarkdownPage.All
        where page.Path != "CHANGELOG.md" && !DatasetPages.Contains(page.Path)
        from found in EnglishPattern.FindIn(page.Path, Prose.OfMarkdown(page.Text))
        select found);

    [Fact]
    public void Notebooks_hold_to_it() => HoldsTo(
        from file in Directory.EnumerateFiles(Repository.Path("docs/notebooks"), "*.ipynb")
        from found in EnglishPattern.FindIn(SourceFiles.PathOf(file), Prose.OfNotebook(File.ReadAllText(file)))
        select found);

    [Fact]
    public void Sources_hold_to_it() => HoldsTo(
        from file in SourceFiles.OfRepository
        let path = SourceFiles.PathOf(file)
        where path.StartsWith("src/", StringComparison.Ordinal)
        from found in EnglishPattern.FindIn(path, Prose.OfCSharp(File.ReadAllText(file)))
        select found);

    [Fact]
    public void Texts_of_the_data_hold_to_it() => HoldsTo(
        from text in DataTexts.All
        from found in EnglishPattern.FindIn(text.Place, text.Text)
        select found);

    [Fact]
    public void Quotations_in_the_data_are_not_read()
    {
        using var row = JsonDocument.Parse("""{"id": "fact.f1", "title": "28 %", "note": "Amiss.", "parts": [{"printed": "28 %"}]}""");

        Assert.Equal([("fact.f1 id", "fact.f1"), ("fact.f1 note", "Amiss.")], DataTexts.Of(row.RootElement, ""));
    }

    private static void HoldsTo(IEnumerable<string> found)
    {
        string[] all = [.. found.Order(StringComparer.Ordinal)];
        Assert.True(all.Length == 0, $"{all.Length} places to write in plain English (docs/contributing.md):\n{string.Join('\n', all)}");
    }
}
