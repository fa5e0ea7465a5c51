namespace StateOfAi.Data.Tests;

/// <summary>
/// What README and docs show is what the code does. They run one after the other, since they catch what the console prints.
/// </summary>
[Collection(nameof(DocumentTests))]
[CollectionDefinition(nameof(DocumentTests), DisableParallelization = true)]
public sealed class DocumentTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All.Select(page => page.Path)];

    public static TheoryData<string> PagesWithFSharp => [
        .. MarkdownPage.All.Where(page => page.Programs("fsharp").Any()).Select(page => page.Path)];

    [Fact]
    public void Readme_shows_parts_of_what_the_quickstart_prints() =>
        Assert.Equal(PictureOf(Tour()), MarkdownPage.Of("README.md").Picture.Value);

    [Theory]
    [MemberData(nameof(Pages))]
    public void CSharp_blocks_run_and_print_the_block_after_them(string page) => Compare(page, "csharp", Script.RunForNet8);

    [Fact]
    public void CSharp_blocks_use_nothing_that_came_after_net8() => Assert.Contains("CS1061",
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Script.RunForNet8("Console.WriteLine(new[] { 1 }.Index().Count());")).Message,
        StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(PagesWithFSharp))]
    public void FSharp_blocks_run_and_print_the_block_after_them(string page) => Compare(page, "fsharp", FSharpScript.Run);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string page)
    {
        MarkdownPage from = MarkdownPage.Of(page);

        Assert.All(from.Links, link =>
        {
            if (link.Contains(':', StringComparison.Ordinal))
            {
                Assert.True(Uri.IsWellFormedUriString(link, UriKind.Absolute), $"{link} is not an address.");
                return;
            }

            string[] parts = link.Split('#');
            string target = parts[0].Length == 0 ? page : from.Resolve(parts[0]);
            Assert.True(Path.Exists(Repository.Path(target)), $"{target} is not there.");
            if (parts.Length == 2)
                Assert.Contains(parts[1], MarkdownPage.Of(target).Anchors);
        });
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Files_that_are_named_are_there(string page) =>
        Assert.All(MarkdownPage.Of(page).NamedPaths, path => Assert.True(Path.Exists(Repository.Path(path)), $"{path} is not there."));

    [Fact]
    public void Every_page_of_the_docs_is_reached_from_their_first()
    {
        HashSet<string> reached = ["docs/README.md"];
        for (int known = 0; known < reached.Count;)
        {
            known = reached.Count;
            reached.UnionWith(
                MarkdownPage.All.Where(page => reached.Contains(page.Path))
                    .SelectMany(page => page.Links.Select(link => page.Resolve(link.Split('#')[0]))).ToList());
        }

        Assert.Empty(
            MarkdownPage.All.Select(page => page.Path).Where(path => path.StartsWith("docs/", StringComparison.Ordinal)).Except(reached));
    }

    /// <summary>Not a test: run it by name after a change of blocks, and read what it changed.</summary>
    [Fact(Explicit = true)]
    public void Write_outputs()
    {
        foreach (MarkdownPage page in MarkdownPage.All)
        {
            string text = page.Text;
            foreach (var (code, output, run) in page.Programs("csharp")
                .Select(program => (program.Code, program.Output, Run: (Func<string, string>)Script.RunForNet8))
                .Concat(
                    page.Programs("fsharp").Select(program => (program.Code, program.Output, Run: (Func<string, string>)FSharpScript.Run)))
                .Where(program => program.Output.Success).OrderByDescending(program => program.Output.Index))
            {
                text = text.Remove(output.Index, output.Length).Insert(output.Index, run(code).Trim() + "\n");
            }

            if (text != page.Text)
                File.WriteAllText(Repository.Path(page.Path), text);
        }

        MarkdownPage readme = MarkdownPage.Of("README.md");
        File.WriteAllText(Repository.Path(readme.Path),
            Repository.Read(readme.Path).Replace(readme.Picture.Value, PictureOf(Tour()), StringComparison.Ordinal));
    }

    private static string[] Tour() => Script.Run(Repository.Read("docs/samples/quickstart.cs")).Trim().Split("\n\n");

    /// <summary>Those parts of the tour whose titles README has.</summary>
    private static string PictureOf(string[] tour) => string.Join("\n\n", MarkdownPage.Of("README.md").Picture.Value.Trim().Split("\n\n")
        .Select(shown => tour.Single(part => part.Split('\n')[0] == shown.Split('\n')[0]))) + "\n";

    private static void Compare(string page, string language, Func<string, string> run)
    {
        foreach (var (code, output) in MarkdownPage.Of(page).Programs(language))
        {
            string printed = run(code);
            if (output.Success)
                Assert.Equal(output.Value.Trim(), printed.Trim());
        }
    }
}
