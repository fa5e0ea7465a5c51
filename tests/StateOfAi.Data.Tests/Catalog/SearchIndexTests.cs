namespace StateOfAi.Data.Tests;

/// <summary>The index of the package is the one of its data.</summary>
public sealed class SearchIndexTests
{
    private const string File = "src/StateOfAi.Data/Search/search.index";

    [Fact]
    public void The_index_is_that_of_the_data() => Assert.True(Built().AsSpan().SequenceEqual(SearchIndex.Embedded()),
        $"{File} is not the index of the data as it is now; `bash .ci/write` writes it.");

    [Fact(Explicit = true)]
    public void Write_index() => System.IO.File.WriteAllBytes(Repository.Path(File), Built());

    [Fact]
    public void Every_word_is_found_with_the_entries_that_have_it()
    {
        var index = new SearchIndex(SearchIndex.Embedded());

        Assert.Equal(index.AllWords.Order(StringComparer.Ordinal), index.AllWords);
        Assert.All(index.AllWords, word => Assert.True(index.EntriesOf(word).Next(), word));
        Assert.False(index.EntriesOf("zzzzzz").Next());
        Assert.False(index.EntriesOf("").Next());
    }

    [Fact]
    public void The_index_is_less_than_a_tenth_of_the_data() =>
        Assert.InRange(SearchIndex.Embedded().Length, 1, StateOfAiCatalog.ReadEmbeddedFiles().Sum(file => file.Value.Length) / 10);

    private static byte[] Built() => IndexBuilder.Build(new Catalog(DataStore.Embedded).Slots);
}
