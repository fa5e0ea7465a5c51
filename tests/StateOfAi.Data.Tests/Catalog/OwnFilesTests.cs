namespace StateOfAi.Data.Tests;

public sealed class OwnFilesTests
{
    private const string Unicorns = "datasets/unicorns.json";

    [Fact]
    public void The_embedded_files_as_texts_are_the_embedded_data() =>
        Assert.Equal(StateOfAiCatalog.Embedded.ContentHash, StateOfAiCatalog.Load(StateOfAiCatalog.ReadEmbeddedFiles()).ContentHash);

    [Fact]
    public void A_corrected_figure_is_in_the_catalog_that_is_loaded_and_nowhere_else()
    {
        IStateOfAiCatalog corrected = WithUnicorns("4600000000000", "4700000000000");

        Assert.Equal("$4.7T", corrected.Datasets.Unicorns["unicorns.us-2022-slides"].CombinedValue?.ToString());
        Assert.Equal("$4.6T", StateOfAiCatalog.Embedded.Datasets.Unicorns["unicorns.us-2022-slides"].CombinedValue?.ToString());
    }

    [Fact]
    public void Data_that_breaks_a_rule_is_not_loaded()
    {
        DataFinding finding =
            Assert.Single(Assert.Throws<DataLoadException>(() => WithUnicorns("\"as-of 2022\"", "\"as-of once\"")).Findings);

        Assert.Equal((Unicorns, 19, "well-formed"), (finding.File, finding.Line, finding.Rule));
    }

    [Fact]
    public void A_correction_changes_the_hash_of_its_table_and_of_no_other()
    {
        Dictionary<string, string> before =
            StateOfAiCatalog.Embedded.Tables.ToDictionary(table => table.File!, table => table.ContentHash!);
        // Most editions have few tables, and the others no file.
        string[] hashes = [.. before.Where(table => table.Value is not null).Select(table => table.Value)];

        IEnumerable<string> changed = WithUnicorns("4600000000000", "4700000000000").Tables
            .Where(table => before[table.File!] != table.ContentHash).Select(table => table.File!);

        Assert.Equal([Unicorns], changed);
        Assert.Equal(97, hashes.Length);
        Assert.All(hashes, hash => Assert.Matches("^[0-9a-f]{64}$", hash));
    }

    private static IStateOfAiCatalog WithUnicorns(string find, string replacement)
    {
        var files = new Dictionary<string, string>(StateOfAiCatalog.ReadEmbeddedFiles());
        int at = files[Unicorns].IndexOf(find, StringComparison.Ordinal);
        files[Unicorns] = files[Unicorns][..at] + replacement + files[Unicorns][(at + find.Length)..];
        return StateOfAiCatalog.Load(files);
    }
}
