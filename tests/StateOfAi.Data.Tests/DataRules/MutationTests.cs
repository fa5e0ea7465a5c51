namespace StateOfAi.Data.Tests;

public sealed class MutationTests
{
    private const string Acquisitions = "reports/2023/acquisitions.json";
    private const string Flows = "reports/2023/hardware-flows.json";
    private const string Facts = "reports/2023/facts.json";
    private const string Studies = "datasets/productivity-studies.json";
    private const string Errata = "reports/2023/errata.json";

    private static readonly Dictionary<string, Mutation> Cases = new()
    {
        ["unknown property"] = new(Acquisitions, "\"acquirer\":", "\"colour\": ¦\"red\",\n      \"acquirer\":", "$.rows[0].colour",
            "known-property"),
        ["unknown property of a figure"] = new(Acquisitions, "\"value\": 1.3e9,", "\"value\": 1.3e9, \"sort\": ¦1,", "$.rows[0].price.sort",
            "known-property"),
        ["unknown property of a file"] = new(Acquisitions, "\"rows\": [", "\"count\": ¦4, \"rows\": [", "$.count", "known-property"),
        ["property of another table"] = new(Facts, "\"section\": \"section.summary\",",
            "\"section\": \"section.summary\", \"facts\": ¦[\"F001\"],", "$.rows[0].facts", "known-property"),
        ["duplicate property"] = new(Acquisitions, "\"acquirer\": \"org.databricks\",",
            "\"acquirer\": \"org.databricks\",\n\n\"acquirer\": ¦\"org.databricks\",", "$.rows[0].acquirer", "unique-property"),
        ["missing required property"] = new(Acquisitions,
            "{\n      \"id\": \"acquisition.databricks-mosaicml\",\n      \"label\": \"Databricks buys MosaicML\",",
            "¦{\n      \"id\": \"acquisition.databricks-mosaicml\",", "$.rows[0].label", "required"),
        ["empty text"] = new(Acquisitions, "\"Databricks buys MosaicML\"", "¦\"\"", "$.rows[0].label", "not-empty"),
        ["blank text"] = new(Acquisitions, "\"Databricks buys MosaicML\"", "¦\"  \"", "$.rows[0].label", "not-empty"),
        ["blank text in a list"] = new(Acquisitions, "\"F298\", \"F299\"", "\"F298\", \"F299\", ¦\" \"", "$.rows[0].facts[2]", "not-empty"),
        ["null instead of nothing"] = new(Acquisitions, "\"Databricks buys MosaicML\"", "¦null", "$.rows[0].label", "type"),
        ["number instead of text"] = new(Acquisitions, "\"Databricks buys MosaicML\"", "¦5", "$.rows[0].label", "type"),
        ["text instead of list"] = new(Acquisitions, "[\"F400\"]", "[\"F400\"],\n      \"sources\": ¦\"soai.2023\"", "$.rows[1].sources",
            "type"),
        ["text instead of figure"] = new(Acquisitions, "{ \"value\": 650e6, \"unit\": \"USD\" }", "¦\"$650M\"", "$.rows[1].price", "type"),
        ["number that is too large"] = new(Acquisitions, "\"value\": 650e6", "\"value\": ¦1e400", "$.rows[1].price.value", "type"),
        ["number that would become 0"] = new(Acquisitions, "\"value\": 650e6", "\"value\": ¦1e-400", "$.rows[1].price.value", "type"),
        ["number that would lose digits"] = new(Acquisitions, "\"value\": 650e6", "\"value\": ¦1.2345678901234567890123456789012345678",
            "$.rows[1].price.value", "type"),
        ["end of a range that would lose digits"] = new(Flows, "\"low\": 100e6, \"high\": 999999999",
            "\"low\": 100e6, \"high\": ¦999999999.00000000000000000001", "$.rows[0].value.high", "type"),
        ["text instead of number"] = new(Acquisitions, "\"value\": 650e6", "\"value\": ¦\"650e6\"", "$.rows[1].price.value", "type"),
        ["part of a number"] = new("reports/2023/sections.json", "\"slideCount\": 14", "\"slideCount\": ¦14.5", "$.rows[1].slideCount",
            "type"),
        ["row that is no object"] = new(Acquisitions, "\"rows\": [", "\"rows\": [ ¦7,", "$.rows[0]", "type"),
        ["id twice"] = new(Acquisitions, "\"acquisition.nvidia-arm\"", "¦\"acquisition.databricks-mosaicml\"", "$.rows[3].id", "unique-id"),
        ["id of another form"] = new(Acquisitions, "\"acquisition.nvidia-arm\"", "¦\"acquisition.Arm\"", "$.rows[3].id", "id-form"),
        ["id of another table"] = new(Acquisitions, "\"acquisition.nvidia-arm\"", "¦\"deal.nvidia-arm\"", "$.rows[3].id", "id-form"),
        ["source of a fact that is not there"] = new(Facts, "[\"soai.2023\"]", "[¦\"soai.1923\"]", "$.rows[0].sources[0]",
            "existing-reference"),
        ["organization that is not there"] = new(Acquisitions, "\"org.databricks\"", "¦\"org.nobody\"", "$.rows[0].acquirer",
            "existing-reference"),
        ["row of another kind than named"] = new(Acquisitions, "\"org.databricks\"", "¦\"chip.a100\"", "$.rows[0].acquirer",
            "existing-reference"),
        ["row of any table that is not there"] = new("reports/2023/growth-claims.json", "\"observation.nvidia-market-cap-2013\"",
            "¦\"observation.none\"", "$.rows[3].from", "existing-reference"),
        ["second of two facts that is not there"] = new(Acquisitions, "\"F298\", \"F299\"", "\"F298\", \"F299\", ¦\"F999\"",
            "$.rows[0].facts[2]", "existing-reference"),
        ["two definitions of one company"] = new("datasets/annual-capex.json",
            "\"period\": \"2018\",\n      \"definition\": \"netPurchases\"", "\"period\": \"2018\",\n      \"definition\": ¦\"additions\"",
            "$.rows[16].definition", "one-definition"),
        ["gross beside gross"] = new("datasets/annual-capex.json", "\"value\": { \"value\": 25139000000, \"unit\": \"USD\" },",
            "\"value\": { \"value\": 25139000000, \"unit\": \"USD\" },\n      \"gross\": ¦{ \"value\": 25198000000, \"unit\": \"USD\" },",
            "$.rows[0].gross", "one-definition"),
        ["gross year of net quarters"] = new("datasets/annual-capex.json",
            "{\n      \"id\": \"annual-capex.meta-2023\",\n      \"label\": \"Meta, capital expenditure, 2023\",\n      "
                + "\"organization\": \"org.meta\",\n      \"period\": \"2023\",\n      \"definition\": \"netPurchases\",\n      "
                + "\"value\": { \"value\": 27045",
                    "¦{\n      \"id\": \"annual-capex.meta-2023\",\n      \"label\": \"Meta, capital expenditure, 2023\",\n      "
                        + "\"organization\": \"org.meta\",\n      \"period\": \"2023\",\n      \"definition\": \"netPurchases\",\n      "
                        + "\"value\": { \"value\": 27266", "$.rows[21]", "sums-agree"),
        ["copy at the address itself"] = new("sources.json",
            "\"readFrom\": \"https://loop.houmin.site/context/state-of-ai-2023-industry\",\n      \"accessed\": \"2026-11\",\n      "
                + "\"note\": \"Released",
                    "\"readFrom\": ¦\"https://www.stateof.ai/2023\",\n      \"accessed\": \"2026-11\",\n      \"note\": \"Released",
                    "$.rows[0].readFrom", "reading-fits"),
        ["read before it came out"] = new("sources.json",
            "\"date\": \"2023-10-12\",\n      \"dateBasis\": \"known\",\n      \"kind\": \"report\",\n      \"license\": \"CC-BY-4.0\",\n "
                + "     \"reading\": \"secondHand\",\n      \"readFrom\": "
                + "\"https://loop.houmin.site/context/state-of-ai-2023-industry\",\n      \"accessed\": \"2026-11\",\n      \"note\": "
                + "\"Released",
                    "\"date\": ¦\"2023-10-12\",\n      \"dateBasis\": \"known\",\n      \"kind\": \"report\",\n      \"license\": "
                        + "\"CC-BY-4.0\",\n      \"reading\": \"secondHand\",\n      \"readFrom\": "
                        + "\"https://loop.houmin.site/context/state-of-ai-2023-industry\",\n      \"accessed\": \"2023-09\",\n      "
                        + "\"note\": \"Released", "$.rows[0].date", "dates-in-order"),
        ["cluster of another company"] = new("datasets/announced-h100-clusters.json",
            "{\n      \"id\": \"h100-cluster.google-cloud-a3\",\n      \"label\": \"Google Cloud A3\",\n      \"name\": \"Google Cloud "
                + "A3\",\n      \"operators\": [\"org.google-cloud\"],\n      \"chips\": [\"chip.h100\"],\n      \"chipCount\": { "
                + "\"value\": 26000, \"qualifier\": \"upTo\", \"unit\": \"gpu\" },\n      \"status\": \"planned\",\n      \"period\": "
                + "\"as-of 2023-05\",\n      \"note\": \"A single cluster, according to a spokesperson.\",\n      \"reportRow\": "
                + "\"cluster.google-h100\"",
                    "¦{\n      \"id\": \"h100-cluster.google-cloud-a3\",\n      \"label\": \"Google Cloud A3\",\n      \"name\": \"Google "
                        + "Cloud A3\",\n      \"operators\": [\"org.google-cloud\"],\n      \"chips\": [\"chip.h100\"],\n      "
                        + "\"chipCount\": { \"value\": 26000, \"qualifier\": \"upTo\", \"unit\": \"gpu\" },\n      \"status\": "
                        + "\"planned\",\n      \"period\": \"as-of 2023-05\",\n      \"note\": \"One cluster, as a spokesperson "
                        + "said.\",\n      \"reportRow\": \"cluster.inflection-ai-h100\"", "$.rows[0]", "statements-agree"),
        ["period of no date"] = new("datasets/copyright-cases.json", "\"period\": \"2020-05-06\"", "\"period\": ¦\"2010-05-06\"",
            "$.rows[0].period", "period-fits"),
        ["status older than the decision"] = new("datasets/copyright-cases.json", "\"decided\": \"2025-02-11\"",
            "\"decided\": ¦\"2026-07-11\"", "$.rows[0].decided", "dates-in-order"),
        ["low above high"] = new(Flows, "\"low\": 100e6, \"high\": 999999999", "\"low\": ¦100e6, \"high\": 10e6", "$.rows[0].value.low",
            "ordered-range"),
        ["unknown currency"] = new(Acquisitions, "\"unit\": \"EUR\"", "\"unit\": ¦\"EUX\"", "$.rows[2].price.unit", "known-currency"),
        ["unknown unit"] = new(Flows, "\"unit\": \"gpu\"", "\"unit\": ¦\"gpus\"", "$.rows[1].units.unit", "known-unit"),
        ["figure without unit"] = new(Flows, "{ \"value\": 3000, \"qualifier\": \"moreThan\", \"unit\": \"gpu\" }",
            "¦{ \"value\": 3000, \"qualifier\": \"moreThan\" }", "$.rows[1].units.unit", "required"),
        ["figure with a value and an end"] = new(Acquisitions, "{ \"value\": 650e6,", "¦{ \"value\": 650e6, \"low\": 1,", "$.rows[1].price",
            "figure-shape"),
        ["figure with one end"] = new(Acquisitions, "{ \"value\": 650e6,", "¦{ \"low\": 650e6,", "$.rows[1].price", "figure-shape"),
        ["required figure that is misshapen"] = new("reports/2023/observations.json", "{ \"value\": 19,", "¦{", "$.rows[0].value",
            "figure-shape"),
        ["fraction above one"] = new(Studies, "{ \"value\": 0.0017, \"unit\": \"fraction\" }",
            "¦{ \"value\": 1.01, \"unit\": \"fraction\" }", "$.rows[6].value", "fraction-within-one"),
        ["fraction below zero"] = new(Studies, "{ \"value\": 0.0017, \"unit\": \"fraction\" }",
            "¦{ \"value\": -0.01, \"qualifier\": \"about\", \"unit\": \"fraction\" }", "$.rows[6].value", "fraction-within-one"),
        ["bad period"] = new(Acquisitions, "\"period\": \"2023-07\"", "\"period\": ¦\"2023-Q5\"", "$.rows[2].period", "well-formed"),
        ["bad period with a label"] = new("reports/2023/observations.json", "\"period\": \"2023\"",
            "\"period\": { \"period\": ¦\"2023-13\", \"printed\": \"2023\" }", "$.rows[0].period.period", "well-formed"),
        ["bad date"] = new(Acquisitions, "\"completed\": \"2023-07\"", "\"completed\": ¦\"2023-02-29\"", "$.rows[2].completed",
            "well-formed"),
        ["bad country"] = new("reports/2023/predictions.json", "\"country\": \"CN\"", "\"country\": ¦\"CHN\"", "$.rows[16].country",
            "well-formed"),
        ["license without an owner"] = new("reports/2023/content-licenses.json",
            "{\n      \"id\": \"content-license.shutterstock-openai\",\n      \"label\": \"Shutterstock's license to OpenAI\",\n      "
                + "\"licensors\": [\"org.shutterstock\"],",
                    "¦{\n      \"id\": \"content-license.shutterstock-openai\",\n      \"label\": \"Shutterstock's license to OpenAI\",",
                    "$.rows[0].licensors", "required"),
        ["value that no enumeration has"] = new(Acquisitions, "\"stage\": \"definitiveAgreement\"", "\"stage\": ¦\"sold\"",
            "$.rows[0].stage", "known-value"),
        ["enumeration as a number in quotes"] = new(Acquisitions, "\"stage\": \"definitiveAgreement\"", "\"stage\": ¦\"1\"",
            "$.rows[0].stage", "known-value"),
        ["enumeration as a number"] = new(Acquisitions, "\"stage\": \"definitiveAgreement\"", "\"stage\": ¦1", "$.rows[0].stage", "type"),
        ["enumeration with a capital"] = new(Acquisitions, "\"stage\": \"definitiveAgreement\"", "\"stage\": ¦\"DefinitiveAgreement\"",
            "$.rows[0].stage", "known-value"),
        ["enumeration in small letters"] = new(Acquisitions, "\"stage\": \"definitiveAgreement\"", "\"stage\": ¦\"definitiveagreement\"",
            "$.rows[0].stage", "known-value"),
        ["two values of an enumeration"] = new(Acquisitions, "\"stage\": \"definitiveAgreement\"", "\"stage\": ¦\"blocked,completed\"",
            "$.rows[0].stage", "known-value"),
        ["row without fact and source"] = new("reference/organizations.json",
            "{ \"id\": \"org.a16z\", \"label\": \"a16z\", \"name\": \"a16z\", \"kind\": \"investor\", "
                + "\"aliases\": [\"Andreessen Horowitz\", \"A16z\"], \"sources\": [\"soai.2023\"] }",
                    "¦{ \"id\": \"org.a16z\", \"label\": \"a16z\", \"name\": \"a16z\", \"kind\": \"investor\" }", "$.rows[0]",
                    "has-source"),
        ["completed before it was announced"] = new(Acquisitions, "{\n      \"id\": \"acquisition.biontech-instadeep\",",
            "{\n      \"announced\": ¦\"2023-08\",\n      \"id\": \"acquisition.biontech-instadeep\",", "$.rows[2].announced",
            "dates-in-order"),
        ["growth from a row that is no figure"] = new("reports/2023/growth-claims.json",
            "{\n      \"id\": \"growth-claim.nvidia-revenue-year-on-year\",",
            "¦{\n      \"from\": \"chip.a100\",\n      \"id\": \"growth-claim.nvidia-revenue-year-on-year\",", "$.rows[2]",
            "observed-reference"),
        ["basis of a date that is not there"] = new("sources.json", "\"publisher\": \"Koyfin\",",
            "\"publisher\": \"Koyfin\", \"dateBasis\": ¦\"known\",", "$.rows[5].dateBasis", "date-has-basis"),
        ["address that is none"] = new("sources.json", "\"https://www.stateof.ai/2023\"", "¦\"stateof.ai/2023\"", "$.rows[0].address",
            "well-formed"),
        ["source that does not say whether it was read"] = new("sources.json",
            "{\n      \"id\": \"koyfin.bc78c9e929\",\n      \"label\": \"Koyfin, NVIDIA chart\",\n      \"publisher\": \"Koyfin\",\n      "
                + "\"address\": \"https://app.koyfin.com/share/bc78c9e929\",\n      \"kind\": \"chart\",\n      \"footnote\": 1,\n      "
                + "\"reading\": \"notRead\",",
                    "¦{\n      \"id\": \"koyfin.bc78c9e929\",\n      \"label\": \"Koyfin, NVIDIA chart\",\n      \"publisher\": "
                        + "\"Koyfin\",\n      \"kind\": \"chart\",\n      \"footnote\": 1,", "$.rows[5].reading", "required"),
        ["report without a title"] = new("sources.json",
            "{\n      \"id\": \"soai.2023\",\n      \"label\": \"State of AI Report 2023\",\n      \"publisher\": \"Air Street "
                + "Capital\",\n      \"title\": \"State of AI Report 2023\",",
                    "¦{\n      \"id\": \"soai.2023\",\n      \"label\": \"State of AI Report 2023\",\n      \"publisher\": \"Air Street "
                        + "Capital\",", "$.rows[0]", "report-has-source"),
        ["report whose title is empty"] = new("sources.json", "\"title\": \"State of AI Report 2023\"", "\"title\": ¦\"\"",
            "$.rows[0].title", "not-empty"),
        ["conflict with one side"] = new("reports/2023/conflicts.json", "[\"stateof.ai and the report, at the first sentence\", ", "¦[",
            "$.rows[0].between", "two-sides"),
        ["erratum on a source that names none"] = new(Errata, "[\"soai.2023\", \"soai.2023.launch\"]", "¦[]", "$.rows[0].evidence",
            "has-evidence"),
        ["erratum on common record that names a source"] = new(Errata, "\"basis\": \"commonRecord\"",
            "\"basis\": \"commonRecord\",\n      \"evidence\": ¦[\"soai.2023\"]", "$.rows[28].evidence", "has-evidence"),
        ["number that common record corrects"] = new(Errata, "\"basis\": \"commonRecord\"",
            "\"correct\": ¦{ \"value\": 1, \"unit\": \"gpu\" },\n      \"basis\": \"commonRecord\"", "$.rows[28].correct", "has-evidence"),
        ["period that common record corrects"] = new(Errata, "\"basis\": \"commonRecord\"",
            "\"correctPeriod\": ¦\"2023\",\n      \"basis\": \"commonRecord\"", "$.rows[28].correctPeriod", "has-evidence"),
        ["period that a reading corrects"] = new(Errata, "\"basis\": \"reading\"",
            "\"correctPeriod\": ¦\"2023\",\n      \"basis\": \"reading\"", "$.rows[9].correctPeriod", "has-evidence"),
        ["erratum surer than common record earns"] = new(Errata, "\"certainty\": \"fairlySure\",\n      \"basis\": \"commonRecord\"",
            "\"certainty\": ¦\"verySure\",\n      \"basis\": \"commonRecord\"", "$.rows[28].certainty", "certainty-earned"),
        ["erratum surer than a reading earns"] = new(Errata, "\"certainty\": \"fairlySure\",\n      \"basis\": \"reading\"",
            "\"certainty\": ¦\"verySure\",\n      \"basis\": \"reading\"", "$.rows[9].certainty", "certainty-earned"),
        ["erratum on a source that nobody read"] = new(Errata,
            "{\n      \"id\": \"erratum.f072\",\n      \"label\": \"When the H100 was announced\",\n      \"fact\": \"F072\",\n      "
                + "\"kind\": \"incomplete\",\n      \"shouldBe\": \"announced in March 2022\",\n      \"why\": \"The page gives the "
                + "years of the V100 and the A100 only.\",\n      \"correctPeriod\": \"2022-03\",\n      \"certainty\": "
                + "\"certain\",\n      \"basis\": \"source\",\n      \"evidence\": [\"tweaktown.h100\"]",
                    "{\n      \"id\": \"erratum.f072\",\n      \"label\": \"When the H100 was announced\",\n      \"fact\": "
                        + "\"F072\",\n      \"kind\": \"incomplete\",\n      \"shouldBe\": \"announced in March 2022\",\n      \"why\": "
                        + "\"The page gives the years of the V100 and the A100 only.\",\n      \"correctPeriod\": \"2022-03\",\n      "
                        + "\"certainty\": \"certain\",\n      \"basis\": \"source\",\n      "
                        + "\"evidence\": ¦[\"the-verge.stack-overflow-ban\"]",
                            "$.rows[50].evidence", "has-evidence"),
        ["evidence of an erratum that is not there"] = new(Errata, "\"soai.2023.launch\"", "¦\"soai.2023.nothing\"",
            "$.rows[0].evidence[1]", "existing-reference"),
        ["evidence of a conflict that is not there"] = new("reports/2023/conflicts.json", "[\"soai.2023.launch\"],",
            "[¦\"soai.1923.launch\"],", "$.rows[2].evidence[0]", "existing-reference"),
        ["link to a report that is not there"] = new("datasets/acquisitions-2023.json",
            "\"reportRow\": \"acquisition.databricks-mosaicml\"", "\"reportRow\": ¦\"acquisition.databricks\"", "$.rows[0].reportRow",
            "existing-reference"),
        ["link of a row of a report"] = new(Acquisitions, "\"acquirer\": \"org.databricks\",",
            "\"reportRow\": ¦\"acquisition.nvidia-arm\",\n      \"acquirer\": \"org.databricks\",", "$.rows[0].reportRow",
            "known-property"),
        ["net above gross"] = new("datasets/annual-capex.json", "\"gross\": { \"value\": 18690000000,",
            "\"gross\": ¦{ \"value\": 18490000000,", "$.rows[19].gross", "net-within-gross"),
        ["version that is none"] = new("version.json", "\"2.0.0\"", "¦\"one\"", "$.version", "well-formed"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_slip_gives_one_finding_with_file_line_path_and_rule(string name)
    {
        var store = new MemoryStore();
        (string file, int line, string path, string rule) = Cases[name].ApplyTo(store);

        DataLoadException error = Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(store));

        DataFinding finding = Assert.Single(error.Findings);
        Assert.Equal((file, line, path, rule), (finding.File, finding.Line, finding.JsonPath, finding.Rule));
    }
}
