namespace StateOfAi.Data.Tests;

public sealed class LedgerTests
{
    // What only speaks of facts, or lists them, is not where they live.
    private static readonly string[] NoHomes = ["facts", "errata", "conflicts", "slides", "claims"];

    private static readonly string[] Ledger =
        [.. Repository.Read("docs/data/fact-ledger.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => string.Join(',', line.Split(',').Take(3)))];

    private static readonly string[] Data = [.. EmbeddedJson.Rows
        .Where(row => !NoHomes.Contains(row.Table) && row.Json.TryGetProperty("facts", out _))
        .SelectMany(row => row.Json.GetProperty("facts").EnumerateArray(),
            (row, fact) => $"{fact.GetString()},{row.Table},{row.Json.GetProperty("id").GetString()}")];

    [Fact]
    public void Ledger_names_every_row_that_a_fact_lives_in() => Assert.Empty(Data.Except(Ledger));

    [Fact]
    public void Every_line_of_the_ledger_is_so_in_the_data() => Assert.Empty(Ledger.Except(Data));

    [Fact]
    public void Ledger_has_all_427_facts_in_order()
    {
        Assert.StartsWith("fact,table,row,note\n", Repository.Read("docs/data/fact-ledger.csv"), StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 427).Select(number => $"F{number:000}"), Ledger.Select(line => line[..4]).Distinct());
    }

    /// <summary>Not a test: run it by name after a change of the rows. Lines that are still so keep their notes.</summary>
    [Fact(Explicit = true)]
    public void Write_ledger()
    {
        const string File = "docs/data/fact-ledger.csv";
        string[] before = Repository.Read(File).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        HashSet<string> data = [.. Data];
        IEnumerable<string> kept = before.Skip(1).Where(line => data.Contains(string.Join(',', line.Split(',').Take(3)))),
            added = Data.Except(Ledger).Select(line => line + ",");
        System.IO.File.WriteAllText(Repository.Path(File),
            string.Concat(
                kept.Concat(added).OrderBy(line => line.Split(',')[0], StringComparer.Ordinal).Prepend(before[0])
                    .Select(line => line + "\n")));
    }

    [Fact]
    public void Rows_of_a_fact_are_those_of_the_ledger() =>
        Assert.All(Ledger.GroupBy(line => line[..4], line => line.Split(',')[2]), rows =>
            Assert.Equal(rows.Distinct().Order(StringComparer.Ordinal),
                StateOfAiCatalog.Embedded.GetRowsOfFact(rows.Key).Select(row => row.Id).Order(StringComparer.Ordinal)));
}
