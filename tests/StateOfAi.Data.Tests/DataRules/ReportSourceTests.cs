namespace StateOfAi.Data.Tests;

public sealed class ReportSourceTests
{
    private const string Edition = "reports/2023/edition.json";

    private readonly MemoryStore _store = new();

    [Fact]
    public void A_report_whose_source_bears_another_id_throughout_is_refused()
    {
        foreach (string name in _store.Names.Where(name => name != Edition))
            _store.Set(name, _store.Text(name).Replace("\"soai.2023\"", "\"soai.edition-2023\"", StringComparison.Ordinal));

        DataFinding finding = OnlyFinding();

        Assert.Equal((Edition, 2, "$.source", "report-has-source"), (finding.File, finding.Line, finding.JsonPath, finding.Rule));
        Assert.Equal("the source 'soai.2023' of the report for 2023 does not exist", finding.Message);
    }

    [Theory]
    [InlineData("2023")]
    [InlineData("2023-10")]
    public void A_report_whose_day_is_not_known_is_refused(string date)
    {
        _store.Edit("sources.json", "\"date\": \"2023-10-12\"", $"\"date\": \"{date}\"");

        DataFinding finding = OnlyFinding();

        Assert.Equal(("sources.json", 7, "$.rows[0]", "report-has-source"), (finding.File, finding.Line, finding.JsonPath, finding.Rule));
        Assert.Equal("the source of the report for 2023 needs a title and an exact date", finding.Message);
    }

    private DataFinding OnlyFinding() => Assert.Single(Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(_store)).Findings);
}
