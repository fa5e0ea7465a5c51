namespace StateOfAi.Data.Tests;

public sealed class MlHardwareTests
{
    // The limit of the United States rules of October 2023.
    private const decimal Limit = 4800;

    private static readonly Dataset<ChipSpecification> Chips = StateOfAiCatalog.Embedded.Datasets.MlHardware;

    [Fact]
    public void Every_number_of_the_researched_table_is_that_of_the_row() => ResearchedTable.AssertIs("epoch_ml_hardware", Chips,
        new() { ["hardware"] = row => row.Name, ["release_date"] = row => row.Released?.ToString() },
        new()
        {
            ["release_price_usd"] = row => row.Price?.Value,
            ["fp64_flops"] = row => row.Fp64?.Value,
            ["fp32_flops"] = row => row.Fp32?.Value,
            ["fp16_flops"] = row => row.Fp16?.Value,
            ["tf32_flops"] = row => row.Tf32?.Value,
            ["tensor_fp16_bf16_flops"] = row => row.TensorFp16?.Value,
            ["fp8_flops"] = row => row.Fp8?.Value,
            ["fp4_flops"] = row => row.Fp4?.Value,
            ["int8_ops"] = row => row.Int8?.Value,
            ["memory_bytes"] = row => row.Memory?.Value,
            ["memory_bandwidth_bytes_per_s"] = row => row.MemoryBandwidth?.Value,
            ["intranode_bandwidth_bytes_per_s"] = row => row.IntranodeBandwidth?.Value,
            ["die_size_mm2"] = row => row.DieSquareMillimeters,
            ["tdp_w"] = row => row.DesignPower?.Value,
            ["process_nm"] = row => row.ProcessNanometers,
            ["transistors_millions"] = row => row.Transistors?.Value / 1_000_000,
            ["total_processing_performance_bit_ops"] = row => row.TotalProcessingPerformance?.Value * 1_000_000_000_000,
        });

    [Fact]
    public void Chips_over_the_limit_of_the_export_rules()
    {
        ChipSpecification[] over = [.. Chips.Where(row => row.TotalProcessingPerformance?.Value >= Limit)];
        ChipSpecification first = over.Where(row => row.Manufacturer?.Id is "org.nvidia").MinBy(row => row.Released)!;

        Assert.Equal(48, over.Length);
        Assert.Equal(20, over.Count(row => row.Manufacturer?.Id is "org.nvidia"));
        Assert.Equal(("chip.a100", "2020-03-01", 4992m),
            (first.Chip.Id, first.Released.ToString(), first.TotalProcessingPerformance!.Value));
        Assert.Equal("4,992 TPP", first.TotalProcessingPerformance.ToString());
    }

    // 1.25e14, 3.12e14, 9.894e14 and 2.25e15 FLOP/s over 300, 400, 700 and 1,000 W.
    [Theory]
    [InlineData("chip-specification.v100", 4.16667e11)]
    [InlineData("chip-specification.a100", 7.8e11)]
    [InlineData("chip-specification.h100-sxm5-80gb", 1.41343e12)]
    [InlineData("chip-specification.b200", 2.25e12)]
    public void Operations_per_joule_rise_with_each_generation(string id, double perJoule) =>
        Assert.Equal(perJoule, (double)(Chips[id].TensorFp16!.Value / Chips[id].DesignPower!.Value)!, perJoule * 1e-5);

    [Theory]
    [InlineData("chip-specification.mxc500-oam", "ten times too high")]
    [InlineData("chip-specification.mtia", "on the chip itself")]
    [InlineData("chip-specification.data-center-gpu-max-1550", "Max 1350")]
    [InlineData("chip-specification.h100-sxm5-80gb", "no list price")]
    [InlineData("chip-specification.b200", "that of the tensor units")]
    public void What_looks_wrong_is_noted(string id, string note) =>
        Assert.Contains(note, Chips[id].Note, StringComparison.Ordinal);

    [Fact]
    public void Rates_read_with_prefixes()
    {
        ChipSpecification h100 = Chips["chip-specification.h100-sxm5-80gb"];

        Assert.Equal("989.4 TFLOP/s", h100.TensorFp16!.ToString());
        Assert.Equal("3.35 TB per second", h100.MemoryBandwidth!.ToString());
        Assert.Equal("80 GB", h100.Memory!.ToString());
    }
}
