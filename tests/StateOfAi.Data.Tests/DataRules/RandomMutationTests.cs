using System.Text.Json.Nodes;

namespace StateOfAi.Data.Tests;

/// <summary>Whatever becomes of the data files, they load, or the findings say where they are wrong; nothing else is ever thrown.</summary>
public sealed class RandomMutationTests
{
    /// <summary>Catalogs at the least: set it for a long run.</summary>
    private static readonly int Catalogs = int.TryParse(Environment.GetEnvironmentVariable("StateOfAi_RandomCatalogs"), out int catalogs)
        ? catalogs
        : 30;

    private static readonly string[] Numbers =
        ["0", "-1", "0.5", "-0.0000000000000000000000000001", "7.9e28", "-7.9e28", "79228162514264337593543950335", "1e15", "1e400",
            "2147483648", "-2147483648", "1e9", "0.33333333333333333333333333", "9999"];

    private static readonly string[] Units = ["USD", "EUR", "percent", "multiple", "gpu", "paper", "user", "year", "rank", "USD/year",
        "calendarYear", "fraction"];

    private static readonly string[] Texts =
        ["", " ", "x", "0001", "9999", "9999-12-31", "as-of 9999", "0001/9999", "2023-Q2", "nvidia:FY9999", "nvidia:FY0001-Q1",
            "2023-02-30", "USD", "gpu", "percent", "USD/gpu", "fraction", "org.nvidia", "soai.2023", "F001", "US",
            "chip.a100", "[chip.a100].released", "1/0", "[claim.x]", "https://e.org/", "\u0000", "\ufeff", "<b>", "{", "\ud83d\ude00",
            "observation.nvidia-market-cap-2013", "exact", "range", "completed"];

    [Fact]
    public void A_catalog_with_random_slips_loads_or_says_where_it_is_wrong()
    {
        int refused = 0;
        for (int seed = 0; seed < Catalogs; seed++)
        {
            var random = new Random(seed);
            var data = new EditableData();
            var slips = new List<string>();
            string[] files = [.. data.Tables];
            for (int left = random.Next(1, 4); left > 0; left--)
                slips.Add(Slip(data, files[random.Next(files.Length)], random));

            try
            {
                StateOfAiCatalog.Load(data.Store());
            }
            catch (DataLoadException error)
            {
                refused++;
                Assert.All(error.Findings, finding => Assert.True(
                    finding is { File.Length: > 0, Line: > 0, JsonPath: ['$', ..], Rule.Length: > 0, Message.Length: > 0 },
                    $"seed {seed}: {finding}"));
            }
            catch (Exception error)
            {
                Assert.Fail($"seed {seed}, {string.Join("; ", slips)}: {error}");
            }
        }

        Assert.True(refused > Catalogs / 2, $"{refused} of {Catalogs} refused");
    }

    private static string Slip(EditableData data, string file, Random random)
    {
        JsonNode[] nodes = [.. EditableData.Within(data.File(file)).Where(node => node.Parent is not null)];
        JsonNode node = nodes[random.Next(nodes.Length)];
        string path = $"{file} {node.GetPath()}";
        // Figures are what the data is about, and what is computed with.
        JsonObject[] figures = [.. nodes.OfType<JsonObject>().Where(part => part.ContainsKey("unit") && part.ContainsKey("value"))];
        switch (random.Next(8))
        {
            case 0:
                Remove(node);
                return $"{path} removed";
            case 1 when node.Parent is JsonArray list:
                list.Insert(random.Next(list.Count + 1), node.DeepClone());
                return $"{path} doubled";
            case 2
                when nodes[random.Next(nodes.Length)] is var other && !EditableData.Within(node).Contains(other)
                    && !EditableData.Within(other).Contains(node):
                node.ReplaceWith(other.DeepClone());
                return $"{path} as {other.GetPath()}";
            case 3 when node.Parent is JsonObject members:
                string name = node.GetPropertyName();
                members.Remove(name);
                members["renamed"] = node;
                return $"{path} renamed";
            case 6 when figures.Length > 0:
                JsonObject figure = figures[random.Next(figures.Length)];
                figure["unit"] = Units[random.Next(Units.Length)];
                return $"{file} {figure.GetPath()} in {figure["unit"]}";
            case 7 when figures.Length > 0:
                string number = Numbers[random.Next(Numbers.Length)];
                foreach (JsonObject one in figures)
                    one["value"] = JsonNode.Parse(number);
                return $"{file} all {number}";
            default:
                string json = (node is JsonValue value && value.TryGetValue(out decimal _) ? random.Next(4) : random.Next(2) * 4) switch
                {
                    0 or 1 or 2 => Numbers[random.Next(Numbers.Length)],
                    3 => random.Next(2) == 0 ? "true" : "[]",
                    _ => random.Next(8) == 0 ? "{}" : JsonValue.Create(Texts[random.Next(Texts.Length)]).ToJsonString(),
                };
                node.ReplaceWith(JsonNode.Parse(json));
                return $"{path} as {json}";
        }
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonArray list)
            list.Remove(node);
        else
            node.Parent!.AsObject().Remove(node.GetPropertyName());
    }
}
