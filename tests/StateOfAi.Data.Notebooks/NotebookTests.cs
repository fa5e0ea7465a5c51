using System.Xml.Linq;

namespace StateOfAi.Data.Notebooks;

/// <summary>The notebooks show what running them today gives, and show it well.</summary>
public sealed class NotebookTests
{
    public static TheoryData<string> Names => [.. Files.Select(file => Path.GetFileName(file))];

    private static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Repository.Path("docs/notebooks"), "*.ipynb").Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Cells_give_the_outputs_that_are_kept(string name)
    {
        string kept = Repository.Read($"docs/notebooks/{name}");

        Notebook run = await Notebook.Parse(kept).RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal(kept, run.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Notebook_is_one_of_the_csharp_kernel_and_begins_with_the_package(string name)
    {
        Notebook notebook = Read(name);

        Assert.Equal(4, notebook.Format);
        Assert.Equal(".net-csharp", (string?)notebook.Metadata["kernelspec"]!["name"]);
        Assert.Equal("#r \"nuget: StateOfAi.Data\"", Notebook.Source(notebook.CodeCells.First()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Html_is_well_formed_without_scripts_and_never_a_tree_of_properties(string name) => Assert.All(Read(name).Html(), html =>
    {
        XElement shown = XElement.Parse($"<div>{html}</div>");

        Assert.DoesNotContain(shown.Descendants(),
            element =>
                element.Name == "script"
                    || element.Attributes().Any(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
        Assert.DoesNotContain("dni-treeview", html, StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Notebook_cites_its_sources_and_credits_the_report(string name)
    {
        Notebook notebook = Read(name);

        Assert.Contains(notebook.Html(), html => XElement.Parse($"<div>{html}</div>").Descendants("li").Any());
        Assert.Contains("State of AI Report", notebook.Markdown.Last(), StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", notebook.Markdown.Last(), StringComparison.Ordinal);
    }

    /// <summary>Not a test: run it by name after a change of cells, data or rendering, and read what it changed.</summary>
    [Fact(Explicit = true)]
    public async Task Write_outputs()
    {
        foreach (string file in Files)
        {
            Notebook run =
                await Notebook.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))
                    .RunAsync(TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(file, run.ToString(), TestContext.Current.CancellationToken);
        }
    }

    private static Notebook Read(string name) => Notebook.Parse(Repository.Read($"docs/notebooks/{name}"));
}
