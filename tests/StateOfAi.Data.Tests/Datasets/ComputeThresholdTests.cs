using System.Text.Json.Nodes;

namespace StateOfAi.Data.Tests;

public sealed class ComputeThresholdTests
{
    private static readonly DatasetCollection Data = StateOfAiCatalog.Embedded.Datasets;

    [Theory]
    [InlineData("compute-threshold.us-2026-bandwidth", "chip-specification.h100-sxm5-80gb", -1)] // 3.35 TB of 6.5 TB
    [InlineData("compute-threshold.us-2026-bandwidth", "chip-specification.b200", 1)] // 7.7 TB
    public void Memory_of_chips_compares_with_the_threshold(string threshold, string chip, int sign) =>
        Assert.Equal(sign, Data.MlHardware[chip].MemoryBandwidth!.CompareWith(Data.ComputeThresholds[threshold].Value));

    [Theory]
    [InlineData("chip-specification.a100", 0)] // 600 GB of 600 GB
    [InlineData("chip-specification.h100-sxm5-80gb", 1)] // 900 GB
    public void Connections_of_chips_compare_with_the_threshold(string chip, int sign) => Assert.Equal(sign,
        Data.MlHardware[chip].IntranodeBandwidth!.CompareWith(Data.ComputeThresholds["compute-threshold.us-2022-bandwidth"].Value));

    [Fact]
    public void Chips_at_or_above_the_bandwidths()
    {
        Figure memory = Data.ComputeThresholds["compute-threshold.us-2026-bandwidth"].Value,
            connection = Data.ComputeThresholds["compute-threshold.us-2022-bandwidth"].Value;

        Assert.Equal(16, Data.MlHardware.Count(row => row.MemoryBandwidth?.CompareWith(memory) >= 0));
        Assert.Equal(10, Data.MlHardware.Count(row => row.IntranodeBandwidth?.CompareWith(connection) >= 0));
        Assert.Equal("600 GB per second", connection.ToString());
    }

    [Fact]
    public void Performance_compares_with_the_threshold() => Assert.Equal(48, Data.MlHardware.Count(row =>
        row.TotalProcessingPerformance?.CompareWith(Data.ComputeThresholds["compute-threshold.us-2022-performance"].Value) >= 0));

    [Fact]
    public void A_unit_of_its_own_that_is_a_rate_of_known_units_is_found()
    {
        var data = new EditableData();
        JsonNode row = data.Rows("datasets/compute-thresholds.json")
            .First(row => (string?)row!["id"] is "compute-threshold.us-2022-bandwidth")!;
        row["value"]!["unit"] = new JsonObject { ["singular"] = "byte per second", ["plural"] = "bytes per second" };

        DataFinding finding = Assert.Single(data.Findings());

        Assert.Contains("byte/second", finding.Message, StringComparison.Ordinal);
    }
}
