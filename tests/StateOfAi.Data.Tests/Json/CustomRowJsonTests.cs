using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace StateOfAi.Data.Tests;

/// <summary>A row type that names the converter, as docs/json.md says.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
public sealed class NamedOrder : CustomRow
{
    public required Figure Gpus { get; init; }
}

/// <summary>One that does not.</summary>
public sealed class PlainOrder : CustomRow
{
    public required Figure Gpus { get; init; }
}

public sealed partial class CustomRowJsonTests
{
    private static readonly NamedOrder Named = new() { Id = "orders.a", Label = "Order", Gpus = Figure.Parse("20k GPUs") };
    private static readonly PlainOrder Plain = new() { Id = "orders.a", Label = "Order", Gpus = Figure.Parse("20k GPUs") };

    private static readonly JsonSerializerOptions WithConverter = new() { Converters = { new StateOfAiJsonConverter() } };

    [Fact]
    public void A_row_type_that_names_the_converter_is_written_as_a_table_by_reflection_and_by_generated_code()
    {
        AssertTable(Named, JsonSerializer.Serialize(Named));
        AssertTable(Named, JsonSerializer.Serialize(Named, Contexts.Default.NamedOrder));
        AssertTable(Named, JsonSerializer.Serialize(new List<NamedOrder> { Named })[1..^1]);
    }

    [Fact]
    public void The_converter_in_options_writes_every_row_type_as_a_table()
    {
        AssertTable(Plain, JsonSerializer.Serialize(Plain, WithConverter));
        AssertTable(Plain, JsonSerializer.Serialize(new List<PlainOrder> { Plain }, WithConverter)[1..^1]);
        AssertTable(Plain, JsonSerializer.Serialize(Plain, ConverterContexts.Default.PlainOrder));
    }

    [Fact]
    public void A_row_is_written_as_a_table_wherever_its_declared_type_is_of_the_package()
    {
        AssertTable(Plain, JsonSerializer.Serialize<Row>(Plain));
        AssertTable(Plain, JsonSerializer.Serialize<CustomRow>(Plain));
    }

    [Fact]
    public void A_custom_unit_in_a_table_is_read_back_with_its_words()
    {
        Unit rack = Unit.Count("rack", "racks"), h100 = Unit.Count("H100e", "H100e");
        foreach (Figure figure in (Figure[])[Figure.MoreThan(12, rack), Figure.Exact(9.5m, h100), Figure.Exact(3, Unit.Per(Unit.Usd, rack)),
            Figure.Exact(7, Unit.Usd)])
        {
            JsonNode written = JsonNode.Parse(new PlainOrder { Id = "orders.a", Label = "Order", Gpus = figure }.ToJson())!;
            JsonNode gpus = written["rows"]!.AsArray().Select(row => row!["value"] ?? row["gpus"]).First(value => value is JsonObject)!;

            Figure read = gpus.Deserialize<Figure>()!;

            Assert.Equal(figure, read);
            Assert.Equal((figure.Unit, figure.Unit.Plural), (read.Unit, read.Unit.Plural));
        }
    }

    private static void AssertTable(Row row, string json)
    {
        JsonNode written = JsonNode.Parse(json)!;
        Assert.Equal("Order", (string?)written["title"]);
        Assert.Contains("\"20,000 GPUs\"", json, StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(row.ToJson()), written));
    }

    [JsonSerializable(typeof(NamedOrder))]
    private sealed partial class Contexts : JsonSerializerContext;

    [JsonSourceGenerationOptions(Converters = [typeof(StateOfAiJsonConverter)])]
    [JsonSerializable(typeof(PlainOrder))]
    private sealed partial class ConverterContexts : JsonSerializerContext;
}
