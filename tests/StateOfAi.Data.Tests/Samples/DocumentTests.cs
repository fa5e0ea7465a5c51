using System.Text.RegularExpressions;

namespace StateOfAi.Data.Tests;

/// <summary>What README and docs show is what the code does. They run one after the other, since they catch what the console prints.</summary>
[Collection(nameof(DocumentTests))]
[CollectionDefinition(nameof(DocumentTests), DisableParallelization = true)]
public sealed class DocumentTests
{
    public static TheoryData<string> Documents => [.. Directory.EnumerateFiles(Repository.Root, "*.md").Append(Repository.Path("src/StateOfAi.Data/README.md")).Concat(Directory.EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories))
        .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Fact]
    public void Readme_shows_what_the_quickstart_prints()
    {
        string printed = Script.Run(Repository.Read("docs/samples/quickstart.cs"));

        Assert.Equal(printed.Trim(), Script.Blocks(Repository.Read("README.md"), "text")[0].Trim());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Code_blocks_of_documents_run_and_print_the_block_behind_them(string document)
    {
        string text = Repository.Read(document);

        foreach (Match match in Regex.Matches(text, "^```csharp\n(?<code>.*?)^```\n(\n^```output\n(?<output>.*?)^```)?", RegexOptions.Singleline | RegexOptions.Multiline))
        {
            string printed = Script.Run(match.Groups["code"].Value);
            if (match.Groups["output"].Success)
                Assert.Equal(match.Groups["output"].Value.Trim(), printed.Trim());
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_between_documents_lead_somewhere(string document)
    {
        string folder = System.IO.Path.GetDirectoryName(Repository.Path(document))!;

        foreach (Match link in Regex.Matches(Repository.Read(document), @"\]\((?!https?:|#)(?<path>[^)#]+)(#[^)]*)?\)"))
        {
            string target = System.IO.Path.Combine(folder, link.Groups["path"].Value);
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{document} links to {link.Groups["path"].Value}, which is not there.");
        }
    }
}
