using System.Text.RegularExpressions;

namespace StateOfAi.Data.Tests;

public sealed class FileTests
{
    [Fact]
    public void All_is_in_one_namespace() => Assert.Empty(SourceFiles.All
        .Where(file => file.Key != "ServiceCollectionExtensions.cs" && !file.Value.Contains("namespace StateOfAi.Data;"))
        .Select(file => file.Key));

    [Fact]
    public void No_file_has_more_than_300_lines() =>
        Assert.Empty(SourceFiles.All.Where(file => file.Value.Length > 300).Select(file => file.Key));

    [Fact]
    public void A_public_type_has_a_file_of_its_name_to_itself() => Assert.All(SourceFiles.All, file =>
    {
        string[] types = [
            .. file.Value
                .Select(line =>
                    Regex.Match(line, @"^public [\w ]*\b(?:class|struct|interface|enum|record)(?: struct)? (?<name>\w+)(?<generic><)?"))
                        .Where(match => match.Success)
                .Select(match => match.Groups["name"].Value + (match.Groups["generic"].Success ? "OfT" : ""))];
        // A partial type has a file of its own for each part, such as TimePeriod.Order.cs.
        string name = Path.GetFileName(file.Key).Split('.')[0];

        Assert.True(types.Length <= 1, $"{file.Key} declares {types.Length} public types");
        Assert.All(types,
            type => Assert.True(type == name || type == name + "OfT" || type == "StateOfAiData" + name, $"{file.Key} declares {type}"));
    });

    [Fact]
    public void No_file_is_called_after_what_says_nothing() =>
        Assert.DoesNotContain(SourceFiles.All.Keys,
            file => Regex.IsMatch(file, "(Helper|Helpers|Manager|Util|Utils|Utilities|Common)\\.cs$"));
}
