namespace StateOfAi.Data.Tests;

/// <summary>Each way in which a claim can be bad is one finding at its place, before anybody computes with it.</summary>
public sealed class FormulaMutationTests
{
    private const string Claims = "reports/2023/claims.json";
    private const string CapFormula = "\"[observation.nvidia-market-cap-2023] / [observation.nvidia-market-cap-2013]\"";
    private const string CapStatement = "\"statedIn\": \"[growth-claim.nvidia-market-cap-ten-years]\"";

    private static readonly Dictionary<string, (string Find, string Replace, string Path, string Rule, string Message)> Cases = new()
    {
        ["syntax"] =
            (CapFormula, "¦\"[observation.nvidia-market-cap-2023] /\"", "$.rows[2].formula", "formula",
                "at position 38 a number, a row in brackets, a function or a parenthesis was expected, and the text ends"),
        ["unknown function"] = (CapFormula, "¦\"root(2)\"", "$.rows[2].formula", "formula", "at position 0 'root' is not a function"),
        ["unknown unit of a literal"] =
            (CapFormula, "¦\"2 apples\"", "$.rows[2].formula", "formula", "at position 2 'apples' is not a unit"),
        ["empty formula"] = (CapFormula, "¦\" \"", "$.rows[2].formula", "not-empty", "a text must not be empty"),
        ["unknown row"] =
            (CapFormula, "¦\"[observation.nvidia-market-cap-2023] / [observation.none]\"", "$.rows[2].formula", "formula",
                "at position 39 there is no row 'observation.none'"),
        ["unknown field"] =
            (CapFormula, "¦\"[observation.nvidia-market-cap-2023].price\"", "$.rows[2].formula", "formula",
                "'observation.nvidia-market-cap-2023' has no figure, period or date 'price'"),
        ["field that is not there"] =
            (CapFormula, "¦\"1 / [acquisition.nvidia-arm]\"", "$.rows[2].formula", "formula",
                "at position 4 'acquisition.nvidia-arm.price' does not exist"),
        ["place beyond the list"] =
            (CapFormula, "¦\"1 / multiple([study.mit-writing].effects[2].value)\"", "$.rows[2].formula", "formula",
                "'study.mit-writing.effects[2]' does not exist"),
        ["units that do not fit"] =
            (CapFormula, "¦\"1 + [growth-claim.nvidia-revenue-year-on-year]\"", "$.rows[2].formula", "formula",
                "at position 2 'multiple' and 'percent' cannot be added"),
        ["dollars and euros"] =
            ("[acquisition.databricks-mosaicml] + [acquisition.thomson-reuters-casetext]\"",
                "[acquisition.databricks-mosaicml] + [acquisition.biontech-instadeep]\"¦", "$.rows[82].formula", "formula",
                "at position 34 'USD' and 'EUR' cannot be added"),
        ["result of another unit"] =
            (CapFormula, "¦\"[observation.nvidia-market-cap-2023]\"", "$.rows[2].formula", "formula",
                "the formula gives 'USD', but 'multiple' was expected"),
        ["a claim of a claim"] =
            (CapFormula, "¦\"[claim.gradio-multiple]\"", "$.rows[2].formula", "formula",
                "'claim.gradio-multiple' is not a figure, period or date"),
        ["unknown unit of the claim"] =
            ("\"unit\": \"percent/year\"", "\"unit\": ¦\"percent/century\"", "$.rows[19].unit", "known-unit",
                "'percent/century' is not a unit"),
        ["statement in no row"] =
            (CapStatement, "\"statedIn\": ¦\"[growth-claim.none]\"", "$.rows[2].statedIn", "formula",
                "there is no row 'growth-claim.none'"),
        ["statement that is a formula"] =
            (CapStatement, "\"statedIn\": ¦\"[growth-claim.nvidia-market-cap-ten-years] + 1\"", "$.rows[2].statedIn", "formula",
                "must name a figure of a row"),
        ["statement that is a time"] =
            (CapStatement, "\"statedIn\": ¦\"[soai.2023.chart-category-investment].covers\"", "$.rows[2].statedIn", "formula",
                "2010 to 2023 is not a figure"),
        ["statement of another unit"] =
            (CapStatement, "\"statedIn\": ¦\"[growth-claim.nvidia-revenue-year-on-year]\"", "$.rows[2].statedIn", "formula",
                "the stated number is in 'percent', but the claim is in 'multiple'"),
        ["two statements"] =
            (CapStatement,
                "\"statedIn\": ¦\"[growth-claim.nvidia-market-cap-ten-years]\",\n\"stated\": { \"value\": 130, \"unit\": \"multiple\" }",
                "$.rows[2].statedIn", "claim-shape", "not both"),
        ["statement without a rounding"] =
            ("{\n      \"id\": \"claim.genai-funding-mentions\",\n      \"label\": \"Generative AI funding in 2023, heading vs. "
                + "summary\",\n      \"stated\": { \"value\": 18e9, \"unit\": \"USD\" },\n      \"rounding\": \"exact\",",
                    "¦{\n      \"id\": \"claim.genai-funding-mentions\",\n      \"label\": \"Generative AI funding in 2023, "
                        + "heading vs. summary\",\n      \"stated\": { \"value\": 18e9, \"unit\": \"USD\" },", "$.rows[0]",
                            "claim-shape", "a stated number needs a 'rounding'"),
        ["rounding of nothing stated"] =
            ("{\n      \"id\": \"claim.kaust-share-of-h100\",",
                "¦{\n      \"id\": \"claim.kaust-share-of-h100\",\n      \"rounding\": \"exact\",", "$.rows[20]", "claim-shape",
                "'rounding' needs a stated number"),
        ["unknown rounding"] =
            ("\"rounding\": \"significantDigits\"", "\"rounding\": ¦\"roughly\"", "$.rows[2].rounding", "known-value",
                "'roughly' is not one of"),
        ["digits of a rounding without"] =
            ("\"rounding\": \"exact\",", "\"digits\": 2,\n      \"rounding\": \"exact\",", "$.rows[0]", "claim-shape",
                "'digits' only apply to rounding to significant digits or decimals"),
        ["no significant digits"] =
            ("\"digits\": 2", "\"digits\": ¦0", "$.rows[2].digits", "claim-shape", "the digits must be between 1 and 15"),
        ["one number for a bound"] =
            ("\"stated\": { \"value\": 1, \"qualifier\": \"atLeast\",", "\"stated\": { \"value\": 1, \"qualifier\": \"about\",",
                "$.rows[1].rounding", "claim-shape", "needs a figure with a bound"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bad_claim_is_one_finding_with_file_line_path_and_rule(string name)
    {
        var store = new MemoryStore();
        (string find, string replace, string path, string rule, string message) = Cases[name];
        int line = store.Edit(Claims, find, replace);

        DataFinding finding = Assert.Single(Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(store)).Findings);

        Assert.Equal((Claims, path, rule), (finding.File, finding.JsonPath, finding.Rule));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        if (replace.Contains('¦', StringComparison.Ordinal))
            Assert.Equal(line, finding.Line);
    }

    [Fact]
    public void A_claim_is_not_blamed_for_the_faults_of_the_rows_that_it_computes_with()
    {
        var store = new MemoryStore();
        store.Edit("reports/2023/acquisitions.json", "\"unit\": \"EUR\"", "\"unit\": \"EUX\"");

        Assert.Equal("known-currency", Assert.Single(Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(store)).Findings).Rule);
    }

    [Fact]
    public void A_row_that_becomes_another_amount_is_found_by_the_claims_over_it()
    {
        var store = new MemoryStore();
        store.Edit("reports/2023/acquisitions.json", "\"value\": 650e6, \"unit\": \"USD\"", "\"value\": 650e6, \"unit\": \"GBP\"");

        Assert.Equal(["formula", "formula"],
            Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(store)).Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void Claims_read_no_other_table_until_they_are_worked_out()
    {
        var store = new MemoryStore();
        Claim claim = new Catalog(store).Reports[2023].Claims[2];
        Assert.Equal([Claims, "reports/2023/edition.json"], store.FilesRead);

        _ = claim.Recomputed;
        Assert.Equal([Claims, "reports/2023/edition.json", "reports/2023/observations.json"], store.FilesRead);
    }
}
