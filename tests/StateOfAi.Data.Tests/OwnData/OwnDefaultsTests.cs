namespace StateOfAi.Data.Tests;

/// <summary>What the user's own datasets may omit, and what is checked about a dataset as a whole.</summary>
public sealed class OwnDefaultsTests
{
    private const string Register = ", \"sources\": [\"acme.gpu-register\"]";

    private static readonly DatasetFile Declared = DatasetFile.Of<GpuOrder>("gpu-orders");

    [Fact]
    public void Sources_of_the_file_are_those_of_rows_without_any()
    {
        Dictionary<string, string> files = FilesWith("2025", $$"""
            [
              { "id": "gpu-orders.a", "label": "A", "buyer": "B", "gpus": { "value": 1, "unit": "gpu" }, "period": "2025" },
              { "id": "gpu-orders.b", "label": "B", "buyer": "B", "gpus": { "value": 1, "unit": "gpu" }, "sources": ["ramp-2023"] }
            ]{{Register}}
            """.Replace("ramp-2023", StateOfAiCatalog.Embedded.Sources[0].Id, StringComparison.Ordinal));
        IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded.With(files, Declared);
        Dataset<GpuOrder> orders = catalog.Datasets.Of<GpuOrder>("gpu-orders");
        Assert.Equal(["acme.gpu-register"], orders[0].Sources.Select(source => source.Id));
        Assert.Equal([StateOfAiCatalog.Embedded.Sources[0]], orders[1].Sources);
        Assert.Equal(["acme.gpu-register"], (orders[0].Gpus + orders[0].Gpus).Sources.Select(source => source.Id));
        Assert.Empty(catalog.Validate());
    }

    [Fact]
    public void Trust_and_description_may_be_omitted_and_claim_nothing()
    {
        IDataset orders = StateOfAiCatalog.Embedded.With(FilesWith("2025", OneRow), Declared).Datasets["gpu-orders"];
        Assert.Equal((DatasetTrust.NotStated, "", "Orders"), (orders.Trust, orders.TrustNote, orders.Description));
        Assert.Equal((DatasetTrust.NotStated, ""), (GpuOrder.Info.Trust, GpuOrder.Info.TrustNote));
    }

    [Theory]
    [InlineData("2025", "[]" + Register, "$.rows: not-empty: the dataset has no rows")]
    [InlineData("2024", OneRow, "$.through: dates-in-order: the numbers go through 2024, but 'gpu-orders.a' has the period 2025; "
        + "state the end of the last period")]
    [InlineData("2025", "[{ \"id\": \"gpu-orders.a\", \"label\": \"A\", \"buyer\": \"B\", "
        + "\"gpus\": { \"value\": 1, \"unit\": \"gpu\" } }], "
        + "\"sources\": [\"acme.none\"]",
        "$.sources[0]: existing-reference: the Source 'acme.none' does not exist")]
    public void A_finding_about_the_dataset(string through, string rows, string finding)
    {
        DataLoadException error =
            Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Embedded.With(FilesWith(through, rows), Declared));
        Assert.Equal([finding], error.Findings.Select(found => $"{found.JsonPath}: {found.Rule}: {found.Message}"));
        Assert.All(error.Findings, found => Assert.Equal("datasets/gpu-orders.json", found.File));
    }

    [Fact]
    public void A_dataset_without_rows_in_code_is_a_finding_too()
    {
        DataLoadException error =
            Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Embedded.With(Dataset.Of<GpuOrder>(GpuOrder.Info, [])));
        Assert.Equal("the dataset has no rows", Assert.Single(error.Findings).Message);
    }

    private const string OneRow = "[{ \"id\": \"gpu-orders.a\", \"label\": \"A\", \"buyer\": \"B\", \"period\": \"2025\", "
        + "\"gpus\": { \"value\": 1, \"unit\": \"gpu\" } }]" + Register;

    private static Dictionary<string, string> FilesWith(string through, string rows) => new(GpuOrder.Files, StringComparer.Ordinal)
    {
        ["datasets/gpu-orders.json"] = $$"""
            {
              "title": "Orders", "vintage": "2026-11", "license": "CC-BY-4.0", "credit": "Acme", "coverage": "Some.",
              "through": "{{through}}", "rows": {{rows}}
            }
            """,
    };
}
