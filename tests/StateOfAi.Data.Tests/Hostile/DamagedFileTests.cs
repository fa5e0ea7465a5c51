namespace StateOfAi.Data.Tests;

/// <summary>Files whose bytes were lost, repeated, moved or overwritten load, or the findings say where they are wrong.</summary>
public sealed class DamagedFileTests
{
    /// <summary>Catalogs at the least: set it for a long run.</summary>
    private static readonly int Catalogs =
        int.TryParse(Environment.GetEnvironmentVariable("StateOfAi_RandomCatalogs"), out int catalogs) ? catalogs : 40;

    private static readonly byte[][] Inserted =
    [
        [0], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], .. new[]
        {
            "\"", "{", "}", "[", "]", ",", ":", "\\", "\\u0000", "\\ud800", "\\", "null", "true", "-", "1e999", "//", "/* */", "{}", "[]",
            "\"\":", "\n",
            "\"id\":\"x\",", new string('[', 70), "\"rows\":[],", "NaN",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    [Fact]
    public void A_damaged_file_loads_or_its_findings_say_where()
    {
        string[] problems = [.. Enumerable.Range(0, Catalogs).AsParallel().Select(seed =>
        {
            var random = new Random(seed);
            var store = new MemoryStore();
            string[] names = [.. store.Names];
            for (int files = random.Next(1, 4); files > 0; files--)
            {
                string name = names[random.Next(names.Length)];
                store.Set(name, Damaged(System.Text.Encoding.UTF8.GetBytes(store.Text(name)), random));
            }

            try
            {
                StateOfAiCatalog.Load(store);
                return null;
            }
            catch (DataLoadException error)
            {
                return error.Findings.All(finding =>
                    finding is { File.Length: > 0, Line: > 0, JsonPath: ['$', ..], Rule.Length: > 0, Message.Length: > 0 and < 5000 })
                    ? null : $"seed {seed}: a finding without a place, or with a message of a page";
            }
            catch (Exception error)
            {
                return $"seed {seed}: {error}";
            }
        }).OfType<string>().Take(5)];

        Assert.True(problems.Length == 0, string.Join(Environment.NewLine, problems));
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        var damaged = new List<byte>(bytes);
        for (int times = random.Next(1, 5); times > 0 && damaged.Count > 0; times--)
        {
            int at = random.Next(damaged.Count), length = Math.Min(random.Next(1, 200), damaged.Count - at);
            switch (random.Next(7))
            {
                case 0:
                    damaged.RemoveRange(at, length);
                    break;
                case 1:
                    damaged.InsertRange(random.Next(damaged.Count + 1), damaged.GetRange(at, length));
                    break;
                case 2:
                    damaged.RemoveRange(at, damaged.Count - at);
                    break;
                case 3:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 4:
                    damaged[at] ^= (byte)(1 << random.Next(8));
                    break;
                default:
                    damaged.InsertRange(at, Inserted[random.Next(Inserted.Length)]);
                    break;
            }
        }

        return [.. damaged];
    }
}
