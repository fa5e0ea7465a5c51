using System.Text;

namespace StateOfAi.Data.Tests;

/// <summary>
/// Errors by the ten thousand are told in the time of a few reads. Were each of them sought from the top of the file, these would take
/// hours.
/// </summary>
public sealed class ManyErrorsTests
{
    private const string People = "reference/people.json";

    [Theory]
    [InlineData(4_000)]
    [InlineData(100_000)]
    public void Rows_with_an_unknown_property_each(int count)
    {
        IReadOnlyList<DataFinding> findings =
            FindingsOf(
                Rows(count,
                    i =>
                        $"{{ \"id\": \"person.p{i}\", \"label\": \"P{i}\", \"name\": \"P\", \"role\": \"r\", \"sources\": "
                            + $"[\"soai.2023\"],\n \"x\": 1 }}"), out _);

        Assert.Equal(count, findings.Count(finding => finding.Rule == "known-property"));
        Assert.Equal((7, "$.rows[0].x"), Place(findings.First(finding => finding.Rule == "known-property")));
        Assert.Equal((5 + (2 * count), $"$.rows[{count - 1}].x"), Place(findings.Last(finding => finding.Rule == "known-property")));
    }

    [Theory]
    [InlineData("null", "type", 1)]
    [InlineData("{}", "required", 4)]
    public void Rows_that_are_empty(string row, string rule, int each)
    {
        IReadOnlyList<DataFinding> findings = FindingsOf(Rows(100_000, _ => row), out DataLoadException error);

        Assert.Equal(100_000 * each, findings.Count(finding => finding.File == People && finding.Rule == rule));
        Assert.Equal((100_005, true),
            (findings.Last(finding => finding.File == People).Line,
                findings.Last(finding => finding.File == People).JsonPath.StartsWith("$.rows[99999]", StringComparison.Ordinal)));
        Assert.True(error.Message.Length < 100_000, $"a message of {error.Message.Length:N0} letters");
    }

    [Fact]
    public void One_object_with_very_many_unknown_properties()
    {
        IReadOnlyList<DataFinding> findings =
            FindingsOf(Rows(1, _ => $"{{ {string.Join(",\n", Enumerable.Range(0, 50_000).Select(i => $"\"x{i}\": 1"))} }}"), out _);

        Assert.Equal((50_005, "$.rows[0].x49999"), Place(findings.Last(finding => finding.Rule == "known-property")));
    }

    [Fact]
    public void One_property_repeated_very_often()
    {
        IReadOnlyList<DataFinding> findings =
            FindingsOf(Rows(1, _ => $"{{ {string.Join(",\n", Enumerable.Range(0, 50_000).Select(_ => "\"x\": 1"))} }}"), out _);

        Assert.Equal(49_999, findings.Count(finding => finding.Rule == "unique-property"));
        Assert.Equal(50_005, findings.Last(finding => finding.Rule == "unique-property").Line);
    }

    [Fact]
    public void Lists_with_very_many_blanks_and_names_of_nothing()
    {
        IReadOnlyList<DataFinding> findings = FindingsOf(Rows(1, _ =>
            $"{{ \"id\": \"person.p\", \"label\": \"P\", \"name\": \"P\", \"role\": \"r\", \"aliases\": "
                + $"[{string.Join(",", Enumerable.Repeat("\" \"", 50_000))}], \"sources\": "
                + $"[{string.Join(",", Enumerable.Range(0, 50_000).Select(i => $"\"none.{i}\""))}] }}"), out _);

        Assert.Equal((50_000, 50_000),
            (findings.Count(finding => finding is { File: People, Rule: "not-empty" }),
                findings.Count(finding => finding is { File: People, Rule: "existing-reference" })));
    }

    [Fact]
    public void The_message_has_the_first_hundred_findings_and_the_list_has_all()
    {
        IReadOnlyList<DataFinding> findings = FindingsOf(Rows(4_000, _ => "7"), out DataLoadException error);

        string[] lines = error.Message.Split(Environment.NewLine);
        Assert.Equal($"The data breaks its rules in {findings.Count} places:", lines[0]);
        Assert.Equal(findings.Take(100).Select(finding => finding.ToString()), lines[1..101]);
        Assert.Equal([$"... and {findings.Count - 100} more; see Findings."], lines[101..]);
    }

    private static (int, string) Place(DataFinding finding) => (finding.Line, finding.JsonPath);

    private static string Rows(int count, Func<int, string> row)
    {
        var text = new StringBuilder(
            "{\n\"description\": \"People.\", \"vintage\": \"2023-10\",\n\"license\": \"CC-BY-4.0\",\n\"credit\": \"Nobody\",\n\"rows\": "
                + "[\n");
        for (int i = 0; i < count; i++)
            text.Append(row(i)).Append(i + 1 < count ? ",\n" : "\n");
        return text.Append("]}").ToString();
    }

    private static IReadOnlyList<DataFinding> FindingsOf(string people, out DataLoadException error)
    {
        var store = new MemoryStore();
        store.Set(People, people);
        error = Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(store));
        return error.Findings;
    }
}
