using System.IO.Enumeration;

namespace StateOfAi.Data.Tests;

/// <summary>Expected/search-phrases.txt: what people type, and what is right for it.</summary>
public sealed class SearchPhraseTests
{
    private const int MostShown = 3, Enough = 114;

    [Fact]
    public void Most_phrases_have_a_right_hit_among_the_first_three()
    {
        (string Words, string[] Right)[] phrases =
        [
            .. File.ReadLines(Repository.Path("tests/StateOfAi.Data.Tests/Expected/search-phrases.txt"))
                .Where(line => !line.StartsWith('#')).Select(line => line.Split(" = ")).Select(parts => (parts[0], parts[1].Split(' '))),
        ];
        string[] missed = [.. phrases.Where(phrase => !IsAnswered(phrase.Words, phrase.Right)).Select(phrase => phrase.Words)];

        Assert.Equal(120, phrases.Length);
        Assert.True(phrases.Length - missed.Length >= Enough, $"Without a right hit: {string.Join("; ", missed)}");
    }

    private static bool IsAnswered(string words, string[] right) => StateOfAiCatalog.Embedded.Search(words).Take(MostShown)
        .Any(hit => right.Any(expected => FileSystemName.MatchesSimpleExpression(expected, hit.Id)));
}
