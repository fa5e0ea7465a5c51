namespace StateOfAi.Data.Tests;

public sealed class ManyFindingsTests
{
    private const string Acquisitions = "reports/2023/acquisitions.json";

    [Fact]
    public void Six_slips_in_six_files_give_exactly_these_six_findings()
    {
        Mutation[] slips =
        [
            new("reference/chips.json", "\"released\": \"2020\"", "\"released\": ¦\"twenty\"", "$.rows[0].released", "well-formed"),
            new(Acquisitions, "\"org.databricks\"", "¦\"org.nobody\"", "$.rows[0].acquirer", "existing-reference"),
            new("reports/2023/facts.json", "{\n      \"id\": \"F001\",",
                "¦{\n      \"id\": \"F000\",\"kind\": \"event\", \"modality\": \"asserted\", \"reliability\": \"uncited\", \"statement\": "
                    + "\"Nobody houses it.\", \"section\": \"section.summary\", \"sources\": [\"soai.2023\"] },\n    {\n      \"id\": "
                    + "\"F001\",", "$.rows[0]", "fact-has-home"),
            new("reports/2023/hardware-flows.json", "\"kind\": \"other\"", "\"kind\": ¦\"Other\"", "$.rows[0].kind", "known-value"),
            new("reports/2023/observations.json", "\"unit\": \"multiple\"", "\"unit\": ¦\"times\"", "$.rows[0].value.unit", "known-unit"),
            new("version.json", "\"version\"", "\"date\": ¦\"2023\", \"version\"", "$.date", "known-property"),
        ];
        var store = new MemoryStore();
        (string, int, string, string)[] due = [.. slips.Select(slip => slip.ApplyTo(store))];

        DataLoadException error = Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(store));

        Assert.Equal(due, error.Findings.Select(finding => (finding.File, finding.Line, finding.JsonPath, finding.Rule)));
        Assert.StartsWith("The data breaks its rules in 6 places:", error.Message, StringComparison.Ordinal);
        Assert.All(error.Findings, finding => Assert.Contains(finding.ToString(), error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_of_one_file_come_in_the_order_of_lines()
    {
        var store = new MemoryStore();
        store.Edit(Acquisitions, "\"unit\": \"EUR\"", "\"unit\": \"EUX\"");
        store.Edit(Acquisitions, "\"stage\": \"definitiveAgreement\"", "\"stage\": \"sold\"");
        store.Edit(Acquisitions, "\"org.databricks\"", "\"org.nobody\"");

        IReadOnlyList<DataFinding> findings = Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(store)).Findings;

        Assert.Equal(["existing-reference", "known-value", "known-currency"], findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void A_fact_that_only_an_erratum_and_a_conflict_name_has_no_home()
    {
        var store = new MemoryStore();
        store.Edit(Acquisitions, "\"facts\": [\"F309\", \"F310\", \"F401\"]", "\"facts\": [\"F310\"]");

        IReadOnlyList<DataFinding> findings = Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(store)).Findings;

        Assert.Equal([("$.rows[308]", "fact-has-home"), ("$.rows[400]", "fact-has-home")],
            findings.Select(finding => (finding.JsonPath, finding.Rule)));
        Assert.Equal("no row records the fact F309", findings[0].Message);
    }

    [Fact]
    public void A_source_may_not_bear_the_id_of_a_row_elsewhere()
    {
        var store = new MemoryStore();
        int line =
            store.Edit("sources.json", "\"rows\": [",
                "\"rows\": [\n{ \"id\": \"chip.a100\", \"label\": \"A source\", \"publisher\": \"Nobody\", \"kind\": \"blog\", "
                    + "\"reading\": \"notRead\" },");

        DataFinding finding = Assert.Single(Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(store)).Findings);

        Assert.Equal(("reference/chips.json", 8, "$.rows[0].id", "unique-id"),
            (finding.File, finding.Line, finding.JsonPath, finding.Rule));
        Assert.Equal(6, line);
    }
}
