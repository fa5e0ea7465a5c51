namespace StateOfAi.Data.Tests;

/// <summary>Two statements about one thing that differ are a finding, unless a conflict names the field.</summary>
public sealed class AgreementTests
{
    private const string Deals = "datasets/acquisitions-2023.json";
    private const string Rounds = "datasets/genai-rounds.json";
    private const string Cases = "datasets/copyright-cases.json";
    private const string MosaicMl = "acquisition-2023.databricks-mosaicml";

    private static readonly Dictionary<string, (string File, string Row, string Find, string Replacement, string Message)> Slips = new()
    {
        ["another amount"] =
            (Deals, MosaicMl, "1300000000", "1400000000", "'price' is $1.4B, but $1.3B in acquisition.databricks-mosaicml"),
        ["another currency"] = (Deals, MosaicMl, "\"USD\"", "\"EUR\"", "'price' is €1.3B, but $1.3B in acquisition.databricks-mosaicml"),
        ["no amount"] =
            (Deals, MosaicMl, "      \"price\": { \"value\": 1300000000, \"unit\": \"USD\" },\n", "",
                "'price' is missing, but acquisition.databricks-mosaicml has $1.3B"),
        ["a day that the erratum knows better"] =
            (Rounds, "genai-round.coreweave-2023-debt", "\"2023-08-03\"", "\"2023\"",
                "no date of the row is 2023-08-03, the correct one according to erratum.f416"),
        ["another year"] =
            (Rounds, "genai-round.openai-2023-01", "2023-01-23", "2022-12-23",
                "'period' is 2022-12-23, but 2023-01 in funding-round.openai-2023"),
        ["another kind"] =
            (Rounds, "genai-round.character-ai-2023-03", "\"seriesA\"", "\"seriesB\"",
                "'kind' is SeriesB, but SeriesA in funding-round.character-ai-series-a"),
        ["another court"] =
            (Cases, "copyright-case.thaler-perlmutter", "org.us-district-court-dc", "org.us-supreme-court",
                "'court' is org.us-supreme-court, but org.us-district-court-dc in legal-matter.thaler-human-authorship"),
        ["a figure of a report's group"] =
            ("datasets/unicorns.json", "unicorns.us-2022-slides", "\"value\": 292", "\"value\": 293",
                "no figure of the row is 292 unicorns, the value in observation.us-unicorns-2022"),
        ["another year of a figure"] =
            ("datasets/unicorns.json", "unicorns.us-2022-slides", "\"as-of 2022\"", "\"as-of 2021\"",
                "no date of the row is in as of 2022, the period in observation.us-unicorns-2022"),
        ["a corrected date in a list"] =
            ("reference/chips.json", "chip.h800", "\"2023-03-21\"", "\"2022-11\"",
                "no date of the row is 2023-03-21, the correct one according to erratum.f105"),
        ["a buyer that is no parent"] =
            ("reference/organizations.json", "org.instadeep", "      \"parent\": \"org.biontech\",\n", "",
                "the deal was completed, but org.biontech is not a parent of org.instadeep"),
    };

    public static TheoryData<string> Names => [.. Slips.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_two_rows_say_of_one_thing_agrees(string name)
    {
        (string file, string row, string find, string replacement, string message) = Slips[name];

        Assert.Contains(message, FindingsOf(Changed(file, row, find, replacement)));
    }

    [Fact]
    public void Rows_of_one_deal_are_found_without_a_link()
    {
        MemoryStore store = Changed(Deals, MosaicMl, "      \"reportRow\": \"acquisition.databricks-mosaicml\",\n", "");
        Change(store, Deals, MosaicMl, "1300000000", "1400000000");

        Assert.Contains("'price' is $1.4B, but $1.3B in acquisition.databricks-mosaicml", FindingsOf(store));
    }

    [Fact]
    public void A_conflict_ties_the_field_that_it_names_and_no_other()
    {
        MemoryStore store = Changed("reports/2023/conflicts.json", "conflict.mosaicml-stage", "[\"stage\"]", "[\"price\"]");

        Assert.Equal(["'stage' is Completed, but DefinitiveAgreement in acquisition.databricks-mosaicml"], FindingsOf(store));
    }

    [Fact]
    public void One_number_can_be_changed_in_texts_to_see_what_follows_and_validation_says_what_differs()
    {
        Dictionary<string, string> files = new(StateOfAiCatalog.ReadEmbeddedFiles());
        files[Deals] = files[Deals].Replace("1300000000", "1400000000", StringComparison.Ordinal);

        Assert.Equal(
            ["'price' is $1.4B, but $1.3B in acquisition.databricks-mosaicml"],
            StateOfAiCatalog.Load(files).Validate().Select(finding => finding.Message));
    }

    [Fact]
    public void A_purchase_that_was_blocked_leaves_the_target_its_own() => Assert.Equal(
        ["the deal was blocked, but org.nvidia is a parent of org.arm"],
        FindingsOf(Changed("reference/organizations.json", "org.arm", "\"org.softbank\"", "\"org.nvidia\"")));

    [Theory]
    [InlineData("$1.3B", "more than $1B", true)]
    [InlineData("$1.3B", "about $1.3B", true)]
    [InlineData("$1.3B", "$1.2B to $1.4B", true)]
    [InlineData("$1.3B", "$1.4B", false)]
    [InlineData("$1.3B", "less than $1B", false)]
    [InlineData("$1.3B", "€1.3B", false)]
    public void Figures_can_both_hold_where_their_bounds_overlap(string one, string other, bool can) =>
        Assert.Equal(can, Statement.CanBothHold(Figure.Parse(one), Figure.Parse(other)));

    private static IEnumerable<string> FindingsOf(MemoryStore store)
    {
        IReadOnlyList<DataFinding> findings = Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(store)).Findings;
        Assert.All(findings, finding => Assert.Equal("statements-agree", finding.Rule));
        return findings.Select(finding => finding.Message);
    }

    private static MemoryStore Changed(string file, string row, string find, string replacement)
    {
        var store = new MemoryStore();
        Change(store, file, row, find, replacement);
        return store;
    }

    /// <summary>Replaces a text wherever it is in one row.</summary>
    private static void Change(MemoryStore store, string file, string row, string find, string replacement)
    {
        string text = store.Text(file);
        int from = text.IndexOf($"\"id\": \"{row}\"", StringComparison.Ordinal),
            to = text.IndexOf("\"id\": \"", from + 1, StringComparison.Ordinal);
        to = to < 0 ? text.Length : to;
        string changed = text[from..to].Replace(find, replacement, StringComparison.Ordinal);
        Assert.NotEqual(text[from..to], changed);
        store.Set(file, text[..from] + changed + text[to..]);
    }
}
