using System.Reflection;
using System.Text.RegularExpressions;

namespace StateOfAi.Data.Tests;

public sealed class RuleIdTests
{
    private static readonly string[] Ids =
    [
        .. typeof(RuleId).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(field => (string)field.GetRawConstantValue()!),
    ];

    [Fact]
    public void Every_rule_is_in_the_documented_table_once_and_no_other_is()
    {
        IEnumerable<string> documented = File.ReadLines(Repository.Path("docs/data/README.md"))
            .Select(line => Regex.Match(line, @"^\| ((?:`[a-z-]+`(?:, )?)+) \|")).Where(row => row.Success)
            .SelectMany(row => Regex.Matches(row.Groups[1].Value, "`([a-z-]+)`"), (_, id) => id.Groups[1].Value);

        Assert.Equal(Ids.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_rule_is_written_out_elsewhere() => Assert.All(SourceFiles.All.Where(file => file.Key != "Provenance/RuleId.cs"), file =>
        Assert.DoesNotContain(file.Value, line =>
            Ids.Any(id => id.Contains('-', StringComparison.Ordinal) && line.Contains($"\"{id}\"", StringComparison.Ordinal))));
}
