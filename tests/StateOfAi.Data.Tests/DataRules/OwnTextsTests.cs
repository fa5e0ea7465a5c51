namespace StateOfAi.Data.Tests;

/// <summary>Texts that were put together in memory can hold what no file can.</summary>
public sealed class OwnTextsTests
{
    private const string People = "reference/people.json";

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    [InlineData(0xDE00, 0xD83D)]
    [InlineData(0xD83D, 0x78)]
    public void Half_a_letter_is_a_finding_at_its_line(params int[] codes)
    {
        string half = string.Concat(codes.Select(code => (char)code));
        Dictionary<string, string> files = Files();
        files[People] = files[People].Replace("\"rows\": [", $"\n\n\"rows{half}\": [", StringComparison.Ordinal);
        int line = files[People][..files[People].IndexOf(half, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;

        DataFinding finding = Assert.Single(Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(files)).Findings);

        Assert.Equal((People, line, "$", "valid-json"), (finding.File, finding.Line, finding.JsonPath, finding.Rule));
        Assert.Contains("half of a surrogate pair", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_letter_of_two_halves_is_a_letter()
    {
        Dictionary<string, string> files = Files();
        files[People] =
            files[People].Replace("\"rows\": [",
                "\"rows\": [ { \"id\": \"person.own\", \"label\": \"Own \ud83d\ude00\", \"name\": \"Own\", \"role\": \"own\", "
                    + "\"sources\": [\"soai.2023\"] },", StringComparison.Ordinal);

        Assert.Equal("Own \ud83d\ude00", StateOfAiCatalog.Load(files).People[0].Label);
    }

    [Fact]
    public void No_text_is_wrong_use_and_the_file_is_named()
    {
        Dictionary<string, string> files = Files();
        files[People] = null!;

        ArgumentException error = Assert.Throws<ArgumentException>(() => StateOfAiCatalog.Load(files));

        Assert.Equal(("files", "The text of 'reference/people.json' is null; leave a file out, or give its text. (Parameter 'files')"),
            (error.ParamName, error.Message));
    }

    private static Dictionary<string, string> Files() => new(StateOfAiCatalog.ReadEmbeddedFiles());
}
