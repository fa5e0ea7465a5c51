namespace StateOfAi.Data.Tests;

/// <summary>A status holds on a date, and a row of a dataset that tells of the same thing as a row of a report names that row.</summary>
public sealed class StatusDateTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Theory]
    [InlineData("datasets/genai-rounds.json", "genai-round.poolside-2023", "date", "status-has-date")]
    [InlineData("datasets/acquisitions-2023.json", "acquisition-2023.biontech-instadeep", "completed", "status-has-date")]
    [InlineData("datasets/acquisitions-2023.json", "acquisition-2023.thomson-reuters-casetext", "announced", "status-has-date")]
    [InlineData("datasets/announced-h100-clusters.json", "h100-cluster.imbue", "period", "status-has-date")]
    [InlineData("datasets/content-deals.json", "content-deal.automattic-openai-midjourney", "reportedOn", "status-has-date")]
    [InlineData("datasets/content-deals.json", "content-deal.wiley", "announcedOn", "status-has-date")]
    [InlineData("datasets/predictions.json", "graded-prediction.2026-3", "openAsOf", "status-has-date")]
    [InlineData("datasets/copyright-cases.json", "copyright-case.umg-suno", "statusAsOf", "required")]
    [InlineData("reports/2023/legal-matters.json", "legal-matter.books-meta", "statusAsOf", "required")]
    public void A_status_that_loses_its_date_is_one_finding(string file, string id, string field, string rule)
    {
        DataFinding finding =
            FindingOf(file, id,
                row =>
                    string.Concat(
                        row.Split('\n').Where(line => !line.StartsWith($"      \"{field}\":", StringComparison.Ordinal))
                            .Select(line => line + "\n"))[..^1]);

        Assert.Equal((file, rule, true),
            (finding.File, finding.Rule, finding.JsonPath.EndsWith(rule is "required" ? $"].{field}" : "]", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_grade_leaves_no_day_on_which_it_is_open() => Assert.Equal("status-has-date", FindingOf(
        "datasets/predictions.json", "graded-prediction.2026-3",
        row => row.Replace("\"outcome\": \"open\"", "\"outcome\": \"correct\"", StringComparison.Ordinal)).Rule);

    [Theory]
    [InlineData("acquisition-2023.biontech-instadeep")]
    [InlineData("org.databricks")]
    [InlineData("soai.2023")]
    [InlineData("erratum.f298")]
    [InlineData("claim.data-genai-rounds")]
    public void A_link_names_a_row_in_which_a_report_says_something(string target) => Assert.Equal("links-to-report", FindingOf(
        "datasets/acquisitions-2023.json", "acquisition-2023.databricks-mosaicml",
        row => row.Replace("\"acquisition.databricks-mosaicml\"", $"\"{target}\"", StringComparison.Ordinal)).Rule);

    [Fact]
    public void Rows_about_one_thing_are_tied_to_the_row_of_the_report() => Assert.Equal(
        [
            "acquisition-2023.biontech-instadeep acquisition.biontech-instadeep",
            "acquisition-2023.databricks-mosaicml acquisition.databricks-mosaicml",
            "acquisition-2023.thomson-reuters-casetext acquisition.thomson-reuters-casetext",
            "company-funding.openai-2023-01-23 funding-round.openai-2023",
            "content-deal.associated-press-openai content-license.associated-press-openai",
            "content-deal.shutterstock-meta content-license.shutterstock-meta",
            "content-deal.shutterstock-openai-2022 partnership.shutterstock-openai",
            "content-deal.shutterstock-openai-2023 content-license.shutterstock-openai",
            "genai-round.character-ai-2023-03 funding-round.character-ai-series-a",
            "genai-round.coreweave-2023-debt funding-round.coreweave-debt",
            "genai-round.inflection-ai-2023-06-29 funding-round.inflection-ai-2023",
            "genai-round.openai-2023-01 funding-round.openai-2023",
            "genai-round.stack-av-2023 funding-round.stack-av-series-a",
        ],
        Catalog.Datasets.SelectMany(dataset => dataset.Latest.Rows).Where(row => row is FundingRound or Acquisition or ContentLicense)
            .Where(row => row.ReportRow is not null).Select(row => $"{row.Id} {row.ReportRow!.Id}").Order(StringComparer.Ordinal));

    [Fact]
    public void A_link_is_shown_and_a_row_of_a_report_has_none()
    {
        Assert.Null(Catalog["acquisition.databricks-mosaicml"].ReportRow);
        Assert.Contains("Report row", Catalog["genai-round.coreweave-2023-debt"].ToView().ToMarkdown(), StringComparison.Ordinal);
    }

    private static DataFinding FindingOf(string file, string id, Func<string, string> change)
    {
        var store = new MemoryStore();
        string text = store.Text(file);
        int from = text.IndexOf($"{{\n      \"id\": \"{id}\"", StringComparison.Ordinal),
            to = text.IndexOf("\n    }", from, StringComparison.Ordinal);
        string changed = change(text[from..to]);
        Assert.NotEqual(text[from..to], changed);
        store.Set(file, text[..from] + changed + text[to..]);

        DataFinding finding = Assert.Single(Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(store)).Findings);
        Assert.InRange(finding.Line, text[..from].Count(letter => letter == '\n') + 1, text[..to].Count(letter => letter == '\n') + 1);
        return finding;
    }
}
