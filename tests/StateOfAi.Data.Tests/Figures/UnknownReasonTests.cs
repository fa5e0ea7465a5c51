using System.Text.RegularExpressions;

namespace StateOfAi.Data.Tests;

public sealed class UnknownReasonTests
{
    [Fact]
    public void The_methods_list_each_reason_once()
    {
        string table = Repository.Read("docs/methods.md").Split("## Why a value is unknown\n\n")[1].Split("\n\n")[0];
        string[] listed = [
            .. table.Split('\n').Skip(2)
                .SelectMany(row => Regex.Matches(row.Split('|')[1], "`(\\w+)`").Select(name => name.Groups[1].Value))];

        Assert.Equal(Enum.GetNames<UnknownReason>().Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }
}
